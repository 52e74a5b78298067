using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Homework.Assignments;
using Homework.Forms;
using Homework.Library;
using Homework.Workbooks;

namespace Homework.Web.Demo;

/// <summary>The invented group's homework as <c>demo-homework.json</c> has it.</summary>
/// <param name="Live">What simulated members put into what the group makes together while somebody watches.</param>
sealed record DemoHomework(DemoTask[] Tasks, DemoWork[] Work, DemoDeal[] Deals, LiveFill[] Live)
{
    /// <summary>The homework of this program.</summary>
    public static DemoHomework Invented { get; } = DemoData.Read<DemoHomework>("demo-homework.json");

    /// <summary>What is done each day: simulated members do it, too.</summary>
    public const string Daily = "hw-breath";

    /// <summary>What the group makes together.</summary>
    public DemoTask Together => Tasks.Single(task => task.Pieces.Length > 0);

    /// <summary>The one with this id.</summary>
    public DemoTask Task(string id) => Tasks.Single(task => task.Id == id);
}

/// <summary>A piece of homework.</summary>
/// <param name="Template">From the catalogue; empty where it is made from scratch, of a title, a purpose and steps.</param>
/// <param name="At">When it was given: <c>12d 18:45</c> ago; <paramref name="Starts"/> and <paramref name="Due"/> likewise, <c>-2d</c> is still to come.</param>
sealed record DemoTask(
    string Id, string Template, string At, string Starts, string Task, string Goal, Rhythm Rhythm = Rhythm.Once, string? Due = null,
    string Title = "", string Why = "")
{
    const string Review = "In the first quarter of an hour on Tuesday: what came up, what helped, what we change.";
    static readonly ImmutableArray<int> Minutes = [2, 10, 30];

    readonly CatalogueTemplate? template = TemplateCatalogue.Find(Template);

    /// <summary>To whom; none means all.</summary>
    public string[] People { get; init; } = [];

    /// <summary>Where the template has none: the same task from small to big.</summary>
    public string[] Sizes { get; init; } = [];

    public ImmutableArray<string> Steps { get; init; } = [];

    public DemoPiece[] Pieces { get; init; } = [];

    /// <summary>Who put what into which piece: <c>4d 19:10 maya see The green thing.</c></summary>
    public string[] Fills { get; init; } = [];

    /// <summary>What is asked.</summary>
    public Form Form => Content().Form;

    /// <summary>It as its facilitator gave it.</summary>
    public WorkCard Card()
    {
        var content = Content();
        if (content.Materials.IsEmpty) content = content with { Materials = ["Nothing but a few quiet minutes"] };
        var sizes = content.Levels.IsEmpty ? Sizes : content.Levels.Select(level => level.Text);
        return new WorkCard(
            content, template is { } of ? new TemplateRef(of.Id, of.Version) : null, Task, Goal,
            [.. sizes.Select((words, i) => new WorkSize((TaskSize)i, Minutes[i], words))], [WorkWay.Write, WorkWay.Speak],
            content.ReviewPrompts is [var first, ..] ? first : Review);
    }

    TemplateContent Content() => template?.Content ?? new TemplateContent(
        Title, TemplateKind.Worksheet, TemplateArea.GroupActivity, Why, Steps, "Once, until Tuesday",
        new Form([.. Pieces.Select(piece => new FormField(piece.Key, FieldType.LongText, piece.Title) { MaxLength = 600 })]))
    { Levels = [new TemplateLevel(TaskSize.Starter, "One sentence in one part"), new TemplateLevel(TaskSize.Standard, "A part, and reading all the others")] };
}

/// <summary>A piece of what they make together.</summary>
/// <param name="By">Whose it is; empty for whoever likes.</param>
sealed record DemoPiece(string Key, string Title, string By);

/// <summary>What somebody did of it on a day.</summary>
/// <param name="Rate">How much, how well, how hard, how clear, how sensible, how helpful: each 0 to 4.</param>
sealed record DemoWork(
    string Task, string By, string At, WorkState? State = null, bool HandsIn = false, bool Share = false, string? Words = null, WorkReach Reach = WorkReach.Care)
{
    /// <summary>By field: a number, words, a list of what is chosen, or rows.</summary>
    public Dictionary<string, JsonElement> Fills { get; init; } = [];

    public int[] Rate { get; init; } = [];

    public ImmutableArray<WorkReason> Reasons { get; init; } = [];

    /// <summary>What the facilitator did about it: <c>12d 09:30 says Well seen.</c></summary>
    public string[] Care { get; init; } = [];

    public WorkRating Rating => new(Rate[0], Rate[1], Rate[2], Rate[3], Rate[4], Rate[5]);
}

/// <summary>What somebody decided about it, or the facilitator for somebody.</summary>
/// <param name="By">The member, or null where the facilitator did it, <paramref name="Of"/> whose it is.</param>
/// <param name="Pauses">Until when; <paramref name="Asks"/> for time likewise.</param>
/// <param name="Keeps">They want no suggestions about its size.</param>
sealed record DemoDeal(
    string Task, string At, string? By = null, string? Of = null, bool Sees = false, DemoPlan? Plan = null, bool Agrees = false, string? Pauses = null,
    string? Asks = null, string? Words = null, bool Declines = false, bool Keeps = false, TaskSize? Size = null);

/// <summary>How it is to be done.</summary>
sealed record DemoPlan(string Words, string When, string Will, WorkWay Way, TaskSize Size, int? Sure)
{
    public TaskPlan Whole => new(Words, When, Will, Way, Size, Sure);
}

/// <summary>What somebody is still to put into what they make together.</summary>
sealed record LiveFill(string By, string Task, string Field, string Words);

/// <summary>Answers as the files have them.</summary>
static class DemoAnswers
{
    /// <param name="day">What day <c>12d</c> ago was; anything that is no such time is the day itself.</param>
    public static Answer Of(FormField field, JsonElement said, Func<string, DateOnly> day) => field.Type switch
    {
        FieldType.Scale or FieldType.Number or FieldType.Pacer or FieldType.Timer => new Answer { Number = said.GetDouble() },
        FieldType.Multi or FieldType.Checklist => new Answer { Picks = [.. said.EnumerateArray().Select(pick => pick.GetString()!)] },
        FieldType.Date => new Answer { Text = day(said.GetString()!).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
        FieldType.Table or FieldType.Ladder => new Answer { Rows = [.. said.EnumerateArray().Select((row, i) => Row(field, row, i, day))] },
        _ => new Answer { Text = said.GetString() },
    };

    static AnswerRow Row(FormField table, JsonElement row, int number, Func<string, DateOnly> day) => new(
        $"row-{number + 1}",
        [.. table.Columns.Where(column => row.TryGetProperty(column.Key, out _)).Select(column => new AnswerCell(column.Key, Of(column, row.GetProperty(column.Key), day)))]);
}
