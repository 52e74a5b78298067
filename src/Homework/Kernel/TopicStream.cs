using System.Collections.Frozen;
using System.Text.Json;

namespace Homework.Kernel;

/// <summary>
/// One topic's events and the state they add up to: loads it from snapshot and log, appends to it, and keeps as much of it
/// in memory as is needed.
/// </summary>
sealed class TopicStream<TState>(Topic topic, Feature<TState> feature, TopicServices services) where TState : TopicState
{
    const int SnapshotEvery = 200;
    const int SnapshotSpread = 100; // so that topics of the same age do not all save at the same time
    const int SpareParts = 200;

    static readonly FrozenSet<Type> OfPractice =
        Json.CasesOf(typeof(Event)).Where(type => type.IsDefined(typeof(OfPracticeAttribute), inherit: false)).ToFrozenSet();

    readonly Dictionary<string, Part> unsaved = [];
    readonly List<StoredEvent> events = []; // what the state is ahead of the log by
    readonly List<StoredTell> tells = [];
    HashSet<string> touched = [];
    readonly int shelfSpace = feature.Shelves.Values.Sum() + feature.Shelves.Count * SpareParts;
    readonly int snapshotEvery = SnapshotEvery + (int)((uint)topic.GetHashCode() % SnapshotSpread);
    long savedSeq;
    bool isSaving;

    /// <summary>What the events so far add up to.</summary>
    public TState State { get; private set; } = feature.Empty(topic);

    /// <summary>The number of the last event.</summary>
    public long Seq { get; private set; }

    /// <summary>Whether memory agrees with the log, as far as is known.</summary>
    public bool IsLoaded { get; private set; }

    /// <summary>Forgets what is in memory: after an append with an unknown outcome the log alone knows.</summary>
    public void Forget()
    {
        IsLoaded = false;
        events.Clear();
        tells.Clear();
        touched.Clear();
    }

    /// <summary>Starts from the snapshot, folds what came after it and fetches the newest parts of every shelf.</summary>
    public async Task Load()
    {
        unsaved.Clear();
        var head = await LoadHead();
        while (await services.Log.Read(topic, Seq, 500) is { Count: > 0 } events)
        {
            if (Seq == 0) await services.Snapshots.Drop(topic, head); // parts without their head are older than the log
            foreach (var stored in events) await Fold(stored);
            if (Seq - savedSeq >= 2 * SnapshotEvery) await Save();
            Trim();
        }
        foreach (var (shelf, count) in feature.Shelves)
            Take(await services.Snapshots.PartsBefore(topic, shelf, long.MaxValue, count));
        IsLoaded = true;
    }

    /// <summary>Puts the parts into memory that are not there.</summary>
    public async ValueTask Fetch(IEnumerable<string> ids)
    {
        List<string>? missing = null;
        foreach (var id in ids)
            if (!State.Parts.Has(id)) (missing ??= []).Add(id);
        if (missing is not null) Take(await services.Snapshots.Parts(topic, missing));
    }

    /// <summary>The newest parts of a shelf below an ord, newest first: from memory and from where they are kept.</summary>
    public async Task<IReadOnlyList<Part>> PartsBefore(string shelf, long before, int max)
    {
        var kept = (await services.Snapshots.PartsBefore(topic, shelf, before, max))
            .Where(part => !State.Parts.Has(part.Id)).Select(part => Json.Read<Part>(part.Body));
        return [.. InMemory(shelf).Where(part => part.Ord < before).Concat(kept).OrderByDescending(part => part.Ord).Take(max)];
    }

    /// <summary>The newest parts of a shelf, newest first, from memory.</summary>
    public IEnumerable<Part> Newest(string shelf, int count) => InMemory(shelf).OrderByDescending(part => part.Ord).Take(count);

    /// <summary>
    /// Moves the state on by what was decided, ahead of the log: nobody may be shown it before <see cref="Store"/> has said
    /// <see cref="Appended"/>. After any other answer <see cref="Forget"/> it.
    /// </summary>
    /// <exception cref="InvalidOperationException">Something is told to what is no topic: stored, it could never be delivered.</exception>
    public async ValueTask Advance(Request request, string op, Decision decision)
    {
        foreach (var tell in decision.Tells)
            if (!tell.To.IsValid) throw new InvalidOperationException($"a {tell.To.Kind} of this id cannot be told anything");
        var first = Seq + 1;
        var at = DateTimeOffset.FromUnixTimeMilliseconds(request.At.ToUnixTimeMilliseconds()); // as the log will tell it again
        foreach (var happened in decision.Events)
        {
            await Fetch(feature.Needs(State, happened));
            var fact = new Fact(Seq + 1, at, request.By, happened);
            events.Add(Stored(fact));
            Apply(fact);
            touched.UnionWith(feature.Touched(State, fact));
        }
        events[^1] = events[^1] with { Op = op };
        for (var i = 0; i < decision.Tells.Length; i++)
            tells.Add(new StoredTell(0, decision.Tells[i].To, $"{topic}#{first}.{i}", Json.Bytes(decision.Tells[i].Command)));
    }

    /// <summary>Stores what <see cref="Advance"/> went ahead by, all or nothing: what became of it, and which items it touched.</summary>
    public async ValueTask<(AppendResult Result, IReadOnlyCollection<string> Touched, bool HasTells)> Store()
    {
        var append = new Append(topic, Seq - events.Count, events[^1].Op!, [.. events], [.. tells]);
        var items = touched;
        events.Clear();
        tells.Clear();
        touched = [];
        return (await services.Log.Append(append), items, append.Tells.Length > 0);
    }

    /// <summary>Moves the state on by one stored fact.</summary>
    public void Apply(Fact fact)
    {
        State = feature.Apply(State, fact);
        Seq = fact.Seq;
        foreach (var part in State.Parts.Changed().Reverse()) unsaved[part.Id] = part;
        Settle();
    }

    /// <summary>Saves a snapshot now and then, without making anybody wait, and lets go of parts that are not needed.</summary>
    /// <returns>Whether parts left memory.</returns>
    public bool Tidy()
    {
        if (Seq - savedSeq >= snapshotEvery && !isSaving) _ = Save();
        if (State.Parts.Count <= shelfSpace + 2 * SpareParts) return false;
        Trim();
        return true;
    }

    /// <summary>Saves the head and the parts that changed since the last time.</summary>
    public async Task Save()
    {
        if (Seq == savedSeq || isSaving) return;
        isSaving = true;
        try
        {
            var (seq, parts) = (Seq, unsaved.Values.ToArray());
            var stored = parts.Select(part => new StoredPart(part.Id, part.Shelf, part.Ord, Json.Bytes(part))).ToArray();
            if (await services.Snapshots.Save(topic, savedSeq, new StoredHead(seq, Json.Bytes(State)), stored)) Saved(seq, parts);
            else IsLoaded = false; // dropped or replaced meanwhile: the next turn reads again; one that is under way may end
        }
        catch (StorageUnavailableException)
        {
            // a snapshot is a cache: the next one will do
        }
        finally
        {
            isSaving = false;
        }
    }

    void Saved(long seq, Part[] parts)
    {
        savedSeq = seq;
        foreach (var part in parts)
            if (unsaved.TryGetValue(part.Id, out var latest) && ReferenceEquals(latest, part)) unsaved.Remove(part.Id);
    }

    /// <summary>Answers the seq of the head that was found, readable or not.</summary>
    async Task<long> LoadHead()
    {
        State = feature.Empty(topic);
        Seq = savedSeq = 0;
        if (await services.Snapshots.Head(topic) is not { } head) return 0;
        try
        {
            State = Json.Read<TState>(head.Body);
            Seq = savedSeq = head.Seq;
        }
        catch (JsonException)
        {
            // written by other code than ours: the log tells it again
        }
        return head.Seq;
    }

    async Task Fold(StoredEvent stored)
    {
        if (stored.Kind == StoredEvent.Redacted)
        {
            Seq = stored.Seq;
            return;
        }
        var happened = Json.Read<Event>(stored.Body);
        await Fetch(feature.Needs(State, happened));
        Apply(new Fact(stored.Seq, stored.At, stored.By, happened));
    }

    void Take(IReadOnlyList<StoredPart> stored)
    {
        var parts = State.Parts;
        foreach (var part in stored)
            if (!parts.Has(part.Id)) parts = parts.With(Json.Read<Part>(part.Body));
        if (ReferenceEquals(parts, State.Parts)) return;
        State = State with { Parts = parts.Settled() };
    }

    void Settle()
    {
        var settled = State.Parts.Settled();
        if (!ReferenceEquals(settled, State.Parts)) State = State with { Parts = settled };
    }

    void Trim()
    {
        var keep = feature.Shelves.SelectMany(shelf => Newest(shelf.Key, shelf.Value + SpareParts)).Select(part => part.Id).ToHashSet();
        var idle = State.Parts.All.Where(part => !keep.Contains(part.Id) && !unsaved.ContainsKey(part.Id)).Select(part => part.Id);
        State = State with { Parts = State.Parts.Without(idle.ToArray()) };
    }

    IEnumerable<Part> InMemory(string shelf) => State.Parts.All.Where(part => part.Shelf == shelf);

    static StoredEvent Stored(Fact fact) => new(
        fact.Seq, Json.KindOf(fact.Event.GetType()), fact.At, fact.By, Json.Bytes(fact.Event), fact.Event.Supersedes)
    {
        IsOfPractice = OfPractice.Contains(fact.Event.GetType()),
    };
}
