using Microsoft.EntityFrameworkCore;

namespace Homework.Web.Accounts;

/// <summary>Makes and upgrades the tables of <see cref="AccountsDb"/>: numbered steps, each done once, the same SQL for both databases.</summary>
static class AccountsSchema
{
    /// <summary>A step that was released is never changed; a change of the tables is a new step at the end.</summary>
    static readonly string[] Steps =
    [
        """
        CREATE TABLE practices (id text PRIMARY KEY, name text NOT NULL);
        CREATE TABLE accounts (
            id text PRIMARY KEY, practice_id text NOT NULL REFERENCES practices (id), legal_name text NOT NULL,
            user_name text NOT NULL, normalized_user_name text NOT NULL UNIQUE, email text NOT NULL,
            normalized_email text NOT NULL UNIQUE, email_confirmed boolean NOT NULL, password_hash text,
            security_stamp text, concurrency_stamp text, is_staff boolean NOT NULL, is_disabled boolean NOT NULL,
            created_at bigint NOT NULL);
        CREATE TABLE sessions (
            id text PRIMARY KEY, account_id text NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
            begun_at bigint NOT NULL, seen_at bigint NOT NULL, browser text NOT NULL);
        CREATE INDEX sessions_account ON sessions (account_id);
        CREATE TABLE invitation_codes (hash text PRIMARY KEY, topic text NOT NULL, made_at bigint NOT NULL);
        CREATE TABLE form_keys (id text PRIMARY KEY, xml text NOT NULL);
        """,
        "ALTER TABLE practices ADD COLUMN is_demo boolean NOT NULL DEFAULT false;",
    ];

    /// <summary>Brings the database to the last step. Two nodes may start at once: one waits for the other.</summary>
    public static async Task Upgrade(AccountsDb db)
    {
        if (db.Database.IsNpgsql()) await Run(db, "CREATE SCHEMA IF NOT EXISTS accounts");
        var prefix = db.Database.IsNpgsql() ? "SET LOCAL search_path TO accounts; SELECT pg_advisory_xact_lock(20482);" : "";
        var done = -1;
        while (done < Steps.Length)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            if (prefix.Length > 0) await Run(db, prefix);
            await Run(db, "CREATE TABLE IF NOT EXISTS steps (number integer PRIMARY KEY)");
            done = await db.Database.SqlQueryRaw<int>("SELECT count(*) AS \"Value\" FROM steps").SingleAsync();
            if (done > Steps.Length)
                throw new InvalidOperationException("The accounts database was made by a newer version of this program.");
            if (done < Steps.Length)
                await Run(db, Steps[done] + $"INSERT INTO steps (number) VALUES ({done + 1});");
            await transaction.CommitAsync();
        }
    }

    static Task<int> Run(AccountsDb db, string sql) => db.Database.ExecuteSqlRawAsync(sql);
}
