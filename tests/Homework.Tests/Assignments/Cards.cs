using Homework.Assignments;
using Homework.Forms;
using Homework.Library;

namespace Homework.Tests.Assignments;

/// <summary>Homework that is complete, and schedules.</summary>
static class Cards
{
    public static readonly WorkCard Breaths = new(
        new TemplateContent("Three breaths", TemplateKind.Practice, TemplateArea.BreathingRelaxation, "Breathing slowly calms the body.",
            ["Sit down.", "Breathe out slowly.", "Do it three times."], "Once a day", new Form(
            [
                new FormField("how", FieldType.LongText, "How was it?") { MaxLength = 2000 },
                new FormField("calm", FieldType.Scale, "How calm are you now?") { Min = 0, Max = 10, Step = 1 },
            ]))
        { Materials = ["A chair"], Sharing = WorkReach.Care },
        null, "Breathe slowly, three times.", "Feeling calmer among people",
        [new WorkSize(TaskSize.Starter, 2, "One breath"), new WorkSize(TaskSize.Standard, 10, "Three breaths"), new WorkSize(TaskSize.Stretch, 30, "Ten breaths, outside")],
        [WorkWay.Write, WorkWay.Speak], "We begin the next session with it.");

    public static readonly WorkSchedule Daily = new(Rhythm.Daily, new DateOnly(2026, 3, 2), null, [], "Europe/London", 3);

    public static WorkSchedule OnceBy(DateOnly due, DateOnly? starts = null) =>
        new(Rhythm.Once, starts ?? new DateOnly(2026, 3, 2), due, [], "Europe/London", 3);

    public static WorkCard With(Func<TemplateContent, TemplateContent> change) => Breaths with { Content = change(Breaths.Content) };
}
