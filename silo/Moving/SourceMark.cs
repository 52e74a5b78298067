using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Homework.Silo.Moving;

/// <summary>
/// The file <c>moved-to.txt</c> in a data folder that moves or has moved: no server starts on the folder while it is there, so
/// nothing is written that would stay behind. Its random id is the move's identity. Who deletes it to go on here gives the
/// move up: what was copied so far may then be out of date, and a new move, with a new id, refuses to build on it.
/// </summary>
internal sealed record SourceMark(string Id, string To, DateTimeOffset? DoneAt)
{
    const string File = "moved-to.txt";

    /// <summary>For a first move.</summary>
    public static SourceMark New() => new(RandomNumberGenerator.GetHexString(32, lowercase: true), "", null);

    /// <summary>A database's address as it may be shown: without the password.</summary>
    public static string Name(string connectionString)
    {
        var address = new NpgsqlConnectionStringBuilder(connectionString);
        address.Remove("Password");
        return address.ToString();
    }

    /// <summary>The folder's, or null.</summary>
    /// <exception cref="InvalidOperationException">It is there and says nothing that can be understood.</exception>
    public static SourceMark? Read(string folder)
    {
        var path = Path.Combine(folder, File);
        if (!System.IO.File.Exists(path)) return null;
        var lines = System.IO.File.ReadAllLines(path);
        if (Said("move: ") is not { } id || Said("to: ") is not { } to)
            throw new InvalidOperationException($"{Path.GetFullPath(path)} says that this practice has moved, but not where to. "
                + "Delete it to go on here.");
        return new SourceMark(id, to, Said("done: ") is { } at ? DateTimeOffset.Parse(at, CultureInfo.InvariantCulture) : null);

        string? Said(string name) => lines.LastOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?[name.Length..];
    }

    /// <summary>Stops a server that is about to use the folder.</summary>
    /// <exception cref="InvalidOperationException">It has moved, or is about to.</exception>
    public static void Refuse(string folder)
    {
        if (Read(folder) is { } mark) throw new InvalidOperationException(mark.Sentence(folder));
    }

    /// <summary>Stops a move to a second database.</summary>
    /// <exception cref="InvalidOperationException">The folder has moved already.</exception>
    public void RefuseAnother(string folder)
    {
        if (DoneAt is not null) throw new InvalidOperationException(Sentence(folder));
    }

    /// <summary>Puts it into the folder: whole or not at all, whenever the machine stops.</summary>
    public void Write(string folder)
    {
        var (path, unfinished) = (Path.Combine(folder, File), Path.Combine(folder, File + ".new"));
        using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
        {
            file.Write(Encoding.UTF8.GetBytes(Text(folder)));
            file.Flush(flushToDisk: true);
        }
        System.IO.File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Takes it out of the folder.</summary>
    public static void Remove(string folder) => System.IO.File.Delete(Path.Combine(folder, File));

    string Text(string folder) => $"""
        {Sentence(folder)}

        move: {Id}
        to: {To}
        {(DoneAt is { } at ? $"done: {at:O}" : "not done yet")}

        """;

    string Sentence(string folder)
    {
        var mark = Path.GetFullPath(Path.Combine(folder, File));
        return DoneAt is { } at
            ? $"This practice moved to PostgreSQL on {at:yyyy-MM-dd}: {To}. Start it there with Storage:Kind=postgres. "
                + $"Only to go on here with what was here then, delete {mark}"
            : $"This practice is on its way to PostgreSQL: {To}. Finish that with the same command, homework move. "
                + $"To stay here instead, delete {mark}; a later move then needs an empty database again.";
    }
}
