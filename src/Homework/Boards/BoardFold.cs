using System.Collections.Immutable;
using Homework.Flags;
using Homework.Goals;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Boards;

/// <summary>What each fact changes. A tile whose maker was forgotten is not there; what is said of it changes nothing.</summary>
static class BoardFold
{
    public static Board Apply(Board board, Fact fact)
    {
        var after = fact.Event switch
        {
            BoardCreated it => board with { Group = it.Group, Title = it.Title, About = it.About, Layout = it.Layout, Pictures = it.Pictures },
            OwnBoardCreated it => board with { Owner = it.Owner, Layout = it.Layout },
            _ when !board.Exists => board,
            BoardChanged it => board with { Title = it.Title, About = it.About, Pictures = it.Pictures, IsClosed = it.IsClosed },
            GoalsFed it => board with { FeedsGoals = it.IsOn },
            ArrangementKept it => Kept(board, fact, it),
            ArrangementDropped it => Dropped(board, it),
            ClosingWritten it => board with
            {
                Closings = board.Closings.SetItem(fact.By, new Closing(BoardShow.ClosingOf(fact.By), fact.By, fact.At, it.Obstacle, it.If, it.Then, it.Reach)),
            },
            RevisitPlanned it => board with
            {
                HasRevisited = false,
                Guide = board.Guide with { RevisitOn = it.On, RevisitZone = it.On is null ? null : it.TimeZone },
            },
            RevisitCame => board with { HasRevisited = true },
            ThemeSet it => board with { Guide = board.Guide with { Theme = it.Theme } },
            TimerStarted it => board with { Guide = board.Guide with { TimerStartsAt = it.StartsAt, TimerEndsAt = it.EndsAt, IsSilent = it.IsSilent } },
            TimerStopped => board with { Guide = board.Guide with { TimerStartsAt = null, TimerEndsAt = null, IsSilent = false } },
            ClosingsAsked it => board with { Guide = board.Guide with { AsksClosings = it.IsAsked } },
            ItemFlagged or FlagSettled => board with { Flags = board.Flags.After(fact) },
            TurnGiven it => board with { Guide = board.Guide with { Turn = it.Person } },
            _ => TileFold.Apply(board, fact),
        };
        return JudgingRules.Line(fact) is { } line && board.Exists ? after with { Parts = after.Parts.With(line) } : after;
    }

    static Board Kept(Board board, Fact fact, ArrangementKept it) => board with
    {
        Points = board.Points.Add(new Arrangement(it.Point, it.Name, fact.By, fact.At, it.Places.Length)),
        Parts = board.Parts.With(new KeptArrangement(KeptArrangement.IdOf(it.Point), fact.Seq, it.Places)),
    };

    static Board Dropped(Board board, ArrangementDropped it)
    {
        var id = KeptArrangement.IdOf(it.Point);
        var less = board with { Points = board.Points.RemoveAll(point => point.Id == it.Point) };
        return board.Parts.Find<KeptArrangement>(id) is { } kept ? less with { Parts = board.Parts.With(kept with { Places = [] }) } : less;
    }
}
