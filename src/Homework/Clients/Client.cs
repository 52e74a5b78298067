using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Clients;

/// <summary>A draft that was sent or thrown away: a late save of these versions must not bring it back.</summary>
sealed record DroppedDraft(string Key, long Version);

/// <summary>A notice as it is kept; whether it was read, the head knows.</summary>
sealed record KeptNotice(
    string Id, long Ord, NoticeKind What, Topic About, string? Item, string? Words, DateTimeOffset At, string? By = null, Topic? Group = null)
    : Part(Id, Shelved, Ord)
{
    public const string Shelved = "notices";
}

/// <summary>What belongs to one person: their groups, drafts, preferences and notices.</summary>
sealed record Client : TopicState
{
    /// <summary>The most drafts at a time.</summary>
    public const int MaxDrafts = 50;

    /// <summary>The most notices that count as unread; older ones count as read.</summary>
    public const int MaxUnread = 200;

    /// <summary>The client's address; its id is the person's.</summary>
    public required Topic Topic { get; init; }

    /// <summary>How the person likes things.</summary>
    public Preferences Preferences { get; init; } =
        new("preferences", "system", "en", 100, "source-sans", null, IsQuiet: false, IsDiscreet: false);

    /// <summary>The groups they are in or asked to join, the latest change last.</summary>
    public ImmutableArray<Membership> Memberships { get; init; } = [];

    /// <summary>What they began and have not sent, the latest change last.</summary>
    public ImmutableArray<Draft> Drafts { get; init; } = [];

    /// <summary>Drafts that were dropped, the latest last; with the live ones at most <see cref="MaxDrafts"/>.</summary>
    public ImmutableArray<DroppedDraft> Dropped { get; init; } = [];

    /// <summary>What they keep doing for themselves, the oldest first.</summary>
    public ImmutableArray<OwnTask> Tasks { get; init; } = [];

    /// <summary>Boards of their own, the oldest first.</summary>
    public ImmutableArray<OwnBoard> Boards { get; init; } = [];

    /// <summary>Copies of finished pages, the oldest first.</summary>
    public ImmutableArray<OwnPage> Pages { get; init; } = [];

    /// <summary>Where something of theirs is in groups, in the order of its beginning.</summary>
    public ImmutableArray<OwnPlace> Places { get; init; } = [];

    /// <summary>The number of the last notice.</summary>
    public long LastNotice { get; init; }

    /// <summary>Notices up to this number count as read.</summary>
    public long ReadUpTo { get; init; }

    /// <summary>The numbers of unread notices, oldest first.</summary>
    public ImmutableArray<long> Unread { get; init; } = [];

    /// <summary>The person.</summary>
    public string Person() => Topic.Id;

    /// <summary>The draft at that place.</summary>
    public Draft? DraftOf(string? key) => Drafts.FirstOrDefault(draft => draft.Key == key);

    /// <summary>The dropped draft at that place.</summary>
    public DroppedDraft? DroppedOf(string? key) => Dropped.FirstOrDefault(dropped => dropped.Key == key);

    /// <summary>Without anything at that place.</summary>
    public Client WithoutDraft(string key) => this with
    {
        Drafts = Drafts.RemoveAll(draft => draft.Key == key),
        Dropped = Dropped.RemoveAll(dropped => dropped.Key == key),
    };

    /// <summary>With the oldest dropped drafts forgotten where there are too many.</summary>
    public Client Trimmed()
    {
        var over = Math.Clamp(Drafts.Length + Dropped.Length - MaxDrafts, 0, Dropped.Length);
        return over == 0 ? this : this with { Dropped = Dropped.RemoveRange(0, over) };
    }
}
