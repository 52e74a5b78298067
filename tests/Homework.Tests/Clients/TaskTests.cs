using Homework.Clients;
using static Homework.Tests.Clients.ClientStory;

namespace Homework.Tests.Clients;

/// <summary>What somebody keeps doing for themselves.</summary>
public class TaskTests
{
    static readonly DateOnly today = DateOnly.FromDateTime(Monday.UtcDateTime);

    readonly ClientStory story = new();

    [Fact]
    public void A_task_is_kept_ticked_off_and_let_go()
    {
        var id = Kept("  One kind word ", "After breakfast");
        Assert.Equal(new { Words = "One kind word", Cue = (string?)"After breakfast" }, new { Task(id)!.Words, Task(id)!.Cue });
        story.Accepted(new TickTask(id, today, true));
        story.Accepted(new TickTask(id, today.AddDays(-1), true));
        Assert.Equal<DateOnly>([today.AddDays(-1), today], Task(id)!.Done.AsEnumerable());
        story.Accepted(new TickTask(id, today, false));
        Assert.Equal<DateOnly>([today.AddDays(-1)], Task(id)!.Done.AsEnumerable());
        story.Accepted(new DropTask(id));
        Assert.Null(Task(id));
    }

    [Fact]
    public void A_day_counts_where_the_person_is()
    {
        var id = Kept("Walk", null);
        story.Accepted(new TickTask(id, today.AddDays(1), true)); // it is tomorrow already in Auckland
        story.Refused("task-day", new TickTask(id, today.AddDays(2), true));
        story.Refused("task-day", new TickTask(id, today.AddDays(-9), true));
        story.Refused("no-such-task", new TickTask("task:none", today, true));
    }

    [Fact]
    public void Tasks_have_words_and_an_end()
    {
        story.Refused("task-words", new KeepTask(" ", null));
        story.Refused("task-words", new KeepTask("Walk", new string('x', 201)));
        for (var i = 0; i < 30; i++) Kept("Walk", null);
        story.Refused("too-many-tasks", new KeepTask("Walk", null));
    }

    string Kept(string words, string? cue)
    {
        story.Accepted(new KeepTask(words, cue));
        return story.State.Tasks[^1].Id;
    }

    OwnTask? Task(string id) => story.Show<OwnTask>(id);
}
