using Homework.Assignments;
using Homework.Boards;
using Homework.Challenges;
using Homework.Clients;
using Homework.Goals;
using Homework.Groups;
using Homework.Journals;
using Homework.Kernel;
using Homework.Library;
using Homework.Measures;
using Homework.Pages;
using Homework.Safety;
using Homework.Suggestions;
using Homework.Workbooks;

namespace Homework.Silo;

/// <summary>
/// Writes what happened earlier into topics that nobody has woken yet: every command is decided by its feature as of its own
/// time, and what it tells other topics is delivered there and then. <see cref="Keep"/> appends it all to the log.
/// </summary>
internal sealed class History(TopicServices services)
{
    readonly Dictionary<Topic, Past> topics = [];

    /// <summary>Somebody sent this then.</summary>
    /// <exception cref="InvalidOperationException">It would have been refused.</exception>
    public Task Send(Topic topic, string op, string by, DateTimeOffset at, Command command, bool isStaff = false) =>
        Send(topic, $"{by}:{op}", new Request(op, by, at, Roster.Empty, isStaff), command);

    /// <summary>Stores what was sent, each topic's in one append: hundreds of flushes would keep whoever starts the program waiting.</summary>
    /// <exception cref="InvalidOperationException">Somebody else wrote to one of the topics meanwhile.</exception>
    public Task Keep() => Task.WhenAll(topics.Values.Select(past => past.Keep()));

    /// <summary>How an item looks to an audience by now, or null where it may not be seen.</summary>
    public async Task<Item?> Show(Topic topic, string item, Audience audience) => (await Of(topic)).Show(item, audience);

    async Task Send(Topic topic, string storedOp, Request request, Command command)
    {
        var past = await Of(topic);
        var roster = past.Door.Group is { } group ? (await Of(group)).Roster : null;
        var (first, decision) = await past.Send(storedOp, request with { Roster = roster ?? Roster.Empty }, command);
        if (decision.Refusal is { } refusal)
            throw new InvalidOperationException($"{Json.KindOf(command.GetType())} at {request.At:u}: {refusal.Code}");
        for (var i = 0; i < decision.Tells.Length; i++)
        {
            var op = $"{topic}#{first}.{i}";
            await Send(decision.Tells[i].To, op, new Request(op, Request.System, request.At, Roster.Empty), decision.Tells[i].Command);
        }
    }

    async ValueTask<Past> Of(Topic topic)
    {
        if (topics.TryGetValue(topic, out var known)) return known;
        Past past = topic.Kind switch
        {
            "group" => new Past<Group>(topic, new GroupFeature(), services),
            "journal" => new Past<Journal>(topic, new JournalFeature(), services),
            "challenge" => new Past<Challenge>(topic, new ChallengeFeature(), services),
            "board" => new Past<Board>(topic, new BoardFeature(), services),
            "goals" => new Past<GroupsGoals>(topic, new GoalsFeature(), services),
            "suggestions" => new Past<SuggestionBox>(topic, new SuggestionsFeature(), services),
            "slot" => new Past<Slot>(topic, new SlotFeature(), services),
            "client" => new Past<Client>(topic, new ClientFeature(), services),
            "library" => new Past<PracticeLibrary>(topic, new LibraryFeature(), services),
            "safety" => new Past<GroupSafety>(topic, new SafetyFeature(), services),
            "measures" => new Past<GroupMeasures>(topic, new MeasuresFeature(), services),
            "record" => new Past<MemberRecord>(topic, new RecordFeature(), services),
            "page" => new Past<SharedPage>(topic, new PageFeature(), services),
            "assignments" => new Past<AssignmentBook>(topic, new AssignmentFeature(), services),
            "workbook" => new Past<Workbook>(topic, new WorkbookFeature(), services),
            var kind => throw new InvalidOperationException($"a {kind} has no history yet"),
        };
        await past.Load();
        return topics[topic] = past;
    }

    abstract class Past
    {
        public abstract Door Door { get; }

        public abstract Roster? Roster { get; }

        public abstract Task Load();

        public abstract Item? Show(string item, Audience audience);

        public abstract Task<(long First, Decision Decision)> Send(string op, Request request, Command command);

        public abstract Task Keep();
    }

    sealed class Past<TState>(Topic topic, Feature<TState> feature, TopicServices services) : Past where TState : TopicState
    {
        readonly TopicStream<TState> stream = new(topic, feature, services);
        bool isAhead; // of the log

        public override Door Door => feature.Door(stream.State);

        public override Roster? Roster => feature.RosterOf(stream.State);

        public override Task Load() => stream.Load();

        public override Item? Show(string item, Audience audience) => feature.Show(stream.State, item, audience);

        public override async Task<(long First, Decision Decision)> Send(string op, Request request, Command command)
        {
            await stream.Fetch(feature.Needs(stream.State, command));
            var first = stream.Seq + 1;
            var decision = feature.Decide(stream.State, request, command);
            if (decision.Refusal is not null || decision.Events.IsEmpty) return (first, decision);
            await stream.Advance(request, op, decision with { Tells = [] });
            isAhead = true;
            return (first, decision);
        }

        public override async Task Keep()
        {
            if (!isAhead) return;
            isAhead = false;
            if ((await stream.Store()).Result is not Appended) throw new InvalidOperationException($"{topic} was written to by somebody else");
        }
    }
}
