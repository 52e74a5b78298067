using System.Buffers.Binary;

namespace Homework.Web.Pictures;

/// <summary>The one thing of Exif data that is needed to show a picture: which way is up.</summary>
static class Exif
{
    const ushort Orientation = 0x0112, Short = 3;
    const int EntrySize = 12, MostEntries = 500;

    static ReadOnlySpan<byte> Heading => "Exif\0\0"u8;

    /// <summary>1 to 8 as Exif counts, or null where it does not say. Never fails: the data is thrown away.</summary>
    public static int? WayUp(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith(Heading)) return null;
        var tiff = segment[Heading.Length..];
        if (tiff.Length < 8) return null;
        var isBig = tiff.StartsWith("MM\0*"u8);
        if (!isBig && !tiff.StartsWith("II*\0"u8)) return null;
        var first = isBig ? BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]);
        if (first + 2L > tiff.Length) return null;
        var entries = tiff[((int)first + 2)..];
        var count = Math.Min(Number(tiff[(int)first..]), MostEntries);
        for (; count > 0 && entries.Length >= EntrySize; count--, entries = entries[EntrySize..])
            if (Number(entries) == Orientation) return Number(entries[2..]) == Short && Number(entries[8..]) is var up and >= 1 and <= 8 ? up : null;
        return null;

        int Number(ReadOnlySpan<byte> at) => isBig ? BinaryPrimitives.ReadUInt16BigEndian(at) : BinaryPrimitives.ReadUInt16LittleEndian(at);
    }

    /// <summary>A segment that says nothing else.</summary>
    public static byte[] Of(int up) =>
    [
        .. Heading, .. "MM\0*"u8, 0, 0, 0, 8, // big-endian, the first directory right behind
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)up, 0, 0, // one entry: orientation, one short
        0, 0, 0, 0, // no other directory
    ];
}
