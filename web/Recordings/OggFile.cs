using System.Buffers.Binary;

namespace Homework.Web.Recordings;

/// <summary>
/// Opus in Ogg (RFC 3533, RFC 7845): pages with checksums, of one stream. Tags are replaced by empty ones; the packets with the
/// voice stay as they are, on pages that are numbered anew.
/// </summary>
static class OggFile
{
    const int HeaderSize = 27, SamplesInSecond = 48_000;
    const byte IsContinued = 1, IsFirst = 2, IsLast = 4;

    static readonly uint[] table = [.. Enumerable.Range(0, 256).Select(Entry)];

    static ReadOnlySpan<byte> Magic => "OggS"u8;

    /// <summary>A tags packet that says nothing: no vendor, no comments.</summary>
    static ReadOnlySpan<byte> NoTags => "OpusTags\0\0\0\0\0\0\0\0"u8;

    readonly ref struct Page
    {
        public byte Flags { get; init; }
        public long Granule { get; init; }
        public uint Serial { get; init; }
        public uint Number { get; init; }
        public ReadOnlySpan<byte> Laces { get; init; }
        public ReadOnlySpan<byte> Body { get; init; }
    }

    /// <summary>Whether it begins as an Ogg file does.</summary>
    public static bool Is(ReadOnlySpan<byte> file) => file.StartsWith(Magic);

    /// <summary>Reads one, to its end.</summary>
    /// <exception cref="RecordingException">It is damaged, or not a voice.</exception>
    public static Recording Read(ReadOnlySpan<byte> file)
    {
        var position = 0;
        var head = Next(file, ref position);
        if (head.Flags != IsFirst || head.Number != 0 || !head.Body.StartsWith("OpusHead"u8)) throw RecordingException.NotARecording();
        if (head.Body.Length is < 19 or > 276 || head.Body[8] >> 4 != 0 || head.Body[9] is 0 or > 2 || head.Laces.Length > 2) throw RecordingException.Broken();
        var (serial, skip, number) = (head.Serial, BinaryPrimitives.ReadUInt16LittleEndian(head.Body[10..]), 0u);
        var whole = new MemoryStream(file.Length);
        Write(whole, IsFirst, 0, serial, number++, head.Laces, head.Body);
        Write(whole, 0, 0, serial, number++, [(byte)NoTags.Length], NoTags);
        var read = PassTags(file, ref position, serial);
        var (last, isLast) = (0L, false);
        while (position < file.Length && !isLast)
        {
            var page = Next(file, ref position);
            if (page.Serial != serial || page.Number != read++ || (page.Flags & IsFirst) != 0 || page.Granule != -1 && page.Granule < last) throw RecordingException.Broken();
            isLast = (page.Flags & IsLast) != 0;
            if (page.Granule != -1) last = page.Granule;
            Write(whole, page.Flags, page.Granule, serial, number++, page.Laces, page.Body);
        }
        if (last > (long)SamplesInSecond * 86_400 || number < 3) throw RecordingException.Broken();
        return new Recording(RecordingFormat.Ogg, TimeSpan.FromSeconds(Math.Max(0, last - skip) / (double)SamplesInSecond), whole.ToArray());
    }

    /// <summary>Goes past the pages with tags; the number of the page after them.</summary>
    static uint PassTags(ReadOnlySpan<byte> file, scoped ref int position, uint serial)
    {
        for (var number = 1u; ; number++)
        {
            var page = Next(file, ref position);
            var isWrong = page.Serial != serial || page.Number != number || (page.Flags & (IsFirst | IsLast)) != 0 || (page.Flags & IsContinued) != 0 != number > 1;
            if (isWrong || number == 1 && !page.Body.StartsWith("OpusTags"u8) || page.Laces.IsEmpty) throw RecordingException.Broken();
            // a packet ends with a lace that is not full; the voice begins on a page of its own
            var end = page.Laces.IndexOfAnyExcept((byte)255);
            if (end < 0) continue;
            return end == page.Laces.Length - 1 ? number + 1 : throw RecordingException.Broken();
        }
    }

    static Page Next(ReadOnlySpan<byte> file, scoped ref int position)
    {
        var rest = file[position..];
        if (rest.Length < HeaderSize || !rest.StartsWith(Magic) || rest[4] != 0 || rest[5] > 7) throw RecordingException.Broken();
        var laceCount = rest[26];
        if (rest.Length < HeaderSize + laceCount) throw RecordingException.Broken();
        var laces = rest.Slice(HeaderSize, laceCount);
        var size = 0;
        foreach (var lace in laces) size += lace;
        var length = HeaderSize + laceCount + size;
        if (rest.Length < length) throw RecordingException.Broken();
        var page = rest[..length];
        if (Checksum(page) != BinaryPrimitives.ReadUInt32LittleEndian(page[22..])) throw RecordingException.Broken();
        position += length;
        return new Page
        {
            Flags = page[5],
            Granule = BinaryPrimitives.ReadInt64LittleEndian(page[6..]),
            Serial = BinaryPrimitives.ReadUInt32LittleEndian(page[14..]),
            Number = BinaryPrimitives.ReadUInt32LittleEndian(page[18..]),
            Laces = laces,
            Body = page[(HeaderSize + laceCount)..],
        };
    }

    static void Write(MemoryStream to, byte flags, long granule, uint serial, uint number, ReadOnlySpan<byte> laces, ReadOnlySpan<byte> body)
    {
        var page = new byte[HeaderSize + laces.Length + body.Length];
        Magic.CopyTo(page);
        page[5] = flags;
        BinaryPrimitives.WriteInt64LittleEndian(page.AsSpan(6), granule);
        BinaryPrimitives.WriteUInt32LittleEndian(page.AsSpan(14), serial);
        BinaryPrimitives.WriteUInt32LittleEndian(page.AsSpan(18), number);
        page[26] = (byte)laces.Length;
        laces.CopyTo(page.AsSpan(HeaderSize));
        body.CopyTo(page.AsSpan(HeaderSize + laces.Length));
        BinaryPrimitives.WriteUInt32LittleEndian(page.AsSpan(22), Checksum(page));
        to.Write(page);
    }

    /// <summary>Ogg's own checksum: CRC-32 from the highest bit on, over the page with zeros where it stands.</summary>
    static uint Checksum(ReadOnlySpan<byte> page)
    {
        var sum = 0u;
        for (var i = 0; i < page.Length; i++)
            sum = sum << 8 ^ table[(byte)(sum >> 24) ^ (i is >= 22 and < 26 ? 0 : page[i])];
        return sum;
    }

    static uint Entry(int index)
    {
        var entry = (uint)index << 24;
        for (var bit = 0; bit < 8; bit++) entry = (entry & 0x8000_0000) != 0 ? entry << 1 ^ 0x04C1_1DB7 : entry << 1;
        return entry;
    }
}
