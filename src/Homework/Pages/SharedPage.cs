using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Flags;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Pages;

/// <summary>A co-written page: its head, with the text as it is. How the text came to be is in chapters on a shelf of their own.</summary>
sealed record SharedPage(Topic Topic) : TopicState, IFlagged
{
    public const string History = "history", Remarks = "remarks", Log = "log";

    public Topic? Group { get; init; }

    public string? Owner { get; init; }

    public string Title { get; init; } = "";

    public string? About { get; init; }

    public PagePurpose Purpose { get; init; }

    public bool HasOwnParts { get; init; }

    public bool IsLocked { get; init; }

    public bool IsFrozen { get; init; }

    public bool ShowsCarets { get; init; } = true;

    /// <summary>The text as it is.</summary>
    public PageText? Text { get; init; }

    /// <summary>How many steps made it.</summary>
    public int Version { get; init; }

    /// <summary>The versions at which chapters begin, the latest last.</summary>
    public ImmutableArray<int> Chapters { get; init; } = [];

    /// <summary>
    /// Members see no version up to this one; -1: all. Something in it was hidden, or was while the steps that hid it line by line
    /// were not all done.
    /// </summary>
    public int HiddenUpTo { get; init; } = -1;

    /// <summary>The ids of the items that members no longer see, and of remarks that no longer quote, since words were last taken from the page.</summary>
    public ImmutableArray<string> Forgotten { get; init; } = [];

    /// <summary>The words of the next steps.</summary>
    public ImmutableArray<ImmutableArray<string>>? Brought { get; init; }

    /// <summary>What was deleted lately, the last first: who brings it back does not become its writer.</summary>
    public ImmutableArray<TakenText> Deleted { get; init; } = [];

    /// <summary>Open flags by item id (<c>flag:OP</c>).</summary>
    public ImmutableSortedDictionary<string, FlagLine> Flags { get; init; } = ImmutableSortedDictionary<string, FlagLine>.Empty;

    /// <summary>By id.</summary>
    public ImmutableSortedDictionary<string, KeptPassage> Hidden { get; init; } = ImmutableSortedDictionary<string, KeptPassage>.Empty;

    /// <summary>By person.</summary>
    public ImmutableSortedDictionary<string, LockedOut> Out { get; init; } = ImmutableSortedDictionary<string, LockedOut>.Empty;

    /// <summary>The oldest first.</summary>
    public ImmutableArray<NamedVersion> Named { get; init; } = [];

    /// <summary>The oldest first.</summary>
    public ImmutableArray<Edition> Editions { get; init; } = [];

    /// <summary>By person.</summary>
    public ImmutableSortedDictionary<string, Signature> Signatures { get; init; } = ImmutableSortedDictionary<string, Signature>.Empty;

    [JsonIgnore]
    public bool Exists => Text is not null;

    [JsonIgnore]
    public Chapter? Chapter => Chapters is [.., var from] ? Parts.Find<Chapter>(Pages.Chapter.IdOf(from)) : null;

    /// <summary>The chapter that has this batch, where it is in memory; one of which nothing was left may be the last of a chapter.</summary>
    public Chapter? ChapterOf(string batch)
    {
        if (Pages.Batch.VersionOf(batch) is not (>= 0 and var version) || Chapters.IsEmpty) return null;
        var chapter = ChapterWith(version);
        return version > 0 && chapter?.From == version && chapter.Batch(batch) is null ? ChapterWith(version - 1) : chapter;
    }

    /// <summary>The id of the chapter in which a version is.</summary>
    public string IdOfChapterWith(int version) => Pages.Chapter.IdOf(Chapters[ChapterAt(version)]);

    /// <summary>That chapter, where it is in memory.</summary>
    public Chapter? ChapterWith(int version) => Parts.Find<Chapter>(IdOfChapterWith(version));

    public KeptRemark? Remark(string? id) => Parts.Find<KeptRemark>(id);

    public bool IsOpenTo(Request request) => Owner is null ? request.Seat is not null : request.By == Owner;

    /// <summary>Whether this person may write in a part of this person, or of everybody (null).</summary>
    public bool MayWriteIn(string? owner, string person, bool isCare) =>
        !IsFrozen && !Out.ContainsKey(person) && (!IsLocked || isCare) && (owner is null || owner == person);

    /// <summary>The ids of the chapters that have the steps from this version on.</summary>
    public IEnumerable<string> ChaptersSince(int version) => Chapters[ChapterAt(version)..].Select(Pages.Chapter.IdOf);

    /// <summary>The ids of the chapters that members see, the latest last; no more than browsers have that did not scroll back far.</summary>
    public IEnumerable<string> ChaptersOfMembers => ChaptersSince(Math.Max(0, HiddenUpTo)).TakeLast(20);

    /// <summary>The number of the chapter in which a version is.</summary>
    int ChapterAt(int version)
    {
        var found = Chapters.BinarySearch(version);
        return Math.Max(0, found >= 0 ? found : ~found - 1);
    }
}

/// <summary>A passage that is hidden: what stood in each line of it.</summary>
/// <param name="Remarks">The remarks that were about it.</param>
sealed record KeptPassage(
    string Id, string By, DateTimeOffset At, string Words, string Reason, ImmutableArray<string> Writers, ImmutableArray<KeptLine> Lines,
    ImmutableArray<string> Remarks);

/// <summary>A line of a hidden passage.</summary>
/// <param name="Leaf">The id of what stands in its place.</param>
sealed record KeptLine(string Leaf, InlineContent Content);

/// <summary>A remark as it is kept.</summary>
sealed record KeptRemark(string Id, long Ord, string By, DateTimeOffset At, string Words, string? Quote, string? Suggestion, RemarkState State)
    : Part(Id, SharedPage.Remarks, Ord)
{
    public ImmutableArray<KeptAnswer> Answers { get; init; } = [];

    public string? HiddenFor { get; init; }

    public bool IsWithdrawn { get; init; }

    public KeptAnswer? Answer(string? id) => Answers.FirstOrDefault(answer => answer.Id == id);
}

/// <summary>An answer as it is kept.</summary>
sealed record KeptAnswer(string Id, string By, DateTimeOffset At, string Words, string? HiddenFor);
