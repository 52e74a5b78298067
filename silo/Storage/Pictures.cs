namespace Homework.Silo.Storage;

/// <summary>A picture that somebody sent, as it is shown.</summary>
/// <param name="Practice">The practice that it belongs to.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Owner">Who sent it.</param>
/// <param name="Media">Its media type: <c>image/jpeg</c>, <c>image/png</c>, <c>image/webp</c>.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="At">When it was sent (UTC, to the millisecond).</param>
/// <param name="Bytes">The file.</param>
public sealed record StoredPicture(string Practice, string Id, string Owner, string Media, int Width, int Height, DateTimeOffset At, ReadOnlyMemory<byte> Bytes);

/// <summary>
/// Pictures, sealed with the key of who sent them: erasing a person makes theirs unreadable. In the same database as the
/// events, so that a backup or a move has both or neither.
/// </summary>
public interface IPictures
{
    /// <summary>Stores a picture, flushed when the task completes; one with this id that is there already stays.</summary>
    /// <exception cref="Kernel.StorageUnavailableException">Nothing can be said to be stored.</exception>
    Task Keep(StoredPicture picture);

    /// <summary>The picture, or null where there is none or its sender was erased.</summary>
    /// <exception cref="InvalidDataException">It was changed outside of Homework.</exception>
    Task<StoredPicture?> Find(string practice, string id);
}

internal sealed class Pictures(Database database, Vault vault) : IPictures
{
    /// <inheritdoc/>
    public async Task Keep(StoredPicture picture)
    {
        var sealedBytes = (await vault.Of(picture.Practice, picture.Owner)).Close(picture.Bytes.Span, Place(picture.Practice, picture.Id));
        await database.Write(connection => connection.Command("""
            INSERT INTO pictures (practice, id, owner, media, width, height, at, body)
            VALUES (@practice, @id, @owner, @media, @width, @height, @at, @body) ON CONFLICT (practice, id) DO NOTHING
            """, ("practice", picture.Practice), ("id", picture.Id), ("owner", picture.Owner), ("media", picture.Media), ("width", picture.Width),
            ("height", picture.Height), ("at", picture.At.ToUnixTimeMilliseconds()), ("body", sealedBytes)).Run());
    }

    /// <inheritdoc/>
    public async Task<StoredPicture?> Find(string practice, string id)
    {
        var found = await database.Read(connection => connection.Command(
            "SELECT owner, media, width, height, at, body FROM pictures WHERE practice = @practice AND id = @id", ("practice", practice), ("id", id))
            .All(row => new StoredPicture(practice, id, row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3),
                DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4)), row.Bytes(5))));
        if (found is not [var picture] || await vault.Unseal(practice, picture.Bytes.ToArray(), Place(practice, id)) is not { } bytes) return null;
        return picture with { Bytes = bytes };
    }

    static string Place(string practice, string id) => $"picture|{practice}|{id}";
}
