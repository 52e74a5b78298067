using Homework.Kernel;
using Homework.Texts;

namespace Homework.Clients;

/// <summary>What a person keeps doing for themselves.</summary>
sealed partial class ClientFeature
{
    const int MostTasks = 30;
    const int MostDays = 120; // of each task that are kept

    static readonly Rejected TaskWords = new("task-words", "Say in one line of up to 200 characters what you will do, and when.");
    static readonly Rejected TooManyTasks = new("too-many-tasks", "You keep thirty tasks already. Let go of one of them first.");
    static readonly Rejected NoTask = new("no-such-task", "This task is not here any more.");
    static readonly Rejected TaskDay = new("task-day", "A task is ticked off for today or one of the last 7 days.");

    static Decision Keep(Client state, Request request, KeepTask keep)
    {
        if (PlainText.Line(keep.Words, 200) is not { Length: > 0 } words) return TaskWords;
        if (PlainText.Line(keep.Cue, 200) is not { } cue) return TaskWords;
        if (state.Tasks.Length >= MostTasks) return TooManyTasks;
        return new TaskKept($"task:{request.Op}", words, cue == "" ? null : cue);
    }

    static Decision Tick(Client state, Request request, TickTask tick)
    {
        if (state.Tasks.FirstOrDefault(task => task.Id == tick.Task) is not { } task) return NoTask;
        var today = DateOnly.FromDateTime(request.At.UtcDateTime); // where they are it may be a day earlier or later
        if (tick.On > today.AddDays(1) || tick.On < today.AddDays(-8)) return TaskDay;
        return task.Done.Contains(tick.On) == tick.IsDone ? Decision.Nothing : new TaskTicked(task.Id, tick.On, tick.IsDone);
    }

    static Decision Drop(Client state, DropTask drop) =>
        state.Tasks.Any(task => task.Id == drop.Task) ? new TaskDropped(drop.Task) : Decision.Nothing;

    static Client Ticked(Client state, TaskTicked e)
    {
        if (state.Tasks.FirstOrDefault(task => task.Id == e.Task) is not { } task) return state;
        var days = e.IsDone ? task.Done.Add(e.On).Sort() : task.Done.Remove(e.On);
        return state with { Tasks = state.Tasks.Replace(task, task with { Done = [.. days.TakeLast(MostDays)] }) };
    }
}
