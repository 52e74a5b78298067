using Homework.Kernel;

namespace Homework.Journals;

/// <summary>Moderation: whether what somebody writes goes to its readers at once.</summary>
/// <param name="Standing">Shown or held.</param>
/// <param name="IsToReview">Shown, and to be looked at afterwards.</param>
readonly record struct Gate(Standing Standing, bool IsToReview)
{
    /// <summary>How many held texts may wait before no more are taken.</summary>
    public const int MaxHeld = 500;

    static readonly Gate Through = new(Standing.Shown, IsToReview: false);
    static readonly Gate Waits = new(Standing.Held, IsToReview: false);

    /// <summary>For something new from the sender.</summary>
    public static Gate For(Journal journal, Request request, bool reachesPeers)
    {
        if (request.IsCare || !reachesPeers) return Through;
        return journal.Moderation switch
        {
            Moderation.Open or Moderation.HoldFlagged => Through,
            Moderation.ReviewAfter => new Gate(Standing.Shown, IsToReview: true),
            Moderation.HoldFirst when journal.Approved.GetValueOrDefault(request.By) >= journal.HoldFirst => Through,
            _ => Waits,
        };
    }

    /// <summary>For the sender's own words, changed: what waited, was returned or hidden, or is flagged waits for a facilitator.</summary>
    public static Gate Again(Journal journal, Request request, Writing words, bool reachesPeers)
    {
        if (request.IsCare || !reachesPeers) return Through;
        if (words.Standing != Standing.Shown) return Waits;
        return journal.Moderation == Moderation.HoldFlagged && journal.IsFlagged(words.Id) ? Waits : For(journal, request, reachesPeers);
    }

    /// <summary>Whether there is no room for one more that waits.</summary>
    public bool IsFull(Journal journal) => Standing == Standing.Held && journal.Waiting.Count >= MaxHeld;
}
