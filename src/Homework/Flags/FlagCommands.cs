using Homework.Kernel;

namespace Homework.Flags;

/// <summary>Why somebody flags something.</summary>
public enum FlagReason
{
    /// <summary>I am worried about this person.</summary>
    Worried,

    /// <summary>It is unkind or hurts somebody.</summary>
    Unkind,

    /// <summary>It tells something about somebody that is not theirs to tell.</summary>
    Private,

    /// <summary>It has details that could harm.</summary>
    Harmful,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Says that something needs a facilitator's eye. Nobody but care learns who said so.</summary>
/// <param name="Entry">What it belongs to: an entry, an act, a lesson, a tile.</param>
/// <param name="Item">That itself, or what was said to it.</param>
/// <param name="Words">At most 1,000 characters, or null.</param>
public sealed record Flag(string Entry, string Item, FlagReason Reason, string? Words) : Command;

/// <summary>A facilitator has dealt with a flag; its reporter is told the words.</summary>
/// <param name="Words">For the reporter, 1 to 400 characters.</param>
public sealed record SettleFlag(string FlagId, string Words) : Command;
