using Homework.Boards;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Clients;

/// <summary>
/// A person's own boards. They are called here, by the person, and nowhere else: nothing of them leaves but what their owner
/// puts on a board of a group.
/// </summary>
sealed partial class ClientFeature
{
    const int MostBoards = 20, MostKeptBoards = 60;

    static readonly Rejected BoardTitle = new("board-title", "Give the board a title of up to 80 characters, in one line.");
    static readonly Rejected BoardLayoutUnknown = new("not-a-choice", "One of the choices is not known here. Reload the page and choose again.");
    static readonly Rejected TooManyBoards = new("too-many-boards", "You have twenty boards of your own. Use one that is there.");
    static readonly Rejected TooManyKept = new("too-many-boards-away", "You have sixty boards of your own with those that you put away. Bring one back and use it.");
    static readonly Rejected FrameTitles = new("board-frames", "The frames of this layout have room for one title each, of up to 80 characters.");
    static readonly Rejected NoOwnBoard = new("no-such-board", "This board is not one of your own.");

    static string BoardOf(Topic board) => $"board:{board.Id}";

    static Decision Add(Client state, Request request, AddOwnBoard add)
    {
        if (PlainText.Line(add.Title, 80) is not { Length: > 0 } title) return BoardTitle;
        if (!Enum.IsDefined(add.Layout)) return BoardLayoutUnknown;
        if (SettingRules.Titles(add.Layout, add.Titles) is not { } titles) return FrameTitles;
        if (IsFull(state)) return TooManyBoards;
        if (state.Boards.Length >= MostKeptBoards) return TooManyKept;
        var board = new Topic("board", state.Topic.Practice, request.Op);
        return Decision.Of(new OwnBoardAdded(board, title)).Telling(new Tell(board, new CreateOwnBoard(state.Person(), add.Layout) { Titles = titles }));
    }

    /// <summary>Those that are put away do not count.</summary>
    static bool IsFull(Client state) => state.Boards.Count(board => !board.IsAway) >= MostBoards;

    static Decision Rename(Client state, RenameOwnBoard rename)
    {
        if (PlainText.Line(rename.Title, 80) is not { Length: > 0 } title) return BoardTitle;
        if (state.Boards.FirstOrDefault(board => board.Board == rename.Board) is not { } own) return NoOwnBoard;
        return own.Title == title ? Decision.Nothing : new OwnBoardRenamed(rename.Board, title);
    }

    static Decision Put(Client state, PutAwayOwnBoard put)
    {
        if (state.Boards.FirstOrDefault(board => board.Board == put.Board) is not { } own) return NoOwnBoard;
        if (own.IsAway == put.IsAway) return Decision.Nothing;
        return !put.IsAway && IsFull(state) ? TooManyBoards : new OwnBoardPutAway(put.Board, put.IsAway);
    }

    static Client Added(Client state, Fact fact, OwnBoardAdded e) =>
        state with { Boards = state.Boards.Add(new OwnBoard(BoardOf(e.Board), e.Board, e.Title, fact.At)) };

    static Client Renamed(Client state, OwnBoardRenamed e) => On(state, e.Board, board => board with { Title = e.Title });

    static Client Put(Client state, OwnBoardPutAway e) => On(state, e.Board, board => board with { IsAway = e.IsAway });

    static Client On(Client state, Topic board, Func<OwnBoard, OwnBoard> change) =>
        state with { Boards = [.. state.Boards.Select(own => own.Board == board ? change(own) : own)] };
}
