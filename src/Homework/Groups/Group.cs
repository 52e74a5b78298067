using System.Collections.Immutable;
using Homework.Challenges;
using Homework.Kernel;

namespace Homework.Groups;

/// <summary>An invitation with the hash of its code.</summary>
sealed record CodedInvitation(string CodeHash, Invitation Card)
{
    public bool IsOpen(DateTimeOffset at) => !Card.IsRevoked && Card.Used < Card.Uses && at < Card.ExpiresAt;
}

/// <summary>A line of the group's log, as it is kept.</summary>
sealed record GroupLine(string Id, long Ord, string Act, string By, string? Person, string? Words, DateTimeOffset At)
    : Part(Id, Log, Ord)
{
    public const string Log = "log";
}

/// <summary>A group: its card, who sits in it and who did, who asks to join, and what is planned.</summary>
sealed record Group : TopicState
{
    /// <summary>The group's address.</summary>
    public required Topic Topic { get; init; }

    /// <summary>What everybody in the group sees of it; null until it is made.</summary>
    public GroupCard? Card { get; init; }

    /// <summary>Rises with every change of a seat.</summary>
    public long Epoch { get; init; }

    /// <summary>In the order of joining, with those who are gone: their words may still be there.</summary>
    public ImmutableArray<SeatCard> Seats { get; init; } = [];

    /// <summary>Who asks to join, in the order of asking.</summary>
    public ImmutableArray<Applicant> Applicants { get; init; } = [];

    /// <summary>Open and recently closed invitations, oldest first.</summary>
    public ImmutableArray<CodedInvitation> Invitations { get; init; } = [];

    /// <summary>The group's journals, oldest first.</summary>
    public ImmutableArray<JournalCard> Journals { get; init; } = [];

    /// <summary>The group's challenges, oldest first.</summary>
    public ImmutableArray<ChallengeCard> Challenges { get; init; } = [];

    /// <summary>The pages that the group writes together, oldest first.</summary>
    public ImmutableArray<PageCard> Pages { get; init; } = [];

    /// <summary>The group's boards, oldest first.</summary>
    public ImmutableArray<BoardCard> Boards { get; init; } = [];

    /// <summary>Sessions to come, the next one first.</summary>
    public ImmutableArray<SessionCard> Sessions { get; init; } = [];

    /// <summary>The end, where one is set.</summary>
    public GroupEnding? Ending() => Card?.Ending;

    /// <summary>Whether members read here, and write no more.</summary>
    public bool HasEnded() => Card?.Ending is { HasEnded: true };

    /// <summary>Whether somebody's safety is being looked after: a group is not closed while it is.</summary>
    public bool HasOpenCases { get; init; }

    /// <summary>Who sits in the group now.</summary>
    public IEnumerable<SeatCard> Seated() => Seats.Where(seat => !seat.IsGone);

    /// <summary>How many of the seats that the cap counts are taken.</summary>
    public int Taken() => Seated().Count(seat => IsCounted(seat.Role));

    /// <summary>Whether no more members fit in.</summary>
    public bool IsFull() => Taken() >= Card?.Cap;

    /// <summary>Whether a role takes one of the seats that the cap counts.</summary>
    public static bool IsCounted(Role role) => role is Role.Member or Role.PeerLead;

    /// <summary>Whether this person alone keeps the group going.</summary>
    public bool IsLastFacilitator(string person) =>
        Seated().Where(seat => seat.Role == Role.Facilitator).Select(seat => seat.Person).SequenceEqual([person]);

    /// <summary>The seat of somebody who is in the group.</summary>
    public SeatCard? SeatOf(string? person) => Seated().FirstOrDefault(seat => seat.Person == person);

    /// <summary>Somebody who asks to join.</summary>
    public Applicant? ApplicantOf(string? person) => Applicants.FirstOrDefault(applicant => applicant.Person == person);

    /// <summary>With this seat put in or replaced.</summary>
    public Group With(SeatCard seat)
    {
        var at = Seats.IndexOf(Seats.FirstOrDefault(other => other.Person == seat.Person)!);
        return this with { Epoch = Epoch + 1, Seats = at < 0 ? Seats.Add(seat) : Seats.SetItem(at, seat) };
    }

    /// <summary>Without this applicant.</summary>
    public Group WithoutApplicant(string person) => this with { Applicants = Applicants.RemoveAll(one => one.Person == person) };

    /// <summary>With a line in the log.</summary>
    public Group Logged(Fact fact, string act, string? person = null, string? words = null)
    {
        var line = new GroupLine(GroupFeature.LineOf(fact), fact.Seq, act, fact.By, person, words, fact.At);
        return this with { Parts = Parts.With(line) };
    }
}
