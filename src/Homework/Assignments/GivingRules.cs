using System.Collections.Immutable;
using Homework.Clients;
using Homework.Kernel;
using Homework.Workbooks;

namespace Homework.Assignments;

/// <summary>Giving homework, changing it and taking it off the list.</summary>
static class GivingRules
{
    public static Decision Give(AssignmentBook book, Request request, GiveAssignment order)
    {
        if (!Ids.IsValid(request.Op) || book.Parts.Has(request.Op)) return AssignmentRefusals.IdTaken;
        if (CardRules.Check(order.Card, out var card) is { } wrong) return wrong;
        if (CardRules.Check(order.Schedule, request.At, out var schedule) is { } notThen) return notThen;
        if (JointRules.Check(order.Pieces, card, request.Roster, out var pieces) is { } noPieces) return noPieces;
        if (!pieces.IsEmpty) return Decision.Of(new AssignmentGiven(request.Op, card, schedule, [], pieces)).Telling(
            Members(request.Roster).SelectMany(person => Inbox.One(book, request, person, NoticeKind.HomeworkGiven, request.Op)));
        if (People(order.People, request.Roster, areAllMeant: true) is not { Length: > 0 } people) return AssignmentRefusals.Nobody;
        return Put(book, request, new AssignmentGiven(request.Op, card, schedule, people, []), people, request.Op, card, schedule, version: 1);
    }

    public static Decision GiveToMore(AssignmentBook book, Request request, GiveToMore order)
    {
        if (book.Given(order.Assignment) is not { IsTogether: false } given) return AssignmentRefusals.NoAssignment;
        if (given.IsWithdrawn) return AssignmentRefusals.NoAssignment;
        if (People(order.People, request.Roster, areAllMeant: false) is not { Length: > 0 } people) return AssignmentRefusals.Nobody;
        ImmutableArray<string> more = [.. people.Where(person => given.Copies.GetValueOrDefault(person) is not { Note.State: not WorkState.Withdrawn })];
        if (more.IsEmpty) return Decision.Nothing;
        return Put(book, request, new AssignmentGivenToMore(given.Id, more), more, given.Id, given.Card, given.Schedule, given.Version);
    }

    public static Decision Change(AssignmentBook book, Request request, ChangeAssignment order)
    {
        if (book.Given(order.Assignment) is not { IsWithdrawn: false } given) return AssignmentRefusals.NoAssignment;
        if (order.Version != given.Version) return AssignmentRefusals.EditedMeanwhile;
        if (CardRules.Check(order.Card, out var card) is { } wrong) return wrong;
        if (CardRules.Check(order.Schedule, request.At, out var schedule) is { } notThen) return notThen;
        if (given.IsTogether && given.Pieces.Any(piece => piece.Fields.Any(key => card.Content.Form.Fields.All(field => field.Key != key))))
            return AssignmentRefusals.Pieces;
        if (AreSame(given.Card, card) && AreSame(given.Schedule, schedule)) return Decision.Nothing;
        var changed = Decision.Of(new AssignmentChanged(given.Id, card, schedule));
        if (given.IsTogether) return changed.Telling(
            Members(request.Roster).SelectMany(person => Inbox.One(book, request, person, NoticeKind.HomeworkChanged, given.Id)));
        return changed.Telling(given.Copies.Values.Where(copy => copy.Note.State != WorkState.Withdrawn)
            .SelectMany(copy => Changed(book, request, copy.Person, new ChangeTask(given.Id, card, schedule, given.Version + 1))));
    }

    static bool AreSame<T>(T one, T other) => Json.Bytes(one).AsSpan().SequenceEqual(Json.Bytes(other));

    static IEnumerable<Tell> Changed(AssignmentBook book, Request request, string person, ChangeTask change)
    {
        var workbook = book.WorkbookOf(person)!.Value;
        return [new Tell(workbook, change), .. Inbox.Others(request, person, new Notify(NoticeKind.HomeworkChanged, workbook, change.Task, null))];
    }

    public static Decision Withdraw(AssignmentBook book, WithdrawAssignment order)
    {
        if (book.Given(order.Assignment) is not { } given) return AssignmentRefusals.NoAssignment;
        if (given.IsWithdrawn) return Decision.Nothing;
        if (order.People.IsDefault) return AssignmentRefusals.Nobody;
        ImmutableArray<string> people = [.. order.People.Where(given.Copies.ContainsKey).Distinct().Order(StringComparer.Ordinal)];
        if (people.IsEmpty && !order.People.IsEmpty) return AssignmentRefusals.Nobody;
        return Decision.Of(new AssignmentWithdrawn(given.Id, people)).Telling((people.IsEmpty ? given.Copies.Keys : people)
            .Select(person => new Tell(book.WorkbookOf(person)!.Value, new WithdrawTask(given.Id))));
    }

    /// <summary>A member asks for the workbook, or is given something: it is made once.</summary>
    public static Decision Open(AssignmentBook book, Request request) =>
        book.WorkbookOf(request.By) is not null ? Decision.Nothing : Begun(book, request, request.By);

    internal static Decision Begun(AssignmentBook book, Request request, string person)
    {
        var workbook = WorkbookIds.Of(book.Group!.Value, person, request.Op);
        return Decision.Of(new WorkbookOpened(person, workbook)).Telling(new Tell(workbook, new BeginWorkbook(book.Group!.Value, person)))
            .Telling(book.Held.Contains(person) ? [new Tell(workbook, new HoldSuggestions(true))] : [])
            .Telling(book.Low.Contains(person) ? [new Tell(workbook, new NoteMood(person, true))] : [])
            .Telling(book.Sessions.Select(session => new Tell(workbook, new NoteSession(session.Key, session.Value, false))));
    }

    static Decision Put(
        AssignmentBook book, Request request, Event given, ImmutableArray<string> people, string id, WorkCard card, WorkSchedule schedule, int version)
    {
        var decision = new Decision();
        foreach (var person in people)
        {
            var workbook = book.WorkbookOf(person);
            if (workbook is null)
            {
                var begun = Begun(book, request, person);
                decision = decision with { Events = [.. decision.Events, .. begun.Events], Tells = [.. decision.Tells, .. begun.Tells] };
            }
            var to = workbook ?? WorkbookIds.Of(book.Group!.Value, person, request.Op);
            decision = decision.Telling(new Tell(to, new PutTask(id, card, schedule, version, request.By)))
                .Telling(Inbox.Others(request, person, new Notify(NoticeKind.HomeworkGiven, to, id, null)));
        }
        return decision with { Events = [.. decision.Events, given] };
    }

    internal static ImmutableArray<string>? People(ImmutableArray<string> wished, Roster roster, bool areAllMeant)
    {
        if (wished.IsDefault) return null;
        if (wished.IsEmpty) return areAllMeant ? Members(roster) : [];
        ImmutableArray<string> people = [.. wished.Distinct().Order(StringComparer.Ordinal)];
        return people.All(person => roster.Of(person) is { Role: Role.Member or Role.PeerLead }) ? people : null;
    }

    static ImmutableArray<string> Members(Roster roster) =>
        [.. roster.Seats.Values.Where(seat => seat.Role is Role.Member or Role.PeerLead).Select(seat => seat.Person).Order(StringComparer.Ordinal)];
}
