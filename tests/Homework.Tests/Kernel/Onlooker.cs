using System.Text;
using System.Text.Json;
using Homework.Kernel;

namespace Homework.Tests.Kernel;

/// <summary>
/// A person watching a topic as a browser does: a snapshot, then frames by number. It refuses gaps, and remembers every
/// byte that it was ever sent.
/// </summary>
sealed class Onlooker(Stage stage, Topic topic, string person) : IWatcher
{
    readonly Lock gate = new();
    readonly Dictionary<Audience, SortedDictionary<string, string>> views = [];
    readonly Dictionary<Audience, long> seqs = [];
    readonly StringBuilder sent = new();
    readonly List<string> gaps = [];
    TaskCompletionSource news = News();
    IWatcher? self;
    long seq;
    int mended;

    public string Person => person;

    /// <summary>Everything it was ever sent, as text.</summary>
    public string Sent { get { lock (gate) return sent.ToString(); } }

    /// <summary>Where a frame's <c>prev</c> was ahead: legitimate only after the grain came and went in between.</summary>
    public IReadOnlyList<string> Gaps { get { lock (gate) return [.. gaps]; } }

    /// <summary>How many changes it was told of.</summary>
    public int Changes { get; private set; }

    public bool IsOut { get; private set; }

    public IReadOnlyList<Audience> Audiences { get { lock (gate) return [.. views.Keys]; } }

    public IReadOnlyDictionary<Audience, long> Seqs { get { lock (gate) return seqs.ToDictionary(); } }

    public async Task<Rejected?> Open(IReadOnlyDictionary<Audience, long>? since = null)
    {
        self ??= stage.Grains.CreateObjectReference<IWatcher>(this);
        var opened = await stage.Answered(stage.Grain(topic).Open(new Caller(person, Stage.Practice, false), since ?? new Dictionary<Audience, long>(), self, false));
        if (opened.Refusal is { } refusal) return refusal;
        lock (gate) Take(opened);
        return null;
    }

    /// <summary>Says that it still watches, as a node does every half minute, and catches up where it missed something.</summary>
    public async Task Renew()
    {
        var at = await stage.Answered(stage.Grain(topic).Renew(self!, [person]));
        long known;
        lock (gate) known = seq;
        if (at > known) await Open(Seqs);
    }

    /// <summary>Connects again to a process that was started anew, and looks where it looked.</summary>
    public async Task ComeBack()
    {
        self = null;
        if (Audiences.Count > 0) await Open(Seqs);
    }

    /// <summary>Opens again after a gap, as a browser does.</summary>
    public async Task MendGaps()
    {
        if (Gaps.Count == mended) return;
        mended = Gaps.Count;
        await Open(Seqs);
    }

    /// <summary>The store of one audience: item JSON by id.</summary>
    public IReadOnlyDictionary<string, string> View(Audience audience)
    {
        lock (gate) return new SortedDictionary<string, string>(views[audience]);
    }

    /// <summary>Reads every page of a shelf, as one who scrolls to the beginning.</summary>
    public async Task Scroll(string shelf)
    {
        long? before = long.MaxValue;
        while (before is { } at)
        {
            var page = await stage.Grain(topic).Page(new Caller(person, Stage.Practice, false), shelf, at, 20);
            Assert.Null(page.Refusal);
            using var document = JsonDocument.Parse(page.Json);
            lock (gate)
            {
                sent.Append(Encoding.UTF8.GetString(page.Json));
                foreach (var view in document.RootElement.GetProperty("views").EnumerateArray()) Put(AudienceOf(view), view, onlyNew: true);
            }
            var more = document.RootElement.GetProperty("more");
            before = more.ValueKind == JsonValueKind.Null ? null : more.GetInt64();
        }
    }

    public async Task Reached(long wanted)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (seq >= wanted) return;
                next = news.Task;
            }
            if (await Task.WhenAny(next, Task.Delay(TimeSpan.FromSeconds(20))) != next)
                throw new TimeoutException($"{person} has heard of {topic} up to {seq} and waits for {wanted}");
        }
    }

    public Task Changed(Topic changed, long from, long at, Frame[] frames)
    {
        TaskCompletionSource heard;
        lock (gate)
        {
            foreach (var frame in frames.Where(frame => views.ContainsKey(frame.Audience))) Take(frame);
            seq = Math.Max(seq, at);
            Changes++;
            heard = news;
            news = News();
        }
        heard.SetResult();
        return Task.CompletedTask;
    }

    static TaskCompletionSource News() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Signalled(Topic changed, Signal signal) => Task.CompletedTask;

    public Task Left(Topic left) => Task.CompletedTask;

    public async Task Seated(Topic changed, string whom, Audience[] audiences)
    {
        if (whom != person) return;
        lock (gate)
        {
            views.Clear();
            seqs.Clear();
            IsOut = audiences is [];
        }
        await Task.CompletedTask;
    }

    void Take(Frame frame)
    {
        sent.Append(Encoding.UTF8.GetString(frame.Json));
        var mine = seqs[frame.Audience];
        if (frame.Seq <= mine) return;
        if (frame.Prev > mine)
        {
            gaps.Add($"{frame.Audience} {mine}: {frame.Prev} -> {frame.Seq}");
            return; // from here on only opening again helps
        }
        using var document = JsonDocument.Parse(frame.Json);
        Put(frame.Audience, document.RootElement, onlyNew: false);
        seqs[frame.Audience] = frame.Seq;
    }

    void Take(Opened opened)
    {
        sent.Append(Encoding.UTF8.GetString(opened.Json));
        using var document = JsonDocument.Parse(opened.Json);
        var opens = document.RootElement.GetProperty("views");
        foreach (var lost in views.Keys.Except(opens.EnumerateArray().Select(AudienceOf)).ToArray()) views.Remove(lost);
        foreach (var view in opens.EnumerateArray())
        {
            var audience = AudienceOf(view);
            if (view.GetProperty("fresh").GetBoolean() || !views.ContainsKey(audience)) views[audience] = new(StringComparer.Ordinal);
            Put(audience, view, onlyNew: false);
            seqs[audience] = view.GetProperty("seq").GetInt64();
        }
        seq = Math.Max(seq, opened.Seq);
    }

    void Put(Audience audience, JsonElement change, bool onlyNew)
    {
        foreach (var item in change.GetProperty("put").EnumerateArray())
        {
            var id = item.GetProperty("id").GetString()!;
            if (!onlyNew || !views[audience].ContainsKey(id)) views[audience][id] = item.GetRawText();
        }
        if (change.TryGetProperty("remove", out var remove))
            foreach (var id in remove.EnumerateArray()) views[audience].Remove(id.GetString()!);
    }

    static Audience AudienceOf(JsonElement view) =>
        Audience.TryParse(view.GetProperty("audience").GetString(), out var audience) ? audience : throw new InvalidOperationException();
}
