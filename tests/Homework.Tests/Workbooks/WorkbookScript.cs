using Homework.Assignments;
using Homework.Flags;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;
using Homework.Tests.Assignments;
using Homework.Tests.Kernel;
using Homework.Workbooks;

namespace Homework.Tests.Workbooks;

/// <summary>What might be sent to a workbook: the first of the people facilitates, the second owns it, the last one is an outsider.</summary>
public sealed class WorkbookScript : IFeatureScript
{
    static readonly DateOnly First = new(2025, 12, 22);

    /// <inheritdoc/>
    public string Kind => "workbook";

    /// <inheritdoc/>
    public Command Next(Random random, object state, string[] people, out string by)
    {
        var book = (Workbook)state;
        by = Request.System;
        if (book.Tasks.IsEmpty || random.Next(25) == 0) return Put(random, book, people);
        var task = book.Task(book.Tasks[random.Next(book.Tasks.Length)])!;
        if (random.Next(14) == 0) return Told(random, task);
        by = random.Next(10) == 0 ? people[random.Next(people.Length)] : random.Next(4) == 0 ? people[0] : people[1];
        var on = task.Schedule.Rhythm == Rhythm.Once ? task.Schedule.StartsOn : task.Schedule.StartsOn.AddDays(random.Next(9));
        var sheets = book.Parts.All.OfType<KeptSheet>().OrderBy(sheet => sheet.Ord).ToArray();
        if (sheets.Length > 0 && random.Next(4) > 0)
        {
            var sheet = sheets[random.Next(sheets.Length)];
            (task, on) = (book.Task(sheet.Task)!, sheet.On);
        }
        if (by != people[0] && by != people[1]) return new Flag(KeptSheet.IdOf(task.Id, on), KeptSheet.IdOf(task.Id, on), Some<FlagReason>(random), Words(random));
        if (by == people[0] && book.Flags.Values.FirstOrDefault() is { } flag && random.Next(3) == 0) return new SettleFlag(flag.Id, Words(random));
        return by == people[0] ? ForCare(random, task, on) : random.Next(3) == 0 ? ForTask(random, task) : ForSheet(random, task, on);
    }

    static Command Put(Random random, Workbook book, string[] people) => new PutTask(
        $"task-{book.Tasks.Length}", Card(random), Cards.Daily with { StartsOn = First, Rhythm = Some<Rhythm>(random), Weekdays = [1, 3], DueOn = random.Next(2) == 0 ? null : First.AddDays(30) },
        1, people[0]);

    static Command Told(Random random, KeptTask task) => random.Next(8) switch
    {
        0 => random.Next(2) == 0 ? new HoldSuggestions(random.Next(2) == 0) : new NoteMood("maya", random.Next(2) == 0),
        1 => new WithdrawTask(task.Id),
        2 => random.Next(2) == 0 ? new TimeCame() : new NoteSession("session:one", new DateTimeOffset(2026, 1, 6 + random.Next(9), 18, 0, 0, TimeSpan.Zero), random.Next(4) == 0),
        _ => new ChangeTask(task.Id, random.Next(2) == 0 ? Card(random) : Cards.Breaths with { Task = Words(random) }, task.Schedule, task.Version + 1),
    };

    static Command ForCare(Random random, KeptTask task, DateOnly on) => random.Next(14) switch
    {
        13 => new NoteLook(),
        0 => new ReadSheet(task.Id, on),
        < 4 => new GiveFeedback(task.Id, on, Words(random)),
        4 => new AskToRedo(task.Id, on, Words(random)),
        5 => new DiscussSheet(task.Id, on),
        6 => new RateWork(task.Id, on, Rating(random)),
        7 => new WriteTaskPlan(task.Id, Plan(random), task.PlanVersion),
        8 => new AgreeOnPlan(task.Id, task.PlanVersion, null),
        11 => new HideSheet(task.Id, on, Words(random)),
        12 => new ShowSheet(task.Id, on),
        9 => random.Next(2) == 0 ? new LookAtTask(task.Id) : new ShareSheet(task.Id, on, WorkReach.Care),
        _ => new MoveDue(task.Id, task.Schedule.StartsOn.AddDays(random.Next(40))),
    };

    static Command ForTask(Random random, KeptTask task) => random.Next(16) switch
    {
        0 => new SeeTask(task.Id),
        < 3 => new WriteTaskPlan(task.Id, Plan(random), task.PlanVersion - random.Next(6) / 5),
        3 => new AgreeOnPlan(task.Id, task.PlanVersion, random.Next(11)),
        4 => new DeclineTask(task.Id, random.Next(3) == 0),
        5 => new ChooseTaskSize(task.Id, Some<TaskSize>(random)),
        6 => new PauseTask(task.Id, random.Next(2) == 0 ? null : First.AddDays(random.Next(40))),
        7 => new ResumeTask(task.Id),
        8 => new MoveDue(task.Id, task.Schedule.StartsOn.AddDays(random.Next(40))),
        9 => new AskForTime(task.Id, task.Schedule.StartsOn.AddDays(random.Next(60)), Words(random)),
        10 => new KeepTaskAsIs(task.Id, random.Next(2) == 0),
        < 13 => new SnoozeTask(task.Id, 60),
        _ => new RemindOfTask(task.Id, random.Next(4) == 0 ? null : new TimeOnly(random.Next(7, 23), 30), random.Next(2) == 0 ? [] : [2, 4], "Europe/London"),
    };

    static Command ForSheet(Random random, KeptTask task, DateOnly on) => random.Next(13) switch
    {
        < 4 => new FillSheet(task.Id, on, "how", random.Next(8) == 0 ? null : new Answer { Text = Words(random) }) { Pen = $"pen-{random.Next(3)}", Seen = random.Next(60) },
        12 => new SettleKept(task.Id, on, "how", $"pen-{random.Next(3)}", Some<KeptChoice>(random)),
        4 => new FillSheet(task.Id, on, "calm", new Answer { Number = random.Next(12) }),
        5 => new MarkWork(task.Id, on, Some<WorkState>(random)),
        6 => new SayWhy(task.Id, on, [Some<WorkReason>(random), Some<WorkReason>(random)], Words(random), Some<WorkReach>(random)),
        7 => new RateWork(task.Id, on, Rating(random)),
        < 10 => new HandInSheet(task.Id, on, random.Next(5) > 0),
        _ => new ShareSheet(task.Id, on, Some<WorkReach>(random)),
    };

    static TaskPlan Plan(Random random) => new(Words(random), Words(random), Words(random), WorkWay.Write, Some<TaskSize>(random), random.Next(11));

    static WorkRating Rating(Random random) => new(random.Next(5), random.Next(5), random.Next(5), null, random.Next(6), random.Next(5));

    static WorkCard Card(Random random) => Cards.With(content => content with
    {
        Purpose = Words(random),
        Sharing = Some<WorkReach>(random),
        Form = random.Next(2) == 0 ? content.Form : new Form([.. content.Form.Fields, new FormField("more", FieldType.Text, Words(random))]),
    });

    static string Words(Random random) => $"words numbered {random.NextInt64(1_000_000_000, 9_999_999_999)}";

    static T Some<T>(Random random) where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
}
