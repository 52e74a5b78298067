using Homework.Flags;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Pages;

/// <summary>The moderation log of a page.</summary>
static class PageLog
{
    /// <summary>The line that a fact leaves in it, or null.</summary>
    public static ModerationLine? Line(Fact fact) => fact.Event switch
    {
        ItemFlagged or FlagSettled => ModerationLine.Of(fact),
        PassageHidden it => Line(fact, "hidden", it.Passage, string.Join(' ', it.Writers), it.Reason),
        PassageShown it => Line(fact, "unhidden", it.Passage, "", null),
        RemarkHidden it => Line(fact, "hidden", it.Answer ?? it.Remark, it.Writer, it.Reason),
        RemarkShown it => Line(fact, "unhidden", it.Answer ?? it.Remark, it.Writer, null),
        WordsTakenOut it => Line(fact, "words-taken-out", "", it.Person, null),
        PersonLockedOut it => Line(fact, "locked-out", "", it.Person, it.Reason),
        PersonLetIn it => Line(fact, "let-in", "", it.Person, null),
        PageFrozen it => Line(fact, it.IsFrozen ? "frozen" : "unfrozen", "", "", null),
        PartRestored it => Line(fact, "part-restored", it.Part, "", null),
        PartRemoved it => Line(fact, "part-removed", it.Part, "", null),
        _ => null,
    };

    public static ModerationAct Act(ModerationLine line) =>
        new(line.Id, line.Act, line.By, line.Entry, line.Item, line.Writer, line.Words, line.At) { Ord = line.Ord };

    static ModerationLine Line(Fact fact, string act, string item, string writer, string? words) =>
        new(ModerationLine.IdOf(fact.Seq), fact.Seq, act, fact.By, "", item, writer, words, fact.At);
}
