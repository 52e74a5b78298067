using System.Buffers.Binary;
using System.Text;

namespace Homework.Web.Recordings;

/// <summary>
/// WebM (RFC 9559) with one track of Opus. Written anew: how it is played, the blocks with the voice, and how long it is, which
/// browsers leave open while they record. Titles, tags, programs, days, attachments and all else is not there any more.
/// </summary>
static class WebmFile
{
    const uint Ebml_ = 0x1A45DFA3, DocType = 0x4282, Segment = 0x18538067, Info = 0x1549A966, Tracks = 0x1654AE6B, Cluster = 0x1F43B675;
    const uint TimestampScale = 0x2AD7B1, Duration = 0x4489, MuxingApp = 0x4D80, WritingApp = 0x5741;
    const uint TrackEntry = 0xAE, TrackNumber = 0xD7, TrackUid = 0x73C5, TrackType = 0x83, CodecId = 0x86, CodecPrivate = 0x63A2, CodecDelay = 0x56AA, SeekPreRoll = 0x56BB;
    const uint Audio = 0xE1, SamplingFrequency = 0xB5, Channels = 0x9F, BitDepth = 0x6264;
    const uint Timestamp = 0xE7, SimpleBlock = 0xA3, BlockGroup = 0xA0, Block = 0xA1;
    const long Millisecond = 1_000_000;

    /// <summary>What stands beside tracks and clusters: where to find things, tags, chapters, attachments, room.</summary>
    static readonly uint[] passedBy = [0x114D9B74, 0x1C53BB6B, 0x1254C367, 0x1043A770, 0x1941A469, 0xEC, 0xBF];

    static ReadOnlySpan<byte> Magic => [0x1A, 0x45, 0xDF, 0xA3];

    /// <summary>Whether it begins as an EBML file does.</summary>
    public static bool Is(ReadOnlySpan<byte> file) => file.StartsWith(Magic);

    /// <summary>Reads one, to its end.</summary>
    /// <exception cref="RecordingException">It is damaged, or not a voice.</exception>
    public static Recording Read(ReadOnlySpan<byte> file)
    {
        var position = 0;
        var segment = Body(file, ref position);
        var (scale, last, track) = (Millisecond, 0L, -1L);
        ReadOnlySpan<byte> entry = [];
        using var clusters = new MemoryStream(file.Length);
        for (var at = 0; at < segment.Length;)
        {
            var start = at;
            var id = Ebml.Id(segment, ref at);
            var size = Ebml.Size(segment, ref at);
            if (id == Cluster)
            {
                if (track < 0) throw RecordingException.Broken();
                last = Math.Max(last, Voice(segment, ref at, size, track, clusters));
                continue;
            }
            at = start;
            var body = Ebml.Element(segment, ref at, out _);
            if (id == Info) scale = Scale(body);
            else if (id == Tracks && entry.IsEmpty) entry = Entry(body, out track);
            else if (!passedBy.Contains(id)) throw RecordingException.Broken();
        }
        if (clusters.Length == 0) throw RecordingException.Broken();
        var nanoseconds = (double)last * scale;
        if (nanoseconds > 86_400e9) throw RecordingException.Broken();
        return new Recording(RecordingFormat.Webm, TimeSpan.FromSeconds(nanoseconds / 1e9), Whole(scale, last, entry, clusters));
    }

    /// <summary>What is in the segment. One whose size is not said, or is more than there is, goes on to the end: a browser was interrupted.</summary>
    static ReadOnlySpan<byte> Body(ReadOnlySpan<byte> file, scoped ref int position)
    {
        var head = Ebml.Element(file, ref position, out _);
        var type = Find(head, DocType);
        if (!type.StartsWith("webm"u8) && !type.StartsWith("matroska"u8)) throw RecordingException.NotARecording();
        if (Ebml.Id(file, ref position) != Segment) throw RecordingException.Broken();
        var size = Ebml.Size(file, ref position);
        if (size == Ebml.Unknown) return file[position..];
        return size <= file.Length - position ? file.Slice(position, (int)size) : throw RecordingException.Broken();
    }

    static long Scale(ReadOnlySpan<byte> info)
    {
        var scale = Find(info, TimestampScale) is { IsEmpty: false } said ? Ebml.Number(said) : Millisecond;
        return scale is >= 1_000 and <= 1_000_000_000 ? scale : throw RecordingException.Broken();
    }

    /// <summary>The one track, with what is needed to play it.</summary>
    static ReadOnlySpan<byte> Entry(ReadOnlySpan<byte> tracks, out long number)
    {
        ReadOnlySpan<byte> entry = [];
        for (var at = 0; at < tracks.Length;)
        {
            var body = Ebml.Element(tracks, ref at, out var id);
            if (id == TrackEntry) entry = entry.IsEmpty ? body : throw RecordingException.NotARecording();
        }
        number = Ebml.Number(Find(entry, TrackNumber));
        var isVoice = Ebml.Number(Find(entry, TrackType)) == 2 && Find(entry, CodecId).StartsWith("A_OPUS"u8);
        if (!isVoice || number is < 1 or > 126) throw RecordingException.NotARecording();
        var audio = Find(entry, Audio);
        using var kept = new MemoryStream();
        Ebml.Write(kept, TrackNumber, [(byte)number]);
        Ebml.Write(kept, TrackUid, [1]);
        Ebml.Write(kept, TrackType, [2]);
        Ebml.Write(kept, CodecId, "A_OPUS"u8);
        Keep(kept, CodecPrivate, Find(entry, CodecPrivate), 276);
        Keep(kept, CodecDelay, Find(entry, CodecDelay), 8);
        Keep(kept, SeekPreRoll, Find(entry, SeekPreRoll), 8);
        using var sound = new MemoryStream();
        Keep(sound, SamplingFrequency, Find(audio, SamplingFrequency), 8);
        Keep(sound, Channels, Find(audio, Channels), 1);
        Keep(sound, BitDepth, Find(audio, BitDepth), 1);
        Ebml.Write(kept, Audio, sound.ToArray());
        return kept.ToArray();
    }

    static void Keep(Stream to, uint id, ReadOnlySpan<byte> body, int most)
    {
        if (body.Length > most) throw RecordingException.Broken();
        if (!body.IsEmpty) Ebml.Write(to, id, body);
    }

    /// <summary>Writes the blocks of a cluster to the others; when its last one begins.</summary>
    static long Voice(ReadOnlySpan<byte> segment, scoped ref int at, long size, long track, Stream clusters)
    {
        var end = size == Ebml.Unknown ? segment.Length : size <= segment.Length - at ? at + (int)size : throw RecordingException.Broken();
        var (begins, last) = (-1L, 0L);
        using var blocks = new MemoryStream();
        while (at < end && !(size == Ebml.Unknown && IsBeside(segment, at)))
        {
            var body = Ebml.Element(segment[..end], ref at, out var id);
            if (id == Timestamp && begins < 0) Ebml.Write(blocks, Timestamp, Eight(begins = Ebml.Number(body)));
            var block = id == SimpleBlock ? body : id == BlockGroup ? Find(body, Block) : [];
            if (block.IsEmpty) continue;
            // track, a time from the cluster's, flags without lacing
            if (begins < 0 || block.Length < 5 || block[0] != (0x80 | track) || (block[3] & 0x06) != 0) throw RecordingException.Broken();
            last = Math.Max(last, begins + BinaryPrimitives.ReadInt16BigEndian(block[1..]));
            Ebml.WriteHead(blocks, SimpleBlock, block.Length);
            blocks.Write(block[..3]);
            blocks.WriteByte(0x80);
            blocks.Write(block[4..]);
        }
        if (begins < 0) throw RecordingException.Broken();
        Ebml.Write(clusters, Cluster, blocks.ToArray());
        return last;
    }

    /// <summary>Whether a cluster whose size is not said is over here.</summary>
    static bool IsBeside(ReadOnlySpan<byte> segment, int at)
    {
        var id = Ebml.Id(segment, ref at);
        return id is Cluster or Info or Tracks || passedBy.Contains(id) && id > 0xFFFF;
    }

    static byte[] Whole(long scale, long last, ReadOnlySpan<byte> entry, MemoryStream clusters)
    {
        using var info = new MemoryStream();
        var length = new byte[8];
        BinaryPrimitives.WriteDoubleBigEndian(length, last);
        Ebml.Write(info, TimestampScale, Eight(scale));
        Ebml.Write(info, Duration, length);
        Ebml.Write(info, MuxingApp, "-"u8);
        Ebml.Write(info, WritingApp, "-"u8);
        using var tracks = new MemoryStream();
        Ebml.Write(tracks, TrackEntry, entry);
        using var segment = new MemoryStream();
        Ebml.Write(segment, Info, info.ToArray());
        Ebml.Write(segment, Tracks, tracks.ToArray());
        clusters.WriteTo(segment);
        var whole = new MemoryStream();
        Ebml.Write(whole, Ebml_, Head());
        Ebml.WriteHead(whole, Segment, segment.Length);
        segment.WriteTo(whole);
        return whole.ToArray();
    }

    static byte[] Head()
    {
        using var head = new MemoryStream();
        foreach (var (id, value) in new[] { (0x4286u, 1), (0x42F7u, 1), (0x42F2u, 4), (0x42F3u, 8) }) Ebml.Write(head, id, [(byte)value]);
        Ebml.Write(head, DocType, Encoding.ASCII.GetBytes("webm"));
        foreach (var (id, value) in new[] { (0x4287u, 4), (0x4285u, 2) }) Ebml.Write(head, id, [(byte)value]);
        return head.ToArray();
    }

    static byte[] Eight(long number)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return bytes;
    }

    /// <summary>The first child with this id, or nothing.</summary>
    static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> parent, uint id)
    {
        for (var at = 0; at < parent.Length;)
        {
            var body = Ebml.Element(parent, ref at, out var found);
            if (found == id) return body;
        }
        return [];
    }
}
