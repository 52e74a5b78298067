using System.Collections.Immutable;
using Homework.Groups;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Boards;

/// <summary>Making a board, and how it works.</summary>
static class SettingRules
{
    /// <summary>What is wrong with a plan that somebody made, or the plan as it is kept.</summary>
    public static Rejected? Check(BoardPlan? wished, out BoardPlan plan)
    {
        plan = wished!;
        if (wished is null || PlainText.Line(wished.Title, 80) is not { Length: > 0 } title) return BoardRefusals.Title;
        if (PlainText.Lines(wished.About, 1_000) is not { } about) return BoardRefusals.About;
        if (!Enum.IsDefined(wished.Layout) || !Enum.IsDefined(wished.Pictures)) return BoardRefusals.NotAChoice;
        if (Titles(wished.Layout, wished.Titles) is not { } titles) return BoardRefusals.Frames;
        plan = wished with { Title = title, About = about == "" ? null : about, Titles = titles };
        return null;
    }

    /// <summary>The titles of a layout's frames as they are kept, or null where they cannot be.</summary>
    public static ImmutableArray<string>? Titles(BoardLayout layout, ImmutableArray<string> wished)
    {
        if (wished.IsDefault || wished.Length > Layouts.Of(layout).Length) return null;
        var titles = wished.Select(frame => PlainText.Line(frame, 80)).ToArray();
        return titles.Contains(null) ? null : [.. titles!];
    }

    public static Decision Create(Board board, Request request, CreateBoard order)
    {
        if (!request.IsSystem) return BoardRefusals.NotHere;
        if (board.Exists) return Decision.Nothing;
        if (Check(order.Plan, out var plan) is { } wrong) return wrong;
        return Decision.Of(
        [
            new BoardCreated(order.Group, plan.Title, plan.About, plan.Layout, plan.Pictures, order.By),
            .. Frames(plan.Layout, plan.Titles, order.By),
        ]);
    }

    public static Decision Create(Board board, Request request, CreateOwnBoard order)
    {
        if (!request.IsSystem) return BoardRefusals.NotHere;
        return board.Exists ? Decision.Nothing
            : Decision.Of([new OwnBoardCreated(order.Owner, order.Layout), .. Frames(order.Layout, order.Titles, order.Owner)]);
    }

    public static Decision Change(Board board, ChangeBoard order)
    {
        var wished = new BoardPlan(order.Title ?? board.Title!, order.About ?? board.About, board.Layout, [], order.Pictures ?? board.Pictures);
        if (Check(wished, out var plan) is { } wrong) return wrong;
        var changed = new BoardChanged(plan.Title, plan.About, plan.Pictures, order.IsClosed ?? board.IsClosed);
        if (changed == new BoardChanged(board.Title!, board.About, board.Pictures, board.IsClosed)) return Decision.Nothing;
        var isKnownToGroup = (changed.Title, changed.IsClosed) != (board.Title, board.IsClosed);
        return Decision.Of(changed).Telling(isKnownToGroup ? [Note(board, changed)] : []);
    }

    /// <summary>The group's home shows how the board is called and whether it is closed.</summary>
    static Tell Note(Board board, BoardChanged changed) =>
        new(board.Group!.Value, new NoteBoard(board.Topic, changed.Title, changed.IsClosed));

    static IEnumerable<Event> Frames(BoardLayout layout, ImmutableArray<string> titles, string maker) =>
        Layouts.Of(layout).Select((place, i) => new FrameLaid(
            Layouts.FrameOf(i + 1), maker, i < titles.Length && titles[i] != "" ? titles[i] : null, place));
}
