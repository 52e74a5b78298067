using System.Collections.Immutable;
using Homework.Texts;

namespace Homework.Pages;

/// <summary>What a page is for.</summary>
public enum PagePurpose
{
    /// <summary>Anything: a coping card, a letter, a story.</summary>
    Page,

    /// <summary>What the group agrees on: it has editions, and everybody signs the latest.</summary>
    Agreement,
}

/// <summary>How a page of a group begins.</summary>
/// <param name="Title">1 to 80 characters.</param>
/// <param name="About">What it is for; at most 1,000 characters, or null.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Parts">What stands there at first, in parts that are everybody's: 1 to 10, at most 10,000 characters each.</param>
/// <param name="HasOwnParts">Whether everybody has a part of their own, which others read and answer but do not change.</param>
public sealed record PagePlan(string Title, string? About, PagePurpose Purpose, ImmutableArray<RichText> Parts, bool HasOwnParts);

/// <summary>Where a remark stands.</summary>
public enum RemarkState
{
    /// <summary>It is talked about.</summary>
    Open,

    /// <summary>It is done.</summary>
    Settled,

    /// <summary>The words it suggests are in the page.</summary>
    Taken,

    /// <summary>The words it suggests are not wanted.</summary>
    Declined,
}
