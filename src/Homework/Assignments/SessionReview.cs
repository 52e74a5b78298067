using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Assignments;

/// <summary>
/// How the group looks at its homework right now. Id: <c>review</c>. Where the timer is not shared, members have none of its times. No scores
/// are in it, and nobody's words (R5.6).
/// </summary>
/// <param name="People">Who is there, in the order of speaking.</param>
/// <param name="Minutes">Of the four steps.</param>
/// <param name="Step">0 how was it, 1 what stuck, 2 the goal, 3 what next.</param>
/// <param name="StepAt">When it began; null where the timer is not shown to this reader.</param>
/// <param name="Turn">Whose turn it is; null: everybody's.</param>
/// <param name="SecondsEach">How long each has in this step; null where that is under 30: then two or three speak, and the rest post a line (R5.1).</param>
/// <param name="PausedAt">The timer rests since then, or null.</param>
/// <param name="Had">Who has had their turn in this step, by id; whether they spoke or passed is not kept.</param>
public sealed record HomeworkReview(
    string Id, string? Session, ImmutableArray<string> People, ImmutableArray<int> Minutes, int Step, string? Turn, int? SecondsEach,
    ImmutableArray<string> Had, DateTimeOffset BeganAt, DateTimeOffset? StepAt, DateTimeOffset? TurnAt, DateTimeOffset? PausedAt,
    bool IsTimerShared, bool IsSuccessNamed, bool IsLookBack) : Item(Id);

/// <summary>A line that somebody posts while the group looks at its homework. Id: <c>line:PERSON</c>; gone when it is over.</summary>
public sealed record ReviewLine(string Id, string Person, string Words, DateTimeOffset At) : Item(Id);

/// <summary>A facilitator's notes, for themselves alone. Id: <c>review-note:PERSON</c>.</summary>
public sealed record ReviewNote(string Id, string Words, DateTimeOffset At) : Item(Id);

/// <summary>When homework was looked at, for facilitators. Id: <c>review-past</c>.</summary>
/// <param name="FirstAt">When it first was.</param>
/// <param name="LastAt">When it last was.</param>
/// <param name="LookedBackAt">When the group last looked back for longer, or null (R5.5).</param>
public sealed record ReviewPast(string Id, DateTimeOffset FirstAt, DateTimeOffset LastAt, DateTimeOffset? LookedBackAt) : Item(Id);

/// <summary>A review that is on, as it is kept.</summary>
sealed record SessionReview(
    string? Session, ImmutableArray<string> People, ImmutableArray<int> Minutes, bool IsTimerShared, bool IsLookBack, DateTimeOffset BeganAt)
{
    const int Shortest = 30; // seconds: with less nobody can say anything

    public int Step { get; init; }

    public string? Turn { get; init; }

    public DateTimeOffset StepAt { get; init; } = BeganAt;

    public DateTimeOffset TurnAt { get; init; } = BeganAt;

    public DateTimeOffset? PausedAt { get; init; }

    public bool IsSuccessNamed { get; init; }

    /// <summary>Who has had their turn, by step.</summary>
    public ImmutableArray<ImmutableSortedSet<string>> Had { get; init; } = [[], [], [], []];

    /// <summary>By person.</summary>
    public ImmutableSortedDictionary<string, ReviewLine> Lines { get; init; } = ImmutableSortedDictionary<string, ReviewLine>.Empty;

    /// <summary>R5.1: the step's time by those who are there; null where that is too short to speak in.</summary>
    public int? SecondsEach() => Minutes[Step] * 60 / People.Length is >= Shortest and var seconds ? seconds : null;

    public SessionReview Marked(int step, string person, bool isHad) => this with
    {
        Had = Had.SetItem(step, isHad ? Had[step].Add(person) : Had[step].Remove(person)),
        Turn = isHad && step == Step && Turn == person ? null : Turn,
    };
}
