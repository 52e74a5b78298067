using System.Collections.Frozen;
using System.Text.Json;

namespace Homework.Kernel;

/// <summary>
/// The grain of every live thing: orders what is sent to it, has the feature decide, stores, then says. It announces; web
/// nodes fan out; the log is the truth.
/// </summary>
abstract partial class TopicGrain<TState>(Feature<TState> feature, TopicServices services)
    : Grain, ITopicGrain, IRosterGrain, IRemindable where TState : TopicState
{
    const int MaxPage = 50;
    static readonly TimeSpan Late = TimeSpan.FromMilliseconds(250); // for something fleeting

    static readonly FrozenSet<Type> ToldOnly =
        Json.CasesOf(typeof(Command)).Where(type => type.IsDefined(typeof(ToldOnlyAttribute), inherit: false)).ToFrozenSet();

    Topic topic;
    TopicStream<TState> stream = null!;
    TopicRoster roster = null!;
    TopicShowing<TState> showing = null!;
    TopicDue due = null!;
    readonly TopicAudiences<TState> audiences = new(feature);
    readonly TopicWatchers watchers = new(services.Clock);
    readonly RecentAnswers answers = new();
    readonly TopicTurns turns = new(); // commands come while another's flush is awaited; all else waits for its turn
    RosterCopies copies = null!; // of the roster kept here
    long stored; // the last seq that this activation stored or read
    Roster kept = Kernel.Roster.Empty; // the roster kept here, as far as it is stored

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        topic = Topic.Parse($"{feature.Kind}/{this.GetPrimaryKeyString()}");
        stream = new TopicStream<TState>(topic, feature, services);
        roster = new TopicRoster(topic, GrainFactory, services.Clock);
        copies = new RosterCopies(topic, GrainFactory, services.Clock);
        showing = new TopicShowing<TState>(topic, feature);
        due = new TopicDue(this, services.Clock, TimeHasCome);
        await Ready();
        Meters.Activated(feature.Kind, 1);
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        Meters.Activated(feature.Kind, -1);
        foreach (var watcher in watchers.Nodes) _ = watcher.Left(topic);
        if (stream.IsLoaded) await stream.Save();
    }

    public async Task<Outcome> Send(Caller caller, string op, byte[] command)
    {
        if (caller.Practice != topic.Practice) return Refusals.NoSuchTopic;
        if (!Ids.IsValid(op)) return Refusals.BadId;
        return Parse(command, out var refusal) is { } order ? await Do(new Order(op, caller.Person, order, caller.IsStaff)) : refusal;
    }

    public Task<Outcome> Tell(string op, byte[] command) =>
        Do(new Order(op, Request.System, Json.Read<Command>(command), IsStaff: false));

    public async Task<Opened> Open(Caller caller, IReadOnlyDictionary<Audience, long> since, IWatcher watcher, bool isQuiet)
    {
        await KeepLook(caller);
        using var turn = await turns.Next();
        await Ready();
        if (caller.Practice != topic.Practice || !MayEnter(caller)) return new Opened(0, [], [], Refusals.NoSuchTopic);
        var audiences = AudiencesOf(caller.Person);
        var views = audiences.Select(audience => showing.View(stream, audience, since.TryGetValue(audience, out var seq) ? seq : null)).ToArray();
        var before = Here;
        watchers.Add(watcher, caller.Person, isQuiet);
        TellWhoIsHere(before);
        var role = Seats.Of(caller.Person)?.Role ?? Role.None;
        return new Opened(stream.Seq, audiences, showing.Opened(caller.Person, role, stream.Seq, Here, views));
    }

    public Task Close(string person, IWatcher watcher)
    {
        var before = Here;
        watchers.Remove(watcher, person);
        TellWhoIsHere(before);
        return Task.CompletedTask;
    }

    public async Task<Page> Page(Caller caller, string shelf, long before, int max)
    {
        await KeepLook(caller);
        using var turn = await turns.Next();
        await Ready();
        if (caller.Practice != topic.Practice || !MayEnter(caller)) return new Page([], Refusals.NoSuchTopic);
        if (!feature.Shelves.ContainsKey(shelf) || max is < 1 or > MaxPage) return new Page([], Refusals.BadPage);
        var audiences = AudiencesOf(caller.Person);
        var (parts, more) = await Visible(shelf, before, max, audiences);
        return new Page(showing.Page(With(parts), shelf, stream.Seq, parts, audiences, more));
    }

    public async Task<byte[]?> Look(Caller caller, string item)
    {
        await KeepLook(caller);
        using var turn = await turns.Next();
        await Ready();
        if (caller.Practice != topic.Practice || !MayEnter(caller)) return null;
        if (item.Length <= 128) await stream.Fetch([item]);
        return AudiencesOf(caller.Person).Reverse() // their own comes last, and counts first
            .Select(audience => feature.Show(stream.State, item, audience)).FirstOrDefault(shown => shown is not null) is { } seen ? Json.Bytes(seen) : null;
    }

    public async Task Signal(Caller caller, string kind, string? about, int[] at)
    {
        if (at.Length > ITopicGrain.MostNumbers || !watchers.Any) return;
        var came = services.Clock.GetUtcNow();
        using var turn = await turns.Next();
        await Ready();
        if (services.Clock.GetUtcNow() - came > Late) return; // the next one is on its way
        if (caller.Practice != topic.Practice || Seats.Of(caller.Person) is not { MayWrite: true } seat) return;
        if (!feature.Passes(stream.State, seat, kind, about, at)) return;
        var audiences = about is null
            ? [Audience.Group, Audience.Care]
            : Audiences().Where(audience => feature.Show(stream.State, about, audience) is not null).ToArray();
        var of = at.Length == 0 ? null : $"{caller.Person} {kind} {about}";
        Broadcast(new Signal(audiences, caller.Person, showing.Fleeting(kind, caller.Person, about, at), of));
    }

    public async Task<long> Renew(IWatcher watcher, string[] people)
    {
        foreach (var person in people) await KeepLook(new Caller(person, topic.Practice, IsStaff: false));
        using var turn = await turns.Next();
        await Ready();
        var before = Here;
        watchers.Renew(watcher, [.. people.Where(person => AudiencesOf(person).Length > 0)]);
        foreach (var person in people)
            if (AudiencesOf(person) is []) await Seat(watcher, person, []);
        TellWhoIsHere(before);
        return stream.Seq;
    }

    public async Task RosterChanged(Roster changed)
    {
        using var turn = await turns.Next();
        var before = roster.Current;
        if (roster.Take(changed)) await Reseat(before, changed);
    }

    public Task<Roster> Roster(Topic subscriber)
    {
        copies.Given(subscriber);
        return Task.FromResult(kept);
    }

    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        due.Came();
        await TimeHasCome();
        if (feature.Due(stream.State) is null) await due.Rest();
    }

    /// <summary>Where looks are kept: theirs is stored, or this fails, and with it whatever would have been shown.</summary>
    async Task KeepLook(Caller caller)
    {
        if (!feature.KeepsLooks || caller.Practice != topic.Practice) return;
        var op = $"look:{caller.Person}:{services.Clock.GetUtcNow().UtcTicks}";
        await Do(new Order(op, caller.Person, new NoteLook(), caller.IsStaff));
    }

    async Task TimeHasCome()
    {
        Order? order = null;
        using (await turns.Next())
        {
            await Ready();
            if (feature.Due(stream.State) is not { } at) await due.Set(null);
            else if (at > services.Clock.GetUtcNow()) await due.Set(at);
            else order = new Order($"time:{at.UtcTicks}:{stream.Seq}", Request.System, new TimeCame(), IsStaff: false);
        }
        if (order is not null) await Do(order);
    }

    /// <summary>Whoever's place changed is told by every node. One that cannot be reached is not waited for long, and not told again.</summary>
    async Task Reseat(Roster before, Roster now)
    {
        var told = new List<Task>();
        foreach (var person in before.Seats.Keys.Union(now.Seats.Keys))
        {
            if (before.Of(person)?.Role == now.Of(person)?.Role) continue;
            var audiences = AudiencesOf(person);
            if (audiences is []) watchers.Drop(person);
            showing.Forget(Audience.Member(person));
            told.AddRange(watchers.Nodes.Select(watcher => Seat(watcher, person, audiences)));
        }
        await Task.WhenAll(told);
    }

    async Task Seat(IWatcher watcher, string person, Audience[] audiences)
    {
        try
        {
            await watcher.Seated(topic, person, audiences).WaitAsync(TopicRoster.Lease, services.Clock);
        }
        catch (Exception)
        {
            watchers.Forget(watcher); // where it is still there it renews, and opens again
        }
    }

    async ValueTask Ready()
    {
        if (!stream.IsLoaded)
        {
            await stream.Load();
            showing.Restart();
            if (feature.RosterOf(stream.State) is { } read) await Keep(read);
            if (stream.Seq != stored) LetThemAsk(); // nobody watches yet, unless it was not known whether something was stored
            stored = stream.Seq;
            await due.Set(feature.Due(stream.State));
        }
        await Refresh();
    }

    /// <summary>A copy of the roster that is too old is asked for again before anything is decided or said by it.</summary>
    async ValueTask Refresh()
    {
        var before = roster.Current;
        if (await roster.Refresh(feature.Door(stream.State))) await Reseat(before, roster.Current);
    }

    /// <summary>Keeps the roster that the log tells. Where the log has gone on without this activation, another gave copies meanwhile.</summary>
    async ValueTask Keep(Roster read)
    {
        var before = kept;
        kept = read;
        if (stream.Seq != stored) copies.Read();
        if (read.Epoch != before.Epoch) await Reseat(before, read);
    }

    Roster Seats => feature.RosterOf(stream.State) ?? roster.Current;

    bool MayEnter(Caller caller) => MayEnter(caller.Person);

    bool MayEnter(string person) => AudiencesOf(person).Length > 0;

    Audience[] AudiencesOf(string person) => audiences.Of(person, feature.Door(stream.State), Seats);

    Audience[] Audiences() => audiences.All(feature.Door(stream.State), Seats);

    string[] Here => !feature.TellsWhoIsHere ? []
        : stream.IsLoaded && feature.Door(stream.State).Keeper is { } keeper && Seats.Of(keeper) is null
            ? [.. watchers.Here.Where(person => person != keeper)] : watchers.Here; // who has left is not said to be here

    void TellWhoIsHere(string[] before)
    {
        var here = Here;
        if (here.SequenceEqual(before)) return;
        Broadcast(new Signal([Audience.Group, Audience.Care], null, showing.Fleeting("here", null, null, [], here)));
    }

    void Broadcast(Signal signal)
    {
        foreach (var watcher in watchers.Nodes) _ = watcher.Signalled(topic, signal);
    }

    TState With(IEnumerable<Part> parts)
    {
        var all = stream.State.Parts;
        foreach (var part in parts) all = all.With(part);
        return stream.State with { Parts = all };
    }

    async Task<(IReadOnlyList<Part> Parts, long? More)> Visible(string shelf, long before, int max, Audience[] audiences)
    {
        var visible = new List<Part>();
        for (var reads = 0; reads < 4 && visible.Count < max; reads++)
        {
            var parts = await stream.PartsBefore(shelf, before, max);
            var state = With(parts);
            visible.AddRange(parts.Where(part => showing.Sees(state, part, audiences)).Take(max - visible.Count));
            if (parts.Count < max && visible.Count < max) return (visible, null);
            before = visible.Count < max ? parts[^1].Ord : visible[^1].Ord;
        }
        return (visible, before);
    }

    static Command? Parse(byte[] command, out Rejected refusal)
    {
        refusal = Refusals.NotForPeople;
        try
        {
            var order = Json.ReadForeign(command);
            return ToldOnly.Contains(order.GetType()) ? null : order;
        }
        catch (Exception problem) when (problem is JsonException or NotSupportedException or InvalidOperationException)
        {
            refusal = Refusals.Unreadable(problem);
            return null;
        }
    }
}
