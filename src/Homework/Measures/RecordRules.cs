using Homework.Assignments;
using Homework.Kernel;
using Homework.Safety;
using Homework.Texts;

namespace Homework.Measures;

/// <summary>Check-ins, counts, distress and nights; and asking for somebody.</summary>
static class RecordRules
{
    const int LowMood = 1, SoftMood = 3;
    static readonly TimeSpan Again = TimeSpan.FromMinutes(10); // asking twice in a row is one asking

    public static Decision Note(MemberRecord record, NoteRecord order) =>
        record.Version >= order.Version ? Decision.Nothing : new RecordNoted(order.Group, order.Person, order.Version, order.Plans);

    public static Decision Note(MemberRecord record, NoteTold order)
    {
        if (record.Group is null || record.Told?.At > order.At) return Decision.Nothing;
        return new ToldNoted(order.At, order.Words, order.SeenBy, order.SeenAt);
    }

    public static Decision CheckIn(MemberRecord record, Request request, CheckIn order)
    {
        if (!Ids.IsValid(request.Op) || record.Parts.Has(request.Op)) return RecordRefusals.IdTaken;
        if (Math.Abs(order.On.DayNumber - DateOnly.FromDateTime(request.At.UtcDateTime).DayNumber) > 1) return RecordRefusals.Day;
        if (Check(order.Mood, order.Energy, order.Note, out var note) is { } wrong) return wrong;
        var happened = new CheckedIn(request.Op, order.On, order.Mood, order.Energy, note);
        return Decision.Of(happened).Telling(LowDays(record, request, order.On, order.Mood)).Telling(LastMood(record, order.On, order.Mood));
    }

    public static Decision Change(MemberRecord record, Request request, ChangeCheckIn order)
    {
        if (record.Parts.Find<KeptCheckIn>(order.Id) is not { } kept) return RecordRefusals.NoCheckIn;
        if (Check(order.Mood, order.Energy, order.Note, out var note) is { } wrong) return wrong;
        if (kept.Mood == order.Mood && kept.Energy == order.Energy && kept.Note == note) return Decision.Nothing;
        var happened = new CheckInChanged(order.Id, order.Mood, order.Energy, note);
        return Decision.Of(happened).Telling(LowDays(record, request, kept.On, order.Mood)).Telling(LastMood(record, kept.On, order.Mood));
    }

    public static Decision Count(MemberRecord record, Request request, Count order)
    {
        if (!Ids.IsValid(request.Op) || record.Parts.Has(request.Op)) return RecordRefusals.IdTaken;
        if (PlainText.Line(order.What, 80) is not { Length: > 0 } what) return RecordRefusals.What;
        if (order.Times is < 1 or > 1000) return RecordRefusals.Times;
        return Reference(order.Reference, out var reference) ?? (Decision)new Counted(request.Op, what, order.Times, reference);
    }

    public static Decision Rate(MemberRecord record, Request request, Suds order)
    {
        if (!Ids.IsValid(request.Op) || record.Parts.Has(request.Op)) return RecordRefusals.IdTaken;
        if (order.Value is < 0 or > 100) return RecordRefusals.Scale;
        if (!Enum.IsDefined(order.Moment)) return RecordRefusals.NotAChoice;
        return Reference(order.Reference, out var reference) ?? (Decision)new SudsRated(request.Op, order.Value, order.Moment, reference);
    }

    public static Decision TakeBack(MemberRecord record, TakeBackMark order) =>
        record.Parts.Find<KeptMark>(order.Mark) is { IsBack: false } ? new MarkTakenBack(order.Mark) : RecordRefusals.NoMark;

    public static Decision Sleep(Request request, TellSleep order)
    {
        var ago = DateOnly.FromDateTime(request.At.UtcDateTime).DayNumber - order.On.DayNumber;
        if (ago is < -1 or > 8) return RecordRefusals.Day;
        if (order.MinutesToSleep is < 0 or > 600 || order.Wakings is < 0 or > 50 || order.MinutesAwake is < 0 or > 720 || order.Quality is < 1 or > 5)
            return RecordRefusals.Sleep;
        return new SleepTold(order.On, order.BedTime, order.LightsOut, order.MinutesToSleep, order.Wakings, order.MinutesAwake, order.FinalWake,
            order.OutOfBed, order.Quality);
    }

    public static Decision Ask(MemberRecord record, Request request)
    {
        if (record.AskedAt is { } asked && request.At - asked < Again) return Decision.Nothing;
        var answer = new CaseAnswer("asked", "asked", "Asked for somebody to get in touch.", null, "", request.At, null);
        return Decision.Of(new TalkAsked()).Telling(new Tell(record.Safety(), new RaiseCase(record.Person!, CaseLevel.High, answer)));
    }

    /// <summary>The third low day in a row is a line for the facilitators; the screen offers support at once.</summary>
    static IEnumerable<Tell> LowDays(MemberRecord record, Request request, DateOnly on, int mood)
    {
        var isLow = mood <= LowMood && IsLow(record, on.AddDays(-1)) && IsLow(record, on.AddDays(-2));
        if (!isLow || IsLow(record, on)) return [];
        var answer = new CaseAnswer("mood10", "mood", "How has your mood been today?", mood, "", request.At, null);
        return [new Tell(record.Safety(), new RaiseCase(record.Person!, CaseLevel.Note, answer))];
    }

    /// <summary>R8.4: homework offers less after a low mood. Told when that changes, and never the number.</summary>
    static IEnumerable<Tell> LastMood(MemberRecord record, DateOnly on, int mood)
    {
        var isLow = RecordFold.Felt(record, on, mood).Moods.Values.Last() <= SoftMood;
        return isLow == (record.Moods.Values.LastOrDefault(SoftMood + 1) <= SoftMood) ? []
            : [new Tell(new Topic("assignments", record.Topic.Practice, record.Group!.Value.Id), new NoteMood(record.Person!, isLow))];
    }

    static bool IsLow(MemberRecord record, DateOnly on) => record.Moods.TryGetValue(on, out var mood) && mood <= LowMood;

    static Rejected? Check(int mood, int? energy, string? wished, out string? note)
    {
        note = PlainText.Lines(wished, 1000);
        if (mood is < 0 or > 10 || energy is < 0 or > 10) return RecordRefusals.Scale;
        if (note is null) return RecordRefusals.Note;
        if (note == "") note = null;
        return null;
    }

    static Rejected? Reference(string? wished, out string? reference)
    {
        reference = PlainText.Line(wished, 120);
        if (reference is null) return RecordRefusals.What;
        if (reference == "") reference = null;
        return null;
    }
}
