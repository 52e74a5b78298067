using System.Buffers;
using System.Text.Json;

namespace Homework.Kernel;

/// <summary>
/// What leaves a topic: frames after a change, snapshots, what somebody missed, pages. Everything goes through the
/// feature's <c>Show</c>, once per audience; the bytes are shared by all who watch that audience.
/// </summary>
sealed class TopicShowing<TState>(Topic topic, Feature<TState> feature) where TState : TopicState
{
    const int Remembered = 256;

    /// <summary>What an audience was sent lately: enough to tell somebody what they missed.</summary>
    sealed class Track(long floor)
    {
        public readonly Queue<(long Seq, string[] Ids)> Sent = [];
        public long Floor = floor; // nothing before it is remembered
        public long Last = floor;
    }

    readonly Dictionary<Audience, Track> tracks = [];
    readonly Dictionary<Audience, byte[]> fresh = []; // snapshots of the current state
    readonly ArrayBufferWriter<byte> buffer = new(1024);
    readonly List<(Item Item, byte[] Json)> written = []; // of the change that is being said: who sees the same is sent the same bytes
    readonly JsonEncodedText name = JsonEncodedText.Encode(topic.ToString());

    /// <summary>Begins anew: what was sent before is not remembered.</summary>
    public void Restart()
    {
        tracks.Clear();
        fresh.Clear();
    }

    /// <summary>Nothing was kept for this audience for a while: whoever watches it next begins anew.</summary>
    public void Forget(Audience audience) => tracks.Remove(audience);

    /// <summary>Parts left memory: what was sent of them can no longer be shown again from there.</summary>
    public void Forget()
    {
        foreach (var track in tracks.Values)
        {
            track.Floor = track.Last;
            track.Sent.Clear();
        }
    }

    /// <summary>The frames for a change that touched these items, one for each audience that sees something of it.</summary>
    public Frame[] Frames(TState before, TState after, long from, long seq, IReadOnlyCollection<string> touched, Audience[] audiences)
    {
        fresh.Clear();
        var frames = new List<Frame>(3);
        foreach (var audience in audiences)
            if (FrameFor(audience, before, after, from, seq, touched) is { } frame) frames.Add(frame);
        written.Clear();
        return [.. frames];
    }

    Frame? FrameFor(Audience audience, TState before, TState after, long from, long seq, IReadOnlyCollection<string> touched)
    {
        List<Item>? put = null;
        List<string>? remove = null;
        foreach (var id in touched)
        {
            if (feature.Show(after, id, audience) is { } item) (put ??= []).Add(item);
            else if (feature.Show(before, id, audience) is not null) (remove ??= []).Add(id);
        }
        if (put is null && remove is null) return null;
        var track = TrackOf(audience, from);
        var frame = new Frame(audience, seq, track.Last, WriteFrame(audience, seq, track.Last, put ?? [], remove ?? []));
        Remember(track, seq, [.. put?.Select(item => item.Id) ?? [], .. remove ?? []]);
        return frame;
    }

    static void Remember(Track track, long seq, string[] ids)
    {
        track.Last = seq;
        track.Sent.Enqueue((seq, ids));
        if (track.Sent.Count > Remembered) track.Floor = track.Sent.Dequeue().Seq;
    }

    Track TrackOf(Audience audience, long seq)
    {
        if (!tracks.TryGetValue(audience, out var track)) tracks[audience] = track = new Track(seq);
        return track;
    }

    byte[] WriteFrame(Audience audience, long seq, long prev, List<Item> put, List<string> remove) => Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("topic", name);
        writer.WriteString("audience", audience.ToString());
        writer.WriteNumber("seq", seq);
        writer.WriteNumber("prev", prev);
        writer.WriteStartArray("put");
        foreach (var item in put) writer.WriteRawValue(Written(item), skipInputValidation: true);
        writer.WriteEndArray();
        WriteIds(writer, remove);
        writer.WriteEndObject();
    });

    byte[] Written(Item item)
    {
        foreach (var (other, json) in written)
            if (other.Equals(item)) return json;
        var fresh = Json.Bytes(item);
        written.Add((item, fresh));
        return fresh;
    }

    /// <summary>One audience's view as JSON: what was missed since, where that is remembered, else a fresh snapshot.</summary>
    public byte[] View(TopicStream<TState> stream, Audience audience, long? since)
    {
        var track = TrackOf(audience, stream.Seq);
        if (since >= track.Floor && since <= stream.Seq && Missed(stream.State, track, audience, since.Value, stream.Seq) is { } missed) return missed;
        if (!fresh.TryGetValue(audience, out var bytes)) fresh[audience] = bytes = Snapshot(stream, audience);
        return bytes;
    }

    byte[]? Missed(TState state, Track track, Audience audience, long since, long seq)
    {
        var ids = track.Sent.Where(sent => sent.Seq > since).SelectMany(sent => sent.Ids).Distinct().ToArray();
        var items = ids.Select(id => feature.Show(state, id, audience)).ToArray();
        var put = items.OfType<Item>().ToList();
        var gone = ids.Where((_, i) => items[i] is null).ToList();
        return Write(writer =>
        {
            WriteViewStart(writer, audience, isFresh: false, seq);
            WriteItems(writer, put);
            WriteIds(writer, gone);
            writer.WriteStartObject("more");
            writer.WriteEndObject();
            writer.WriteEndObject();
        });
    }

    byte[] Snapshot(TopicStream<TState> stream, Audience audience)
    {
        var put = new List<Item>();
        Show(stream.State, feature.Contents(stream.State), audience, put);
        var more = new List<(string Shelf, long? Before)>();
        foreach (var (shelf, count) in feature.Shelves)
        {
            var parts = stream.Newest(shelf, count).ToArray();
            foreach (var part in parts) Show(stream.State, feature.ItemsOf(part), audience, put);
            more.Add((shelf, parts.Length < count ? null : parts[^1].Ord));
        }
        return Write(writer =>
        {
            WriteViewStart(writer, audience, isFresh: true, stream.Seq);
            WriteItems(writer, put);
            WriteIds(writer, []);
            writer.WriteStartObject("more");
            foreach (var (shelf, before) in more) WriteNullable(writer, shelf, before);
            writer.WriteEndObject();
            writer.WriteEndObject();
        });
    }

    /// <summary>The items of these parts that the audiences may see, and where to go on.</summary>
    public byte[] Page(TState state, string shelf, long seq, IReadOnlyList<Part> parts, IReadOnlyList<Audience> audiences, long? more) => Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("topic", name);
        writer.WriteString("shelf", shelf);
        writer.WriteNumber("seq", seq);
        writer.WriteStartArray("views");
        foreach (var audience in audiences)
        {
            var put = new List<Item>();
            foreach (var part in parts) Show(state, feature.ItemsOf(part), audience, put);
            writer.WriteStartObject();
            writer.WriteString("audience", audience.ToString());
            WriteItems(writer, put);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        WriteNullable(writer, "more", more);
        writer.WriteEndObject();
    });

    /// <summary>Whether one of the audiences may see something of the part.</summary>
    public bool Sees(TState state, Part part, IReadOnlyList<Audience> audiences) =>
        feature.ItemsOf(part).Any(id => audiences.Any(audience => feature.Show(state, id, audience) is not null));

    /// <summary>The answer to <c>Open</c>.</summary>
    public byte[] Opened(string me, Role role, long seq, string[] here, IReadOnlyList<byte[]> views) => Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("topic", name);
        writer.WriteNumber("seq", seq);
        writer.WriteString("me", me);
        writer.WriteString("role", JsonNamingPolicy.CamelCase.ConvertName(role.ToString()));
        WriteTexts(writer, "here", here);
        writer.WriteStartArray("views");
        foreach (var view in views) writer.WriteRawValue(view, skipInputValidation: true);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    /// <summary>Something fleeting as JSON.</summary>
    public byte[] Fleeting(string kind, string? by, string? about, int[] at, string[]? here = null) => Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("topic", name);
        writer.WriteString("kind", kind);
        if (by is not null) writer.WriteString("by", by);
        if (about is not null) writer.WriteString("about", about);
        if (at.Length > 0) WriteNumbers(writer, "at", at);
        if (here is not null) WriteTexts(writer, "here", here);
        writer.WriteEndObject();
    });

    void Show(TState state, IEnumerable<string> ids, Audience audience, List<Item> into)
    {
        foreach (var id in ids)
            if (feature.Show(state, id, audience) is { } item) into.Add(item);
    }

    byte[] Write(Action<Utf8JsonWriter> content)
    {
        buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Json.Own.Encoder, SkipValidation = true })) content(writer);
        return buffer.WrittenSpan.ToArray();
    }

    static void WriteViewStart(Utf8JsonWriter writer, Audience audience, bool isFresh, long seq)
    {
        writer.WriteStartObject();
        writer.WriteString("audience", audience.ToString());
        writer.WriteBoolean("fresh", isFresh);
        writer.WriteNumber("seq", seq);
    }

    static void WriteItems(Utf8JsonWriter writer, List<Item> items)
    {
        writer.WriteStartArray("put");
        foreach (var item in items) JsonSerializer.Serialize(writer, item, Json.Own);
        writer.WriteEndArray();
    }

    static void WriteIds(Utf8JsonWriter writer, List<string> ids) => WriteTexts(writer, "remove", ids);

    static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    static void WriteNumbers(Utf8JsonWriter writer, string name, int[] numbers)
    {
        writer.WriteStartArray(name);
        foreach (var number in numbers) writer.WriteNumberValue(number);
        writer.WriteEndArray();
    }

    static void WriteNullable(Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } value) writer.WriteNumber(name, value);
        else writer.WriteNull(name);
    }
}
