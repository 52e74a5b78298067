using System.Collections.Immutable;
using Homework.Clients;
using Homework.Kernel;

namespace Homework.Safety;

/// <summary>What is kept of a group's safety: who looks, and what is open. What is closed, and the log, are parts.</summary>
sealed record GroupSafety(Topic Topic) : TopicState, IOfGroup
{
    public SafetySettings? Settings { get; init; }

    public DateTimeOffset? SetAt { get; init; }

    public DateTimeOffset? TestedAt { get; init; }

    public DateTimeOffset? TestSentAt { get; init; }

    /// <summary>When who tests was last reminded.</summary>
    public DateTimeOffset? TestAskedAt { get; init; }

    /// <summary>By id.</summary>
    public ImmutableSortedDictionary<string, CaseFile> Open { get; init; } = ImmutableSortedDictionary<string, CaseFile>.Empty;

    /// <summary>Which cases are open before whom, and since when: the key is <see cref="LookOf"/>.</summary>
    public ImmutableSortedDictionary<string, DateTimeOffset> Looks { get; init; } = ImmutableSortedDictionary<string, DateTimeOffset>.Empty;

    public static string LookOf(string id, string person) => $"{id} {person}";

    /// <summary>Whether the case is open before this person.</summary>
    public bool IsBefore(string? person, string id) => person is not null && Looks.ContainsKey(LookOf(id, person));

    /// <summary>Without anybody's look at the case.</summary>
    public GroupSafety Unseen(string id) =>
        this with { Looks = Looks.RemoveRange(Looks.Keys.Where(look => look.StartsWith(LookOf(id, ""), StringComparison.Ordinal))) };

    Topic? IOfGroup.Group => Group();

    public Topic Group() => new("group", Topic.Practice, Topic.Id);

    /// <summary>There is one open case for a person at most.</summary>
    public CaseFile? OpenOf(string person) => Open.Values.FirstOrDefault(file => file.Person == person);

    /// <summary>A case, open or closed.</summary>
    public CaseFile? Case(string? id) => id is null ? null : Open.GetValueOrDefault(id) ?? Parts.Find<CaseFile>(id);

    public GroupSafety With(CaseFile file) => file.ClosedAt is null
        ? this with { Open = Open.SetItem(file.Id, file) }
        : Open.ContainsKey(file.Id) || Parts.Has(file.Id) ? this with { Open = Open.Remove(file.Id), Parts = Parts.With(file) } : this;

    /// <summary>When the next test is to be made.</summary>
    public DateTimeOffset? TestDue() => Settings is null ? null : (TestedAt ?? SetAt)!.Value.AddDays(30);

    public SafetyWords? Words() => Settings is not { } set ? null
        : new SafetyWords(set.Responder, set.Hours, set.TimeZone, set.AckMinutes, set.OutOfHours, set.Lines);
}

/// <summary>A case as it is kept.</summary>
sealed record CaseFile(string Id, long Ord, string Person, CaseLevel Level, DateTimeOffset At) : Part(Id, Closed, Ord)
{
    public const string Closed = "cases";

    public ImmutableArray<CaseAnswer> Answers { get; init; } = [];

    public int Stage { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public string? SeenBy { get; init; }

    public DateTimeOffset? SeenAt { get; init; }

    public ImmutableArray<CaseDeed> Done { get; init; } = [];

    public string? ClosedBy { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Who has opened it since the latest answer.</summary>
    public ImmutableSortedSet<string> Readers { get; init; } = ImmutableSortedSet<string>.Empty;

    const string Prefix = "case:", WordsPrefix = "words:";

    public static string IdOf(Fact fact) => $"{Prefix}{fact.Seq}";

    /// <summary>The item with what was answered.</summary>
    public static string WordsOf(string id) => WordsPrefix + id[Prefix.Length..];

    /// <summary>The case whose words these are, or null.</summary>
    public static string? OfWords(string itemId) =>
        itemId.StartsWith(WordsPrefix, StringComparison.Ordinal) ? Prefix + itemId[WordsPrefix.Length..] : null;
}

/// <summary>A line of the log, as it is kept.</summary>
sealed record SafetyLine(string Id, long Ord, string Act, string By, string? Case, string? Person, DateTimeOffset At) : Part(Id, Log, Ord)
{
    public const string Log = "log";

    public static string IdOf(Fact fact) => $"log:{fact.Seq}";
}
