using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Looks;

namespace Homework.Measures;

/// <summary>What each fact changes.</summary>
static class RecordFold
{
    const int DaysKept = 7;
    const int MostPoints = 260; // five years of weeks

    public static MemberRecord Apply(MemberRecord record, Fact fact) => fact.Event switch
    {
        RecordNoted it => record with { Group = it.Group, Person = it.Person, Version = it.Version, Plans = it.Plans },
        ToldNoted it => record with { Told = new ToldNote(RecordShow.Told, it.At, it.Words, it.SeenBy, it.SeenAt) },
        CheckedIn it => Felt(record, it.On, it.Mood).With(new KeptCheckIn(it.CheckIn, fact.Seq, fact.At, it.On, it.Mood, it.Energy, it.Note)),
        CheckInChanged it => record.Parts.Find<KeptCheckIn>(it.CheckIn) is { } kept
            ? Felt(record, kept.On, it.Mood).With(kept with { Mood = it.Mood, Energy = it.Energy, Note = it.Note }) : record,
        FormBegan it => (record with { Unfinished = record.Unfinished.Add(it.Form) })
            .With(new KeptForm(it.Form, fact.Seq, it.Measure, it.Wording, it.Scoring, it.Language, fact.At)),
        ItemAnswered it => record.Form(it.Form) is { } form ? record.With(Answered(form, fact, it)) : record,
        FormHandedIn it => record.Form(it.Form) is { } form ? HandedIn(record, form with { HandedInAt = fact.At }) : record,
        Counted it => record.With(new KeptMark(it.Mark, fact.Seq, fact.At, it.What, it.Times, SudsMoment.Now, it.Reference, false)),
        SudsRated it => record.With(new KeptMark(it.Mark, fact.Seq, fact.At, null, it.Value, it.Moment, it.Reference, false)),
        MarkTakenBack it => record.Parts.Find<KeptMark>(it.Mark) is { } mark
            ? record.With(mark with { What = null, Number = 0, Reference = null, IsBack = true }) : record,
        SleepTold it => record.With(new KeptNight(KeptNight.IdOf(it.On), record.Parts.Find<KeptNight>(KeptNight.IdOf(it.On))?.Ord ?? fact.Seq, it)),
        TalkAsked => record with { AskedAt = fact.At },
        RecordLookedAt => (record with { Looks = record.Looks.SetItem(fact.By, fact.At) })
            .With(KeptLook.Of(fact)),
        _ => record,
    };

    public static MemberRecord Felt(MemberRecord record, DateOnly on, int mood)
    {
        var moods = record.Moods.SetItem(on, mood);
        return record with { Moods = moods.Count > DaysKept ? moods.Remove(moods.Keys.First()) : moods };
    }

    static KeptForm Answered(KeptForm form, Fact fact, ItemAnswered it)
    {
        if (form.HandedInAt is not null) return form;
        return form with
        {
            Answers = it is { Value: null, IsDeclined: false } ? form.Answers.Remove(it.Item)
                : form.Answers.SetItem(it.Item, new ItemAnswer(it.Item, it.Value, it.IsDeclined, fact.At)),
        };
    }

    static MemberRecord HandedIn(MemberRecord record, KeptForm form)
    {
        var handedIn = (record with { Unfinished = record.Unfinished.Remove(form.Id) }).With(form);
        if (form.Score().Total is not { } total) return handedIn;
        var points = record.Series.GetValueOrDefault(form.Measure, ImmutableArray<SeriesPoint>.Empty);
        ImmutableArray<SeriesPoint> more =
            [.. points.TakeLast(MostPoints - 1), new SeriesPoint(form.Id, form.HandedInAt!.Value, total, form.Language, form.Scoring)];
        return handedIn with { Series = record.Series.SetItem(form.Measure, more) };
    }
}
