using Homework.Kernel;

namespace Homework.Pages;

/// <summary>What facts change about remarks. One whose writer was forgotten is not there; what is said of it changes nothing.</summary>
static class RemarkFold
{
    public static SharedPage Apply(SharedPage page, Fact fact) => fact.Event switch
    {
        RemarkMade it => With(page, new KeptRemark(it.Remark, fact.Seq, fact.By, fact.At, it.Words, null, it.Suggestion, RemarkState.Open)),
        RemarkAnchored it => Anchored(page, fact, it),
        RemarkAnswered it => Changed(page, it.Remark, remark => remark with
        {
            Answers = remark.Answers.Add(new KeptAnswer(it.Answer, fact.By, fact.At, it.Words, null)),
        }),
        RemarkSettled it => Changed(page, it.Remark, remark => remark with { State = it.State }),
        RemarkWithdrawn { Answer: null } it => Changed(page, it.Remark, remark => remark with { IsWithdrawn = true, Words = "", Suggestion = null, Answers = [] }),
        RemarkWithdrawn it => Changed(page, it.Remark, remark => remark with { Answers = remark.Answers.RemoveAll(answer => answer.Id == it.Answer) }),
        RemarkHidden it => Hidden(page, it.Remark, it.Answer, it.Reason),
        RemarkShown it => Hidden(page, it.Remark, it.Answer, null),
        _ => page,
    };

    static SharedPage Anchored(SharedPage page, Fact fact, RemarkAnchored it)
    {
        var quote = page.Text!.PassageText(it.From, it.To);
        var anchored = TextFold.Anchored(page, fact, it);
        return Changed(anchored, it.Remark, remark => remark with { Quote = quote.Length > 500 ? quote[..500] : quote });
    }

    static SharedPage Hidden(SharedPage page, string id, string? answer, string? reason) => Changed(page, id, remark => answer is null
        ? remark with { HiddenFor = reason }
        : remark with { Answers = [.. remark.Answers.Select(one => one.Id == answer ? one with { HiddenFor = reason } : one)] });

    static SharedPage Changed(SharedPage page, string id, Func<KeptRemark, KeptRemark> change) =>
        page.Remark(id) is { } remark ? With(page, change(remark)) : page;

    static SharedPage With(SharedPage page, KeptRemark remark) => page with { Parts = page.Parts.With(remark) };
}
