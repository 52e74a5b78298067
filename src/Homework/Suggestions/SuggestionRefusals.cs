using Homework.Kernel;

namespace Homework.Suggestions;

/// <summary>What is refused about suggestions, and what to do instead.</summary>
static class SuggestionRefusals
{
    public static readonly Rejected NoBox = new("no-such-suggestions", "These suggestions are not here, or not open to you.");
    public static readonly Rejected NoSuggestion = new("no-such-suggestion", "This suggestion is not here any more, or not open to you.");
    public static readonly Rejected NotHere = new("unknown-command", "This is not something that can be asked for here.");
    public static readonly Rejected CareOnly = new("not-facilitator", "Only the group's facilitators can do this.");
    public static readonly Rejected ReadOnly = new("read-only", "You are here to read. Ask your facilitator if you would like to take part.");
    public static readonly Rejected NotAChoice = new("not-a-choice", "One of the choices is not known here. Reload the page and choose again.");
    public static readonly Rejected Words = new("suggestion-words", "There is room for 1,000 characters. Please shorten it, or send it in two parts.");
    public static readonly Rejected Blank = new("blank-text", "There is nothing here yet. Write a few words first.");
    public static readonly Rejected Key = new("id-taken", "This could not be sent under its id. Please send it again.");
    public static readonly Rejected TooMany = new(
        "too-many-suggestions", "Three suggestions of yours are on their way already. You can take one back, or write again once they have come.");
    public static readonly Rejected Full = new("suggestions-full", "A great many suggestions are on their way. Please try again tomorrow.");
    public static readonly Rejected OnItsWay = new("suggestion-came", "It has come to the facilitators by now, and nobody can tell whose it is. Ask them to remove it.");
    public static readonly Rejected Said = new("suggestion-said", "Say in up to 400 characters what was suggested, in your own words.");
    public static readonly Rejected Changed = new("suggestion-changed", "Say in up to 1,000 characters what comes of it.");
    public static readonly Rejected Reason = new("suggestion-reason", "Say in up to 400 characters why its words are taken away.");
}
