using Homework.Kernel;
using Homework.Texts;

namespace Homework.Boards;

/// <summary>How a group is led through its board: a theme, the clock, whose turn it is, when to look again, and the closing.</summary>
static class GuideRules
{
    public static Decision Theme(Board board, SetTheme order)
    {
        if (PlainText.Lines(order.Theme, 300) is not { } theme) return BoardRefusals.Theme;
        var set = new ThemeSet(theme == "" ? null : theme);
        return set.Theme == board.Guide.Theme ? Decision.Nothing : set;
    }

    public static Decision Start(Board board, Request request, StartTimer order)
    {
        if (board.IsClosed) return BoardRefusals.Closed;
        if (order.Minutes is < 1 or > 120) return BoardRefusals.Minutes;
        return new TimerStarted(request.At, request.At.AddMinutes(order.Minutes), order.IsSilent);
    }

    public static Decision Stop(Board board) => board.Guide.TimerEndsAt is null ? Decision.Nothing : new TimerStopped();

    public static Decision Turn(Board board, Request request, GiveTurn order)
    {
        if (order.Person is { } person && request.Roster.Of(person) is not { MayWrite: true }) return BoardRefusals.NobodyThere;
        return order.Person == board.Guide.Turn ? Decision.Nothing : new TurnGiven(order.Person);
    }

    public static Decision Revisit(Board board, Request request, PlanRevisit order)
    {
        if (!LocalDays.IsKnown(order.TimeZone)) return BoardRefusals.TimeZone;
        var today = LocalDays.On(order.TimeZone, request.At);
        if (order.On is { } on && (on <= today || on > today.AddDays(366))) return BoardRefusals.Revisit;
        return (order.On, order.TimeZone) == (board.Guide.RevisitOn, board.Guide.RevisitZone) || order.On == board.Guide.RevisitOn && order.On is null
            ? Decision.Nothing
            : new RevisitPlanned(order.On, order.TimeZone);
    }

    public static Decision Ask(Board board, AskForClosings order) =>
        order.IsAsked == board.Guide.AsksClosings ? Decision.Nothing : new ClosingsAsked(order.IsAsked);

    public static Decision Close(Board board, Request request, WriteClosing order)
    {
        if (board.IsClosed && !board.Guide.AsksClosings) return BoardRefusals.Closed;
        if (!Enum.IsDefined(order.Reach)) return BoardRefusals.NotAChoice;
        if (PlainText.Lines(order.Obstacle, 500) is not { Length: > 0 } obstacle || PlainText.Lines(order.If, 300) is not { Length: > 0 } when
            || PlainText.Lines(order.Then, 300) is not { Length: > 0 } then) return BoardRefusals.Closing;
        var written = new ClosingWritten(obstacle, when, then, order.Reach);
        var isSame = board.Closings.GetValueOrDefault(request.By) is { } before
            && written == new ClosingWritten(before.Obstacle, before.If, before.Then, before.Reach);
        return isSame ? Decision.Nothing : written;
    }
}
