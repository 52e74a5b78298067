using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Homework.Silo.Storage;

/// <summary>
/// One key and what is sealed with it: AES-256-GCM, written as a version, the key's id, a random nonce, the words and a tag.
/// What is sealed is bound to its place: elsewhere, or with one bit changed, it does not open.
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "Seals are shared and cached; the cipher's handle frees itself when nobody has the seal any more.")]
internal sealed class Seal(string id, byte[] key)
{
    const byte Version = 1;
    readonly AesGcm aes = new(key, TagSize); // made once, used by one at a time: making it costs more than using it
    const int LongestPlace = 512; // in bytes, without a buffer of its own
    const int IdSize = 8, NonceSize = 12, TagSize = 16, HeaderSize = 1 + IdSize, Overhead = HeaderSize + NonceSize + TagSize;

    /// <summary>The key's id: 16 hexadecimal digits.</summary>
    public string Id => id;

    /// <summary>A fresh key.</summary>
    public static Seal Fresh() =>
        new(RandomNumberGenerator.GetHexString(2 * IdSize, lowercase: true), RandomNumberGenerator.GetBytes(32));

    /// <summary>The id of the key that these bytes were sealed with.</summary>
    public static string IdOf(ReadOnlySpan<byte> stored) => stored.Length >= Overhead && stored[0] == Version
        ? Convert.ToHexStringLower(stored.Slice(1, IdSize))
        : throw Broken();

    /// <summary>Seals for this place.</summary>
    public byte[] Close(ReadOnlySpan<byte> plain, string place)
    {
        var stored = new byte[Overhead + plain.Length];
        stored[0] = Version;
        Convert.FromHexString(id, stored.AsSpan(1, IdSize), out _, out _);
        var nonce = stored.AsSpan(HeaderSize, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        var bound = Bound(place, stackalloc byte[LongestPlace]);
        lock (aes) aes.Encrypt(nonce, plain, stored.AsSpan(HeaderSize + NonceSize, plain.Length), stored.AsSpan(^TagSize..), bound);
        return stored;
    }

    /// <summary>Opens what was sealed for this place.</summary>
    /// <exception cref="InvalidDataException">It was changed, or belongs somewhere else.</exception>
    public byte[] Open(ReadOnlySpan<byte> stored, string place)
    {
        if (IdOf(stored) != id) throw Broken();
        var plain = new byte[stored.Length - Overhead];
        try
        {
            var bound = Bound(place, stackalloc byte[LongestPlace]);
            lock (aes)
                aes.Decrypt(stored.Slice(HeaderSize, NonceSize), stored[(HeaderSize + NonceSize)..^TagSize], stored[^TagSize..], plain, bound);
        }
        catch (AuthenticationTagMismatchException)
        {
            throw Broken();
        }
        return plain;
    }

    /// <summary>This key, sealed with another one.</summary>
    public byte[] Wrap(Seal other, string place) => other.Close(key, $"{place}|{id}");

    /// <summary>Another secret made from this key, which says nothing about the key (HMAC-SHA-256).</summary>
    public byte[] Derive(string purpose) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(purpose));

    /// <summary>A key that was sealed with this one.</summary>
    public Seal Unwrap(string wrapped, byte[] stored, string place) => new(wrapped, Open(stored, $"{place}|{wrapped}"));

    static InvalidDataException Broken() =>
        new("Something stored was changed outside of Homework, or moved from where it belongs. It is not shown.");

    ReadOnlySpan<byte> Bound(string place, Span<byte> room)
    {
        var needed = Encoding.UTF8.GetMaxByteCount(place.Length + 1 + id.Length);
        if (needed > room.Length) room = new byte[needed];
        var length = Encoding.UTF8.GetBytes(place, room);
        room[length++] = (byte)'|';
        length += Encoding.UTF8.GetBytes(id, room[length..]);
        return room[..length];
    }
}
