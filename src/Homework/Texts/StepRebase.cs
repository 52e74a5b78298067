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
    public static ImmutableArray<Rebased> Over(PageText page, IReadOnlyList<Step> steps, IReadOnlyList<Step> others) =>
        throw new NotImplementedException();
}

/// <summary>A step that is left.</summary>
/// <param name="Index">The number of the step it was made of.</param>
/// <param name="Step">The step.</param>
public readonly record struct Rebased(int Index, Step Step);
