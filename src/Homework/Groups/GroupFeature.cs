using Homework.Clients;
using Homework.Kernel;

namespace Homework.Groups;

/// <summary>
/// The rules of a group: who is in it, by which name and in which role, who is invited, and what it plans. Somebody who
/// asks to join is nobody here yet; their own topic tells them how they stand.
/// </summary>
sealed partial class GroupFeature : Feature<Group>
{
    /// <inheritdoc/>
    public override string Kind => "group";

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, int> Shelves { get; } = new Dictionary<string, int> { [GroupLine.Log] = 30 };

    /// <inheritdoc/>
    public override Group Empty(Topic topic) => new() { Topic = topic };

    /// <inheritdoc/>
    public override Door Door(Group state) => state.Card is null ? Kernel.Door.Shut : Kernel.Door.To(state.Topic);

    /// <inheritdoc/>
    public override bool IsForOutsiders(Command command) => command is CreateGroup or AskToJoin or Leave; // an applicant may think again

    /// <inheritdoc/>
    public override Roster? RosterOf(Group state) => Roster.Empty with
    {
        Epoch = state.Epoch,
        Seats = Roster.Empty.Seats.AddRange(
            state.Seated().Select(seat => new Seat(seat.Person, seat.Name, seat.Colour, RoleNow(state, seat))).Where(seat => seat.Role != Role.None)
                .Select(seat => KeyValuePair.Create(seat.Person, seat))),
    };

    /// <inheritdoc/>
    public override DateTimeOffset? Due(Group state) =>
        state.Sessions.Select(session => (DateTimeOffset?)EndOf(session)).Append(EndDue(state)).Min();

    /// <inheritdoc/>
    public override Decision Decide(Group state, Request request, Command command) => command switch
    {
        NoteJournal note when request.IsSystem => Note(state, note),
        NoteChallenge note when request.IsSystem => Note(state, note),
        NoteBoard note when request.IsSystem => Note(state, note),
        NotePage note when request.IsSystem => Note(state, note),
        NoteOpenCases note when request.IsSystem => note.IsAnyOpen == state.HasOpenCases ? Decision.Nothing : new OpenCasesNoted(note.IsAnyOpen),
        TimeCame when request.IsSystem => Joined(Pass(state, request), EndIfDue(state, request)),
        _ when request.IsSystem => GroupRefusals.NotHere,
        CreateGroup create => Create(state, request, create),
        AskToJoin ask => Ask(state, request, ask),
        Leave => Quit(state, request),
        _ when request.Seat is null => GroupRefusals.NotInGroup,
        ChooseSeat when state.HasEnded() => GroupRefusals.HasEnded,
        ChooseSeat choose => Choose(state, request, choose),
        _ when !request.IsCare => GroupRefusals.CareOnly,
        CloseGroup close => Close(state, request, close),
        ReopenGroup => Reopen(state, request),
        ChangeRole or RemoveMember => DecideForCare(state, request, command),
        _ when state.HasEnded() => GroupRefusals.HasEnded,
        _ => DecideForCare(state, request, command),
    };

    static Decision DecideForCare(Group state, Request request, Command command) => command switch
    {
        ChangeGroup change => Change(state, change),
        SetReviewHours set => Set(state, set),
        PinWords pin => Pin(state, pin),
        AddJournal add => Add(state, request, add),
        AddChallenge add => Add(state, request, add),
        AddBoard add => Add(state, request, add),
        AddPage add => Add(state, request, add),
        Invite invite => Invite(state, request, invite),
        RevokeInvitation revoke => Revoke(state, revoke),
        Approve approve => Approve(state, request, approve),
        Decline decline => Decline(state, decline),
        ChangeRole change => Change(state, request, change),
        RemoveMember remove => Remove(state, request, remove),
        ScheduleSession schedule => Schedule(state, request, schedule),
        CancelSession cancel => Cancel(state, cancel),
        ReachOut word => Say(state, request, word),
        _ => GroupRefusals.NotHere,
    };

    static bool IsFacilitator(Request request) => request.Seat is { Role: Role.Facilitator };

    /// <summary>An item's id, from itself or from the op that made it.</summary>
    static string IdOf(string kind, string? named) => named?.StartsWith(kind + ":", StringComparison.Ordinal) == true ? named : $"{kind}:{named}";

    static Topic ClientOf(Group state, string person) => new("client", state.Topic.Practice, person);

    static Tell Membership(
        Group state, string person, Role role, bool isWaiting = false, string? name = null, GroupEnding? ending = null) =>
        new(ClientOf(state, person), new NoteMembership(
            state.Topic, name ?? state.Card!.Name, role, isWaiting, role == Role.None ? null : Short(ending ?? state.Ending())));

    static Tell Notice(Group state, string person, NoticeKind kind, string? item = null) =>
        Inbox.To(person, new Notify(kind, state.Topic, item, null));
}
