using Homework.Clients;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Pages;

/// <summary>What facilitators decide about what is written, and about who writes; who it concerns is told why.</summary>
static class PassageRules
{
    const int MaxReason = 1_000;
    const int MostHidden = 50;

    public static Decision Hide(SharedPage page, Request request, HidePassage order)
    {
        if (PlainText.Lines(order.Reason, MaxReason) is not { Length: > 0 } reason) return PageRefusals.Reason;
        if (page.Hidden.Count >= MostHidden) return PageRefusals.TooManyHidden;
        if (Where(page, order.Version, order.From, order.To, out var passage) is { } wrong) return wrong;
        var writers = page.Text!.WritersOf(passage.From, passage.To).Select(writer => writer.By).Where(by => by != "").Distinct().ToArray();
        return Decision.Of(new PassageHidden(request.Op, passage.From, passage.To, reason, [.. writers]))
            .Telling(writers.SelectMany(by => Inbox.One(page, request, by, NoticeKind.Hidden, request.Op, reason)));
    }

    public static Decision Show(SharedPage page, Request request, ShowPassage order)
    {
        if (page.Hidden.GetValueOrDefault(order.Passage) is not { } passage) return PageRefusals.NoPassage;
        return Decision.Of(new PassageShown(passage.Id))
            .Telling(passage.Writers.SelectMany(by => Inbox.One(page, request, by, NoticeKind.Approved, passage.Id)));
    }

    public static Decision LockOut(SharedPage page, Request request, LockOut order)
    {
        if (PlainText.Lines(order.Reason, MaxReason) is not { Length: > 0 } reason) return PageRefusals.Reason;
        if (request.Roster.Of(order.Person) is not { } seat) return PageRefusals.NobodyThere;
        if (seat.IsCare) return PageRefusals.OutOfCare;
        return Decision.Of(new PersonLockedOut(order.Person, reason))
            .Telling(Inbox.One(page, request, order.Person, NoticeKind.LockedOut, words: reason));
    }

    public static Decision LetIn(SharedPage page, Request request, LetIn order)
    {
        if (!page.Out.ContainsKey(order.Person)) return PageRefusals.NotOut;
        return Decision.Of(new PersonLetIn(order.Person)).Telling(Inbox.One(page, request, order.Person, NoticeKind.LetIn));
    }

    public static Decision TakeOut(SharedPage page, Request request, TakeOutWords order)
    {
        if (order.Person != request.By && !request.IsCare) return PageRefusals.NotYours;
        if (order.Person == "" || page.Text!.Runs.All(run => run.By != order.Person)) return PageRefusals.NoWords;
        return new WordsTakenOut(order.Person);
    }

    /// <summary>Where a passage that somebody chose at a version is now; some words of one part.</summary>
    public static Rejected? Where(SharedPage page, int version, int from, int to, out TextRange passage)
    {
        passage = default;
        if (StepRules.Since(page, version) is not { } since) return PageRefusals.Stale;
        if (from < 0 || from >= to) return PageRefusals.Passage;
        foreach (var step in since) (from, to) = (step.Map.Map(from, 1).Position, step.Map.Map(to, -1).Position);
        if (from >= to || to > page.Text!.Size) return PageRefusals.Passage;
        passage = new TextRange(from, to);
        var isOfOne = page.Text.SectionAt(from) is { } section && to <= section.To;
        return isOfOne && page.Text.PassageText(from, to).Trim() != "" && page.Text.IsBetweenCharacters(from, to) ? null : PageRefusals.Passage;
    }
}
