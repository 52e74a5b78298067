using System.Collections.Immutable;

namespace Homework.Texts;

/// <summary>Takes steps that were made without knowing of others' to after those, as prosemirror-collab does in the browser.</summary>
public static class StepRebase
{
    /// <summary>What is left of the steps.</summary>
    /// <param name="page">The page after the others' steps.</param>
    /// <param name="steps">The steps, made one after the other on the page as it was before the others'.</param>
    /// <param name="others">The others' steps since then.</param>
    /// <returns>The steps that still can be applied, one after the other, to <paramref name="page"/>.</returns>
    public static ImmutableArray<Rebased> Over(PageText page, IReadOnlyList<Step> steps, IReadOnlyList<Step> others)
    {
        var mapping = new Mapping();
        for (var i = steps.Count - 1; i >= 0; i--) mapping.Add(steps[i].Map.Invert());
        foreach (var other in others) mapping.Add(other.Map);
        var left = ImmutableArray.CreateBuilder<Rebased>(steps.Count);
        for (var i = 0; i < steps.Count; i++)
        {
            var undone = steps.Count - 1 - i; // the map that undoes this step: its own, so it is mapped from after that
            mapping.From = undone + 1;
            if (steps[i].MapThrough(mapping) is not { } mapped || page.TryApply(mapped, "") is not { } after) continue;
            mapping.Add(mapped.Map, undone);
            left.Add(new Rebased(i, mapped));
            page = after;
        }
        return left.ToImmutable();
    }
}

/// <summary>A step that is left.</summary>
/// <param name="Index">The number of the step it was made of.</param>
/// <param name="Step">The step.</param>
public readonly record struct Rebased(int Index, Step Step);
