namespace Homework.Kernel;

/// <summary>What the kernel itself refuses. "Not yours" and "does not exist" are the same answer.</summary>
static class Refusals
{
    public static Rejected NoSuchTopic { get; } = new("no-such-topic", "This is not here, or not open to you. Ask your facilitator if you think it should be.");

    public static Rejected BadId { get; } = new("bad-id", "This could not be sent: its id is not valid. Reload the page and try again.");

    public static Rejected NotForPeople { get; } = new("unknown-command", "This is not something that can be asked for here.");

    public static Rejected BadPage { get; } = new("bad-page", "There is nothing to turn to here.");

    public static Rejected Unreadable(Exception why) => new("unknown-command", why.Message.StartsWith("This text", StringComparison.Ordinal)
        ? why.Message
        : "This could not be understood. Reload the page to get its newest version, and try again.");
}
