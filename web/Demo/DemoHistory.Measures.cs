using System.Globalization;
using Homework.Groups;
using Homework.Kernel;
using Homework.Measures;
using Homework.Safety;

namespace Homework.Web.Demo;

/// <summary>How the invented people were, who looks when somebody may be in danger, and how the sessions were.</summary>
sealed partial class DemoHistory
{
    readonly DemoMeasures measures = DemoMeasures.Invented;

    void PlanMeasures()
    {
        PlanSafety();
        foreach (var measure in new[] { "phq9", "gad7" })
            Plan(At("28d 11:30"), at => Say(cast.Measures, Dana, at, new PlanMeasure(
                new MeasurePlan(measure, [], MeasureRepeat.Weekly, 1, DayOf("28d"), new TimeOnly(9, 0), group.Group.TimeZone, IsConfirmed: true))));
        foreach (var week in new[] { "28d 12:00", "21d 09:05", "14d 09:05", "7d 09:05", "0d 09:05" })
            Plan(At(week), at => history.Send(cast.Measures, NewId(), Request.System, at, new TimeCame()));
        foreach (var person in group.Members) Plan(At("28d 19:00"), at => Say(cast.Measures, person.Id, at, new OpenMyRecord()));
        foreach (var (person, days) in measures.Moods)
            foreach (var day in days.Split(' ')) PlanMood(person, day.Split(':', '/'));
        foreach (var (person, forms) in measures.Forms)
            foreach (var form in forms) Plan(At($"{form.Split(' ')[0]} 19:40"), at => Fill(person, form.Split(' ')[1], form.Split(' ')[2], at));
        PlanMarks();
        foreach (var pulse in measures.Pulses) Plan(pulse);
    }

    void PlanMood(string person, string[] day) => Plan(At($"{day[0]}d 20:30"), async at =>
        await Say(await RecordOf(person), person, at, new CheckIn(
            DayOf($"{day[0]}d"), Number(day[1]), Number(day[2]), measures.Notes.GetValueOrDefault($"{person} {day[0]}"))));

    async Task Fill(string person, string phq9, string gad7, DateTimeOffset at)
    {
        var record = await RecordOf(person);
        foreach (var (measure, answers) in new[] { ("phq9", phq9), ("gad7", gad7) })
        {
            var form = NewId();
            for (var i = 0; i < answers.Length; i++)
                await Say(record, person, at, new AnswerItem(form, measure, $"q{i + 1}", answers[i] - '0', IsDeclined: false, "en"));
            await Say(record, person, at, new HandIn(form));
        }
    }

    void PlanMarks()
    {
        foreach (var mark in measures.Suds.Select(mark => mark.Split(' ')))
            PlanMark(mark[0], $"{mark[1]} 18:20", new Suds(Number(mark[2]), Enum.Parse<SudsMoment>(mark[3], ignoreCase: true), null));
        foreach (var mark in measures.Counts.Select(mark => mark.Split(' ', 4)))
            PlanMark(mark[0], $"{mark[1]} 20:50", new Count(mark[3], Number(mark[2]), null));
        foreach (var night in measures.Nights.Select(night => night.Split(' ')))
            PlanMark(night[0], $"{night[1]} 08:30", new TellSleep(
                DayOf(night[1]), Clock(night[2]), Clock(night[3]), Number(night[4]), Number(night[5]), Number(night[6]), Clock(night[7]), Clock(night[8]),
                Number(night[9])));
    }

    void PlanMark(string person, string ago, Command mark) => Plan(At(ago), async at => await Say(await RecordOf(person), person, at, mark));

    /// <summary>Asked at the end of a session, answered until the next evening.</summary>
    void Plan(DemoPulse pulse)
    {
        var (asked, id) = (Evening(NextTuesday().AddDays(-7 * pulse.Weeks)).AddMinutes(90), $"pulse-{pulse.Weeks}");
        Plan(asked, at => Say(cast.Measures, Dana, at, new AskPulse(24), id));
        foreach (var answer in pulse.Answers.Select(answer => answer.Split(' ')))
            Plan(asked.AddMinutes(random.Next(5, 300)), at => Say(cast.Measures, answer[0], at, new AnswerPulse(
                id, Number(answer[1]), Number(answer[2]), Number(answer[3]), Number(answer[4]))));
        Plan(asked.AddHours(25), at => history.Send(cast.Measures, NewId(), Request.System, at, new TimeCame()));
    }

    void PlanSafety()
    {
        var safety = measures.Safety;
        Plan(At("28d 11:00"), at => Say(cast.Safety, Dana, at, new SetSafety(new SafetySettings(
            cast.Person(Dana), cast.Person(group.Deputy.Id), new ReviewHours([1, 2, 3, 4, 5, 6], new TimeOnly(9, 0), new TimeOnly(19, 0)),
            group.Group.TimeZone, safety.AckMinutes, safety.OutOfHours, safety.Lines, cast.Person(Dana)))));
        Plan(At("20d 10:00"), at => Say(cast.Safety, Dana, at, new TestSafety()));
        Plan(At("20d 10:06"), at => Say(cast.Safety, group.Deputy.Id, at, new ConfirmTest()));
        var file = safety.Case;
        Plan(At(file.At), async at => await Say(await RecordOf(file.By), file.By, at, new AskToTalk()));
        Plan(At(file.Looks), at => OnCase(at, id => [new LookAtCase(id), new AcknowledgeCase(id)]));
        Plan(At(file.Looks).AddMinutes(24), at => OnCase(at, id => [new NoteWhatWasDone(id, file.Note)]));
        Plan(At(file.Closes), at => OnCase(at, id => [new CloseCase(id, file.Words)]));
    }

    /// <summary>The one case that there was.</summary>
    async Task OnCase(DateTimeOffset at, Func<string, Command[]> orders)
    {
        var seq = 1;
        while (await history.Show(cast.Safety, $"case:{seq}", Audience.Care) is not CaseCard) seq++;
        foreach (var order in orders($"case:{seq}")) await Say(cast.Safety, Dana, at, order);
    }

    async Task<Topic> RecordOf(string person) =>
        ((RecordPlace)(await history.Show(cast.Measures, $"record:{cast.Person(person)}", Audience.Care))!).Record;

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    static TimeOnly Clock(string text) => TimeOnly.Parse(text, CultureInfo.InvariantCulture);
}
