using System.Collections.Immutable;
using Homework.Texts;

namespace Homework.Journals;

/// <summary>What somebody wrote, an entry or a response, and where it stands.</summary>
/// <param name="IsCare">Written by somebody who cared for the group then.</param>
/// <param name="IsToReview">Shown, and still to be looked at.</param>
sealed record Writing(string Id, string By, bool IsCare, DateTimeOffset At, RichText Text, Standing Standing, bool IsToReview)
{
    public int Version { get; init; } = 1;

    public DateTimeOffset Since { get; init; } = At;

    /// <summary>When it first was with its readers.</summary>
    public DateTimeOffset? ShownAt { get; init; } = Standing == Standing.Shown ? At : null;

    public bool IsEdited { get; init; }

    public DateTimeOffset? SeenAt { get; init; }

    public string? Decider { get; init; }

    public string? Note { get; init; }

    /// <summary>Counted among what its writer has had with their peers.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Where it stood before it was withdrawn.</summary>
    public Standing? Before { get; init; }

    public ImmutableArray<Reacted> Reactions { get; init; } = [];

    /// <summary>Whether a facilitator has something to do about it.</summary>
    public bool Waits() => Standing == Standing.Held || (Standing == Standing.Shown && IsToReview);

    /// <summary>Put to another standing by a facilitator, or by its writer where nobody decided.</summary>
    public Writing Moved(Standing to, DateTimeOffset at, string? decider = null, string? note = null) => this with
    {
        Standing = to,
        Since = at,
        ShownAt = ShownAt ?? (to == Standing.Shown ? at : null),
        SeenAt = null,
        Decider = decider,
        Note = note,
        IsToReview = false,
        Before = null,
    };

    /// <summary>After moderation was passed again; what waited goes on waiting since then.</summary>
    public Writing Passed(Standing to, bool isToReview, DateTimeOffset at)
    {
        var stays = to == Standing && isToReview == IsToReview;
        return stays ? this with { SeenAt = null } : Moved(to, at) with { IsToReview = isToReview };
    }

    public Writing Rewritten(RichText text, int version) => this with { Text = text, Version = version, IsEdited = ShownAt is not null };

    public Writing Withdrawn(DateTimeOffset at) => Standing == Standing.Withdrawn
        ? this
        : this with { Standing = Standing.Withdrawn, Since = at, Before = Standing };

    public Writing Restored(DateTimeOffset at) => this with { Standing = Before ?? Standing, Since = at, Before = null };

    public bool Has(string person, Reaction reaction) => Reactions.Contains(new Reacted(person, reaction));

    public Writing With(Reacted reacted, bool isOn)
    {
        var others = Reactions.Remove(reacted);
        return this with { Reactions = isOn ? others.Add(reacted) : others };
    }
}
