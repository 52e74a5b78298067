using System.Globalization;
using Homework.Clients;
using Homework.Flags;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Suggestions;

/// <summary>What facilitators do with a suggestion: its words alone are there to decide about.</summary>
static class AnsweringRules
{
    /// <summary>From nobody: each under the next number, which is its key, too.</summary>
    public static Decision Take(SuggestionBox box, Request request, TakeSuggestions order)
    {
        var came = order.Words.Select((words, i) => (Event)new SuggestionCame(IdOf(box.Came + i + 1), IdOf(box.Came + i + 1), words, order.On));
        return Decision.Of([.. came]).Telling(request.Roster.Care.OrderBy(seat => seat.Person, StringComparer.Ordinal)
            .Select(seat => Inbox.To(seat.Person, new Notify(NoticeKind.SuggestionsCame, box.Topic, null, null))));
    }

    static string IdOf(int number) => "s" + number.ToString(CultureInfo.InvariantCulture);

    public static Decision Answer(SuggestionBox box, Request request, AnswerSuggestion order)
    {
        if (box.Suggestion(order.Suggestion) is not { RemovedFor: null } kept) return SuggestionRefusals.NoSuggestion;
        if (!Enum.IsDefined(order.Answer)) return SuggestionRefusals.NotAChoice;
        if (PlainText.Lines(order.Said, 400) is not { Length: > 0 } said) return SuggestionRefusals.Said;
        if (PlainText.Lines(order.Changed, 1_000) is not { Length: > 0 } changed) return SuggestionRefusals.Changed;
        if ((kept.Answer, kept.Said, kept.Changed) == (order.Answer, said, changed)) return Decision.Nothing;
        var answered = Decision.Of(new SuggestionAnswered(kept.Id, order.Answer, said, changed));
        return kept.Answer is null ? answered.Telling(Everybody(box, request)) : answered;
    }

    public static Decision Remove(SuggestionBox box, RemoveSuggestion order)
    {
        if (box.Suggestion(order.Suggestion) is not { RemovedFor: null } kept) return SuggestionRefusals.NoSuggestion;
        return PlainText.Lines(order.Reason, 400) is { Length: > 0 } reason ? new SuggestionRemoved(kept.Id, reason) : SuggestionRefusals.Reason;
    }

    /// <summary>An answer can be flagged by all who read it, a suggestion by the facilitators: about its words, since it has no writer.</summary>
    public static Decision Flag(SuggestionBox box, Request request, Flag order)
    {
        if (order.Entry != order.Item || box.Parts.Holding(order.Item ?? "") is not KeptSuggestion kept) return SuggestionRefusals.NoSuggestion;
        var seen = SuggestionsShow.Show(box, order.Item!, request.IsCare ? Audience.Care : Audience.Group);
        return seen switch
        {
            YouSaid => FlagRules.Flag(box, request, order, kept.AnsweredBy ?? Request.System, wasCare: true),
            SuggestionCard => FlagRules.Flag(box, request, order, Request.System),
            _ => SuggestionRefusals.NoSuggestion,
        };
    }

    /// <summary>Everybody but the sender is told, whoever suggested it.</summary>
    static IEnumerable<Tell> Everybody(SuggestionBox box, Request request) => Inbox.All(box, request, NoticeKind.SuggestionAnswered);
}
