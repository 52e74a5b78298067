using Homework.Kernel;

namespace Homework.Flags;

/// <summary>Why something is not flagged, or a flag not settled, and what to do instead.</summary>
static class FlagRefusals
{
    public static readonly Rejected NoFlag = new(
        "no-such-flag", "This flag is not open any more. Somebody may have dealt with it already.");
    public static readonly Rejected OwnWords = new(
        "own-words", "These are your own words. You can change them or take them back yourself.");
    public static readonly Rejected AlreadyFlagged = new(
        "already-flagged", "You have told your facilitators about this. They will let you know.");
    public static readonly Rejected TooManyFlags = new(
        "too-many-flags", "Your facilitators have a great many flags to look at. Please speak to one of them directly.");
}
