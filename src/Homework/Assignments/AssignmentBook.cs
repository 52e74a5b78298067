using System.Collections.Immutable;
using Homework.Clients;
using Homework.Kernel;

namespace Homework.Assignments;

/// <summary>What was given to whom in a group: its head. Assignments and people's weeks are parts.</summary>
sealed record AssignmentBook(Topic Topic) : TopicState, IOfGroup
{
    public const string GivenShelf = "given", WeekShelf = "weeks", RunShelf = "runs", StepShelf = "steps";

    /// <summary>In the order in which they came to be.</summary>
    public ImmutableArray<WorkbookPlace> Workbooks { get; init; } = [];

    /// <summary>By item id.</summary>
    public ImmutableSortedDictionary<string, SharedSheet> Shared { get; init; } = ImmutableSortedDictionary<string, SharedSheet>.Empty;

    /// <summary>Whose safety is being looked after: nothing is suggested to them meanwhile. Shown to nobody.</summary>
    public ImmutableSortedSet<string> Held { get; init; } = ImmutableSortedSet<string>.Empty;

    /// <summary>Whose mood was low when they last said how they are. Shown to nobody.</summary>
    public ImmutableSortedSet<string> Low { get; init; } = ImmutableSortedSet<string>.Empty;

    /// <summary>By session: when it ends.</summary>
    public ImmutableSortedDictionary<string, DateTimeOffset> Sessions { get; init; } = ImmutableSortedDictionary<string, DateTimeOffset>.Empty;

    /// <summary>How the group looks at its homework right now, or null.</summary>
    public SessionReview? Review { get; init; }

    /// <summary>Who posted lines in the review before: they are gone with it.</summary>
    public ImmutableArray<string> Said { get; init; } = [];

    public ReviewPast? Past { get; init; }

    /// <summary>By facilitator: their notes to themselves.</summary>
    public ImmutableSortedDictionary<string, ReviewNote> Notes { get; init; } = ImmutableSortedDictionary<string, ReviewNote>.Empty;

    /// <summary>The group whose book it is; it has the same id.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Topic? Group => Topic with { Kind = "group" };

    /// <summary>By run: the programmes that go on.</summary>
    public ImmutableSortedDictionary<string, RunClock> Runs { get; init; } = ImmutableSortedDictionary<string, RunClock>.Empty;

    public KeptRun? Run(string? id) => id is null ? null : Parts.Find<KeptRun>(KeptRun.IdOf(id));

    public KeptStep? Step(string run, string step) => Parts.Find<KeptStep>(KeptStep.IdOf(run, step));

    public Given? Given(string? id) => Parts.Find<Given>(id);

    public Topic? WorkbookOf(string person) => Workbooks.FirstOrDefault(one => one.Person == person)?.Workbook;
}

/// <summary>An assignment as it is kept, with how each person's copy is.</summary>
sealed record Given(string Id, long Ord, WorkCard Card, WorkSchedule Schedule, string By, DateTimeOffset At, int Version)
    : Part(Id, AssignmentBook.GivenShelf, Ord)
{
    public ImmutableSortedDictionary<string, Copy> Copies { get; init; } = ImmutableSortedDictionary<string, Copy>.Empty;

    public bool IsWithdrawn { get; init; }

    /// <summary>Not empty where the group makes one result together.</summary>
    public ImmutableArray<JointPiece> Pieces { get; init; } = [];

    public ImmutableSortedDictionary<string, JointAnswer> Answers { get; init; } = ImmutableSortedDictionary<string, JointAnswer>.Empty;

    public DateTimeOffset? HandedInAt { get; init; }

    public string? HandedInBy { get; init; }

    public DateTimeOffset? ReadAt { get; init; }

    public string? Words { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsTogether => !Pieces.IsEmpty;

    public JointPiece? PieceWith(string field) => Pieces.FirstOrDefault(piece => piece.Fields.Contains(field));
}

/// <summary>A person's week as it is kept.</summary>
sealed record KeptWeek(string Id, long Ord, string Person, DateOnly Monday) : Part(Id, AssignmentBook.WeekShelf, Ord)
{
    /// <summary>By day and assignment.</summary>
    public ImmutableSortedDictionary<string, WeekEntry> Entries { get; init; } = ImmutableSortedDictionary<string, WeekEntry>.Empty;

    public static string IdOf(string person, DateOnly on) => $"week:{person}:{WorkDays.Monday(on):yyyy-MM-dd}";
}
