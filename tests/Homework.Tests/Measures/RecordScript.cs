using Homework.Kernel;
using Homework.Measures;
using Homework.Tests.Kernel;

namespace Homework.Tests.Measures;

/// <summary>What might be sent to the record of the second of the people: mostly by them.</summary>
public sealed class RecordScript : IFeatureScript
{
    /// <inheritdoc/>
    public string Kind => "record";

    /// <inheritdoc/>
    public Command Next(Random random, object state, string[] people, out string by)
    {
        var record = (MemberRecord)state;
        by = random.Next(12) == 0 ? people[random.Next(people.Length)] : people[1];
        if (record.Plans.IsEmpty || random.Next(25) == 0)
        {
            by = Request.System;
            return new NoteRecord(new Topic("group", "riverside", "tuesday"), people[1], record.Version + random.Next(3), [new OwnPlan("phq9", 1, null, null), new OwnPlan("gad7", 0, null, null)]);
        }
        switch (random.Next(15))
        {
            case 14: by = people[0]; return new NoteLook();
            case 0: by = Request.System; return new NoteTold(new DateTimeOffset(2026, 1, 1, 0, 0, random.Next(60), TimeSpan.Zero), MeasureStory.Words, random.Next(2) == 0 ? people[0] : null, null);
            case 1: return new CheckIn(Day(record, random), random.Next(12), random.Next(3) == 0 ? null : random.Next(11), random.Next(2) == 0 ? null : Words(random));
            case 2: return new ChangeCheckIn(Some<KeptCheckIn>(record, random), random.Next(11), random.Next(11), Words(random));
            case 3: return new Count(Words(random), random.Next(0, 5), random.Next(2) == 0 ? null : Words(random));
            case 4: return new Suds(random.Next(0, 103), SudsMoment.Peak, null);
            case 5: return new TakeBackMark(Some<KeptMark>(record, random));
            case 6: return new TellSleep(Day(record, random), new(22, 30), new(23, 0), random.Next(60), 1, 30, new(6, 30), new(7, 0), random.Next(1, 7));
            case 7: return new AskToTalk();
            case 8: return new HandIn(Form(record, random));
            default: return new AnswerItem(Form(record, random), random.Next(4) > 0 ? "phq9" : "gad7", $"q{random.Next(1, 11)}", random.Next(7) == 0 ? null : random.Next(5), random.Next(9) == 0, "en");
        }
    }

    static string Form(MemberRecord record, Random random) =>
        record.Unfinished.Count > 0 && random.Next(5) > 0 ? record.Unfinished.First() : $"form-{random.Next(100_000)}";

    static string Some<T>(MemberRecord record, Random random) where T : Part
    {
        var ids = record.Parts.All.OfType<T>().Select(part => part.Id).Order(StringComparer.Ordinal).ToArray();
        return ids.Length == 0 ? "none" : ids[random.Next(ids.Length)];
    }

    static DateOnly Day(MemberRecord record, Random random)
    {
        var times = record.Parts.All.OfType<KeptForm>().Select(form => form.BeganAt).Append(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return DateOnly.FromDateTime(times.Max().UtcDateTime).AddDays(random.Next(3) - 1);
    }

    static string Words(Random random) => $"words numbered {random.NextInt64(1_000_000_000, 9_999_999_999)}";
}
