using Homework.Kernel;

namespace Homework.Flags;

/// <summary>Somebody asked for a facilitator's eye.</summary>
/// <param name="Holds">
/// It is held until a facilitator looked. Only in old events: this one goes with its reporter, so a hold is a fact of its own.
/// </param>
/// <param name="IsByCare">The words are a facilitator's, so that even care's card must not name the reporter.</param>
sealed record ItemFlagged(
    string Flag, string Entry, string Item, FlagReason Reason, string? Words, string Writer, bool Holds, bool IsByCare) : Event;

/// <summary>A facilitator dealt with a flag and told its reporter these words.</summary>
[OfPractice]
sealed record FlagSettled(string Flag, string Entry, string Item, string Words, string Writer) : Event;
