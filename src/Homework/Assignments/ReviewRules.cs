using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Assignments;

/// <summary>Homework opens the session (R5): four steps, a fair share of time, everyone may pass, and notes that are nobody else's.</summary>
static class ReviewRules
{
    const int Steps = 4, Fewest = 10, Most = 15, MostPeople = 15; // R5: 12 minutes, not under 10 and not over 15

    public static Decision Begin(Request request, BeginReview order)
    {
        if (order.People.IsDefaultOrEmpty || order.People.Length > MostPeople || order.People.Distinct().Count() != order.People.Length) return AssignmentRefusals.Nobody;
        if (!order.People.All(person => request.Roster.Of(person) is { Role: Role.Member or Role.PeerLead })) return AssignmentRefusals.Nobody;
        if (order.Minutes is not { IsDefault: false, Length: Steps } minutes || minutes.Any(one => one is < 1 or > Most)) return AssignmentRefusals.Minutes;
        if (minutes.Sum() is < Fewest or > Most) return AssignmentRefusals.Minutes;
        if (order.Session is { } session && (session.Length > 80 || PlainText.Line(session, 80) != session)) return AssignmentRefusals.NotAChoice;
        return new ReviewBegan(order.Session, order.People, minutes, order.IsTimerShared, order.IsLookBack);
    }

    public static Decision Move(AssignmentBook book, MoveReview order)
    {
        if (book.Review is not { } review) return AssignmentRefusals.NoReview;
        if (order.Step is < 0 or >= Steps) return AssignmentRefusals.NotAChoice;
        if (order.Turn is { } person && !review.People.Contains(person)) return AssignmentRefusals.NotThere;
        var isSame = (review.Step, review.Turn) == (order.Step, order.Turn) && !(order.HasSpoken && review.Turn is not null);
        return isSame ? Decision.Nothing : new ReviewMoved(order.Step, order.Turn, order.HasSpoken);
    }

    public static Decision Mark(AssignmentBook book, Request request, MarkTurn order)
    {
        if (book.Review is not { } review) return AssignmentRefusals.NoReview;
        if (!review.People.Contains(order.Person)) return AssignmentRefusals.NotThere;
        if (!request.IsCare && (order.Person != request.By || !order.IsHad)) return AssignmentRefusals.CareOnly;
        return review.Had[review.Step].Contains(order.Person) == order.IsHad ? Decision.Nothing : new TurnMarked(review.Step, order.Person, order.IsHad);
    }

    public static Decision Set(AssignmentBook book, SetReview order)
    {
        if (book.Review is not { } review) return AssignmentRefusals.NoReview;
        var isSame = (review.IsTimerShared, review.PausedAt is not null, review.IsSuccessNamed) == (order.IsTimerShared, order.IsPaused, order.IsSuccessNamed);
        return isSame ? Decision.Nothing : new ReviewSet(order.IsTimerShared, order.IsPaused, order.IsSuccessNamed);
    }

    public static Decision End(AssignmentBook book) => book.Review is null ? Decision.Nothing : new ReviewEnded();

    public static Decision Say(AssignmentBook book, Request request, SayReviewLine order)
    {
        if (book.Review is not { } review) return AssignmentRefusals.NoReview;
        if (PlainText.Line(order.Words, 200) is not { } words) return AssignmentRefusals.Line;
        return (review.Lines.GetValueOrDefault(request.By)?.Words ?? "") == words ? Decision.Nothing : new ReviewLineSaid(request.By, words);
    }

    public static Decision Keep(AssignmentBook book, Request request, KeepReviewNote order)
    {
        if (PlainText.Lines(order.Words, 4000) is not { } words) return AssignmentRefusals.Note;
        return (book.Notes.GetValueOrDefault(request.By)?.Words ?? "") == words ? Decision.Nothing : new ReviewNoteKept(request.By, words);
    }
}
