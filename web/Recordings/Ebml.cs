using System.Buffers.Binary;
using System.Numerics;

namespace Homework.Web.Recordings;

/// <summary>EBML (RFC 8794): elements with an id and a size in as few bytes as they need.</summary>
static class Ebml
{
    /// <summary>An element's size that is not said: it goes on until something that cannot stand in it.</summary>
    public const long Unknown = -1;

    /// <summary>The id at the position, with its length marker, and the position after it.</summary>
    public static uint Id(ReadOnlySpan<byte> data, ref int position)
    {
        var length = LengthAt(data, position, 4);
        var id = 0u;
        for (var i = 0; i < length; i++) id = id << 8 | data[position + i];
        position += length;
        return id;
    }

    /// <summary>The size at the position, or <see cref="Unknown"/>, and the position after it.</summary>
    public static long Size(ReadOnlySpan<byte> data, ref int position)
    {
        var length = LengthAt(data, position, 8);
        var size = (long)(data[position] & (0xFF >> length));
        var isUnknown = size == 0xFF >> length;
        for (var i = 1; i < length; i++)
        {
            isUnknown &= data[position + i] == 0xFF;
            size = size << 8 | data[position + i];
        }
        position += length;
        return isUnknown ? Unknown : size;
    }

    /// <summary>The element at the position, whose size must be said, and the position after it.</summary>
    public static ReadOnlySpan<byte> Element(ReadOnlySpan<byte> data, scoped ref int position, out uint id)
    {
        id = Id(data, ref position);
        var size = Size(data, ref position);
        if (size == Unknown || size > data.Length - position) throw RecordingException.Broken();
        var body = data.Slice(position, (int)size);
        position += (int)size;
        return body;
    }

    /// <summary>An unsigned number of up to 8 bytes.</summary>
    public static long Number(ReadOnlySpan<byte> body)
    {
        if (body.Length > 8 || body.Length == 8 && body[0] > 0x7F) throw RecordingException.Broken();
        var number = 0L;
        foreach (var one in body) number = number << 8 | one;
        return number;
    }

    /// <summary>Writes an element.</summary>
    public static void Write(Stream to, uint id, ReadOnlySpan<byte> body)
    {
        WriteHead(to, id, body.Length);
        to.Write(body);
    }

    /// <summary>Writes the head of an element whose body follows.</summary>
    public static void WriteHead(Stream to, uint id, long size)
    {
        Span<byte> room = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32BigEndian(room, id);
        to.Write(room[..4][(BitOperations.LeadingZeroCount(id) / 8)..]);
        BinaryPrimitives.WriteInt64BigEndian(room, size);
        room[0] = 1; // all 8 bytes: simple, and as long for each
        to.Write(room);
    }

    static int LengthAt(ReadOnlySpan<byte> data, int position, int most)
    {
        if (position >= data.Length || data[position] == 0) throw RecordingException.Broken();
        var length = BitOperations.LeadingZeroCount((uint)data[position]) - 24 + 1;
        return length <= most && length <= data.Length - position ? length : throw RecordingException.Broken();
    }
}
