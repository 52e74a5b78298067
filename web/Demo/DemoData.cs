using System.Collections.Immutable;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Web.Demo;

/// <summary>An invented group as <c>demo-group.json</c> has it.</summary>
sealed record DemoGroup(
    string Practice, DemoCard Group, ImmutableArray<DemoPerson> People, ImmutableArray<DemoJournal> Journals,
    ImmutableArray<DemoPrompt> Prompts, ImmutableArray<string> Volunteers)
{
    /// <summary>The group of this program.</summary>
    public static DemoGroup Invented { get; } = DemoData.Read<DemoGroup>("demo-group.json");

    /// <summary>Who facilitates it.</summary>
    public DemoPerson Facilitator => People.Single(person => person.IsFacilitator);

    /// <summary>Who looks where the facilitator does not.</summary>
    public DemoPerson Deputy => People.Single(person => person is { IsStaff: true, IsFacilitator: false });

    /// <summary>Whose group it is.</summary>
    public IEnumerable<DemoPerson> Members => People.Where(person => !person.IsStaff);
}

/// <summary>What it is called and what it is for.</summary>
sealed record DemoCard(string Name, string Purpose, string Programme, string TimeZone, string Words);

/// <summary>Somebody invented.</summary>
sealed record DemoPerson(string Id, string Name, string? Role = null)
{
    public bool IsFacilitator => Role == "facilitator";

    /// <summary>Of those who care for the group.</summary>
    public bool IsStaff => Role is not null;
}

/// <summary>A journal of it.</summary>
sealed record DemoJournal(string Id, string Title, string About, Moderation Moderation, bool IsAdviceWelcome);

/// <summary>A week's prompt.</summary>
sealed record DemoPrompt(string Id, string Journal, string From, string Words, bool IsSeeAfter = false);

/// <summary>An entry, or an answer to something, with what came of it.</summary>
/// <param name="At">When an entry was written: <c>12d 18:45</c> or <c>9m</c> ago.</param>
/// <param name="After">How long after what it answers an answer came.</param>
/// <param name="Reactions">Who reacted how: <c>maya courage</c>.</param>
/// <param name="Then">What became of something held: <c>waits</c>, <c>returned</c>, or null where it was let through.</param>
/// <param name="Note">With what words it was returned.</param>
sealed record DemoWords(
    string By, string Text, string Journal = "", string? At = null, string? After = null, string? Prompt = null, Wish Wish = Wish.Open,
    Starter Starter = Starter.None, string? ReactionsAfter = null, string? Then = null, string? Note = null)
{
    public string[] Mentions { get; init; } = [];

    public string[] Reactions { get; init; } = [];

    public DemoWords[] Replies { get; init; } = [];
}

/// <summary>What has been written so far.</summary>
sealed record DemoPast(ImmutableArray<DemoWords> Entries)
{
    public static DemoPast Invented { get; } = DemoData.Read<DemoPast>("demo-history.json");
}

/// <summary>What simulated members write while somebody watches.</summary>
sealed record LiveWords(
    ImmutableArray<LiveEntry> Entries, ImmutableDictionary<Wish, LiveAnswer[]> Answers, string[] Returns,
    ImmutableDictionary<Wish, Reaction[]> Reactions)
{
    public static LiveWords Invented { get; } = DemoData.Read<LiveWords>("demo-live.json");
}

/// <summary>An entry that is still to be written, and how its writer words it better later.</summary>
sealed record LiveEntry(string By, string Journal, Wish Wish, string Text, string? Edit = null);

/// <summary>A way to answer.</summary>
sealed record LiveAnswer(Starter Starter, string Text);

static class DemoData
{
    public static T Read<T>(string name)
    {
        using var stream = typeof(DemoData).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Json.Read<T>(bytes);
    }
}
