using System.Data.Common;

namespace Homework.Silo.Storage;

/// <summary>
/// The tables, as numbered steps. A step that was released is never edited: a change is a new step. Every row carries the
/// practice. Rows of <c>events</c> are never deleted: what was superseded is emptied and keeps its number and op, so numbers
/// stay without gaps in the table and a retried op is still recognised.
/// </summary>
internal static class Schema
{
    public const string Emptied = "kind = '', author = '', supersedes = NULL, body = NULL";

    static readonly string[] steps =
    [
        // op is on the last event of its append, so that finding it gives the append's last number
        """
        CREATE TABLE events (
            practice TEXT NOT NULL, topic TEXT NOT NULL, seq BIGINT NOT NULL, op TEXT,
            kind TEXT NOT NULL, at BIGINT NOT NULL, author TEXT NOT NULL, supersedes TEXT, body {bytes},
            PRIMARY KEY (practice, topic, seq)) {clustered};
        CREATE UNIQUE INDEX events_op ON events (practice, topic, op) WHERE op IS NOT NULL;
        CREATE INDEX events_supersedes ON events (practice, topic, supersedes, seq) WHERE supersedes IS NOT NULL;
        CREATE TABLE outbox (
            id {number}, practice TEXT NOT NULL, topic TEXT NOT NULL, op TEXT NOT NULL, body {bytes} NOT NULL);
        CREATE TABLE heads (
            practice TEXT NOT NULL, topic TEXT NOT NULL, seq BIGINT NOT NULL, body {bytes} NOT NULL,
            PRIMARY KEY (practice, topic));
        CREATE TABLE parts (
            practice TEXT NOT NULL, topic TEXT NOT NULL, id TEXT NOT NULL, shelf TEXT NOT NULL, ord BIGINT NOT NULL,
            body {bytes} NOT NULL, PRIMARY KEY (practice, topic, id));
        CREATE INDEX parts_shelf ON parts (practice, topic, shelf, ord DESC);
        """,
        """
        CREATE TABLE keys (
            practice TEXT NOT NULL, id TEXT NOT NULL, person TEXT, wrapped {bytes},
            PRIMARY KEY (practice, id));
        CREATE UNIQUE INDEX keys_person ON keys (practice, person) WHERE person IS NOT NULL;
        """,
        """
        CREATE TABLE reminders (
            practice TEXT NOT NULL, grain TEXT NOT NULL, name TEXT NOT NULL,
            first_at BIGINT NOT NULL, period BIGINT NOT NULL, next_at BIGINT NOT NULL, PRIMARY KEY (practice, grain, name));
        CREATE INDEX reminders_due ON reminders (next_at);
        """,
        // what Orleans wants to know of a reminder: where on the ring of nodes its grain is, and how often it was set
        """
        ALTER TABLE reminders ADD COLUMN hash INTEGER;
        ALTER TABLE reminders ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX reminders_hash ON reminders (hash);
        """,
        """
        CREATE TABLE pictures (
            practice TEXT NOT NULL, id TEXT NOT NULL, owner TEXT NOT NULL, media TEXT NOT NULL, width INTEGER NOT NULL,
            height INTEGER NOT NULL, at BIGINT NOT NULL, body {bytes} NOT NULL, PRIMARY KEY (practice, id));
        """,
    ];

    /// <summary>The version that this program writes.</summary>
    public static int Latest => steps.Length;

    /// <summary>
    /// Runs the steps that are missing, inside the caller's transaction (which must keep other processes out).
    /// </summary>
    /// <exception cref="InvalidOperationException">The database was written by a newer program.</exception>
    public static async Task Upgrade(DbConnection connection, Dialect dialect, int to)
    {
        await connection.Command("CREATE TABLE IF NOT EXISTS schema (version BIGINT NOT NULL)").Run();
        var version = (int)(long)(await connection.Command("SELECT COALESCE(MAX(version), 0) FROM schema").One())!;
        if (version > Latest)
            throw new InvalidOperationException(
                $"The database has schema version {version}, this program knows {Latest}. "
                + "It was written by a newer version of Homework; please start that one.");
        for (; version < to; version++)
        {
            await connection.Command(dialect.Fill(steps[version])).Run();
            await connection.Command("INSERT INTO schema (version) VALUES (@version)", ("version", (long)version + 1)).Run();
        }
    }
}

/// <summary>The few words of the table definitions that differ.</summary>
/// <param name="Bytes">The type of a body.</param>
/// <param name="Number">A number that the database gives and never gives again.</param>
/// <param name="Clustered">Rows kept in the order of their key.</param>
internal sealed record Dialect(string Bytes, string Number, string Clustered)
{
    public static Dialect Sqlite { get; } = new("BLOB", "INTEGER PRIMARY KEY AUTOINCREMENT", "");
    public static Dialect Postgres { get; } = new("BYTEA", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "");

    public string Fill(string sql) =>
        sql.Replace("{bytes}", Bytes).Replace("{number}", Number).Replace("{clustered}", Clustered);
}
