using Homework.Assignments;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;
using Homework.Workbooks;

namespace Homework.Web.Demo;

/// <summary>What the invented group was given to do, and what each has made of it so far.</summary>
sealed partial class DemoHistory
{
    readonly DemoHomework homework = DemoHomework.Invented;

    void PlanHomework()
    {
        foreach (var task in homework.Tasks) Plan(At(task.At), at => Give(task, at));
        foreach (var fill in homework.Together.Fills.Select(fill => fill.Split(' ', 5)))
            Plan(At($"{fill[0]} {fill[1]}"), at =>
                Say(cast.Assignments, fill[2], at, new FillTogether(homework.Together.Id, fill[3], new Answer { Text = fill[4] })));
        foreach (var deal in homework.Deals) Plan(At(deal.At), at => Settle(deal, at));
        foreach (var work in homework.Work)
        {
            Plan(At(work.At), at => Do(work, at));
            foreach (var care in work.Care.Select(care => care.Split(' ', 4)))
                Plan(At($"{care[0]} {care[1]}"), at => Look(work, care[2], care.Length > 3 ? care[3] : "", at));
            // what is handed in is read in time; the latest waits for whoever visits
            if (work is { HandsIn: true, Care: [] } && At(work.At) < At("4d")) Plan(Reviewed(At(work.At)), at => Look(work, "reads", "", at));
        }
    }

    Task Give(DemoTask task, DateTimeOffset at) => Say(
        cast.Assignments, Dana, at, new GiveAssignment(task.Card(), ScheduleOf(task), [.. task.People.Select(cast.Person)])
        {
            Pieces = [.. task.Pieces.Select(piece => new JointPiece(piece.Key, piece.Title, [piece.Key], piece.By == "" ? null : cast.Person(piece.By)))],
        }, task.Id);

    WorkSchedule ScheduleOf(DemoTask task) => new(
        task.Rhythm, DayOf(task.Starts), task.Due is { } due ? DayOf(due) : null, [], group.Group.TimeZone, Bend: 3);

    async Task Do(DemoWork work, DateTimeOffset at)
    {
        var (workbook, task, on) = (await WorkbookOf(work.By), work.Task, FiledUnder(work));
        foreach (var (key, said) in work.Fills)
        {
            var field = homework.Task(task).Form.Fields.Single(field => field.Key == key);
            await Say(workbook, work.By, at, new FillSheet(task, on, key, DemoAnswers.Of(field, said, DayIn(work))));
        }
        if (work.State is { } state) await Say(workbook, work.By, at, new MarkWork(task, on, state));
        if (work.Rate.Length > 0) await Say(workbook, work.By, at, new RateWork(task, on, work.Rating));
        if (work.Reasons.Length > 0 || work.Words is not null)
            await Say(workbook, work.By, at, new SayWhy(task, on, work.Reasons, work.Words, work.Reach));
        if (work.HandsIn) await Say(workbook, work.By, at, new HandInSheet(task, on, IsHandedIn: true));
        if (work.Share) await Say(workbook, work.By, at, new ShareSheet(task, on, WorkReach.Group));
    }

    async Task Look(DemoWork work, string act, string words, DateTimeOffset at)
    {
        var (task, on) = (work.Task, FiledUnder(work));
        Command order = act switch
        {
            "says" => new GiveFeedback(task, on, words),
            "redo" => new AskToRedo(task, on, words),
            "discusses" => new DiscussSheet(task, on),
            _ => new ReadSheet(task, on),
        };
        await Say(await WorkbookOf(work.By), Dana, at, order);
    }

    async Task Settle(DemoDeal deal, DateTimeOffset at)
    {
        var (workbook, task) = (await WorkbookOf(deal.Of ?? deal.By!), deal.Task);
        var version = ((WorkbookTask)(await history.Show(workbook, task, Audience.Care))!).PlanVersion;
        Command order = deal switch
        {
            { Plan: { } plan } => new WriteTaskPlan(task, plan.Whole, version),
            { Agrees: true } => new AgreeOnPlan(task, version, null),
            { Pauses: { } until } => new PauseTask(task, DayOf(until)),
            { Asks: { } until } => new AskForTime(task, DayOf(until), deal.Words),
            { Size: { } size } => new ChooseTaskSize(task, size),
            { Declines: true } => new DeclineTask(task, IsDeclined: true),
            { Keeps: true } => new KeepTaskAsIs(task, IsOn: true),
            _ => new SeeTask(task),
        };
        await Say(workbook, deal.By ?? Dana, at, order);
    }

    async Task<Topic> WorkbookOf(string person) =>
        ((WorkbookPlace)(await history.Show(cast.Assignments, $"workbook:{cast.Person(person)}", Audience.Care))!).Workbook;

    DateOnly DayOf(string ago) => DateOnly.FromDateTime(At(ago).UtcDateTime);

    /// <summary>Under which day of its schedule it goes.</summary>
    DateOnly FiledUnder(DemoWork work)
    {
        var (task, day) = (homework.Task(work.Task), DayOf(work.At));
        var starts = DayOf(task.Starts);
        return task.Rhythm switch
        {
            Rhythm.Once => starts,
            Rhythm.Weekly => day.AddDays(-((day.DayNumber - starts.DayNumber) % 7)),
            _ => day,
        };
    }

    Func<string, DateOnly> DayIn(DemoWork work) => ago => DayOf(ago == "on" ? work.At : ago);
}
