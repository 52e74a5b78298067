using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Looks;

namespace Homework.Measures;

/// <summary>Who sees what: its owner all but ranges and labels, the facilitators all that is handed in, the group nothing (G5).</summary>
static class RecordShow
{
    public const string Sheet = "record", Told = "told";
    const string SeriesPrefix = "series:";

    public static string SeriesOf(string measure) => SeriesPrefix + measure;

    public static Item? Show(MemberRecord record, string id, Audience audience)
    {
        if (record.Person is not { } owner) return null;
        var isOwn = audience.Is(owner);
        if (!isOwn && audience != Audience.Care) return null;
        if (id == Sheet) return new RecordSheet(Sheet, owner, record.Group!.Value, record.Plans);
        if (id == Told) return isOwn ? record.Told : null;
        if (id.StartsWith(SeriesPrefix, StringComparison.Ordinal)) return Series(record, id, !isOwn);
        if (record.Form(id) is { } form) return isOwn || form.HandedInAt is not null ? Form(form, !isOwn) : null;
        if (record.Parts.Find<KeptCheckIn>(id) is { } kept)
            return new MoodCheckIn(kept.Id, kept.At, kept.On, kept.Mood, kept.Energy, kept.Note) { Ord = kept.Ord };
        if (record.Parts.Find<KeptMark>(id) is { IsBack: false } mark) return Mark(mark);
        if (record.Parts.Find<KeptLook>(id) is { } look) return isOwn ? look.Shown() : null;
        return record.Parts.Find<KeptNight>(id) is { } night ? Night(night) : null;
    }

    static FilledForm Form(KeptForm form, bool isForCare)
    {
        var score = form.Score();
        return new FilledForm(
            form.Id, form.Measure, form.Wording, form.Scoring, form.Language, form.BeganAt, form.HandedInAt, [.. form.Answers.Values],
            form.HandedInAt is null ? null : score.Total, form.HandedInAt is null ? [] : score.Subscores, score.Answered, score.Asked,
            isForCare ? score.Band?.Label : null)
        { Ord = form.Ord };
    }

    static MeasureSeries? Series(MemberRecord record, string id, bool isForCare)
    {
        var measure = Catalogue.Find(id[SeriesPrefix.Length..]);
        if (measure is null || !record.Series.TryGetValue(measure.Id, out var points)) return null;
        var plain = new MeasureSeries(id, measure.Id, points, null, null, false);
        var last = points[^1];
        var like = points.Where(point => point.Language == last.Language && point.Scoring == last.Scoring).ToArray();
        if (!isForCare || like.Length < 2) return plain;
        return plain with
        {
            SinceFirst = Scoring.ChangeOf(measure, like[0].Total, last.Total),
            SinceLast = Scoring.ChangeOf(measure, like[^2].Total, last.Total),
            IsOffTrack = Scoring.IsOffTrack(measure, like[0].Total, like[0].At, last.Total, last.At),
        };
    }

    static Item Mark(KeptMark mark) => mark.What is { } what
        ? new CountMark(mark.Id, mark.At, what, mark.Number, mark.Reference) { Ord = mark.Ord }
        : new SudsMark(mark.Id, mark.At, mark.Number, mark.Moment, mark.Reference) { Ord = mark.Ord };

    static SleepNight Night(KeptNight night)
    {
        var it = night.Told;
        var minutes = Scoring.Sleep(it.BedTime, it.LightsOut, it.MinutesToSleep, it.MinutesAwake, it.FinalWake, it.OutOfBed);
        return new SleepNight(
            night.Id, it.On, it.BedTime, it.LightsOut, it.MinutesToSleep, it.Wakings, it.MinutesAwake, it.FinalWake, it.OutOfBed, it.Quality, minutes)
        { Ord = night.Ord };
    }
}
