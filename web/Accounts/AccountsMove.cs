using Homework.Silo.Moving;
using Homework.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace Homework.Web.Accounts;

/// <summary>The accounts' part of a move to PostgreSQL: their file, their schema, and how their tables are made.</summary>
static class AccountsMove
{
    const string File = "accounts.db";

    /// <summary>The part.</summary>
    public static MovePart Part(StorageOptions from, string to) => new(File, "accounts", async () =>
    {
        await Upgrade(options => options.UseSqlite($"Data Source={Path.Combine(from.Path, File)};Pooling=False").AddInterceptors(new SqliteSettings()));
        await Upgrade(options => options.UseNpgsql($"{to};Pooling=false"));
    });

    static async Task Upgrade(Action<DbContextOptionsBuilder> keep)
    {
        var options = new DbContextOptionsBuilder<AccountsDb>();
        keep(options);
        await using var db = new AccountsDb(options.Options);
        await AccountsSchema.Upgrade(db);
    }
}
