using System.Collections.Immutable;
using Homework.Flags;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Boards;

/// <summary>Who sees what: the group what is with it, facilitators what waits or is hidden too, everybody all of their own.</summary>
static class BoardShow
{
    public const string Sheet = "board", Guide = "guide", Removed = "removed";
    const string ClosingPrefix = "closing:", PointPrefix = "point:", LogPrefix = "log:";

    /// <summary>Whether this is the id of something that every board has.</summary>
    public static bool IsOfBoard(string id) => id is Sheet or Guide or Removed;

    public static string ClosingOf(string person) => ClosingPrefix + person;

    public static Item? Show(Board board, string id, Audience audience)
    {
        if (!board.Exists) return null;
        if (id == Removed) return RemovedFor(board, audience);
        if (id is Sheet or Guide) return IsForAll(board, audience) ? ForAll(board, id) : null;
        if (id.StartsWith(ClosingPrefix, StringComparison.Ordinal)) return ClosingFor(board, id[ClosingPrefix.Length..], audience);
        if (id.StartsWith(PointPrefix, StringComparison.Ordinal)) return IsCare(board, audience) ? board.Points.FirstOrDefault(point => point.Id == id) : null;
        if (id.StartsWith(LogPrefix, StringComparison.Ordinal)) return audience == Audience.Care ? Line(board, id) : null;
        if (id.StartsWith(FlagLine.Prefix, StringComparison.Ordinal)) return board.Flags.Show(id, audience);
        if (board.Parts.Holding(id) is not KeptTile { IsRemoved: false } tile) return null;
        return tile.Id == id ? TileFor(board, tile, audience) : tile.Comment(id) is { } comment ? CommentFor(tile, comment, audience) : null;
    }

    static bool IsCare(Board board, Audience audience) => board.Owner is { } owner ? audience.Is(owner) : audience == Audience.Care;

    static bool IsForAll(Board board, Audience audience) => board.Owner is { } owner ? audience.Is(owner) : audience.Person is null;

    static Item ForAll(Board board, string id) => id == Guide ? board.Guide : new BoardSheet(
        Sheet, board.Group, board.Owner, board.Title, board.About, board.Layout, board.Pictures, board.IsClosed, Layouts.Width, Layouts.Height);

    static RemovedTiles? RemovedFor(Board board, Audience audience)
    {
        var own = board.Gone.Where(gone => audience.Is(gone.By)).Select(gone => new RemovedTile(gone.Tile, gone.What, gone.At)).ToImmutableArray();
        return own.IsEmpty ? null : new RemovedTiles(Removed, own);
    }

    static Closing? ClosingFor(Board board, string person, Audience audience)
    {
        if (board.Closings.GetValueOrDefault(person) is not { } closing) return null;
        var isSeen = audience.Is(person) || closing.Reach == ClosingReach.Group && audience.Person is null
            || closing.Reach == ClosingReach.Care && audience == Audience.Care;
        return isSeen ? closing : null;
    }

    static ModerationAct? Line(Board board, string id) => board.Parts.Find<ModerationLine>(id)?.Shown();

    static Tile? TileFor(Board board, KeptTile tile, Audience audience)
    {
        if (audience.Is(tile.By))
            return tile.IsShown && tile.From is null && board.Owner is null ? null : Of(tile) with { From = tile.From, Review = Review(tile) };
        if (audience == Audience.Care) return Of(tile) with { Review = Review(tile) };
        return audience == Audience.Group && tile.IsShown ? Of(tile) : null;
    }

    static Comment? CommentFor(KeptTile tile, KeptComment comment, Audience audience)
    {
        var isShown = comment.HiddenFor is null;
        if (audience == Audience.Group) return tile.IsShown && isShown ? Of(tile, comment) : null;
        if (audience == Audience.Care) return Of(tile, comment) with { Review = Review(comment) };
        if (audience.Is(comment.By) && !isShown && tile.IsShown) return Of(tile, comment) with { Review = Review(comment) };
        return audience.Is(tile.By) && isShown && !tile.IsShown ? Of(tile, comment) : null; // the maker has all that the tile has
    }

    static Tile Of(KeptTile tile) => new(
        tile.Id, tile.By, tile.At, tile.Content, tile.Content.Picture, tile.Place, tile.IsEdited, tile.Version, tile.Reactions, null, null)
    { Ord = tile.Ord };

    static Comment Of(KeptTile tile, KeptComment comment) => new(comment.Id, tile.Id, comment.By, comment.At, comment.Words, null) { Ord = tile.Ord };

    static Review? Review(KeptTile tile) => tile.Standing == Standing.Shown ? null
        : new Review(tile.Standing, tile.Since, null, tile.JudgedBy, tile.Note, IsToReview: false);

    static Review? Review(KeptComment comment) => comment.HiddenFor is null ? null
        : new Review(Standing.Hidden, comment.Since, null, comment.HiddenBy, comment.HiddenFor, IsToReview: false);
}
