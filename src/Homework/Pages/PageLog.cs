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
        PassageHidden it => ModerationLine.Of(fact, "hidden", "", it.Passage, string.Join(' ', it.Writers), it.Reason),
        PassageShown it => ModerationLine.Of(fact, "unhidden", "", it.Passage, "", null),
        RemarkHidden it => ModerationLine.Of(fact, "hidden", "", it.Answer ?? it.Remark, it.Writer, it.Reason),
        RemarkShown it => ModerationLine.Of(fact, "unhidden", "", it.Answer ?? it.Remark, it.Writer, null),
        WordsTakenOut it => ModerationLine.Of(fact, "words-taken-out", "", "", it.Person, null),
        PersonLockedOut it => ModerationLine.Of(fact, "locked-out", "", "", it.Person, it.Reason),
        PersonLetIn it => ModerationLine.Of(fact, "let-in", "", "", it.Person, null),
        PageFrozen it => ModerationLine.Of(fact, it.IsFrozen ? "frozen" : "unfrozen", "", "", "", null),
        PartRestored it => ModerationLine.Of(fact, "part-restored", "", it.Part, "", null),
        PartRemoved it => ModerationLine.Of(fact, "part-removed", "", it.Part, "", null),
        _ => null,
    };
}
