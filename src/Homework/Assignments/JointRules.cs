using System.Collections.Immutable;
using Homework.Clients;
using Homework.Forms;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Assignments;

/// <summary>One result that a group makes together: everybody fills their pieces, all read along.</summary>
static class JointRules
{
    public static Rejected? Check(ImmutableArray<JointPiece> wished, WorkCard card, Roster roster, out ImmutableArray<JointPiece> pieces)
    {
        pieces = [];
        if (wished.IsDefault) return AssignmentRefusals.Pieces;
        if (wished.IsEmpty) return null;
        var kept = wished.Select(piece => Checked(piece, roster)).ToArray();
        if (kept.Contains(null) || kept.DistinctBy(piece => piece!.Key).Count() != kept.Length) return AssignmentRefusals.Pieces;
        var fields = kept.SelectMany(piece => piece!.Fields).Order(StringComparer.Ordinal);
        if (!fields.SequenceEqual(card.Content.Form.Fields.Select(field => field.Key).Order(StringComparer.Ordinal))) return AssignmentRefusals.Pieces;
        pieces = [.. kept!];
        return null;
    }

    public static Decision Fill(AssignmentBook book, Request request, FillTogether order)
    {
        if (Joint(book, order.Assignment) is not { } given) return AssignmentRefusals.NoAssignment;
        if (given.HandedInAt is not null) return AssignmentRefusals.HandedIn;
        if (given.PieceWith(order.Field ?? "") is not { } piece) return AssignmentRefusals.NoPiece;
        if (piece.For is { } whose && whose != request.By && !request.IsCare) return AssignmentRefusals.NotYourPiece;
        if (AnswerChecks.Of(given.Card.Content.Form, order.Field!, order.Answer) is { } wrong) return wrong;
        if (order.Answer is null && !given.Answers.ContainsKey(order.Field!)) return Decision.Nothing;
        return new TogetherFilled(given.Id, order.Field!, order.Answer);
    }

    public static Decision Take(AssignmentBook book, Request request, TakePiece order)
    {
        if (Joint(book, order.Assignment) is not { } given) return AssignmentRefusals.NoAssignment;
        if (given.Pieces.FirstOrDefault(piece => piece.Key == order.Piece) is not { } piece) return AssignmentRefusals.NoPiece;
        if (order.IsOn ? piece.For == request.By : piece.For != request.By) return Decision.Nothing;
        if (piece.For is not null && piece.For != request.By) return AssignmentRefusals.NotYourPiece;
        return new PieceAllotted(given.Id, piece.Key, order.IsOn ? request.By : null);
    }

    public static Decision Allot(AssignmentBook book, Request request, AllotPiece order)
    {
        if (Joint(book, order.Assignment) is not { } given) return AssignmentRefusals.NoAssignment;
        if (given.Pieces.FirstOrDefault(piece => piece.Key == order.Piece) is not { } piece) return AssignmentRefusals.NoPiece;
        if (order.Person is { } person && request.Roster.Of(person) is not { MayWrite: true }) return AssignmentRefusals.Pieces;
        return piece.For == order.Person ? Decision.Nothing : Decision.Of(new PieceAllotted(given.Id, piece.Key, order.Person))
            .Telling(order.Person is null ? [] : Inbox.One(book, request, order.Person, NoticeKind.HomeworkGiven, given.Id));
    }

    public static Decision HandIn(AssignmentBook book, HandInTogether order)
    {
        if (Joint(book, order.Assignment) is not { } given) return AssignmentRefusals.NoAssignment;
        return order.IsReady == given.HandedInAt is not null ? Decision.Nothing : new TogetherHandedIn(given.Id, order.IsReady);
    }

    public static Decision Read(AssignmentBook book, ReadTogether order)
    {
        if (Joint(book, order.Assignment) is not { } given) return AssignmentRefusals.NoAssignment;
        if (given.HandedInAt is null) return AssignmentRefusals.NotHandedIn;
        return PlainText.Lines(order.Words, 1000) is { } words ? new TogetherWasRead(given.Id, words) : AssignmentRefusals.Words;
    }

    static Given? Joint(AssignmentBook book, string id) => book.Given(id) is { IsTogether: true, IsWithdrawn: false } given ? given : null;

    static JointPiece? Checked(JointPiece? piece, Roster roster)
    {
        if (piece is not { Key.Length: > 0 and <= 40, Fields.IsDefaultOrEmpty: false } || PlainText.Line(piece.Title, 120) is not { Length: > 0 } title) return null;
        if (!piece.Key.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_')) return null;
        return piece.For is { } person && roster.Of(person) is not { MayWrite: true } ? null : piece with { Title = title };
    }
}
