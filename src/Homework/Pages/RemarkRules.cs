using Homework.Clients;
using Homework.Flags;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Pages;

/// <summary>What people say about a passage, and suggest for it.</summary>
static class RemarkRules
{
    const int MaxWords = 1_000;
    const int MaxSuggestion = 2_000;
    const int MaxReason = 1_000;
    const int MostAnswers = 50;

    public static Decision Make(SharedPage page, Request request, MakeRemark order)
    {
        if (page.IsFrozen) return PageRefusals.Frozen;
        if (page.Out.ContainsKey(request.By)) return PageRefusals.LockedOut;
        if (!Ids.IsValid(request.Op) || page.Parts.Has(request.Op)) return PageRefusals.IdTaken;
        if (PlainText.Lines(order.Words, MaxWords) is not { } words || (words == "" && order.Suggestion is null)) return PageRefusals.RemarkWords;
        if (order.Suggestion is not null && PlainText.Line(order.Suggestion, MaxSuggestion) is null) return PageRefusals.SuggestionWords;
        if (PassageRules.Where(page, order.Version, order.From, order.To, out var passage) is { } wrong) return wrong;
        var suggestion = order.Suggestion is null ? null : PlainText.Line(order.Suggestion, MaxSuggestion);
        if (suggestion is not null && page.Text!.Lines(passage.From, passage.To).Count() > 1) return PageRefusals.Passage;
        var writers = page.Text!.WritersOf(passage.From, passage.To).Select(writer => writer.By).Distinct();
        return Decision.Of(new RemarkMade(request.Op, words, suggestion), new RemarkAnchored(request.Op, passage.From, passage.To))
            .Telling(writers.SelectMany(by => Inbox.One(page, request, by, NoticeKind.Remarked, request.Op, by: request.By)));
    }

    public static Decision Answer(SharedPage page, Request request, AnswerRemark order)
    {
        if (page.Out.ContainsKey(request.By)) return PageRefusals.LockedOut;
        if (Seen(page, request, order.Remark) is not { } remark) return PageRefusals.NoRemark;
        if (PlainText.Lines(order.Words, MaxWords) is not { Length: > 0 } words) return PageRefusals.RemarkWords;
        if (remark.Answers.Length >= MostAnswers) return PageRefusals.TooManyAnswers;
        if (!Ids.IsValid(request.Op) || remark.Answer(request.Op) is not null) return PageRefusals.IdTaken;
        return Decision.Of(new RemarkAnswered(remark.Id, request.Op, words))
            .Telling(Inbox.One(page, request, remark.By, NoticeKind.Remarked, remark.Id, by: request.By));
    }

    public static Decision Settle(SharedPage page, Request request, SettleRemark order)
    {
        if (Seen(page, request, order.Remark) is not { } remark) return PageRefusals.NoRemark;
        var isTheirs = remark.By == request.By || request.IsCare || MayWriteAt(page, request, remark);
        if (!isTheirs && page.Text!.RangesOf(remark.Id).Any()) return PageRefusals.NotYours; // what it was about may be gone
        var state = order.IsSettled ? RemarkState.Settled : RemarkState.Open;
        return remark.State == state ? Decision.Nothing : new RemarkSettled(remark.Id, state);
    }

    public static Decision Judge(SharedPage page, Request request, JudgeSuggestion order)
    {
        if (page.IsFrozen) return PageRefusals.Frozen;
        if (StepRules.Shut(page, request) is { } shut) return shut;
        if (Seen(page, request, order.Remark) is not { } remark) return PageRefusals.NoRemark;
        if (remark.Suggestion is not { } suggestion) return PageRefusals.NoSuggestion;
        if (remark.State is RemarkState.Taken or RemarkState.Declined) return PageRefusals.AlreadySo;
        var ranges = page.Text!.RangesOf(remark.Id).ToArray();
        if (order.IsTaken && ranges.Length != 1) return PageRefusals.SuggestionGone;
        if (!MayWriteAt(page, request, remark)) return PageRefusals.NotYours;
        if (!order.IsTaken)
            return Decision.Of(new RemarkSettled(remark.Id, RemarkState.Declined)).Telling(Told(page, request, remark, NoticeKind.SuggestionDeclined));
        if (page.Text!.Length + suggestion.Length > PageText.MaxLength) return PageRefusals.Full;
        return Decision.Of(new SuggestionTaken(remark.Id, ranges[0].From, ranges[0].To, suggestion.Length))
            .Telling(Told(page, request, remark, NoticeKind.SuggestionTaken));
    }

    public static Decision Withdraw(SharedPage page, Request request, WithdrawRemark order)
    {
        if (page.Remark(order.Remark) is not { IsWithdrawn: false } remark) return PageRefusals.NoRemark;
        var by = order.Answer is null ? remark.By : remark.Answer(order.Answer)?.By;
        if (by == request.By) return new RemarkWithdrawn(remark.Id, order.Answer);
        return by is null || Seen(page, request, order.Remark) is null ? PageRefusals.NoRemark : PageRefusals.NotYourWords;
    }

    public static Decision Hide(SharedPage page, Request request, HideRemark order)
    {
        if (PlainText.Lines(order.Reason, MaxReason) is not { Length: > 0 } reason) return PageRefusals.Reason;
        if (Words(page, order.Remark, order.Answer, out var by, out var isHidden) is { } wrong) return wrong;
        if (isHidden) return PageRefusals.AlreadySo;
        return Decision.Of(new RemarkHidden(order.Remark, order.Answer, reason, by))
            .Telling(Inbox.One(page, request, by, NoticeKind.Hidden, order.Remark, reason));
    }

    public static Decision Show(SharedPage page, Request request, ShowRemark order)
    {
        if (Words(page, order.Remark, order.Answer, out var by, out var isHidden) is { } wrong) return wrong;
        if (!isHidden) return PageRefusals.AlreadySo;
        return Decision.Of(new RemarkShown(order.Remark, order.Answer, by))
            .Telling(Inbox.One(page, request, by, NoticeKind.Approved, order.Remark));
    }

    static Rejected? Words(SharedPage page, string id, string? answer, out string by, out bool isHidden)
    {
        (by, isHidden) = ("", false);
        if (page.Remark(id) is not { IsWithdrawn: false } remark || (answer is not null && remark.Answer(answer) is null)) return PageRefusals.NoRemark;
        (by, isHidden) = answer is null ? (remark.By, remark.HiddenFor is not null) : (remark.Answer(answer)!.By, remark.Answer(answer)!.HiddenFor is not null);
        return null;
    }

    /// <summary>Flags a part of the page, or a remark or an answer that the sender sees.</summary>
    public static Decision Flag(SharedPage page, Request request, Flag order)
    {
        if (page.Text!.Section(order.Item ?? "") is { } part) return FlagRules.Flag(page, request, order, part.By ?? "");
        if (Seen(page, request, order.Entry ?? "") is not { } remark) return PageRefusals.NoRemark;
        var writer = order.Item == remark.Id ? remark.By : remark.Answer(order.Item)?.By;
        return writer is null ? PageRefusals.NoRemark : FlagRules.Flag(page, request, order, writer);
    }

    /// <summary>The remark where the sender sees it, else null.</summary>
    static KeptRemark? Seen(SharedPage page, Request request, string id) =>
        page.Remark(id) is { IsWithdrawn: false } remark && (remark.HiddenFor is null || request.IsCare) ? remark : null;

    static bool MayWriteAt(SharedPage page, Request request, KeptRemark remark) =>
        page.Text!.RangesOf(remark.Id).FirstOrDefault() is { To: > 0 } range
        && page.Text.SectionAt(range.From) is { } part && page.MayWriteIn(part.By, request.By, request.IsCare);

    static IEnumerable<Tell> Told(SharedPage page, Request request, KeptRemark remark, NoticeKind kind) =>
        Inbox.One(page, request, remark.By, kind, remark.Id, by: request.By);
}
