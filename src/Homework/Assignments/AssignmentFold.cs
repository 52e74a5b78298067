using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Workbooks;

namespace Homework.Assignments;

/// <summary>What each fact changes.</summary>
static class AssignmentFold
{
    const int MostShared = 400;

    static readonly CopyNote Fresh = new(WorkState.Assigned, PlanState.None, null, [], null, null, false, false, null);

    public static AssignmentBook Apply(AssignmentBook book, Fact fact) => fact.Event switch
    {
        WorkbookOpened it => book with { Workbooks = book.Workbooks.Add(new WorkbookPlace($"workbook:{it.Person}", it.Person, it.Workbook)) },
        AssignmentGiven it => With(book, new Given(it.Assignment, fact.Seq, it.Card, it.Schedule, fact.By, fact.At, 1)
        {
            Copies = Fresh0(ImmutableSortedDictionary<string, Copy>.Empty, it.Assignment, it.People, it.Schedule, fact),
            Pieces = it.Pieces,
        }),
        AssignmentChanged it => On(book, it.Assignment, given => given with { Card = it.Card, Schedule = it.Schedule, Version = given.Version + 1 }),
        AssignmentGivenToMore it => On(book, it.Assignment, given =>
            given with { Copies = Fresh0(given.Copies, it.Assignment, it.People, given.Schedule, fact) }),
        AssignmentWithdrawn it => On(book, it.Assignment, given => Withdrawn(given, it.People)),
        CopyNoted it => On(book, it.Assignment, given => given with
        {
            Copies = given.Copies.SetItem(it.Person, new Copy(AssignmentShow.CopyOf(it.Assignment, it.Person), it.Assignment, it.Person, it.Note, fact.At)
            {
                Held = it.Held,
            }),
        }),
        DayNoted it => Noted(book, it),
        HeldNoted it => book with { Held = it.IsHeld ? book.Held.Add(it.Person) : book.Held.Remove(it.Person) },
        SessionNoted it => book with { Sessions = book.Sessions.After(it, fact.At) },
        LowMoodNoted it => book with { Low = it.IsLow ? book.Low.Add(it.Person) : book.Low.Remove(it.Person) },
        SharedNoted it => Shared(book, fact, it),
        TogetherFilled it => On(book, it.Assignment, given => Filled(given, fact, it)),
        PieceAllotted it => On(book, it.Assignment, given => given with
        {
            Pieces = [.. given.Pieces.Select(piece => piece.Key == it.Piece ? piece with { For = it.Person } : piece)],
        }),
        TogetherHandedIn it => On(book, it.Assignment, given => given with
        {
            HandedInAt = it.IsReady ? fact.At : null,
            HandedInBy = it.IsReady ? fact.By : null,
            ReadAt = null,
        }),
        TogetherWasRead it => On(book, it.Assignment, given => given with { ReadAt = fact.At, Words = it.Words == "" ? null : it.Words }),
        _ => ReviewFold.Apply(book, fact),
    };

    static ImmutableSortedDictionary<string, Copy> Fresh0(
        ImmutableSortedDictionary<string, Copy> copies, string id, ImmutableArray<string> people, WorkSchedule schedule, Fact fact) =>
        people.Aggregate(copies, (all, person) => all.SetItem(person, new Copy(
            AssignmentShow.CopyOf(id, person), id, person, Fresh with { DueOn = schedule.DueOn }, fact.At)));

    static Given Withdrawn(Given given, ImmutableArray<string> people)
    {
        var gone = people.IsEmpty ? given.Copies.Keys : people;
        var copies = gone.Where(given.Copies.ContainsKey).Aggregate(given.Copies, (all, person) =>
            all.SetItem(person, all[person] with { Note = all[person].Note with { State = WorkState.Withdrawn } }));
        return given with { Copies = copies, IsWithdrawn = given.IsWithdrawn || people.IsEmpty };
    }

    static AssignmentBook Noted(AssignmentBook book, DayNoted it)
    {
        if (book.Given(it.Assignment) is not { } given) return book;
        var id = KeptWeek.IdOf(it.Person, it.On);
        var monday = WorkDays.Monday(it.On);
        var week = book.Parts.Find<KeptWeek>(id) ?? new KeptWeek(id, OrdOf(book, it.Person, monday), it.Person, monday);
        var key = $"{it.On:yyyy-MM-dd}:{it.Assignment}";
        var entries = it.Note is { } note
            ? week.Entries.SetItem(key, new WeekEntry(it.Assignment, it.On, given.Card.Content.Area, note)) : week.Entries.Remove(key);
        return book with { Parts = book.Parts.With(week with { Entries = entries }) };
    }

    /// <summary>Weeks stand in the order of time, people's side by side, whenever they were told of.</summary>
    static long OrdOf(AssignmentBook book, string person, DateOnly monday)
    {
        var place = 0;
        while (place < book.Workbooks.Length && book.Workbooks[place].Person != person) place++;
        return (long)monday.DayNumber * 1000 + place;
    }

    static AssignmentBook Shared(AssignmentBook book, Fact fact, SharedNoted it)
    {
        var id = AssignmentShow.SharedOf(it.Assignment, it.Person, it.On);
        if (!it.IsShared || book.WorkbookOf(it.Person) is not { } workbook) return book with { Shared = book.Shared.Remove(id) };
        var shared = book.Shared.SetItem(id, new SharedSheet(id, it.Assignment, it.Person, it.On, it.Title, workbook, fact.At));
        return book with { Shared = shared.Count > MostShared ? shared.Remove(shared.Values.MinBy(one => one.At)!.Id) : shared };
    }

    static Given Filled(Given given, Fact fact, TogetherFilled it) => given with
    {
        Answers = it.Answer is null ? given.Answers.Remove(it.Field) : given.Answers.SetItem(it.Field, new JointAnswer(
            AssignmentShow.JointOf(it.Assignment, it.Field), it.Assignment, it.Field, it.Answer, fact.By, fact.At)),
    };

    static AssignmentBook With(AssignmentBook book, Given given) => book with { Parts = book.Parts.With(given) };

    static AssignmentBook On(AssignmentBook book, string id, Func<Given, Given> change) =>
        book.Given(id) is { } given ? With(book, change(given)) : book;
}
