using Homework.Flags;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Pages;

/// <summary>Which parts an order or a fact is about, and which items a fact may make look different.</summary>
static class PageParts
{
    public static IEnumerable<string> For(SharedPage page, Command command) => command switch
    {
        _ when !page.Exists => [],
        WriteSteps it => Since(page, it.Version),
        HidePassage it => Since(page, it.Version),
        MakeRemark it => Since(page, it.Version),
        RestorePart it => [page.IdOfChapterWith(it.Version)],
        AnswerRemark it => [it.Remark],
        Flag it => [it.Entry ?? ""],
        SettleRemark it => [it.Remark],
        JudgeSuggestion it => [it.Remark],
        WithdrawRemark it => [it.Remark],
        HideRemark it => [it.Remark],
        ShowRemark it => [it.Remark],
        _ => [],
    };

    public static IEnumerable<string> For(SharedPage page, Event happened) => page.Exists ? [Chapter.IdOf(page.Chapters[^1]), .. About(page, happened)] : [];

    static IEnumerable<string> About(SharedPage page, Event happened) => happened switch
    {
        PartRestored it => [page.IdOfChapterWith(it.Version)],
        PassageHidden it => [.. page.ChaptersOfMembers, .. RemarksIn(page.Text!, it.From, it.To)],
        WordsTakenOut it => [.. page.ChaptersOfMembers, .. RemarksAbout(page.Text!, it.Person)],
        _ => RemarkOf(happened) is { } remark ? [remark] : [],
    };

    public static IEnumerable<string> Touched(SharedPage page, Fact fact)
    {
        foreach (var id in TouchedBy(page, fact)) yield return id;
        foreach (var id in ChangesOf(page, fact)) yield return id;
        if (PageLog.Line(fact) is { } line) yield return line.Id;
    }

    /// <summary>The remarks that have an anchor in a range.</summary>
    public static IEnumerable<string> RemarksIn(PageText text, int from, int to) =>
        text.Remarks.Where(remark => text.RangesOf(remark).Any(range => range.From < to && range.To > from));

    /// <summary>The remarks that have an anchor in what somebody wrote.</summary>
    public static IEnumerable<string> RemarksAbout(PageText text, string person) =>
        text.Runs.Where(run => run.By == person).SelectMany(run => RemarksIn(text, run.From, run.From + run.Length)).Distinct();

    static IEnumerable<string> TouchedBy(SharedPage page, Fact fact) => fact.Event switch
    {
        ItemFlagged it => [it.Flag],
        FlagSettled it => [it.Flag],
        PageCreated or OwnPageCreated or PageChanged or PageFrozen => [PageShow.Sheet],
        VersionNamed it => [PageShow.VersionOf(it.Version)],
        PersonLockedOut it => [PageShow.OutOf(it.Person)],
        PersonLetIn it => [PageShow.OutOf(it.Person)],
        EditionMade it => [PageShow.Sheet, PageShow.EditionOf(it.Edition)],
        AgreementSigned => [PageShow.SignedBy(fact.By)],
        PassageHidden it => [PageShow.Sheet, it.Passage, .. page.Forgotten],
        PassageShown it => [it.Passage],
        WordsTakenOut => [PageShow.Sheet, .. page.Forgotten],
        _ => RemarkOf(fact.Event) is { } remark ? [remark] : [],
    };

    /// <summary>What this fact did to the text: one of the last two chapters has it.</summary>
    static IEnumerable<string> ChangesOf(SharedPage page, Fact fact) => page.Chapters.TakeLast(2)
        .Select(from => page.Parts.Find<Chapter>(Chapter.IdOf(from))).OfType<Chapter>()
        .SelectMany(chapter => chapter.Batches.Reverse().TakeWhile(batch => batch.Seq == fact.Seq).Select(batch => batch.Id)
            .Concat(chapter.Ord == fact.Seq ? [chapter.Id] : []));

    static IEnumerable<string> Since(SharedPage page, int version) => page.ChaptersSince(version).TakeLast(StepRules.MostChapters);

    static string? RemarkOf(Event happened) => happened switch
    {
        RemarkMade it => it.Remark,
        RemarkAnchored it => it.Remark,
        RemarkAnswered it => it.Remark,
        RemarkSettled it => it.Remark,
        SuggestionTaken it => it.Remark,
        RemarkWithdrawn it => it.Remark,
        RemarkHidden it => it.Remark,
        RemarkShown it => it.Remark,
        _ => null,
    };
}
