using Homework.Kernel;
using Homework.Workbooks;

namespace Homework.Assignments;

/// <summary>Who sees what: facilitators all, the group what it does together and what its members share, everybody where their own workbook is.</summary>
static class AssignmentShow
{
    const string CopyPrefix = "copy:", WeekPrefix = "week:", WorkbookPrefix = "workbook:", SharedPrefix = "shared:", JointPrefix = "joint:";

    public const string Review = "review", ReviewPast = "review-past";
    const string LinePrefix = "line:", NotePrefix = "review-note:";

    public static string LineOf(string person) => LinePrefix + person;

    public static string NoteOf(string person) => NotePrefix + person;

    public static string CopyOf(string assignment, string person) => $"{CopyPrefix}{assignment}:{person}";

    public static string SharedOf(string assignment, string person, DateOnly on) => $"{SharedPrefix}{assignment}:{person}:{on:yyyy-MM-dd}";

    public static string JointOf(string assignment, string? field = null) => field is null ? JointPrefix + assignment : $"{JointPrefix}{assignment}:{field}";

    public static IEnumerable<string> ItemsOf(Part part) => part is Given given
        ? [given.Id, .. given.Copies.Keys.Select(person => CopyOf(given.Id, person)), .. given.IsTogether ? [JointOf(given.Id)] : Array.Empty<string>(),
            .. given.Answers.Keys.Select(field => JointOf(given.Id, field))]
        : [part.Id];

    public static Item? Show(AssignmentBook book, string id, Audience audience)
    {
        if (id.StartsWith(WorkbookPrefix, StringComparison.Ordinal)) return PlaceFor(book, id, audience);
        if (id.StartsWith(NotePrefix, StringComparison.Ordinal)) return NoteFor(book, id, audience);
        if (audience.Person is not null) return null;
        if (id == Review) return book.Review is { } review ? Of(review, audience == Audience.Care || review.IsTimerShared) : null;
        if (id == ReviewPast) return audience == Audience.Care ? book.Past : null;
        if (id.StartsWith(LinePrefix, StringComparison.Ordinal)) return book.Review?.Lines.GetValueOrDefault(id[LinePrefix.Length..]);
        if (id.StartsWith(SharedPrefix, StringComparison.Ordinal)) return book.Shared.GetValueOrDefault(id);
        if (id.StartsWith(JointPrefix, StringComparison.Ordinal)) return Joint(book, id);
        var isCare = audience == Audience.Care;
        if (id.StartsWith(CopyPrefix, StringComparison.Ordinal)) return isCare ? CopyIn(book, id) : null;
        if (id.StartsWith(WeekPrefix, StringComparison.Ordinal)) return isCare ? Week(book, id) : null;
        return book.Given(id) is { } given && (isCare || given.IsTogether) ? Of(given, isCare) : null;
    }

    static WorkbookPlace? PlaceFor(AssignmentBook book, string id, Audience audience) =>
        book.Workbooks.FirstOrDefault(one => one.Id == id) is { } place && (audience == Audience.Care || audience.Is(place.Person)) ? place : null;

    static ReviewNote? NoteFor(AssignmentBook book, string id, Audience audience) =>
        audience.Is(id[NotePrefix.Length..]) ? book.Notes.GetValueOrDefault(id[NotePrefix.Length..]) : null;

    static HomeworkReview Of(SessionReview review, bool isTimed) => new(
        Review, review.Session, review.People, review.Minutes, review.Step, review.Turn, review.SecondsEach(), [.. review.Had[review.Step]],
        review.BeganAt, isTimed ? review.StepAt : null, isTimed ? review.TurnAt : null, isTimed ? review.PausedAt : null, review.IsTimerShared,
        review.IsSuccessNamed, review.IsLookBack);

    static Copy? CopyIn(AssignmentBook book, string id)
    {
        var rest = id[CopyPrefix.Length..].Split(':');
        return rest.Length == 2 && book.Given(rest[0]) is { } given && given.Copies.GetValueOrDefault(rest[1]) is { } copy ? copy with { Ord = given.Ord } : null;
    }

    static WorkWeek? Week(AssignmentBook book, string id) => book.Parts.Find<KeptWeek>(id) is { Entries.IsEmpty: false } week
        ? new WorkWeek(week.Id, week.Person, week.Monday, [.. week.Entries.Values.Select(entry => entry with { Credit = WorkRules.Credit(entry.Note.State) })]) { Ord = week.Ord } : null;

    static Assignment Of(Given given, bool isCare) => new(
        given.Id, given.Card, given.Schedule, isCare ? [.. given.Copies.Keys] : [], given.By, given.At, given.Version, given.IsWithdrawn,
        given.IsTogether)
    { Ord = given.Ord };

    static Item? Joint(AssignmentBook book, string id)
    {
        var rest = id[JointPrefix.Length..].Split(':');
        if (book.Given(rest[0]) is not { IsTogether: true } given) return null;
        if (rest.Length == 2) return given.Answers.GetValueOrDefault(rest[1]) is { } answer ? answer with { Ord = given.Ord } : null;
        return new JointWork(JointOf(given.Id), given.Id, given.Pieces, given.HandedInAt, given.HandedInBy, given.ReadAt, given.Words) { Ord = given.Ord };
    }
}
