using System.Text.Json;

namespace Homework.Kernel;

/// <summary>
/// The grain of every live thing: orders what is sent to it, has the feature decide, stores, then says. It announces; web
/// nodes fan out; the log is the truth.
/// </summary>
abstract class TopicGrain<TState>(Feature<TState> feature, TopicServices services)
    : Grain, ITopicGrain, IRosterGrain, IRemindable where TState : TopicState
{
    const int MaxPage = 50;

    Topic topic;
    TopicStream<TState> stream = null!;
    TopicRoster roster = null!;
    TopicShowing<TState> showing = null!;
    TopicDue due = null!;
    readonly TopicWatchers watchers = new(services.Clock);
    readonly RecentAnswers answers = new();
    readonly HashSet<Topic> subscribers = []; // topics that hold a copy of the roster kept here

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        topic = Topic.Parse($"{feature.Kind}/{this.GetPrimaryKeyString()}");
        stream = new TopicStream<TState>(topic, feature, services);
        roster = new TopicRoster(topic, GrainFactory, services.Clock);
        showing = new TopicShowing<TState>(topic, feature);
        due = new TopicDue(this, services.Clock, TimeHasCome);
        await Ready();
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (stream.IsLoaded) await stream.Save();
    }

    public async Task<Outcome> Send(Caller caller, string op, byte[] command)
    {
        if (caller.Practice != topic.Practice) return Refusals.NoSuchTopic;
        if (!Ids.IsValid(op)) return Refusals.BadId;
        if (Parse(command, out var refusal) is not { } order) return refusal;
        await Ready();
        if (!feature.IsForOutsiders(order) && !MayEnter(caller)) return Refusals.NoSuchTopic;
        return await Settle(op, caller.Person, order, caller.IsStaff);
    }

    public async Task<Outcome> Tell(string op, byte[] command)
    {
        await Ready();
        return await Settle(op, Request.System, Json.Read<Command>(command), isStaff: false);
    }

    public async Task<Opened> Open(Caller caller, IReadOnlyDictionary<Audience, long> since, IWatcher watcher, bool isQuiet)
    {
        await Ready();
        if (caller.Practice != topic.Practice || !MayEnter(caller)) return new Opened(0, [], [], Refusals.NoSuchTopic);
        var audiences = AudiencesOf(caller.Person);
        var views = audiences.Select(audience => showing.View(stream, audience, since.TryGetValue(audience, out var seq) ? seq : null)).ToArray();
        var before = watchers.Here;
        watchers.Add(watcher, caller.Person, isQuiet);
        TellWhoIsHere(before);
        var role = Seats.Of(caller.Person)?.Role ?? Role.None;
        return new Opened(stream.Seq, audiences, showing.Opened(caller.Person, role, stream.Seq, watchers.Here, views));
    }

    public Task Close(string person, IWatcher watcher)
    {
        var before = watchers.Here;
        watchers.Remove(watcher, person);
        TellWhoIsHere(before);
        return Task.CompletedTask;
    }

    public async Task<Page> Page(Caller caller, string shelf, long before, int max)
    {
        await Ready();
        if (caller.Practice != topic.Practice || !MayEnter(caller)) return new Page([], Refusals.NoSuchTopic);
        if (!feature.Shelves.ContainsKey(shelf) || max is < 1 or > MaxPage) return new Page([], Refusals.BadPage);
        var audiences = AudiencesOf(caller.Person);
        var (parts, more) = await Visible(shelf, before, max, audiences);
        return new Page(showing.Page(With(parts), shelf, stream.Seq, parts, audiences, more));
    }

    public async Task Signal(Caller caller, string kind, string? about)
    {
        if (kind is not ("typing" or "stopped") || !watchers.Any) return;
        await Ready();
        if (caller.Practice != topic.Practice || Seats.Of(caller.Person) is not { MayWrite: true }) return;
        var audiences = about is null
            ? [Audience.Group, Audience.Care]
            : Audiences().Where(audience => feature.Show(stream.State, about, audience) is not null).ToArray();
        Broadcast(new Signal(audiences, caller.Person, showing.Fleeting(kind, caller.Person, about, null)));
    }

    public async Task<long> Renew(IWatcher watcher, string[] people)
    {
        await Ready();
        var before = watchers.Here;
        watchers.Renew(watcher, [.. people.Where(person => AudiencesOf(person).Length > 0)]);
        foreach (var person in people)
            if (AudiencesOf(person) is []) await watcher.Seated(topic, person, []);
        TellWhoIsHere(before);
        return stream.Seq;
    }

    public async Task RosterChanged(Roster changed)
    {
        var before = roster.Current;
        if (roster.Take(changed)) await Reseat(before, changed);
    }

    public Task<Roster> Roster(Topic subscriber)
    {
        subscribers.Add(subscriber);
        return Task.FromResult(feature.RosterOf(stream.State) ?? Kernel.Roster.Empty);
    }

    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        await TimeHasCome();
        if (feature.Due(stream.State) is null) await due.Rest();
    }

    async Task TimeHasCome()
    {
        await Ready();
        if (feature.Due(stream.State) is not { } at) await due.Set(null);
        else if (at > services.Clock.GetUtcNow()) await due.Set(at);
        else await Settle($"time:{at.UtcTicks}:{stream.Seq}", Request.System, new TimeCame(), isStaff: false);
    }

    /// <summary>Answers a command: as before where it was answered before, else by deciding and storing.</summary>
    async Task<Outcome> Settle(string op, string by, Command order, bool isStaff)
    {
        if (answers.Find(op, by) is { } known) return known;
        try
        {
            var outcome = await DecideAndStore(new Request(op, by, services.Clock.GetUtcNow(), Seats, isStaff), order);
            answers.Keep(op, by, outcome);
            return outcome;
        }
        catch
        {
            stream.Forget(); // the outcome is unknown: the log tells on the next turn
            throw;
        }
    }

    async Task<Outcome> DecideAndStore(Request request, Command order)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await stream.Fetch(feature.Needs(stream.State, order));
            var decision = feature.Decide(stream.State, request, order);
            if (decision.Refusal is { } refusal) return await AnswerAsBefore(request, refusal);
            if (decision.Events.IsEmpty) return await AnswerAsBefore(request, new Accepted(stream.Seq));
            var (result, facts) = await stream.Append(request, request.Op, decision);
            if (result is Duplicate) return await AnswerAsBefore(request, Refusals.BadId);
            if (result is Appended)
            {
                await Say(facts);
                if (!decision.Tells.IsEmpty) services.Courier.Nudge();
                return new Accepted(stream.Seq);
            }
            stream.Forget(); // another activation wrote: see what, and decide again
            await Ready();
            request = request with { Roster = Seats };
        }
        return Refusals.Busy;
    }

    /// <summary>
    /// A retry of something that was stored may look wrong by now; the log remembers the first answer. An op that somebody
    /// else used is no retry: what it made is theirs.
    /// </summary>
    async Task<Outcome> AnswerAsBefore(Request request, Outcome otherwise)
    {
        if (await services.Log.Find(topic, request.Op) is not { } seq) return otherwise;
        return await services.Log.Read(topic, seq - 1, 1) is [var stored] && stored.Seq == seq && stored.By != request.By
            ? Refusals.BadId
            : new Accepted(seq);
    }

    /// <summary>What is stored becomes the state, then is said to whom it may be shown.</summary>
    async Task Say(IReadOnlyList<Fact> facts)
    {
        var (before, from, seats) = (stream.State, stream.Seq, Seats);
        var touched = new HashSet<string>();
        foreach (var fact in facts)
        {
            stream.Apply(fact);
            touched.UnionWith(feature.Touched(stream.State, fact));
        }
        if (feature.RosterOf(stream.State) is { } now && now.Epoch != seats.Epoch) await PushRoster(seats, now);
        var frames = showing.Frames(before, stream.State, from, stream.Seq, touched, Audiences());
        foreach (var watcher in watchers.Nodes) _ = watcher.Changed(topic, stream.Seq, frames); // never awaited: one slow node must not stop the others
        if (stream.Tidy()) showing.Forget();
        await due.Set(feature.Due(stream.State));
    }

    async Task PushRoster(Roster before, Roster now)
    {
        await Reseat(before, now);
        await Task.WhenAll(subscribers.Where(other => other != topic).Select(other => Push(other, now)));

        async Task Push(Topic other, Roster changed)
        {
            try
            {
                await GrainFactory.GetGrain<ITopicGrain>(GrainId.Create(other.Kind, other.Key)).RosterChanged(changed).WaitAsync(TopicRoster.Lease, services.Clock);
            }
            catch (Exception)
            {
                subscribers.Remove(other); // its lease runs out, then it asks
            }
        }
    }

    async Task Reseat(Roster before, Roster now)
    {
        foreach (var person in before.Seats.Keys.Union(now.Seats.Keys))
        {
            if (before.Of(person)?.Role == now.Of(person)?.Role) continue;
            var audiences = AudiencesOf(person);
            if (audiences is []) watchers.Drop(person);
            showing.Forget(Audience.Member(person));
            foreach (var watcher in watchers.Nodes) await watcher.Seated(topic, person, audiences);
        }
    }

    async ValueTask Ready()
    {
        if (!stream.IsLoaded)
        {
            await stream.Load();
            showing.Restart();
            await due.Set(feature.Due(stream.State));
        }
        var before = roster.Current;
        if (await roster.Refresh(feature.Door(stream.State))) await Reseat(before, roster.Current);
    }

    Roster Seats => feature.RosterOf(stream.State) ?? roster.Current;

    bool MayEnter(Caller caller) => AudiencesOf(caller.Person).Length > 0;

    Audience[] AudiencesOf(string person)
    {
        var door = feature.Door(stream.State);
        if (door.Owner is { } owner) return owner == person ? [Audience.Member(person)] : [];
        return door.Group is not null && Seats.Of(person) is { } seat ? [.. feature.AudiencesOf(seat)] : [];
    }

    IEnumerable<Audience> Audiences()
    {
        if (feature.Door(stream.State).Owner is { } owner) return [Audience.Member(owner)];
        return [Audience.Group, Audience.Care, .. Seats.Seats.Keys.Select(Audience.Member)];
    }

    void TellWhoIsHere(string[] before)
    {
        var here = watchers.Here;
        if (here.SequenceEqual(before)) return;
        Broadcast(new Signal([Audience.Group, Audience.Care], null, showing.Fleeting("here", null, null, here)));
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
            return order.GetType().IsDefined(typeof(ToldOnlyAttribute), inherit: false) ? null : order;
        }
        catch (Exception problem) when (problem is JsonException or NotSupportedException or InvalidOperationException)
        {
            refusal = Refusals.Unreadable(problem);
            return null;
        }
    }
}
