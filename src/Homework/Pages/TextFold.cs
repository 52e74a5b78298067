using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Pages;

/// <summary>What facts change in the text. Each is a batch of steps, whoever made them; a new chapter begins where one is full.</summary>
static class TextFold
{
    const int MostDeleted = 20;

    public static SharedPage Apply(SharedPage page, Fact fact) => fact.Event switch
    {
        WordsBrought it => page with { Brought = it.Words },
        StepsTaken it => Taken(page with { Brought = null }, fact, it, page.Brought),
        PartAdded it => Done(page, fact, it.Part, Step.InsertSection(page.Text!, int.MaxValue, new PagePart(it.Part, it.Person))),
        PartRemoved it => Done(page, fact, $"remove-{it.Part}-{page.Version}", Step.RemoveSection(page.Text!, it.Part)),
        PartRestored it => Restored(page, fact, it),
        PassageHidden it => Hidden(page, fact, it),
        PassageShown it => Shown(page, fact, it),
        WordsTakenOut it => TakenOut(page, fact, it),
        SuggestionTaken it => Suggested(page, fact, it),
        _ => page,
    };

    /// <summary>A remark's anchor is a mark in the text.</summary>
    public static SharedPage Anchored(SharedPage page, Fact fact, RemarkAnchored it) =>
        Done(page, fact, it.Remark, Step.AddRemark(page.Text!, it.From, it.To, it.Remark));

    static SharedPage Taken(SharedPage page, Fact fact, StepsTaken it, ImmutableArray<ImmutableArray<string>>? words)
    {
        var steps = it.Shapes.Select((shape, i) => Step.PutTogether(shape.GetRawText(), words is { } all ? [.. all[i]] : null));
        return Typed(page, new Batch(fact.Seq, page.Version, it.Batch, fact.By, fact.At, [.. steps], []), fact);
    }

    /// <summary>Words that were deleted lately and come back, by an undo or by cut and paste, stay their writers'.</summary>
    static SharedPage Typed(SharedPage page, Batch batch, Fact fact)
    {
        if (batch.Steps is not [var step]) return With(page, batch, fact);
        var writers = TakenText.WritersOf(step, page.Deleted);
        var deleted = TakenText.Of(page.Text!, step);
        var after = With(page, writers.IsDefault ? batch : batch with { Writers = writers }, fact);
        return deleted is null ? after : after with { Deleted = [deleted, .. page.Deleted.Take(MostDeleted - 1)] };
    }

    static SharedPage Done(SharedPage page, Fact fact, string op, params ImmutableArray<Step> steps) =>
        With(page, new Batch(fact.Seq, page.Version, op, fact.By, fact.At, steps, []), fact);

    static SharedPage Restored(SharedPage page, Fact fact, PartRestored it)
    {
        var before = page.ChapterWith(it.Version)?.TextAt(it.Version);
        ImmutableArray<TextBy> writers = [];
        var step = before is null ? null : Step.RestoreSection(page.Text!, before, it.Part, out writers);
        return With(page, new Batch(fact.Seq, page.Version, it.Batch, fact.By, fact.At, step is null ? [] : [step], writers), fact);
    }

    /// <summary>Leaves stand in place of the words, the last first; what was before is from now on not shown to members.</summary>
    static SharedPage Hidden(SharedPage page, Fact fact, PassageHidden it)
    {
        var (text, steps, kept) = (page.Text!, ImmutableArray.CreateBuilder<Step>(), new List<KeptLine>());
        foreach (var (line, i) in text.Lines(it.From, it.To).Where(line => line.From < line.To).Select((line, i) => (line, i)).Reverse())
        {
            var leaf = $"{it.Passage}-{i}";
            kept.Insert(0, new KeptLine(leaf, text.Inline(line.From, line.To)));
            steps.Add(Step.Hide(text, line.From, line.To, leaf));
            text = text.Apply(steps[^1], "");
        }
        var passage = new KeptPassage(
            it.Passage, fact.By, fact.At, page.Text!.PassageText(it.From, it.To), it.Reason, it.Writers, [.. kept], [.. PageParts.RemarksIn(page.Text, it.From, it.To)]);
        var after = With(page, new Batch(fact.Seq, page.Version, it.Passage, fact.By, fact.At, steps.ToImmutable(), []), fact);
        return Forgetting(page, after with { Hidden = after.Hidden.SetItem(it.Passage, passage) }, passage.Remarks, fact);
    }

    /// <summary>All that somebody wrote goes, the last first; what is hidden of it cannot come back.</summary>
    static SharedPage TakenOut(SharedPage page, Fact fact, WordsTakenOut it)
    {
        var (text, steps) = (page.Text!, ImmutableArray.CreateBuilder<Step>());
        foreach (var run in page.Text!.Runs.Where(run => run.By == it.Person).Reverse())
        {
            steps.Add(Step.ReplaceWords(text, run.From, run.From + run.Length, ""));
            text = text.Apply(steps[^1], "");
        }
        var hidden = page.Hidden.Values.Where(passage => passage.Writers.Contains(it.Person)).Select(passage => passage.Id).ToArray();
        var after = With(page, new Batch(fact.Seq, page.Version, $"out-{fact.Seq}", fact.By, fact.At, steps.ToImmutable(), []), fact);
        after = Forgetting(page, after with { Hidden = after.Hidden.RemoveRange(hidden) }, [.. PageParts.RemarksAbout(page.Text!, it.Person)], fact);
        return after with { Forgotten = [.. after.Forgotten, .. hidden] };
    }

    /// <summary>Words went from the page: members no longer see how it was before, and remarks about them no longer say what they were.</summary>
    static SharedPage Forgetting(SharedPage before, SharedPage after, ImmutableArray<string> remarks, Fact fact)
    {
        var seen = before.ChaptersOfMembers.Select(before.Parts.Find<Chapter>).OfType<Chapter>().SelectMany(chapter => chapter.Items);
        var parts = remarks.Select(after.Remark).OfType<KeptRemark>().Aggregate(after.Parts, (all, remark) => all.With(remark with { Quote = null }));
        return NewChapter(after with { HiddenUpTo = after.Version - 1, Deleted = [], Forgotten = [.. seen, .. remarks], Parts = parts }, fact);
    }

    static SharedPage Shown(SharedPage page, Fact fact, PassageShown it)
    {
        if (page.Hidden.GetValueOrDefault(it.Passage) is not { } passage) return page;
        foreach (var line in passage.Lines)
            if (Step.Unhide(page.Text!, line.Leaf, line.Content) is { } step)
                page = With(page, new Batch(fact.Seq, page.Version, $"{line.Leaf}-back", fact.By, fact.At, [step], line.Content.Writers), fact);
        return page with { Hidden = page.Hidden.Remove(it.Passage) };
    }

    static SharedPage Suggested(SharedPage page, Fact fact, SuggestionTaken it)
    {
        var remark = page.Remark(it.Remark);
        var words = remark?.Suggestion is { } suggestion && suggestion.Length == it.Length ? suggestion : new string(' ', it.Length);
        var step = Step.ReplaceWords(page.Text!, it.From, it.To, words);
        var after = With(page, new Batch(fact.Seq, page.Version, $"{it.Remark}-taken", fact.By, fact.At, [step], [new TextBy(it.Length, remark?.By ?? "")]), fact);
        return remark is null ? after : after with { Parts = after.Parts.With(remark with { State = RemarkState.Taken }) };
    }

    static SharedPage With(SharedPage page, Batch batch, Fact fact)
    {
        if (page.Chapter is not { IsFull: false } chapter) chapter = (page = NewChapter(page, fact)).Chapter!;
        return page with
        {
            Text = batch.ApplyTo(page.Text!),
            Version = page.Version + batch.Steps.Length,
            Parts = page.Parts.With(chapter.With(batch)),
        };
    }

    /// <summary>From here on a new chapter, unless one has just begun.</summary>
    public static SharedPage NewChapter(SharedPage page, Fact fact) => page.Chapters is [.., var last] && last == page.Version ? page : page with
    {
        Chapters = page.Chapters.Add(page.Version),
        Parts = page.Parts.With(new Chapter(Chapter.IdOf(page.Version), fact.Seq, page.Version, fact.At, page.Text!, [])),
    };
}
