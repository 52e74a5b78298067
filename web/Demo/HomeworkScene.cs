using Homework.Assignments;
using Homework.Forms;
using Homework.Kernel;
using Homework.Measures;
using Homework.Workbooks;

namespace Homework.Web.Demo;

/// <summary>What simulated members do of their homework: a little at a time, each thing once a day at most.</summary>
sealed class HomeworkScene(DemoCast cast, Random random, TimeProvider time)
{
    static readonly string[] InOrder = ["tension_before", "pace", "tension_after"];

    readonly DemoHomework homework = DemoHomework.Invented;

    /// <summary>What this member still has to put into what the group makes together, or null.</summary>
    public LiveFill? Together(SimulatedMember member)
    {
        var filled = member.Sees(cast.Assignments).OfType<JointAnswer>().Select(answer => answer.Field).ToHashSet();
        return member.Sees(cast.Assignments).OfType<JointWork>().Any(work => work.HandedInAt is null)
            ? homework.Live.FirstOrDefault(fill => fill.By == member.Id && !filled.Contains(fill.Field)) : null;
    }

    /// <summary>The next thing about today's short exercise: a field of it, then that it is done; null where it is, or is not theirs.</summary>
    public Command? Exercise(SimulatedMember member)
    {
        if (member.Workbook is not { } workbook) return null;
        var items = member.Sees(workbook);
        if (!items.OfType<WorkbookTask>().Any(task => task is { Id: DemoHomework.Daily, IsDeclined: false, IsWithdrawn: false, PausedSince: null })) return null;
        var sheet = items.OfType<Worksheet>().FirstOrDefault(sheet => sheet.Task == DemoHomework.Daily && sheet.On == Today);
        if (sheet?.HandedInAt is not null || sheet?.State is WorkState.Done or WorkState.NotYet) return null;
        var answers = sheet?.Answers.ToDictionary(answer => answer.Field, answer => answer.Answer) ?? [];
        var field = InOrder.FirstOrDefault(key => !answers.ContainsKey(key));
        if (field is null) return new MarkWork(DemoHomework.Daily, Today, WorkState.Done);
        var before = answers.GetValueOrDefault(InOrder[0])?.Number ?? 6;
        var number = field == "pace" ? 180 : field == InOrder[0] ? random.Next(4, 8) : Math.Max(0, before - random.Next(1, 4));
        return new FillSheet(DemoHomework.Daily, Today, field, new Answer { Number = number });
    }

    /// <summary>How this member is today, or null where they have said so, or have not said so lately: that is for the facilitator to notice.</summary>
    public CheckIn? Mood(SimulatedMember member)
    {
        if (member.Record is not { } record) return null;
        var known = member.Sees(record).OfType<MoodCheckIn>().OrderBy(checkIn => checkIn.At).ToArray();
        if (known.Length == 0 || known[^1].On < Today.AddDays(-3) || known.Any(checkIn => checkIn.On == Today)) return null;
        return new CheckIn(Today, Math.Clamp(known[^1].Mood + random.Next(-1, 2), 3, 8), Math.Clamp((known[^1].Energy ?? 5) + random.Next(-1, 2), 3, 8), null);
    }

    DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(DemoGroup.Invented.Group.TimeZone)).DateTime);
}
