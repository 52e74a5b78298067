using Homework.Kernel;

namespace Homework.Assignments;

/// <summary>Programmes go on in the book by themselves: it gives the next step when its time comes.</summary>
sealed partial class AssignmentFeature
{
    public override Decision Decide(AssignmentBook state, Request request, Command command) => command switch
    {
        TimeCame => request.IsSystem ? RunGiving.TimeCame(state, request) : AssignmentRefusals.NotHere,
        NoteNumbers it => request.IsSystem ? RunFollowing.Note(state, it) : AssignmentRefusals.NotHere,
        RunCommand it when request.Seat is not null => request.IsCare ? RunRules.Decide(state, request, it) : AssignmentRefusals.CareOnly,
        _ => RunFollowing.With(state, Decided(state, request, command)),
    };

    public override DateTimeOffset? Due(AssignmentBook state) => RunParts.At(state);
}
