namespace Homework.Silo.Storage;

/// <summary>A picture or a recording that somebody sent, as it is shown or played.</summary>
/// <param name="Practice">The practice that it belongs to.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Owner">Who sent it.</param>
/// <param name="Media">Its media type: <c>image/jpeg</c>, <c>image/png</c>, <c>image/webp</c>, <c>audio/webm</c>, <c>audio/mp4</c>, <c>audio/ogg</c>.</param>
/// <param name="Width">Of a picture, in pixels; else 0.</param>
/// <param name="Height">Of a picture, in pixels; else 0.</param>
/// <param name="At">When it was sent (UTC, to the millisecond).</param>
/// <param name="Bytes">The file.</param>
public sealed record SentFile(string Practice, string Id, string Owner, string Media, int Width, int Height, DateTimeOffset At, ReadOnlyMemory<byte> Bytes);

/// <summary>
/// Pictures and recordings, sealed with the key of who sent them: erasing a person makes theirs unreadable. In the same database as the
/// events, so that a backup or a move has both or neither.
/// </summary>
public interface ISentFiles
{
    /// <summary>Stores a file, flushed when the task completes; one with this id that is there already stays.</summary>
    /// <exception cref="Kernel.StorageUnavailableException">Nothing can be said to be stored.</exception>
    Task Keep(SentFile file);

    /// <summary>The file, or null where there is none or its sender was erased.</summary>
    /// <exception cref="InvalidDataException">It was changed outside of Homework.</exception>
    Task<SentFile?> Find(string practice, string id);
}

internal sealed class SentFiles(Database database, Vault vault) : ISentFiles
{
    /// <inheritdoc/>
    public async Task Keep(SentFile file)
    {
        var sealedBytes = (await vault.Of(file.Practice, file.Owner)).Close(file.Bytes.Span, Place(file.Practice, file.Id));
        await database.Write(connection => connection.Command("""
            INSERT INTO pictures (practice, id, owner, media, width, height, at, body)
            VALUES (@practice, @id, @owner, @media, @width, @height, @at, @body) ON CONFLICT (practice, id) DO NOTHING
            """, ("practice", file.Practice), ("id", file.Id), ("owner", file.Owner), ("media", file.Media), ("width", file.Width),
            ("height", file.Height), ("at", file.At.ToUnixTimeMilliseconds()), ("body", sealedBytes)).Run());
    }

    /// <inheritdoc/>
    public async Task<SentFile?> Find(string practice, string id)
    {
        var found = await database.Read(connection => connection.Command(
            "SELECT owner, media, width, height, at, body FROM pictures WHERE practice = @practice AND id = @id", ("practice", practice), ("id", id))
            .All(row => new SentFile(practice, id, row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3),
                DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4)), row.Bytes(5))));
        if (found is not [var file] || await vault.Unseal(practice, file.Bytes.ToArray(), Place(practice, id)) is not { } bytes) return null;
        return file with { Bytes = bytes };
    }

    // the table and this word are from when there were only pictures; what is stored under them stays readable
    static string Place(string practice, string id) => $"picture|{practice}|{id}";
}
