using Homework.Kernel;

namespace Homework.Tests.Kernel;

/// <summary>A feature played at random on a real stage, with everybody of the group watching.</summary>
sealed class Story : IAsyncDisposable
{
    public const string Outsider = "zoe";
    static readonly string[] Cast = ["ann", "ben", "cleo", "dan", Outsider];

    readonly FeatureCase feature;
    readonly Random random;
    int told;

    Story(FeatureCase feature, int seed, Stage stage, Topic topic)
    {
        (this.feature, Stage, Topic) = (feature, stage, topic);
        random = new Random(seed);
        Replica = feature.Begin(topic);
        Watching = [.. Cast.Select(person => new Onlooker(stage, topic, person))];
    }

    public Stage Stage { get; }

    public Topic Topic { get; }

    public Replica Replica { get; }

    public Onlooker[] Watching { get; }

    /// <summary>What was sent, with its op and what was answered.</summary>
    public List<(string By, string Op, Command Command, Outcome Outcome)> Sent { get; } = [];

    /// <summary>Per person, every item as it was ever shown to them: folded apart from the grain.</summary>
    public Dictionary<string, HashSet<string>> Allowed { get; } = Cast.ToDictionary(person => person, _ => new HashSet<string>());

    public static async Task<Story> Begin(string kind, int seed)
    {
        var stage = await Stage.Open();
        var group = await stage.Group("tuesday", Cast[..^1]);
        await stage.Group("thursday", Outsider);
        var topic = kind switch
        {
            "group" => group,
            "client" => new Topic("client", Stage.Practice, Cast[1]),
            "journal" => await stage.Journal(group, Cast[0], "pages"),
            "challenge" => await stage.Challenge(group, Cast[0], "kind"),
            "page" => await stage.Page(group, Cast[0], "card"),
            "goals" => new Topic("goals", Stage.Practice, group.Id),
            "slot" => new Topic("slot", Stage.Practice, group.Id),
            "suggestions" => new Topic("suggestions", Stage.Practice, group.Id),
            "board" => await stage.Board(group, Cast[0], "hopes"),
            "assignments" => new Topic("assignments", Stage.Practice, group.Id),
            "workbook" => await stage.Workbook(group, Cast[1]),
            "library" => await stage.Library(Cast[..^1]),
            "safety" => await stage.Safety(group, Cast[0], Cast[1]),
            "measures" => new Topic("measures", Stage.Practice, group.Id),
            "record" => await stage.Record(group, Cast[1]),
            _ => throw new NotSupportedException($"Say here how a {kind} comes to be, and it is tested like the others"),
        };
        var story = new Story(FeatureCase.Of(kind), seed, stage, topic);
        await story.Replica.CatchUp(stage.Log);
        foreach (var onlooker in story.Watching) await onlooker.Open();
        story.NoteAllowed();
        return story;
    }

    /// <summary>Sends the next commands and lets everybody hear of them.</summary>
    /// <param name="commands">How many.</param>
    /// <param name="timePasses">Whether hours pass now and then: things fall due, grains nobody calls go and come back.</param>
    public async Task Play(int commands, bool timePasses = true)
    {
        for (var i = 0; i < commands; i++)
        {
            if (timePasses && random.Next(10) == 0) await Wait(TimeSpan.FromHours(random.Next(1, 9)));
            await Send(feature.Script.Next(random, Replica.State, Cast, out var by), by);
            await Reseat();
        }
        await Stage.Settled();
        await Hear();
    }

    /// <summary>The process ends and starts again; everybody comes back with what they have.</summary>
    public async Task Restart(bool dropSnapshot = false)
    {
        await Stage.Settled();
        await Stage.Restart();
        if (dropSnapshot) await Stage.DropSnapshot(Topic);
        foreach (var onlooker in Watching) await onlooker.ComeBack();
    }

    public ValueTask DisposeAsync() => Stage.DisposeAsync();

    async Task Wait(TimeSpan span)
    {
        await Stage.Settled();
        await Hear();
        Stage.Clock.Advance(span);
        foreach (var onlooker in Watching.Where(onlooker => onlooker.Audiences.Count > 0)) await onlooker.Renew();
    }

    async Task Send(Command command, string by)
    {
        var op = $"op-{told++}";
        var isTold = command.GetType().IsDefined(typeof(ToldOnlyAttribute), false);
        var outcome = isTold
            ? await Stage.Tell(Topic, $"elsewhere#{op}", command)
            : await Stage.Send(Topic, by, op, command, isStaff: by == Cast[0]);
        if (!isTold) Sent.Add((by, op, command, outcome));
        await Replica.CatchUp(Stage.Log);
        NoteAllowed();
    }

    async Task Hear()
    {
        await Replica.CatchUp(Stage.Log);
        NoteAllowed();
        await Reseat();
        foreach (var onlooker in Watching.Where(onlooker => onlooker.Audiences.Count > 0))
        {
            await onlooker.Reached(Replica.Seq);
            await onlooker.MendGaps();
        }
    }

    /// <summary>Whoever's place changed opens again, as their browser would.</summary>
    async Task Reseat()
    {
        var away = Watching.Where(onlooker => onlooker.Audiences.Count == 0 && onlooker.Person != Outsider).ToArray();
        foreach (var onlooker in away) await onlooker.Open();
        if (away.Length == 0) return;
        NoteAllowed();
        await Replica.CatchUp(Stage.Log);
        NoteAllowed();
    }

    void NoteAllowed()
    {
        foreach (var onlooker in Watching)
            foreach (var audience in onlooker.Audiences) Allowed[onlooker.Person].UnionWith(Replica.View(audience).Values);
    }
}
