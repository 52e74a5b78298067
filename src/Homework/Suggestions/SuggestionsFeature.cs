using Homework.Flags;
using Homework.Kernel;

namespace Homework.Suggestions;

/// <summary>
/// Anonymous suggestions of a group's members to its facilitators, and what came of them. Anonymity is a matter of state, log and
/// timing: they come from a topic that facilitators do not come to, see <see cref="Slot"/> and <see cref="WaitingRules"/>.
/// </summary>
sealed class SuggestionsFeature : Feature<SuggestionBox>
{
    public override string Kind => "suggestions";

    public override IReadOnlyDictionary<string, int> Shelves { get; } = new Dictionary<string, int> { [SuggestionBox.Suggestions] = 50 };

    public override SuggestionBox Empty(Topic topic) => new(topic);

    public override Door Door(SuggestionBox state) => Kernel.Door.To(state.Group!.Value);

    /// <summary>Who has the page open might be writing.</summary>
    public override bool TellsWhoIsHere => false;

    public override bool Passes(SuggestionBox state, Seat seat, string kind, string? about, ReadOnlySpan<int> at) => false;

    public override Decision Decide(SuggestionBox state, Request request, Command command) => command switch
    {
        TakeSuggestions order when request.IsSystem => AnsweringRules.Take(state, request, order),
        _ when request.Seat is null => SuggestionRefusals.NoBox,
        AnswerSuggestion or RemoveSuggestion or SettleFlag => request.IsCare ? ForCare(state, request, command) : SuggestionRefusals.CareOnly,
        _ when !request.MayWrite => SuggestionRefusals.ReadOnly,
        Flag order => AnsweringRules.Flag(state, request, order),
        _ => SuggestionRefusals.NotHere,
    };

    static Decision ForCare(SuggestionBox state, Request request, Command command) => command switch
    {
        AnswerSuggestion order => AnsweringRules.Answer(state, request, order),
        RemoveSuggestion order => AnsweringRules.Remove(state, order),
        SettleFlag order => FlagRules.Settle(state, request, order),
        _ => SuggestionRefusals.NotHere,
    };

    public override SuggestionBox Apply(SuggestionBox state, Fact fact) => fact.Event switch
    {
        SuggestionCame it => state with
        {
            Came = state.Came + 1,
            Parts = state.Parts.With(new KeptSuggestion(it.Suggestion, fact.Seq, it.Words, it.On, null, null, null, null, null, null)),
        },
        SuggestionAnswered it => On(state, it.Suggestion, kept => kept with
        {
            Answer = it.Answer,
            Said = it.Said,
            Changed = it.Changed,
            AnsweredOn = DayOf(fact),
            AnsweredBy = fact.By,
        }),
        SuggestionRemoved it => On(state, it.Suggestion, kept => kept with
        {
            Words = null,
            Answer = null,
            Said = null,
            Changed = null,
            AnsweredOn = DayOf(fact),
            AnsweredBy = fact.By,
            RemovedFor = it.Reason,
        }),
        ItemFlagged or FlagSettled => state with { Flags = state.Flags.After(fact) },
        _ => state,
    };

    public override Item? Show(SuggestionBox state, string itemId, Audience audience) => SuggestionsShow.Show(state, itemId, audience);

    public override IEnumerable<string> Touched(SuggestionBox state, Fact fact) => fact.Event switch
    {
        SuggestionCame it => [it.Suggestion],
        SuggestionAnswered it => [it.Suggestion, SuggestionsShow.AnswerOf(it.Suggestion)],
        SuggestionRemoved it => [it.Suggestion, SuggestionsShow.AnswerOf(it.Suggestion)],
        ItemFlagged it => [it.Flag],
        FlagSettled it => [it.Flag],
        _ => [],
    };

    public override IEnumerable<string> Contents(SuggestionBox state) => state.Flags.Keys;

    public override IEnumerable<string> ItemsOf(Part part) => [part.Id, .. part.Inner];

    public override IEnumerable<string> Needs(SuggestionBox state, Command command) => command switch
    {
        AnswerSuggestion order => [order.Suggestion],
        RemoveSuggestion order => [order.Suggestion],
        Flag { Item: { } item } => [item.Split(':')[^1]],
        _ => [],
    };

    public override IEnumerable<string> Needs(SuggestionBox state, Event happened) => happened switch
    {
        SuggestionAnswered it => [it.Suggestion],
        SuggestionRemoved it => [it.Suggestion],
        _ => [],
    };

    static DateOnly DayOf(Fact fact) => DateOnly.FromDateTime(fact.At.UtcDateTime);

    static SuggestionBox On(SuggestionBox state, string id, Func<KeptSuggestion, KeptSuggestion> change) =>
        state.Suggestion(id) is { } kept ? state with { Parts = state.Parts.With(change(kept)) } : state;
}
