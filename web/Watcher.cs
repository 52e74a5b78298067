using System.Collections.Concurrent;
using Homework.Kernel;
using Homework.Silo;

namespace Homework.Web;

/// <summary>
/// This node's observer of all topics that its browsers have open: takes each frame once and writes it to the lines
/// that may see it. Renews itself with the topics, and notices what it missed.
/// </summary>
sealed class Watcher : BackgroundService, IWatcher
{
    const int AtOnce = 16;

    static readonly TimeSpan Round = TimeSpan.FromSeconds(30);
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(3); // grains that had to move are not all there at once
    static readonly TimeSpan Overtaken = TimeSpan.FromMilliseconds(500); // how much later a message may come than one sent after it
    static readonly TimeSpan Writing = TimeSpan.FromMilliseconds(200);
    static readonly TimeSpan Grace = TimeSpan.FromSeconds(2); // for frames that are on their way

    readonly IGrainFactory grains;
    readonly TimeProvider clock;
    readonly Upheaval upheaval;
    readonly ConcurrentDictionary<Topic, Watched> topics = new();
    readonly Lazy<IWatcher>[] selves;

    /// <summary>The watcher of a node.</summary>
    public Watcher(IGrainFactory grains, TimeProvider clock, Upheaval upheaval)
    {
        (this.grains, this.clock, this.upheaval) = (grains, clock, upheaval);
        selves = [.. Enumerable.Range(0, 2 * Environment.ProcessorCount).Select(_ => new Lazy<IWatcher>(() => grains.CreateObjectReference<IWatcher>(this)))];
    }

    public Task Changed(Topic topic, long from, long seq, Frame[] frames)
    {
        if (topics.TryGetValue(topic, out var watched) && !watched.Changed(from, seq, frames)) _ = WaitForMissing(topic, watched, seq);
        return Task.CompletedTask;
    }

    async Task WaitForMissing(Topic topic, Watched watched, long upTo)
    {
        await Task.Delay(Overtaken, clock);
        if (watched.Seq < upTo) watched.Resync(upTo, Messages.Resync(topic));
    }

    public Task Signalled(Topic topic, Signal signal)
    {
        if (topics.TryGetValue(topic, out var watched)) watched.Signalled(signal);
        return Task.CompletedTask;
    }

    public async Task Seated(Topic topic, string person, Audience[] audiences)
    {
        if (!topics.TryGetValue(topic, out var watched)) return;
        var (gone, written) = watched.Unseat(person, Messages.Seated(topic, isOut: audiences.Length == 0));
        foreach (var line in gone)
            lock (line.Topics) line.Topics.Remove(topic);
        await Task.WhenAny(written, Task.Delay(Writing, clock)); // what was said to them before is out; who does not read is not waited for
    }

    /// <summary>Opens a topic for a line.</summary>
    public async Task<Opened> Open(Line line, Topic topic, Caller caller, IReadOnlyDictionary<Audience, long> since, bool isQuiet)
    {
        while (true)
        {
            var watched = topics.GetOrAdd(topic, _ => new Watched(clock));
            var opened = await watched.Ask(() => IsOurs(topic, watched) ? OpenHere(watched) : Task.FromResult<Opened?>(null));
            if (opened is not null) return opened;
        }

        async Task<Opened?> OpenHere(Watched watched)
        {
            var opening = watched.Begin(line);
            try
            {
                var opened = await Grain(topic).Open(caller, since, Self(topic), isQuiet);
                return opened.Refusal is null ? await Seat(line, topic, watched, opening, opened) : opened;
            }
            finally
            {
                watched.Cancel(opening);
                Forget(topic, watched);
            }
        }
    }

    async Task<Opened> Seat(Line line, Topic topic, Watched watched, Watched.Opening opening, Opened opened)
    {
        if (watched.Seat(opening, opened.Audiences, opened.Seq))
        {
            lock (line.Topics) line.Topics.Add(topic);
            return opened;
        }
        if (!watched.Has(line.Person)) await Grain(topic).Close(line.Person, Self(topic)); // it was counted for nothing
        return new Opened(0, [], [], Stale);
    }

    static Rejected Stale { get; } = new("open-again", "Who may see this has just changed. It is being opened again.");

    /// <summary>The line no longer looks at the topic.</summary>
    public async Task Close(Line line, Topic topic)
    {
        lock (line.Topics) line.Topics.Remove(topic);
        if (!topics.TryGetValue(topic, out var watched)) return;
        await watched.Ask(async () =>
        {
            if (!watched.Remove(line)) return false;
            Forget(topic, watched);
            if (!watched.Has(line.Person)) await Grain(topic).Close(line.Person, Self(topic));
            return true;
        });
    }

    /// <summary>The line is gone.</summary>
    public async Task Close(Line line)
    {
        Topic[] open;
        lock (line.Topics) open = [.. line.Topics];
        foreach (var topic in open) await Close(line, topic);
    }

    /// <summary>The topic is leaving where it was: says at once where it comes next that this node watches.</summary>
    public Task Left(Topic topic)
    {
        if (topics.TryGetValue(topic, out var watched)) _ = Task.Run(() => Follow(topic, watched));
        return Task.CompletedTask;
    }

    async Task Follow(Topic topic, Watched watched)
    {
        if (!await Renew([new(topic, watched)], CancellationToken.None)) upheaval.Raise(); // it is not there yet: ask again soon
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wait = Round;
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = upheaval.Next;
            using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            await Task.WhenAny(next, Task.Delay(wait, clock, waiting.Token));
            await waiting.CancelAsync();
            var isAllWell = await Renew(topics, stoppingToken) && !next.IsCompleted;
            wait = isAllWell ? TimeSpan.FromTicks(Math.Min(2 * wait.Ticks, Round.Ticks)) : Soon; // grains go on moving for a while
        }
    }

    /// <summary>Says to topics that this node still watches them, and has the lines that missed something open again.</summary>
    /// <returns>Whether all could be reached.</returns>
    async Task<bool> Renew(IEnumerable<KeyValuePair<Topic, Watched>> some, CancellationToken stoppingToken)
    {
        var missed = 0;
        var behind = new ConcurrentBag<(Topic Topic, Watched Watched, long Seq)>();
        await Parallel.ForEachAsync(some, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (pair, _) =>
        {
            try
            {
                var seq = await pair.Value.Ask(() => Grain(pair.Key).Renew(Self(pair.Key), pair.Value.People));
                if (seq > pair.Value.Seq) behind.Add((pair.Key, pair.Value, seq));
            }
            catch (Exception)
            {
                Interlocked.Increment(ref missed); // it cannot be reached now; the next round asks again
            }
        });
        if (!behind.IsEmpty) await Task.Delay(Grace, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var (topic, watched, seq) in behind)
            if (seq > watched.Seq) watched.Resync(seq, Messages.Resync(topic));
        return missed == 0;
    }

    void Forget(Topic topic, Watched watched)
    {
        if (watched.IsUnused) topics.TryRemove(KeyValuePair.Create(topic, watched));
    }

    bool IsOurs(Topic topic, Watched watched) => topics.TryGetValue(topic, out var now) && now == watched;

    /// <summary>
    /// This watcher as the topic's grain knows it: always by the same reference. Calls to one come one after the other, so that
    /// one for all topics would write to all lines of the node with one processor.
    /// </summary>
    IWatcher Self(Topic topic) => selves[(uint)topic.GetHashCode() % (uint)selves.Length].Value;

    ITopicGrain Grain(Topic topic) => grains.GetGrain<ITopicGrain>(GrainId.Create(topic.Kind, topic.Key));
}
