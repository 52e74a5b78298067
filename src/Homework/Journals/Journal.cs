using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Flags;
using Homework.Kernel;

namespace Homework.Journals;

/// <summary>
/// A group's shared journal: its head. Holds no words that people wrote, only what must be at hand without fetching an
/// entry: settings, prompts, what waits, what nobody answered, open flags.
/// </summary>
sealed record Journal(Topic Topic) : TopicState, IFlagged
{
    public const string Entries = "entries";
    public const string Log = "log";

    /// <summary>How many unanswered entries, and how many to be looked at afterwards, are kept at hand.</summary>
    public const int MaxAtHand = 200;

    public Topic? Group { get; init; }

    public string Title { get; init; } = "";

    public string? About { get; init; }

    public Moderation Moderation { get; init; }

    public int HoldFirst { get; init; }

    public bool IsAdviceWelcome { get; init; }

    public bool IsClosed { get; init; }

    /// <summary>By item id (<c>prompt:OP</c>).</summary>
    public ImmutableSortedDictionary<string, PromptLine> Prompts { get; init; } = ImmutableSortedDictionary<string, PromptLine>.Empty;

    /// <summary>How many entries and responses of each person have been with their peers.</summary>
    public ImmutableSortedDictionary<string, int> Approved { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    public ImmutableSortedSet<string> Volunteers { get; init; } = [];

    /// <summary>What waits for a facilitator, by the id of the entry or response.</summary>
    public ImmutableSortedDictionary<string, WaitingLine> Waiting { get; init; } = ImmutableSortedDictionary<string, WaitingLine>.Empty;

    /// <summary>Oldest first.</summary>
    public ImmutableArray<UnansweredLine> Unanswered { get; init; } = [];

    /// <summary>Open flags by item id (<c>flag:OP</c>).</summary>
    public ImmutableSortedDictionary<string, FlagLine> Flags { get; init; } = ImmutableSortedDictionary<string, FlagLine>.Empty;

    /// <summary>Withdrawn entries that may still be restored, and since when they are.</summary>
    public ImmutableSortedDictionary<string, DateTimeOffset> Withdrawn { get; init; } = ImmutableSortedDictionary<string, DateTimeOffset>.Empty;

    /// <summary>Items that the latest fact pushed out of the head because it keeps only so many.</summary>
    [JsonIgnore]
    public ImmutableArray<string> Dropped { get; init; } = [];

    public Thread? Thread(string? id) => Parts.Find<Thread>(id);

    /// <summary>Whether something with this id is here already, as far as is in memory.</summary>
    public bool Has(string id) =>
        Parts.Holding(id) is not null
        || (!Prompts.IsEmpty && Prompts.ContainsKey(PromptLine.IdOf(id)))
        || (!Flags.IsEmpty && Flags.ContainsKey(FlagLine.IdOf(id)));

    public bool IsFlagged(string item)
    {
        foreach (var flag in Flags.Values)
            if (flag.Item == item) return true;
        return false;
    }

    /// <summary>Whether the person has written to a prompt so that they may see what others wrote to it.</summary>
    public bool HasAnswered(string? prompt, string person)
    {
        if (prompt is null || !Prompts.TryGetValue(prompt, out var line)) return false;
        foreach (var answer in line.Answers)
            if (answer.Counts() && answer.By == person) return true;
        return false;
    }
}

/// <summary>A prompt, and who wrote to it.</summary>
/// <param name="IsOpen">Its time has come.</param>
/// <param name="IsRemoved">Taken back; kept because others' entries to it are still seen only after one's own.</param>
sealed record PromptLine(
    string Id, string Words, DateTimeOffset From, DateTimeOffset Until, bool IsSeeAfter, bool IsOpen, bool IsRemoved,
    ImmutableArray<AnswerLine> Answers)
{
    const string Prefix = "prompt:";

    /// <summary>The item id; takes the op or the item id itself.</summary>
    public static string IdOf(string op) => op.StartsWith(Prefix, StringComparison.Ordinal) ? op : Prefix + op;
}

/// <summary>An entry to a prompt.</summary>
sealed record AnswerLine(string Entry, string By, bool IsCare, Reach Reach, Standing Standing)
{
    /// <summary>Whether it lets its writer see what others wrote to a see-after prompt.</summary>
    public bool Counts() => !IsCare && Reach == Reach.Group && Standing is Standing.Shown or Standing.Held;
}

/// <summary>Something that waits for a facilitator.</summary>
sealed record WaitingLine(string Entry, string Item, string By, Standing Standing, DateTimeOffset Since, DateTimeOffset? SeenAt)
{
    public static string IdOf(string item) => "waiting:" + item;
}

/// <summary>An entry that nobody answered.</summary>
/// <param name="Level">0 not yet long, 1 with the volunteers, 2 with the facilitators.</param>
/// <param name="SeeAfter">The see-after prompt that it answers, or null.</param>
sealed record UnansweredLine(string Entry, string By, DateTimeOffset Since, int Level, string? SeeAfter)
{
    public const string Prefix = "unanswered:";

    public static string IdOf(string entry) => Prefix + entry;
}
