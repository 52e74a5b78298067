using Homework.Flags;
using Homework.Journals;
using Homework.Kernel;
using Homework.Tests.Kernel;
using Homework.Texts;
using Thread = Homework.Journals.Thread;

namespace Homework.Tests.Journals;

/// <summary>
/// What might be sent to a journal: the first of the people facilitates, the last one is an outsider. Words carry a number,
/// so that each text can be told from every other.
/// </summary>
public sealed class JournalScript : IFeatureScript
{
    static readonly Topic Group = new("group", "riverside", "tuesday");

    /// <inheritdoc/>
    public string Kind => "journal";

    /// <inheritdoc/>
    public Command Next(Random random, object state, string[] people, out string by)
    {
        var journal = (Journal)state;
        by = Request.System;
        if (journal.Group is null) return new CreateJournal(Group, "Demo pages", null, Some<Moderation>(random), random.Next(1, 4), random.Next(2) == 0, people[0]);
        if (random.Next(12) == 0) return new TimeCame();
        if (journal.IsClosed && random.Next(4) == 0) return Reopened(people, out by);
        by = random.Next(25) == 0 ? people[^1] : people[random.Next(people.Length - 1)];
        var threads = journal.Parts.All.OfType<Thread>().OrderBy(thread => thread.Ord).TakeLast(12).ToArray();
        if (threads.Length == 0 || random.Next(7) == 0) return Entry(random, journal, people);
        var thread = threads[random.Next(threads.Length)];
        var item = Item(random, thread);
        return random.Next(10) switch
        {
            < 3 => Talk(random, thread, item, people),
            < 6 => ForWriter(random, thread, item, people, ref by),
            < 9 => ForCare(random, journal, thread, item, people, ref by),
            _ => new Flag(thread.Id, item, Some<FlagReason>(random), random.Next(2) == 0 ? null : Words(random)),
        };
    }

    static WriteEntry Entry(Random random, Journal journal, string[] people) =>
        new(Text(random), Sharing(random, people), Some<Wish>(random), random.Next(2) == 0 ? null : Prompt(random, journal));

    static Command Talk(Random random, Thread thread, string item, string[] people) => random.Next(8) switch
    {
        < 4 => new WriteResponse(thread.Id, item == thread.Id ? null : item, Some<Starter>(random), Text(random), [.. Few(random, people)]),
        < 7 => new React(thread.Id, item, Some<Reaction>(random), random.Next(3) > 0),
        _ => new Volunteer(random.Next(3) > 0),
    };

    static Command ForWriter(Random random, Thread thread, string item, string[] people, ref string by)
    {
        var words = thread.Find(item)!;
        if (random.Next(6) > 0) by = item == thread.Id || random.Next(2) == 0 ? thread.Entry.By : words.By;
        if (item != thread.Id)
        {
            by = words.By;
            return random.Next(3) == 0 ? new WithdrawResponse(thread.Id, item) : new EditResponse(thread.Id, item, Text(random), [.. Few(random, people)], words.Version);
        }
        if (words.Standing == Standing.Withdrawn) return new RestoreEntry(thread.Id);
        return random.Next(6) switch
        {
            < 3 => new EditEntry(thread.Id, Text(random), Some<Wish>(random), words.Version - random.Next(8) / 7),
            < 5 => new WidenEntry(thread.Id, Sharing(random, people)),
            _ => new WithdrawEntry(thread.Id),
        };
    }

    static Command ForCare(Random random, Journal journal, Thread thread, string item, string[] people, ref string by)
    {
        if (random.Next(10) > 0) by = people[0];
        if (journal.Waiting.Count > 0 && random.Next(2) == 0) return ForWaiting(random, journal.Waiting.Values.ElementAt(random.Next(journal.Waiting.Count)));
        return random.Next(12) switch
        {
            0 or 1 => new HideItem(thread.Id, item, Words(random)),
            2 or 3 => new UnhideItem(thread.Id, item),
            4 => new MakePrivate(thread.Id, Words(random)),
            5 => new ReturnItem(thread.Id, item, Words(random)),
            6 or 7 => journal.Flags.Count > 0 ? new SettleFlag(journal.Flags.Keys.First(), Words(random)) : new LookAt(thread.Id, item),
            8 or 9 => new AddPrompt(Words(random), From(random, thread), From(random, thread).AddDays(7), random.Next(3) > 0),
            10 => new RemovePrompt(Prompt(random, journal) ?? "none"),
            _ => new ChangeJournal($"OurPages {random.Next(4)}", null, Some<Moderation>(random), random.Next(1, 4), random.Next(2) == 0, random.Next(6) == 0),
        };
    }

    static Command ForWaiting(Random random, WaitingLine line) => random.Next(6) switch
    {
        0 => new LookAt(line.Entry, line.Item),
        1 => new ReturnItem(line.Entry, line.Item, Words(random)),
        _ => new ApproveItem(line.Entry, line.Item),
    };

    static ChangeJournal Reopened(string[] people, out string by)
    {
        by = people[0];
        return new ChangeJournal(null, null, null, null, null, IsClosed: false);
    }

    static DateTimeOffset From(Random random, Thread thread) => thread.Entry.At.AddHours(random.Next(-10, 90));

    static string Item(Random random, Thread thread) =>
        thread.Replies.IsEmpty || random.Next(2) == 0 ? thread.Id : thread.Replies[random.Next(thread.Replies.Length)].Words.Id;

    static string? Prompt(Random random, Journal journal) =>
        journal.Prompts.Count == 0 ? null : journal.Prompts.Keys.ElementAt(random.Next(journal.Prompts.Count));

    static Sharing Sharing(Random random, string[] people) => random.Next(8) switch
    {
        0 => new Sharing(Reach.Me, []),
        1 => new Sharing(Reach.Care, []),
        2 or 3 => new Sharing(Reach.Chosen, [.. Few(random, people)]),
        _ => new Sharing(Reach.Group, []),
    };

    static IEnumerable<string> Few(Random random, string[] people) => people[..^1].Where(_ => random.Next(3) == 0);

    static RichText Text(Random random) => RichText.Of(Words(random));

    static string Words(Random random) => $"words numbered {random.NextInt64(1_000_000_000, 9_999_999_999)}";

    static T Some<T>(Random random) where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
}
