using Homework.Kernel;

namespace Homework.Suggestions;

/// <summary>
/// Where suggestions wait until they come to the facilitators at a set hour. Its members alone come in, each to their own: facilitators
/// and observers not even to its number, which rises with each suggestion.
/// </summary>
sealed class SlotFeature : Feature<Slot>
{
    const string WaitingPrefix = "waiting:";

    public override string Kind => "slot";

    public override Slot Empty(Topic topic) => new(topic);

    public override Door Door(Slot state) => Kernel.Door.To(state.Group());

    public override IEnumerable<Audience> AudiencesOf(Seat seat) => seat is { MayWrite: true, IsCare: false } ? [Audience.Member(seat.Person)] : [];

    /// <summary>Who has the page open might be writing.</summary>
    public override bool TellsWhoIsHere => false;

    public override bool Passes(Slot state, Seat seat, string kind, string? about, ReadOnlySpan<int> at) => false;

    public override Decision Decide(Slot state, Request request, Command command) => command switch
    {
        TimeCame => WaitingRules.TimeCame(state, request),
        _ when request is not { MayWrite: true, IsCare: false } => SuggestionRefusals.NoBox,
        WriteSuggestion order => WaitingRules.Write(state, request, order),
        TakeBackSuggestion order => WaitingRules.TakeBack(state, request, order),
        _ => SuggestionRefusals.NotHere,
    };

    public override Slot Apply(Slot state, Fact fact) => fact.Event switch
    {
        SuggestionWritten it => state with { Waits = state.Waits.SetItem(it.Key, new Waiting(fact.By, it.Words, fact.At)) },
        SuggestionTakenBack it => state with { Waits = state.Waits.Remove(it.Key) },
        SuggestionHandedOver it => state with { Waits = state.Waits.Remove(it.Key) },
        _ => state,
    };

    public override Item? Show(Slot state, string itemId, Audience audience) =>
        itemId.StartsWith(WaitingPrefix, StringComparison.Ordinal) && state.Waits.TryGetValue(itemId[WaitingPrefix.Length..], out var waiting)
            && audience.Is(waiting.By) ? new WaitingSuggestion(itemId, itemId[WaitingPrefix.Length..], waiting.Words) : null;

    public override IEnumerable<string> Touched(Slot state, Fact fact) => fact.Event switch
    {
        SuggestionWritten it => [WaitingOf(it.Key)],
        SuggestionTakenBack it => [WaitingOf(it.Key)],
        SuggestionHandedOver it => [WaitingOf(it.Key)],
        _ => [],
    };

    public override IEnumerable<string> Contents(Slot state) => state.Waits.Keys.Select(WaitingOf);

    public override DateTimeOffset? Due(Slot state) => WaitingRules.Due(state);

    public static string WaitingOf(string key) => WaitingPrefix + key;
}
