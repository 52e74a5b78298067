using System.Collections.Immutable;
using Homework.Boards;
using Homework.Flags;
using Homework.Journals;
using Homework.Kernel;
using Homework.Tests.Kernel;

namespace Homework.Tests.Boards;

/// <summary>What might be sent to a group's board: the first of the people facilitates, the last one is an outsider. Words carry a number.</summary>
public sealed class BoardScript : IFeatureScript
{
    /// <inheritdoc/>
    public string Kind => "board";

    /// <inheritdoc/>
    public Command Next(Random random, object state, string[] people, out string by)
    {
        var board = (Board)state;
        by = Request.System;
        if (!board.Exists) return new CreateBoard(BoardStory.Tuesday, BoardStory.Plan, people[0]);
        if (random.Next(15) == 0) return new TimeCame();
        by = random.Next(25) == 0 ? people[^1] : people[random.Next(people.Length - 1)];
        var tiles = board.Parts.All.OfType<KeptTile>().OrderBy(tile => tile.Ord).TakeLast(10).ToArray();
        if (tiles.Length < 6 || random.Next(5) == 0) return new AddTile(Content(random, null), Place(random), random.Next(4) == 0 ? Origin(random) : null);
        var tile = tiles[random.Next(tiles.Length)];
        return random.Next(10) switch
        {
            < 3 => ForMaker(random, board, tile, ref by),
            < 6 => ForOthers(random, tile, ref by),
            < 9 => ForCare(random, board, tile, people, ref by),
            _ => new WriteClosing(Words(random), Words(random), Words(random), Some<ClosingReach>(random)),
        };
    }

    static Command ForMaker(Random random, Board board, KeptTile tile, ref string by)
    {
        if (random.Next(6) > 0) by = tile.By;
        var maker = by;
        return tile.IsRemoved ? new RestoreTile(tile.Id) : random.Next(4) switch
        {
            0 => new ChangeTile(tile.Id, Content(random, tile.Content.What), tile.Version - random.Next(8) / 7),
            1 => new RemoveTile(tile.Id),
            _ => new MoveTiles([.. board.Lying().Where(one => one.By == maker).OrderBy(one => one.Ord).TakeLast(random.Next(1, 4)).Select(one => new TileMove(one.Id, Place(random)))]),
        };
    }

    static Command ForOthers(Random random, KeptTile tile, ref string by)
    {
        if (random.Next(5) == 0) return new Flag(tile.Id, tile.Comments is [var said, ..] && random.Next(2) == 0 ? said.Id : tile.Id, Some<FlagReason>(random), Words(random));
        if (tile.Comments is not [var comment, ..] || random.Next(3) > 0)
            return random.Next(2) == 0 ? new WriteComment(tile.Id, Words(random)) : new ReactToTile(tile.Id, Some<Reaction>(random), random.Next(3) > 0);
        if (random.Next(4) > 0) by = comment.By;
        return new WithdrawComment(tile.Id, comment.Id);
    }

    static Command ForCare(Random random, Board board, KeptTile tile, string[] people, ref string by)
    {
        if (random.Next(10) > 0) by = people[0];
        var point = board.Points is [.., var last] ? last.Id : "none";
        return random.Next(17) switch
        {
            < 3 => Judge(random, tile),
            3 => Judge(random, board.Lying().OrderBy(one => one.Ord).LastOrDefault(one => one.Standing == Standing.Held) ?? tile),
            < 6 => JudgeComment(random, board.Lying().OrderBy(one => one.Ord).LastOrDefault(one => one.Comments.Length > 0) ?? tile),
            6 => new KeepArrangement(Words(random)),
            7 => random.Next(3) == 0 ? new DropArrangement(point) : new RestoreArrangement(point),
            8 => new RestoreArrangement(point),
            9 => new SetTheme(random.Next(3) == 0 ? null : Words(random)),
            10 => new StartTimer(random.Next(1, 30), random.Next(3) == 0),
            11 => board.Count % 2 == 0 ? new StopTimer() : new AskForClosings(!board.Guide.AsksClosings),
            12 => new GiveTurn(random.Next(3) == 0 ? null : people[random.Next(people.Length)]),
            13 or 14 => new PlanRevisit(random.Next(4) == 0 ? null : Soon(board, random), "Europe/London"),
            15 => board.Flags.Count > 0 ? new SettleFlag(board.Flags.Keys.First(), Words(random)) : new StopTimer(),
            _ => new ChangeBoard($"Board {random.Next(9)}", null, Some<PictureReview>(random), random.Next(8) == 0),
        };
    }

    static Command Judge(Random random, KeptTile tile) => tile.Standing switch
    {
        Standing.Held => random.Next(2) == 0 ? new ApproveTile(tile.Id, tile.Version) : new ReturnTile(tile.Id, Words(random)),
        Standing.Hidden => new UnhideTile(tile.Id),
        _ => new HideTile(tile.Id, Words(random)),
    };

    static Command JudgeComment(Random random, KeptTile tile) => tile.Comments is not [var comment, ..] ? new HideTile(tile.Id, Words(random))
        : comment.HiddenFor is null ? new HideComment(tile.Id, comment.Id, Words(random)) : new UnhideComment(tile.Id, comment.Id);

    static DateOnly Soon(Board board, Random random) =>
        DateOnly.FromDateTime(board.Lying().Max(tile => tile.At).UtcDateTime).AddDays(random.Next(1, 3));

    static TileContent Content(Random random, TileKind? what) => (what ?? Some<TileKind>(random)) switch
    {
        TileKind.Picture => new(TileKind.Picture, Words(random), random.Next(4) == 0 ? "built-in:quiet-sea" : $"picture-{random.NextInt64(1_000_000_000)}", [], "paper", null),
        TileKind.Drawing => new(TileKind.Drawing, null, null, [new Stroke("ink", 3, [random.Next(10_000), 5, 7, random.Next(10_000)])], "sky", null),
        var other => new(other, Words(random), null, [], "clay", random.Next(4) == 0 ? BoardStory.Walks : null),
    };

    static TileOrigin Origin(Random random) => new(new Topic("board", "riverside", $"own-board-{random.Next(3)}"), $"op-{random.Next(1_000_000, 9_000_000)}");

    static TilePlace Place(Random random) => new(random.Next(5_000), random.Next(3_000), random.Next(20, 1_000), random.Next(20, 1_000), random.Next(-180, 181), random.Next(50));

    static string Words(Random random) => $"words numbered {random.NextInt64(1_000_000_000, 9_999_999_999)}";

    static T Some<T>(Random random) where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
}
