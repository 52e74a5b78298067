using Homework.Silo.Storage;
using Homework.Web.Accounts;
using Microsoft.EntityFrameworkCore;
using static Homework.Tests.Storage.Made;

namespace Homework.Tests.Moving;

/// <summary>Accounts beside what <see cref="MoveCase"/> stores, some of everything.</summary>
static class AccountsOfACase
{
    public static async Task Fill(string folder)
    {
        var options = new DbContextOptionsBuilder<AccountsDb>()
            .UseSqlite($"Data Source={Path.Combine(folder, "accounts.db")};Pooling=False").Options;
        await using var db = new AccountsDb(options);
        await AccountsSchema.Upgrade(db);
        db.Practices.Add(new Practice { Id = "riverside", Name = "Riverside Practice" });
        db.Practices.Add(new Practice { Id = "demo-1", Name = "Invented", IsDemo = true });
        await db.SaveChangesAsync();
        foreach (var name in (string[])["mara", "lea", "jonas", "fay", "mo"]) db.Accounts.Add(Account(name));
        await db.SaveChangesAsync();
        foreach (var account in await db.Accounts.ToListAsync())
            db.Sessions.Add(new Session { Id = "of-" + account.UserName, AccountId = account.Id, BegunAt = Noon, SeenAt = Noon, Browser = "Firefox" });
        db.InvitationCodes.Add(new InvitationCode { Hash = "abc", Topic = "group/riverside/tuesday", MadeAt = Noon });
        db.FormKeys.Add(new FormKey { Id = "key-1", Xml = "<key id=\"1\"/>" });
        await db.SaveChangesAsync();
    }

    static Account Account(string name) => new()
    {
        PracticeId = "riverside",
        LegalName = name,
        IsStaff = name == "fay",
        IsDisabled = name == "mo",
        CreatedAt = Noon,
        UserName = name,
        NormalizedUserName = name.ToUpperInvariant(),
        Email = $"{name}@example.org",
        NormalizedEmail = $"{name}@example.org".ToUpperInvariant(),
    };
}
