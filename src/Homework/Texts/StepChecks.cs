namespace Homework.Texts;

/// <summary>Whether a step that came from a person's browser may be done, however it was made.</summary>
public static class StepChecks
{
    /// <summary>Checks a step and applies it; looks only at what changes.</summary>
    /// <param name="before">The page.</param>
    /// <param name="step">The step.</param>
    /// <param name="by">Who sent it.</param>
    /// <param name="rights">What they may do.</param>
    /// <param name="after">The page afterwards; <paramref name="before"/> where it was refused.</param>
    /// <returns>Why not; null where it was done.</returns>
    public static StepRefusal? TryApply(PageText before, Step step, string by, PageRights rights, out PageText after)
    {
        after = before;
        if (step is MarkSetStep { Steps.Count: 0 }) return null;
        try
        {
            if (Place(before, step, rights) is { } misplaced) return misplaced;
            if (Anchors(before, step, rights) is { } forged) return forged;
            var page = before.Apply(step, by);
            if (TooMuch(before, page, step) is { } tooMuch) return tooMuch;
            after = page;
            return null;
        }
        catch (StepException problem)
        {
            return new StepRefusal(StepCodes.DoesNotFit, $"The step does not fit the page: {problem.Message}.");
        }
    }

    static StepRefusal? Place(PageText page, Step step, PageRights rights)
    {
        var (from, to) = (PagePath.Of(page.Root, step.Range.From), PagePath.Of(page.Root, step.Range.To));
        var slice = step.Brings;
        if (from.Depth - slice.OpenStart < 1 || to.Depth - slice.OpenEnd < 1 || from[0].Index != to[0].Index
            || slice.All.Any(node => node.Kind is NodeKind.Section or NodeKind.Page or NodeKind.Doc))
            return new StepRefusal(StepCodes.Sections, "The step makes, removes or crosses a section.");
        if (!rights.MayWrite(page.SectionAt(step.Range.From)!)) return new StepRefusal(StepCodes.NotYours, "The section is not theirs to write in.");
        foreach (var cut in step.Cuts)
            if (PagePath.Of(page.Root, cut).IsWithinCharacter) return new StepRefusal(StepCodes.Characters, "The step cuts a character in two.");
        return null;
    }

    static StepRefusal? Anchors(PageText page, Step step, PageRights rights)
    {
        IEnumerable<MarkStep> marking = step switch { MarkStep one => [one], MarkSetStep set => set.Steps, _ => [] };
        var remarks = step.Brings.All.SelectMany(node => node.Marks).Where(mark => mark.Kind == MarkKind.Remark).Select(mark => mark.Value!);
        var hidden = step.Brings.All.Where(node => node.Kind == NodeKind.Hidden).Select(node => node.Id!);
        var isForged = marking.Any(each => each.Mark.Kind == MarkKind.Remark)
            || AreNew(remarks, () => page.Remarks, rights.IsRemark) || AreNew(hidden, () => page.HiddenIds, rights.IsHidden);
        return isForged ? new StepRefusal(StepCodes.Anchors, "The step makes or removes an anchor.") : null;
    }

    /// <summary>Whether one of the ids is neither in the page nor known; the page is searched only where there are any.</summary>
    static bool AreNew(IEnumerable<string> ids, Func<IReadOnlySet<string>> inPage, Func<string, bool>? isKnown)
    {
        IReadOnlySet<string>? there = null;
        foreach (var id in ids)
            if (!(there ??= inPage()).Contains(id) && isKnown?.Invoke(id) is not true) return true;
        return false;
    }

    static StepRefusal? TooMuch(PageText before, PageText after, Step step)
    {
        if ((after.Length > PageText.MaxLength && after.Length > before.Length) || (after.Nodes > PageText.MaxNodes && after.Nodes > before.Nodes))
            return new StepRefusal(StepCodes.TooLong, $"A page has at most {PageText.MaxLength:N0} characters and {PageText.MaxNodes:N0} parts.");
        if (after.Root.Children[PagePath.Of(after.Root, step.Range.From)[0].Index].Height > TextSchema.MaxHeight)
            return new StepRefusal(StepCodes.DoesNotFit, "The step does not fit the page: lists are nested too deeply.");
        return null;
    }
}

/// <summary>What a person may do on a page.</summary>
/// <param name="MayWrite">Whether they may write in a section.</param>
/// <param name="IsRemark">
/// Whether a remark's anchor may come along with text (what was cut is pasted, what was deleted comes back) although it is not in
/// the page just now; null: never.
/// </param>
/// <param name="IsHidden">The same for a hidden passage's leaf.</param>
public sealed record PageRights(Func<PageSection, bool> MayWrite, Func<string, bool>? IsRemark = null, Func<string, bool>? IsHidden = null);

/// <summary>Why a step is not done.</summary>
/// <param name="Code">One of <see cref="StepCodes"/>.</param>
/// <param name="Sentence">The same for a log or a developer; says nothing of what is written.</param>
public sealed record StepRefusal(string Code, string Sentence);
