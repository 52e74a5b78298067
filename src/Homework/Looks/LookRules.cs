using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Looks;

/// <summary>Who has looked at what is somebody's own: a line for each hour in which they did, for its owner to read.</summary>
static class LookRules
{
    static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>Keeps that somebody who cares for the group looks now, by this event, unless it was kept within the hour.</summary>
    /// <param name="looks">By person: when what was kept last.</param>
    public static Decision Look(ImmutableSortedDictionary<string, DateTimeOffset> looks, string? owner, Request request, Event look)
    {
        if (!request.IsCare || request.By == owner) return Decision.Nothing;
        var isNoted = looks.TryGetValue(request.By, out var last) && request.At - last < Hour;
        return isNoted ? Decision.Nothing : look;
    }
}
