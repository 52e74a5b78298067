using Homework.Assignments;
using Homework.Clients;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;
using Homework.Tests.Assignments;
using Homework.Tests.Kernel;
using Homework.Workbooks;

namespace Homework.Tests.Workbooks;

/// <summary>Maya's workbook in a test: Monday, 2 March 2026, ten o'clock in London.</summary>
sealed class WorkbookStory : TopicStory<Workbook>
{
    public const string Breath = "breaths";
    public static readonly Topic Book = new("workbook", "riverside", "wmaya");
    public static readonly DateOnly Monday = new(2026, 3, 2);
    public static readonly TaskPlan Plan = new("I breathe three times at the window.", "the tea is made", "do three breaths", WorkWay.Write, TaskSize.Standard, 8);

    public WorkbookStory(WorkSchedule? schedule = null, WorkCard? card = null) : base(
        new WorkbookFeature(), Book, new(Rosa, "Rosa", "sage", Role.Facilitator), new(Maya, "Maya", "sky", Role.Member),
        new(Jon, "Jon", "sand", Role.Member), new(Olu, "Olu", "slate", Role.Observer))
    {
        Does(Request.System, new BeginWorkbook(Tuesday, Maya));
        Does(Request.System, new PutTask(Breath, card ?? Cards.Breaths, schedule ?? Cards.Daily, 1, Rosa));
    }

    public WorkbookTask Mine => Sees<WorkbookTask>(Maya, Breath)!;

    public CopyNote? Noted => Told.Select(tell => tell.Command).OfType<NoteCopy>().LastOrDefault()?.Note;

    public DayNote? DayNoted => Told.Select(tell => tell.Command).OfType<NoteDay>().LastOrDefault()?.Note;

    public static string SheetOf(DateOnly on) => $"sheet:{Breath}:{on:yyyy-MM-dd}";

    public Worksheet? Sheet(DateOnly on, string by = Maya) => Sees<Worksheet>(by, SheetOf(on));

    public void Fills(DateOnly on, string words = "It was quiet.", string by = Maya) => Does(by, new FillSheet(Breath, on, "how", new Answer { Text = words }));

    public void HandsIn(DateOnly on)
    {
        Fills(on);
        Does(Maya, new HandInSheet(Breath, on, true));
    }

    public void Rates(DateOnly on, int quantity, int quality, int difficulty, string by = Maya)
    {
        if (Sheet(on) is null) Does(Maya, new MarkWork(Breath, on, WorkState.Done));
        Does(by, new RateWork(Breath, on, new WorkRating(quantity, quality, difficulty, null, null, null)));
    }

    public void PassesTo(string moment) => Passes(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture) - Now);

    public int RemindersTo(string person) => ToldTo(person).Count(kind => kind == NoticeKind.SomethingPlanned);
}
