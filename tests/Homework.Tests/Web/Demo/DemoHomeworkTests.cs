using Homework.Assignments;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;
using Homework.Workbooks;

namespace Homework.Tests.Web.Demo;

/// <summary>The demo has homework in every state that there is, so that whoever looks sees what each is like.</summary>
public sealed class DemoHomeworkTests
{
    [Fact]
    public async Task Every_state_of_homework_is_somebodys()
    {
        await using var host = await Visit.Start();
        await using var dana = await Visit.As("dana", host);
        var book = await dana.Items(dana.Cast.Assignments);
        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);

        Assert.Equal(Enum.GetValues<WorkState>(), book.OfType<Copy>().Select(copy => copy.Note.State).Distinct().Order());
        Assert.Equal(Enum.GetValues<PlanState>(), book.OfType<Copy>().Select(copy => copy.Note.Plan).Distinct().Order());
        Assert.Contains(book.OfType<Copy>(), copy => copy.Note.AsksUntil is not null);
        Assert.Contains(book.OfType<Copy>(), copy => !copy.Note.Waiting.IsEmpty);
        Assert.Contains(book.OfType<Assignment>(), assignment => assignment.Schedule.StartsOn > today);
        Assert.NotEmpty(book.OfType<SharedSheet>());
        var together = book.OfType<JointWork>().Single();
        Assert.Null(together.HandedInAt);
        Assert.InRange(book.OfType<JointAnswer>().Count(), 2, together.Pieces.Length - 1);
        Assert.True(book.OfType<JointAnswer>().DistinctBy(answer => answer.By).Count() > 1);
    }

    [Fact]
    public async Task Worksheets_of_many_kinds_are_filled_read_answered_and_talked_about()
    {
        await using var host = await Visit.Start();
        await using var dana = await Visit.As("dana", host);
        var places = (await dana.Items(dana.Cast.Assignments)).OfType<WorkbookPlace>().ToArray();
        Assert.Equal(6, places.Length);
        var items = new List<Item>();
        foreach (var place in places) items.AddRange(await dana.Items(place.Workbook));
        var (sheets, tasks) = (items.OfType<Worksheet>().ToArray(), items.OfType<WorkbookTask>().ToLookup(task => task.Id));

        var kinds = sheets.Where(sheet => !sheet.Answers.IsEmpty).Select(sheet => tasks[sheet.Task].First().Card.Template!.Template).ToHashSet();
        Assert.Superset(
            new HashSet<string> { "thought-record-7", "activity-schedule", "exposure-log", "exposure-ladder", "gratitude-daily", "coping-plan", "behavioural-experiment", "breathing-box" },
            kinds);
        Assert.Contains(sheets, sheet => sheet is { HandedInAt: not null, ReadAt: null });
        Assert.Contains(sheets, sheet => !sheet.Feedback.IsEmpty);
        Assert.Contains(sheets, sheet => sheet.DiscussedAt is not null);
        Assert.Contains(sheets, sheet => sheet is { RedoWords: not null, State: WorkState.Started });
        Assert.Contains(sheets, sheet => sheet is { State: WorkState.NotYet, Reasons.IsEmpty: false, ReasonWords: not null });
        Assert.Contains(items.OfType<WorkbookTask>(), task => task is { Size: TaskSize.Starter, State: WorkState.NotYet });
        Assert.Contains(items.OfType<WorkbookTask>(), task => task.Recurring == WorkReason.Privacy);
        Assert.DoesNotContain(items.OfType<WorkbookTask>(), task => task.LooksFirst);
    }

    [Fact]
    public async Task Invented_people_do_their_homework_while_somebody_watches()
    {
        await using var host = await Visit.Start("--Demo:Pace=20", "--Demo:ActsAnHour=2000");
        await using var dana = await Visit.As("dana", host);
        await dana.Open(dana.Cast.Assignments);
        var done = await dana.Next<Item>(item => item is JointAnswer or WorkWeek);
        if (done is JointAnswer { Answer: { } answer }) Assert.True(Filled.IsAnswered(answer));
        else Assert.Contains(((WorkWeek)done).Entries, entry => entry.Assignment == "hw-breath");
    }
}
