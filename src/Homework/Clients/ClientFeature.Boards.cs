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
    const int MostBoards = 20;

    static readonly Rejected BoardTitle = new("board-title", "Give the board a title of up to 80 characters, in one line.");
    static readonly Rejected BoardLayoutUnknown = new("not-a-choice", "One of the choices is not known here. Reload the page and choose again.");
    static readonly Rejected TooManyBoards = new("too-many-boards", "You have twenty boards of your own. Use one that is there.");
    static readonly Rejected NoOwnBoard = new("no-such-board", "This board is not one of your own.");

    static string BoardOf(Topic board) => $"board:{board.Id}";

    static Decision Add(Client state, Request request, AddOwnBoard add)
    {
        if (PlainText.Line(add.Title, 80) is not { Length: > 0 } title) return BoardTitle;
        if (!Enum.IsDefined(add.Layout)) return BoardLayoutUnknown;
        if (state.Boards.Length >= MostBoards) return TooManyBoards;
        var board = new Topic("board", state.Topic.Practice, request.Op);
        return Decision.Of(new OwnBoardAdded(board, title)).Telling(new Tell(board, new CreateOwnBoard(state.Person(), add.Layout)));
    }

    static Decision Rename(Client state, RenameOwnBoard rename)
    {
        if (PlainText.Line(rename.Title, 80) is not { Length: > 0 } title) return BoardTitle;
        if (state.Boards.FirstOrDefault(board => board.Board == rename.Board) is not { } own) return NoOwnBoard;
        return own.Title == title ? Decision.Nothing : new OwnBoardRenamed(rename.Board, title);
    }

    static Client Added(Client state, Fact fact, OwnBoardAdded e) =>
        state with { Boards = state.Boards.Add(new OwnBoard(BoardOf(e.Board), e.Board, e.Title, fact.At)) };

    static Client Renamed(Client state, OwnBoardRenamed e) => state with
    {
        Boards = [.. state.Boards.Select(board => board.Board == e.Board ? board with { Title = e.Title } : board)],
    };
}
