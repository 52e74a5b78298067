using Homework.Kernel;

namespace Homework.Assignments;

/// <summary>What each fact changes about the review that is on.</summary>
static class ReviewFold
{
    public static AssignmentBook Apply(AssignmentBook book, Fact fact) => fact.Event switch
    {
        ReviewBegan it => book with
        {
            Review = new SessionReview(it.Session, it.People, it.Minutes, it.IsTimerShared, it.IsLookBack, fact.At),
            Said = [.. book.Review?.Lines.Keys ?? []],
            Past = new ReviewPast(
                AssignmentShow.ReviewPast, book.Past?.FirstAt ?? fact.At, fact.At, it.IsLookBack ? fact.At : book.Past?.LookedBackAt),
        },
        ReviewEnded => book with { Review = null, Said = [.. book.Review?.Lines.Keys ?? []] },
        ReviewNoteKept it => book with
        {
            Notes = it.Words == "" ? book.Notes.Remove(it.Person)
                : book.Notes.SetItem(it.Person, new ReviewNote(AssignmentShow.NoteOf(it.Person), it.Words, fact.At)),
        },
        _ => book.Review is { } review ? book with { Review = Changed(review, fact) } : book,
    };

    static SessionReview Changed(SessionReview review, Fact fact) => fact.Event switch
    {
        ReviewMoved it => Moved(it.HasSpoken && review.Turn is { } person ? review.Marked(review.Step, person, isHad: true) : review, fact, it),
        TurnMarked it => review.Marked(it.Step, it.Person, it.IsHad),
        ReviewSet it => Set(review, fact, it),
        ReviewLineSaid it => review with
        {
            Lines = it.Words == "" ? review.Lines.Remove(it.Person)
                : review.Lines.SetItem(it.Person, new ReviewLine(AssignmentShow.LineOf(it.Person), it.Person, it.Words, fact.At)),
        },
        _ => review,
    };

    static SessionReview Moved(SessionReview review, Fact fact, ReviewMoved it) => review with
    {
        StepAt = it.Step == review.Step ? review.StepAt : fact.At,
        Step = it.Step,
        Turn = it.Turn,
        TurnAt = fact.At,
        PausedAt = review.PausedAt is null ? null : fact.At,
    };

    // a timer that rested goes on where it was
    static SessionReview Set(SessionReview review, Fact fact, ReviewSet it)
    {
        var rested = review.PausedAt is { } since && !it.IsPaused ? fact.At - since : TimeSpan.Zero;
        return review with
        {
            IsTimerShared = it.IsTimerShared,
            IsSuccessNamed = it.IsSuccessNamed,
            PausedAt = it.IsPaused ? review.PausedAt ?? fact.At : null,
            StepAt = review.StepAt + rested,
            TurnAt = review.TurnAt + rested,
        };
    }
}
