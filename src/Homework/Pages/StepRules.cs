using System.Collections.Immutable;
using System.Text.Json;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Pages;

/// <summary>What people do to the text: taken to after what others did meanwhile, then checked one by one.</summary>
static class StepRules
{
    /// <summary>The most chapters that somebody may be behind.</summary>
    public const int MostChapters = 3;

    public static Decision Write(SharedPage page, Request request, WriteSteps order)
    {
        if (page.IsFrozen) return PageRefusals.Frozen;
        if (Shut(page, request) is { } shut) return shut;
        if (order.Steps.IsDefault || order.Steps.Length is 0 or > Step.MaxSteps || order.Steps.Contains(null!)) return PageRefusals.Steps;
        if (Since(page, order.Version) is not { } others) return PageRefusals.Stale;
        var steps = others.Count == 0 ? order.Steps : [.. StepRebase.Over(page.Text!, order.Steps, others).Select(left => left.Step)];
        if (Refused(page, request, steps) is { } refusal) return refusal;
        return Taken(request.Op, steps);
    }

    /// <summary>Why somebody may not write at all for now, or null.</summary>
    public static Rejected? Shut(SharedPage page, Request request) =>
        page.Out.ContainsKey(request.By) ? PageRefusals.LockedOut : page.IsLocked && !request.IsCare ? PageRefusals.Locked : null;

    /// <summary>The steps from a version on; null where they are too many, or it is no version of this page.</summary>
    public static IReadOnlyList<Step>? Since(SharedPage page, int version)
    {
        if (version < 0 || version > page.Version) return null;
        if (version == page.Version) return [];
        var chapters = page.ChaptersSince(version).Select(page.Parts.Find<Chapter>).ToArray();
        if (chapters.Length > MostChapters || chapters.Contains(null)) return null;
        return [.. chapters.SelectMany(chapter => chapter!.Since(version)).SelectMany(batch => batch.Steps.Skip(Math.Max(0, version - batch.Version)))];
    }

    static Rejected? Refused(SharedPage page, Request request, ImmutableArray<Step> steps)
    {
        var rights = new PageRights(
            section => page.MayWriteIn(section.By, request.By, request.IsCare), IsRemark: _ => true,
            IsHidden: leaf => page.Hidden.Values.Any(passage => passage.Lines.Any(line => line.Leaf == leaf)));
        var text = page.Text!;
        foreach (var step in steps)
            if (StepChecks.TryApply(text, step, request.By, rights, out text) is { } refusal) return Sentence(refusal.Code);
        return null;
    }

    static Rejected Sentence(string code) => code switch
    {
        StepCodes.NotYours => PageRefusals.NotYours,
        StepCodes.TooLong => PageRefusals.Full,
        _ => PageRefusals.Forged,
    };

    static Decision Taken(string op, ImmutableArray<Step> steps)
    {
        var shapes = ImmutableArray.CreateBuilder<JsonElement>(steps.Length);
        var words = ImmutableArray.CreateBuilder<ImmutableArray<string>>(steps.Length);
        foreach (var step in steps)
        {
            shapes.Add(JsonElement.Parse(step.TakeApart(out var taken)));
            words.Add(taken);
        }
        var happened = new StepsTaken(op, shapes.ToImmutable());
        return words.All(taken => taken.IsEmpty) ? happened : Decision.Of(new WordsBrought(words.ToImmutable()), happened);
    }
}
