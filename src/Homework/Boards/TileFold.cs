using System.Collections.Immutable;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Boards;

/// <summary>What each fact changes about tiles.</summary>
static class TileFold
{
    public static Board Apply(Board board, Fact fact) => fact.Event switch
    {
        FrameLaid it => board.With(New(it.Tile, fact, it.Maker, Frame(it.Title), it.Place, Standing.Shown)),
        TileAdded it => board.With(New(it.Tile, fact, fact.By, it.Content, it.Place, it.Standing) with { From = it.From }),
        TileChanged it => On(board, it.Tile, tile => Changed(tile, fact, it)),
        TilesMoved it => Moved(board, it.Moves),
        ArrangementRestored it => Moved(board, it.Moves),
        TileRemoved it => Removed(board, fact, it),
        TileRestored it => On(board, it.Tile, tile => tile with { Shelf = Board.Tiles }) with { Gone = Without(board, [it.Tile]) },
        TilesForgotten it => Forgotten(board, it),
        TileHidden it => Judged(board, fact, it.Tile, Standing.Hidden, it.Reason),
        TileUnhidden it => Judged(board, fact, it.Tile, Standing.Shown, null),
        TileApproved it => Judged(board, fact, it.Tile, Standing.Shown, null),
        TileReturned it => Judged(board, fact, it.Tile, Standing.Returned, it.Note),
        TileReacted it => On(board, it.Tile, tile => Reacted(tile, new Reacted(fact.By, it.Reaction), it.IsOn)),
        CommentWritten it => On(board, it.Tile, tile => tile with
        {
            Comments = tile.Comments.Add(new KeptComment(it.Comment, fact.By, fact.At, it.Words, null, null, fact.At)),
        }),
        CommentWithdrawn it => On(board, it.Tile, tile => tile with { Comments = tile.Comments.RemoveAll(one => one.Id == it.Comment) }),
        CommentHidden it => OnComment(board, it.Tile, it.Comment, one => one with { HiddenFor = it.Reason, HiddenBy = fact.By, Since = fact.At }),
        CommentUnhidden it => OnComment(board, it.Tile, it.Comment, one => one with { HiddenFor = null, HiddenBy = null, Since = fact.At }),
        _ => board,
    };

    static KeptTile New(string id, Fact fact, string by, TileContent content, TilePlace place, Standing standing) => new(
        id, Board.Tiles, fact.Seq, by, fact.At, content, place, null, standing, fact.At, null, null, IsEdited: false, Version: 1);

    static TileContent Frame(string? title) => new(TileKind.Frame, title, null, [], Layouts.Colours[0], null);

    static KeptTile Changed(KeptTile tile, Fact fact, TileChanged it)
    {
        var changed = tile with { Content = it.Content, IsEdited = true, Version = tile.Version + 1 };
        return it.Standing == tile.Standing ? changed : changed with { Standing = it.Standing, Since = fact.At, JudgedBy = null, Note = null };
    }

    static Board Moved(Board board, ImmutableArray<TileMove> moves)
    {
        foreach (var move in moves) board = On(board, move.Tile, tile => tile with { Place = move.Place });
        return board;
    }

    static Board Removed(Board board, Fact fact, TileRemoved it)
    {
        if (board.Tile(it.Tile) is not { IsRemoved: false } tile) return board;
        var gone = new Gone(tile.Id, tile.By, tile.Content.What, fact.At);
        return board.With(tile with { Shelf = Board.Removed }) with { Gone = board.Gone.Add(gone) };
    }

    static Board Forgotten(Board board, TilesForgotten it)
    {
        foreach (var id in it.Tiles)
            board = On(board, id, tile => tile with
            {
                Content = new TileContent(tile.Content.What, null, null, [], tile.Content.Colour, null),
                From = null,
                Note = null,
                Reactions = [],
                Comments = [],
                IsForgotten = true,
            });
        return board with { Gone = Without(board, it.Tiles) };
    }

    static ImmutableArray<Gone> Without(Board board, ImmutableArray<string> tiles) => board.Gone.RemoveAll(gone => tiles.Contains(gone.Tile));

    static Board Judged(Board board, Fact fact, string id, Standing standing, string? note) =>
        On(board, id, tile => tile with { Standing = standing, Since = fact.At, JudgedBy = fact.By, Note = note });

    static KeptTile Reacted(KeptTile tile, Reacted reacted, bool isOn)
    {
        var others = tile.Reactions.Remove(reacted);
        return tile with { Reactions = isOn ? others.Add(reacted) : others };
    }

    static Board OnComment(Board board, string id, string comment, Func<KeptComment, KeptComment> change) =>
        On(board, id, tile => tile with { Comments = [.. tile.Comments.Select(one => one.Id == comment ? change(one) : one)] });

    static Board On(Board board, string id, Func<KeptTile, KeptTile> change) =>
        board.Tile(id) is { } tile ? board.With(change(tile)) : board;
}
