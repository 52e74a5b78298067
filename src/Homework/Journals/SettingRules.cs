using Homework.Groups;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Journals;

/// <summary>Making the journal, and how it works.</summary>
static class SettingRules
{
    const int MaxTitle = 80;
    const int MaxAbout = 400;
    const int MaxHoldFirst = 20;

    public static Decision Create(Journal journal, Request request, CreateJournal order)
    {
        if (!request.IsSystem) return JournalRefusals.Unknown;
        if (journal.Group is not null) return Decision.Nothing;
        if (Wrong(order.Title, order.About, order.Moderation) is { } wrong) return wrong;
        if (order.Moderation == Moderation.HoldFirst && !IsHoldFirst(order.HoldFirst)) return JournalRefusals.HoldFirstRange;
        var about = PlainText.Lines(order.About, MaxAbout);
        return new JournalCreated(
            order.Group, order.Title.Trim(), about is "" ? null : about, order.Moderation, order.HoldFirst, order.IsAdviceWelcome, order.By);
    }

    public static Decision Change(Journal journal, Request request, ChangeJournal order)
    {
        if (!request.IsCare) return JournalRefusals.NotFacilitator;
        if (Wrong(order.Title ?? journal.Title, order.About, order.Moderation ?? journal.Moderation) is { } wrong) return wrong;
        var holdFirst = order.HoldFirst ?? journal.HoldFirst;
        var isCounting = order.HoldFirst is not null || order.Moderation == Moderation.HoldFirst;
        if (isCounting && !IsHoldFirst(holdFirst)) return JournalRefusals.HoldFirstRange;
        var changed = Changed(journal, order);
        if (changed == new JournalChanged(null, null, null, null, null, null)) return Decision.Nothing;
        var isKnownToGroup = changed.Title is not null || changed.IsClosed is not null;
        return Decision.Of(changed).Telling(isKnownToGroup ? [NoteTo(journal, changed)] : []);
    }

    static JournalChanged Changed(Journal journal, ChangeJournal order) => new(
        order.Title?.Trim() is { } title && title != journal.Title ? title : null,
        Kept(order.About) is { } about && about != (journal.About ?? "") ? about : null,
        order.Moderation is { } moderation && moderation != journal.Moderation ? moderation : null,
        order.HoldFirst is { } holdFirst && holdFirst != journal.HoldFirst ? holdFirst : null,
        order.IsAdviceWelcome is { } isAdviceWelcome && isAdviceWelcome != journal.IsAdviceWelcome ? isAdviceWelcome : null,
        order.IsClosed is { } isClosed && isClosed != journal.IsClosed ? isClosed : null);

    static string? Kept(string? about) => about is null ? null : PlainText.Lines(about, MaxAbout);

    static Tell NoteTo(Journal journal, JournalChanged changed) =>
        new(journal.Group!.Value, new NoteJournal(journal.Topic, changed.Title ?? journal.Title, changed.IsClosed ?? journal.IsClosed));

    static Rejected? Wrong(string title, string? about, Moderation moderation)
    {
        if (title.Contains('\n')) return JournalRefusals.Strange;
        return Checks.Words(title, MaxTitle, out _) ?? Checks.Room(about, MaxAbout, out _) ?? Checks.Choice(moderation);
    }

    static bool IsHoldFirst(int count) => count is >= 1 and <= MaxHoldFirst;
}
