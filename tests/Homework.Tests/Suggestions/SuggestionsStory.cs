using Homework.Kernel;
using Homework.Suggestions;
using Homework.Tests.Kernel;

namespace Homework.Tests.Suggestions;

/// <summary>A group's suggestions in a test, with the slot in which they wait: it is ten in the morning.</summary>
sealed class SuggestionsStory() : TopicStory<SuggestionBox>(new SuggestionsFeature(), Box, Seats)
{
    public static readonly Topic Box = new("suggestions", "riverside", "tuesday");

    int keys;

    /// <summary>Who is in the group.</summary>
    public static Seat[] Seats =>
    [
        new(Rosa, "Rosa", "sage", Role.Facilitator), new(Lea, "Lea", "moss", Role.CoFacilitator), new(Maya, "Maya", "sky", Role.Member),
        new(Jon, "Jon", "sand", Role.Member), new(Tom, "Tom", "rose", Role.Member), new(Olu, "Olu", "slate", Role.Observer),
    ];

    public SlotStory Slot { get; } = new();

    /// <summary>What the facilitators read, in its order.</summary>
    public SuggestionCard[] Came =>
        [.. State.Parts.All.OrderBy(part => part.Ord).Select(part => (SuggestionCard)Feature.Show(State, part.Id, Audience.Care)!)];

    /// <summary>Writes a suggestion; answers its key.</summary>
    public string Writes(string by, string words)
    {
        var key = $"key-of-suggestion-{++keys}";
        Slot.Does(by, new WriteSuggestion(words, key));
        return key;
    }

    /// <summary>Time passes in the slot, and what it hands over comes here.</summary>
    public new void Passes(TimeSpan time)
    {
        var end = Slot.Now + time;
        while (Slot.Due is { } due && due <= end)
        {
            Slot.PassesTo(due > Slot.Now ? due : Slot.Now);
            Now = Slot.Now;
            foreach (var tell in Slot.Told.Where(tell => tell.To == Box)) Does(Request.System, tell.Command);
        }
        Slot.PassesTo(end);
        Now = end;
    }

    /// <summary>The suggestions, folded anew from what is in the log by now: what was superseded is emptied there.</summary>
    public SuggestionBox FromTheLog() => Folded(fact => Latest(Facts, fact));

    /// <summary>The facts that are in the two logs by now.</summary>
    public IEnumerable<Fact> Stored() => [.. Facts.Where(fact => Latest(Facts, fact)), .. Slot.Facts.Where(fact => Latest(Slot.Facts, fact))];

    static bool Latest(IReadOnlyList<Fact> facts, Fact fact) =>
        fact.Event.Supersedes is not { } what || !facts.Any(later => later.Seq > fact.Seq && later.Event.Supersedes == what);
}

/// <summary>The slot alone.</summary>
sealed class SlotStory() : TopicStory<Slot>(new SlotFeature(), new Topic("slot", "riverside", "tuesday"), SuggestionsStory.Seats)
{
    /// <summary>It is that moment; what is due by now comes once.</summary>
    public void PassesTo(DateTimeOffset moment)
    {
        Now = moment;
        if (Due <= Now) Does(Request.System, new TimeCame());
    }
}
