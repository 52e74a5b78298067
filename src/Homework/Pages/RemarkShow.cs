using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Pages;

/// <summary>Who sees a remark: everybody; where it is hidden, facilitators and its writer, with the reason.</summary>
static class RemarkShow
{
    public static Remark? Show(SharedPage page, KeptRemark remark, Audience audience)
    {
        if (remark.IsWithdrawn) return null;
        if (audience == Audience.Care) return Of(remark, _ => true);
        if (audience == Audience.Group) return remark.HiddenFor is null ? Of(remark, answer => answer.HiddenFor is null) : null;
        var isOwn = remark.HiddenFor is not null && audience.Is(remark.By);
        var hasOwn = remark.HiddenFor is null && remark.Answers.Any(answer => answer.HiddenFor is not null && audience.Is(answer.By));
        return isOwn || hasOwn ? Of(remark, answer => answer.HiddenFor is null || audience.Is(answer.By)) : null;
    }

    /// <summary>An answer that is hidden stays as a gap, so that the others still make sense.</summary>
    static Remark Of(KeptRemark remark, Func<KeptAnswer, bool> isShown) => new(
        remark.Id, remark.By, remark.At, remark.Words, remark.Quote, remark.Suggestion, remark.State,
        [.. remark.Answers.Select(answer => isShown(answer)
            ? new RemarkAnswer(answer.Id, answer.By, answer.At, answer.Words, answer.HiddenFor)
            : new RemarkAnswer(answer.Id, answer.By, answer.At, null, null))],
        remark.HiddenFor)
    { Ord = remark.Ord };
}
