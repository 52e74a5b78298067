using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Boards;

/// <summary>What may be on a tile, and where it may lie.</summary>
static class TileChecks
{
    const int MostStrokes = 200;
    const int MostPoints = 4_000;
    const int Furthest = 10_000;
    const int Smallest = 20;
    const int Topmost = 1_000_000;

    /// <summary>What is wrong with what somebody wants on a tile, or that as it is kept.</summary>
    public static Rejected? Content(Topic board, TileContent? wished, out TileContent content)
    {
        content = wished!;
        if (wished is null || !Enum.IsDefined(wished.What) || wished.Strokes.IsDefault) return BoardRefusals.NotAChoice;
        if (wished.Colour is null || !Layouts.Colours.Contains(wished.Colour)) return BoardRefusals.Colour;
        if (!IsLink(board, wished)) return BoardRefusals.Link;
        if (Words(wished, out var words) is { } wrong) return wrong;
        if (!IsPicture(wished)) return BoardRefusals.Picture;
        if (!IsDrawing(wished)) return BoardRefusals.Drawing;
        content = wished with { Words = words == "" ? null : words };
        return null;
    }

    /// <summary>What is wrong with where somebody wants a tile.</summary>
    public static Rejected? Place(TilePlace? place) =>
        place is { Turn: >= -180 and <= 180, Z: >= 0 and <= Topmost } && IsWithin(place.X, place.Width, Layouts.Width)
        && IsWithin(place.Y, place.Height, Layouts.Height) ? null : BoardRefusals.Place;

    /// <summary>What is wrong with where somebody says it comes from.</summary>
    public static Rejected? Origin(Topic board, TileOrigin? from) =>
        from is null || (from.Board.Kind == board.Kind && from.Board.Practice == board.Practice && from.Board != board && IsTile(from.Tile))
            ? null : BoardRefusals.Origin;

    /// <summary>Whether somebody brought this picture, so that it may have to wait for a facilitator.</summary>
    public static bool IsBrought(TileContent content) =>
        content.Picture is { } picture && !picture.StartsWith(Layouts.BuiltIn, StringComparison.Ordinal);

    /// <summary>Whether two tiles look the same.</summary>
    public static bool AreSame(TileContent one, TileContent other) =>
        one with { Strokes = other.Strokes } == other && one.Strokes.Length == other.Strokes.Length
        && one.Strokes.Zip(other.Strokes).All(pair => pair.First with { Points = pair.Second.Points } == pair.Second
            && pair.First.Points.SequenceEqual(pair.Second.Points));

    static bool IsLink(Topic board, TileContent wished) => wished.Link switch
    {
        null => wished.Goal is null,
        { Kind: "challenge" } link => wished.Goal is null && link.Practice == board.Practice,
        { Kind: "goals" } link => Ids.IsValid(wished.Goal) && link.Practice == board.Practice,
        _ => false,
    };

    static Rejected? Words(TileContent wished, out string? words)
    {
        (words, var refusal) = wished.What switch
        {
            TileKind.Note => (PlainText.Lines(wished.Words, 1_000), BoardRefusals.Note),
            TileKind.Words => (PlainText.Lines(wished.Words, 200), BoardRefusals.Words),
            TileKind.Frame => (PlainText.Line(wished.Words, 80), BoardRefusals.FrameTitle),
            _ => (PlainText.Lines(wished.Words, 200), BoardRefusals.Shows),
        };
        var isNeeded = wished.What is TileKind.Note or TileKind.Words || (wished.What == TileKind.Picture && IsBrought(wished));
        return words is null || (isNeeded && words == "") ? refusal : null;
    }

    static bool IsPicture(TileContent wished)
    {
        if (wished.What != TileKind.Picture) return wished.Picture is null;
        return IsBrought(wished) ? Ids.IsValid(wished.Picture)
            : wished.Picture is { } picture && Layouts.Pictures.Contains(picture[Layouts.BuiltIn.Length..]);
    }

    static bool IsDrawing(TileContent wished)
    {
        if (wished.What != TileKind.Drawing) return wished.Strokes.IsEmpty;
        return wished.Strokes.Length is >= 1 and <= MostStrokes && wished.Strokes.All(IsStroke)
            && wished.Strokes.Sum(stroke => stroke.Points.Length) <= 2 * MostPoints;
    }

    static bool IsStroke(Stroke? stroke) =>
        stroke is { Width: >= 1 and <= 100, Points: { IsDefaultOrEmpty: false } points, Colour: not null } && Layouts.Colours.Contains(stroke.Colour)
        && points.Length % 2 == 0 && points.All(point => point is >= 0 and <= Furthest);

    static bool IsWithin(int from, int size, int whole) => from >= 0 && size >= Smallest && size <= whole && from <= whole - size;

    static bool IsTile(string? id) => Ids.IsValid(id?.StartsWith("frame:", StringComparison.Ordinal) == true ? id["frame:".Length..] : id);
}
