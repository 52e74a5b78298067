using Homework.Boards;
using Homework.Clients;
using Homework.Groups;
using Homework.Kernel;
using Homework.Tests.Kernel;
using Homework.Texts;

namespace Homework.Tests.Clients;

/// <summary>What might be sent to a person's own topic: mostly by them, sometimes by groups, now and then by somebody else.</summary>
public sealed class ClientScript : IFeatureScript
{
    /// <inheritdoc/>
    public string Kind => "client";

    /// <inheritdoc/>
    public Command Next(Random random, object state, string[] people, out string by)
    {
        var client = (Client)state;
        by = random.Next(20) == 0 ? people[random.Next(people.Length)] : client.Person();
        switch (random.Next(14))
        {
            case 13: by = Request.System; return new NotePlace(Group(random, client), new Topic(random.Next(2) == 0 ? "record" : "workbook", client.Topic.Practice, $"own-{random.Next(9)}"));
            case 0: return Preferring(random);
            case 1: return new ReadNotices(client.LastNotice + random.Next(-5, 3));
            case 2: by = Request.System; return Membership(random, client);
            case 3 or 4: by = Request.System; return Notice(random, client);
            case 5 or 6: return new DropDraft(Key(random), random.Next(60));
            case 7: return OwnTask(random, client);
            case 8: return Boards(random, client);
            case 9: return Pages(random, client, ref by);
            default: return new SaveDraft(Key(random), RichText.Of($"Words {random.Next(1_000)}"), null, random.Next(60));
        }
    }

    static string Key(Random random) => $"journal/demo/journal-{random.Next(20)}:{random.Next(6)}";

    static Command OwnTask(Random random, Client client)
    {
        if (client.Tasks.IsEmpty || random.Next(3) == 0) return new KeepTask($"Habit {random.Next(9)}", random.Next(2) == 0 ? null : "After breakfast");
        var task = client.Tasks[random.Next(client.Tasks.Length)];
        return random.Next(5) == 0
            ? new DropTask(task.Id)
            : new TickTask(task.Id, DateOnly.FromDateTime(task.At.UtcDateTime).AddDays(random.Next(-1, 3)), random.Next(3) > 0);
    }

    static ChangePreferences Preferring(Random random) => new(
        random.Next(2) == 0 ? null : new[] { "system", "light", "dark", "calm", "neon" }[random.Next(5)], null,
        random.Next(90, 210), null, random.Next(2) == 0 ? null : "GB", random.Next(2) == 0, null);

    static Command Boards(Random random, Client client) => client.Boards is not [var first, ..] || random.Next(4) == 0
        ? new AddOwnBoard($"Board {random.Next(5)}", (BoardLayout)random.Next(5))
        : random.Next(2) == 0 ? new RenameOwnBoard(first.Board, $"Board {random.Next(5)}") : new PutAwayOwnBoard(first.Board, random.Next(2) == 0);

    static Command Pages(Random random, Client client, ref string by)
    {
        if (client.Pages is [var page, ..] && random.Next(2) == 0) return new DropOwnPage(page.Page);
        by = Request.System;
        return new KeepPage(new Topic("page", client.Topic.Practice, $"page-{random.Next(5)}"), $"Page {random.Next(5)}");
    }

    static NoteMembership Membership(Random random, Client client) => new(
        Group(random, client), $"Demo group {random.Next(3)}", (Role)random.Next(6), random.Next(3) == 0, random.Next(3) > 0 ? null : Ending(random));

    static Topic Group(Random random, Client client) => new("group", client.Topic.Practice, $"group-{random.Next(5)}");

    static GroupEnding Ending(Random random) =>
        new(new DateTimeOffset(2026, 3, 9, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 6, 9, 0, 0, 0, TimeSpan.Zero), random.Next(2) == 0, false, null);

    static Notify Notice(Random random, Client client) => new(
        (NoticeKind)random.Next(Enum.GetValues<NoticeKind>().Length), new Topic("journal", client.Topic.Practice, $"journal-{random.Next(3)}"), $"entry-{random.Next(9)}", null);
}
