using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Homework.Web.Accounts;

/// <summary>Who can sign in, where they are signed in, and the codes that lead here. <see cref="AccountsSchema"/> makes its tables.</summary>
public sealed class AccountsDb(DbContextOptions<AccountsDb> options) : DbContext(options)
{
    /// <summary>Who can sign in.</summary>
    public DbSet<Account> Accounts => Set<Account>();

    /// <summary>The practices.</summary>
    public DbSet<Practice> Practices => Set<Practice>();

    /// <summary>Where people are signed in.</summary>
    public DbSet<Session> Sessions => Set<Session>();

    /// <summary>Which group a code that somebody types leads to.</summary>
    public DbSet<InvitationCode> InvitationCodes => Set<InvitationCode>();

    /// <summary>The keys that protect forms, so that a form outlives a restart and works on every node.</summary>
    public DbSet<FormKey> FormKeys => Set<FormKey>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        if (Database.IsNpgsql()) modelBuilder.HasDefaultSchema("accounts");
        modelBuilder.Entity<Account>(account =>
        {
            account.ToTable("accounts").Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
            account.Ignore(a => a.PhoneNumber).Ignore(a => a.PhoneNumberConfirmed).Ignore(a => a.TwoFactorEnabled);
            account.Ignore(a => a.LockoutEnabled).Ignore(a => a.LockoutEnd).Ignore(a => a.AccessFailedCount);
        });
        modelBuilder.Entity<Practice>().ToTable("practices");
        modelBuilder.Entity<Session>().ToTable("sessions");
        modelBuilder.Entity<InvitationCode>().ToTable("invitation_codes").HasKey(code => code.Hash);
        modelBuilder.Entity<FormKey>().ToTable("form_keys");
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
            property.SetColumnName(Snake(property.Name));
    }

    static string Snake(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0) text.Append('_');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }

    sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
        at => at.ToUnixTimeMilliseconds(), at => DateTimeOffset.FromUnixTimeMilliseconds(at));
}
