using Homework.Kernel;

namespace Homework.Journals;

/// <summary>Prompts: adding them and taking them back.</summary>
static class PromptRules
{
    const int MaxWords = 400;
    const int MaxPrompts = 60;
    static readonly TimeSpan Year = TimeSpan.FromDays(366);

    public static Decision Add(Journal journal, Request request, AddPrompt order)
    {
        if (!request.IsCare) return JournalRefusals.NotFacilitator;
        if (journal.IsClosed) return JournalRefusals.Closed;
        if (Checks.NewId(journal, request.Op) is { } taken) return taken;
        if (Checks.Words(order.Words, MaxWords, out var words) is { } wrong) return wrong;
        if (order.Until <= order.From || !IsWithinAYear(order.From, request) || !IsWithinAYear(order.Until, request)) return JournalRefusals.BadTimes;
        if (journal.Prompts.Values.Count(prompt => !prompt.IsRemoved) >= MaxPrompts) return JournalRefusals.TooManyPrompts;
        return new PromptAdded(
            PromptLine.IdOf(request.Op), words, order.From.ToUniversalTime(), order.Until.ToUniversalTime(), order.IsSeeAfter,
            IsOpen: order.From <= request.At);
    }

    static bool IsWithinAYear(DateTimeOffset at, Request request) => (at - request.At).Duration() <= Year;

    public static Decision Remove(Journal journal, Request request, RemovePrompt order)
    {
        if (!request.IsCare) return JournalRefusals.NotFacilitator;
        var id = PromptLine.IdOf(order.Prompt);
        return journal.Prompts.GetValueOrDefault(id) is { IsRemoved: false } ? new PromptRemoved(id) : JournalRefusals.NoPrompt;
    }
}
