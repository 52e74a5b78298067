using Homework.Silo;
using Homework.Tests.Storage;

namespace Homework.Tests.Embedded;

public class RemindersTests
{
    static readonly GrainId journal = GrainId.Create("journal", "riverside/one");
    static readonly Reminder due = new(journal, "due", Made.Noon, TimeSpan.FromHours(1), Made.Noon);

    [Theory, Sqlite, Postgres]
    public async Task A_reminder_outlasts_the_process(string kind)
    {
        await using var store = await TestStore.Open(kind);
        await new Reminders(store.Database).Upsert(due, default);
        await store.Reopen();
        var reminders = new Reminders(store.Database);

        Assert.Equal(due, await reminders.Read(journal, "due", default));
        Assert.Null(await reminders.Read(journal, "other", default));
        Assert.Null(await reminders.Read(GrainId.Create("journal", "lakeside/one"), "due", default));
    }

    [Theory, Sqlite, Postgres]
    public async Task Only_what_is_due_is_due_and_the_oldest_comes_first(string kind)
    {
        await using var store = await TestStore.Open(kind);
        var reminders = new Reminders(store.Database);
        var later = due with { Name = "later", NextAt = Made.Noon.AddTicks(1) };
        var earlier = due with { Name = "earlier", NextAt = Made.Noon.AddDays(-1) };
        foreach (var reminder in new[] { due, later, earlier }) await reminders.Upsert(reminder, default);

        Assert.Equal([earlier, due], await reminders.ReadDue(Made.Noon, default));
    }

    [Theory, Sqlite, Postgres]
    public async Task Advancing_leaves_alone_what_was_changed_or_removed_meanwhile(string kind)
    {
        await using var store = await TestStore.Open(kind);
        var reminders = new Reminders(store.Database);
        await reminders.Upsert(due, default);
        await reminders.Advance(due, Made.Noon.AddHours(1), default);
        var advanced = due with { NextAt = Made.Noon.AddHours(1) };
        Assert.Equal(advanced, await reminders.Read(journal, "due", default));

        var changed = due with { Period = TimeSpan.FromHours(2) };
        await reminders.Upsert(changed, default);
        await reminders.Advance(advanced, Made.Noon.AddHours(9), default);
        Assert.Equal(changed, await reminders.Read(journal, "due", default));

        await reminders.Remove(journal, "due", default);
        await reminders.Advance(changed, Made.Noon.AddHours(9), default);
        Assert.Null(await reminders.Read(journal, "due", default));
    }
}
