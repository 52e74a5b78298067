using Homework.Kernel;
using Homework.Texts;

namespace Homework.Suggestions;

/// <summary>
/// How a suggestion comes to the facilitators from nobody: it waits for at least half a day, comes at a set hour together with those of
/// at least one other person, in an order that their words give, under an id that a count gives; until then no number that the
/// facilitators could look at tells of it. One that nobody joins comes
/// alone after a week: then the day says little.
/// </summary>
static class WaitingRules
{
    const int MostOfOne = 3, MostAtAll = 200, FewestPeople = 2, HandedOverAt = 4; // o'clock, UTC
    static readonly TimeSpan Shortest = TimeSpan.FromHours(12), Longest = TimeSpan.FromDays(7);

    public static Decision Write(Slot slot, Request request, WriteSuggestion order)
    {
        if (order.Key is not { Length: >= 16 } key || !Ids.IsValid(key) || key == request.Op || slot.Waits.ContainsKey(key)) return SuggestionRefusals.Key;
        if (PlainText.Lines(order.Words, 1_000) is not { } words) return SuggestionRefusals.Words;
        if (words == "") return SuggestionRefusals.Blank;
        if (slot.Waits.Values.Count(waiting => waiting.By == request.By) >= MostOfOne) return SuggestionRefusals.TooMany;
        return slot.Waits.Count >= MostAtAll ? SuggestionRefusals.Full : new SuggestionWritten(key, words);
    }

    public static Decision TakeBack(Slot slot, Request request, TakeBackSuggestion order) =>
        slot.Waits.TryGetValue(order.Key ?? "", out var waiting) && waiting.By == request.By
            ? new SuggestionTakenBack(order.Key!) : SuggestionRefusals.OnItsWay;

    /// <summary>The first set hour at which some come, if nobody writes any more.</summary>
    public static DateTimeOffset? Due(Slot slot)
    {
        if (slot.Waits.IsEmpty) return null;
        var firsts = slot.Waits.Values.GroupBy(waiting => waiting.By).Select(own => own.Min(waiting => waiting.At)).Order().ToArray();
        var alone = Hour(firsts[0] + Longest);
        if (firsts.Length < FewestPeople) return alone;
        var together = Hour(firsts[FewestPeople - 1] + Shortest);
        return together < alone ? together : alone;
    }

    public static Decision TimeCame(Slot slot, Request request)
    {
        if (!request.IsSystem) return SuggestionRefusals.NotHere;
        var old = slot.Waits.Where(one => one.Value.At + Shortest <= request.At).ToArray();
        var areTogether = old.DistinctBy(one => one.Value.By).Count() >= FewestPeople;
        if (Due(slot) is not { } due || due > request.At || old.Length == 0) return Decision.Nothing;
        if (!areTogether && !old.Any(one => one.Value.At + Longest <= request.At)) return Decision.Nothing;
        var came = old.OrderBy(one => Ids.Hash(one.Value.Words), StringComparer.Ordinal).ThenBy(one => one.Key, StringComparer.Ordinal).ToArray();
        var over = new TakeSuggestions([.. came.Select(one => one.Value.Words)], DateOnly.FromDateTime(request.At.UtcDateTime));
        return Decision.Of([.. came.Select(one => new SuggestionHandedOver(one.Key))]).Telling(new Tell(slot.Box(), over));
    }

    /// <summary>The next set hour, at that moment or after it.</summary>
    static DateTimeOffset Hour(DateTimeOffset at)
    {
        var today = new DateTimeOffset(at.UtcDateTime.Date, TimeSpan.Zero).AddHours(HandedOverAt);
        return today >= at ? today : today.AddDays(1);
    }
}
