using Homework.Boards;
using Homework.Clients;
using Homework.Kernel;

namespace Homework.Groups;

/// <summary>The group's boards.</summary>
sealed partial class GroupFeature
{
    const int MaxBoards = 30;

    static Decision Add(Group state, Request request, AddBoard add)
    {
        if (SettingRules.Check(add.Plan, out var plan) is { } wrong) return wrong;
        if (state.Boards.Length >= MaxBoards) return GroupRefusals.TooManyBoards;
        var board = new Topic("board", state.Topic.Practice, request.Op);
        return Decision.Of(new BoardAdded(board, plan.Title))
            .Telling(new Tell(board, new CreateBoard(state.Topic, plan, request.By)))
            .Telling(state.Seated().Where(seat => seat.Person != request.By).Select(seat =>
                Inbox.To(seat.Person, new Notify(NoticeKind.BoardOpened, board, null, null))));
    }

    static Decision Note(Group state, NoteBoard note)
    {
        var card = state.Boards.FirstOrDefault(board => board.Board == note.Board);
        if (card is null || (card.Title, card.IsClosed) == (note.Title, note.IsClosed)) return Decision.Nothing;
        return new BoardNoted(note.Board, note.Title, note.IsClosed);
    }

    static Group Added(Group state, Fact fact, BoardAdded e) =>
        (state with { Boards = state.Boards.Add(new BoardCard(IdOf("board", e.Board.Id), e.Board, e.Title, IsClosed: false)) })
        .Logged(fact, "board-added", words: e.Title);

    static Group Noted(Group state, BoardNoted e) => state with
    {
        Boards = [.. state.Boards.Select(card => card.Board == e.Board ? card with { Title = e.Title, IsClosed = e.IsClosed } : card)],
    };
}
