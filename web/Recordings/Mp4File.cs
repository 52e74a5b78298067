using System.Buffers.Binary;

namespace Homework.Web.Recordings;

/// <summary>
/// MP4 (ISO 14496-12) with one track of sound, whole or in fragments. Boxes that are not needed to play it become empty room of
/// the same size, so that nothing that points into the file goes astray; times and names become zeros.
/// </summary>
static class Mp4File
{
    const int HeaderSize = 8;

    static readonly string[] top = ["ftyp", "moov", "moof", "mdat", "free", "skip", "wide", "sidx", "styp", "mfra", "meta", "udta", "uuid"];
    static readonly string[] needed =
    [
        "ftyp", "moov", "moof", "mdat", "sidx", "styp", "mfra", "tfra", "mfro", "mvhd", "trak", "mvex", "mehd", "trex", "tkhd", "edts", "elst", "mdia", "mdhd", "hdlr", "minf",
        "smhd", "dinf", "dref", "stbl", "stsd", "stts", "stsc", "stsz", "stz2", "stco", "co64", "sgpd", "sbgp", "mfhd", "traf", "tfhd", "tfdt", "trun",
    ];

    static readonly string[] parents = ["moov", "trak", "edts", "mdia", "minf", "dinf", "stbl", "mvex", "moof", "traf", "mfra"];

    /// <summary>Whether it begins as an MP4 does.</summary>
    public static bool Is(ReadOnlySpan<byte> file) => file.Length >= 16 && file[4..].StartsWith("ftyp"u8);

    /// <summary>Reads one, to its end.</summary>
    /// <exception cref="RecordingException">It is damaged, or not a voice.</exception>
    public static Recording Read(ReadOnlySpan<byte> file)
    {
        var whole = file.ToArray();
        var seen = new Seen();
        for (var position = 0; position < whole.Length;)
        {
            var box = Next(whole, ref position, whole.Length, out var name);
            if (Array.IndexOf(top, name) < 0 || name == "moov" && seen.Has("moov")) throw RecordingException.Broken();
            Clean(whole, box, name, seen, 0);
        }
        if (!seen.Has("moov") || !seen.Has("mdat") || !seen.Has("mdhd")) throw RecordingException.Broken();
        if (seen.Tracks != 1 || !seen.IsSound) throw RecordingException.NotARecording();
        var units = Math.Max(seen.Duration, seen.FragmentsDuration);
        return new Recording(RecordingFormat.Mp4, TimeSpan.FromSeconds(Math.Min(units / (double)seen.Scale, 86_400)), whole);
    }

    /// <summary>What has been found on the way.</summary>
    sealed class Seen
    {
        readonly HashSet<string> names = [];
        public int Tracks { get; set; }
        public bool IsSound { get; set; }
        public long Scale { get; set; } = 1;
        public long Duration { get; set; }
        public long FragmentsDuration { get; set; }
        public long SampleDuration { get; set; }
        public bool Has(string name) => names.Contains(name);
        public void Add(string name) => names.Add(name);
    }

    /// <summary>The body of the box at the position, as a range, and the position after it.</summary>
    static Range Next(ReadOnlySpan<byte> file, ref int position, int end, out string name)
    {
        if (end - position < HeaderSize) throw RecordingException.Broken();
        var size = (long)BinaryPrimitives.ReadUInt32BigEndian(file[position..]);
        Span<char> letters = stackalloc char[4];
        for (var i = 0; i < 4; i++) letters[i] = file[position + 4 + i] is >= 0x20 and < 0x7F ? (char)file[position + 4 + i] : throw RecordingException.Broken();
        name = new string(letters);
        var header = HeaderSize;
        if (size == 1)
        {
            if (end - position < 16) throw RecordingException.Broken();
            size = BinaryPrimitives.ReadInt64BigEndian(file[(position + 8)..]);
            header = 16;
        }
        if (size == 0) size = end - position; // to the end
        if (size < header || size > end - position) throw RecordingException.Broken();
        var body = (position + header)..(position + (int)size);
        position += (int)size;
        return body;
    }

    static void Clean(byte[] whole, Range box, string name, Seen seen, int depth)
    {
        var body = whole.AsSpan(box);
        if (Array.IndexOf(needed, name) < 0)
        {
            Empty(whole, box);
            return;
        }
        seen.Add(name);
        if (name == "trak") seen.Tracks++;
        if (Array.IndexOf(parents, name) >= 0)
        {
            if (depth > 8) throw RecordingException.Broken();
            for (var (position, end) = (box.Start.Value, box.End.Value); position < end;)
            {
                var child = Next(whole, ref position, end, out var childName);
                Clean(whole, child, childName, seen, depth + 1);
            }
            return;
        }
        Learn(body, name, seen);
    }

    /// <summary>Room that says nothing, of the same size.</summary>
    static void Empty(byte[] whole, Range box)
    {
        whole.AsSpan(box).Clear();
        // the name stands right before the body, or before the long size
        var isLong = box.Start.Value >= 16 && BinaryPrimitives.ReadUInt32BigEndian(whole.AsSpan(box.Start.Value - 16)) == 1;
        "free"u8.CopyTo(whole.AsSpan(box.Start.Value - (isLong ? 12 : 4)));
    }

    static void Learn(Span<byte> body, string name, Seen seen)
    {
        switch (name)
        {
            case "mvhd" or "tkhd":
                ClearTimes(body);
                break;
            case "mdhd":
                ClearTimes(body);
                var isLong = body[0] == 1;
                if (body.Length < (isLong ? 36 : 24)) throw RecordingException.Broken();
                seen.Scale = BinaryPrimitives.ReadUInt32BigEndian(body[(isLong ? 20 : 12)..]);
                var duration = isLong ? BinaryPrimitives.ReadInt64BigEndian(body[24..]) : BinaryPrimitives.ReadUInt32BigEndian(body[16..]);
                seen.Duration = duration is < 0 or uint.MaxValue ? 0 : duration;
                if (seen.Scale is < 1 or > 10_000_000) throw RecordingException.Broken();
                break;
            case "hdlr":
                if (body.Length < 24) throw RecordingException.Broken();
                seen.IsSound = body[8..].StartsWith("soun"u8);
                body[24..].Clear();
                break;
            case "stsd":
                if (body.Length < 24 || BinaryPrimitives.ReadUInt32BigEndian(body[4..]) != 1) throw RecordingException.Broken();
                if (!body[12..].StartsWith("mp4a"u8) && !body[12..].StartsWith("Opus"u8)) throw RecordingException.NotARecording();
                break;
            case "trex":
                if (body.Length < 24) throw RecordingException.Broken();
                seen.SampleDuration = BinaryPrimitives.ReadUInt32BigEndian(body[12..]);
                break;
            case "tfhd":
                seen.SampleDuration = FragmentDuration(body) ?? seen.SampleDuration;
                break;
            case "trun":
                seen.FragmentsDuration += RunDuration(body, seen.SampleDuration);
                break;
        }
    }

    /// <summary>When it was recorded is nobody's business.</summary>
    static void ClearTimes(Span<byte> body)
    {
        if (body.Length < 20 || body[0] > 1) throw RecordingException.Broken();
        body.Slice(4, body[0] == 1 ? 16 : 8).Clear();
    }

    static long? FragmentDuration(ReadOnlySpan<byte> body)
    {
        if (body.Length < 8) throw RecordingException.Broken();
        var flags = BinaryPrimitives.ReadUInt32BigEndian(body) & 0xFFFFFF;
        if ((flags & 0x8) == 0) return null;
        var at = 8 + ((flags & 0x1) != 0 ? 8 : 0) + ((flags & 0x2) != 0 ? 4 : 0);
        return at + 4 <= body.Length ? BinaryPrimitives.ReadUInt32BigEndian(body[at..]) : throw RecordingException.Broken();
    }

    static long RunDuration(ReadOnlySpan<byte> body, long usual)
    {
        if (body.Length < 8) throw RecordingException.Broken();
        var flags = BinaryPrimitives.ReadUInt32BigEndian(body) & 0xFFFFFF;
        var count = BinaryPrimitives.ReadUInt32BigEndian(body[4..]);
        if ((flags & 0x100) == 0) return count * usual;
        var at = 8 + ((flags & 0x1) != 0 ? 4 : 0) + ((flags & 0x4) != 0 ? 4 : 0);
        var step = 4 + ((flags & 0x200) != 0 ? 4 : 0) + ((flags & 0x400) != 0 ? 4 : 0) + ((flags & 0x800) != 0 ? 4 : 0);
        if (at + count * step > body.Length) throw RecordingException.Broken();
        var sum = 0L;
        for (var i = 0u; i < count; i++) sum += BinaryPrimitives.ReadUInt32BigEndian(body[(at + (int)i * step)..]);
        return sum;
    }
}
