using Homework.Assignments;
using Homework.Clients;
using Homework.Flags;
using Homework.Kernel;
using Homework.Looks;

namespace Homework.Workbooks;

/// <summary>
/// One person's homework in a group: what they were given, how they want to do it, what they did. A draft is theirs alone;
/// the group sees nothing but what they show it on purpose.
/// </summary>
sealed class WorkbookFeature : Feature<Workbook>
{
    public override string Kind => "workbook";

    public override IReadOnlyDictionary<string, int> Shelves { get; } =
        new Dictionary<string, int> { [Workbook.TaskShelf] = 30, [Workbook.SheetShelf] = 24, [KeptLook.Shelved] = 10 };

    /// <summary>Whoever cares for the group and looks is told of to its owner.</summary>
    public override bool KeepsLooks => true;

    public override Workbook Empty(Topic topic) => new(topic);

    public override Door Door(Workbook state) => state.Group is { } group ? Kernel.Door.To(group).KeptBy(state.Person) : Kernel.Door.Shut;

    public override Decision Decide(Workbook state, Request request, Command command) =>
        WorkbookTelling.With(state, request, Decided(state, request, command));

    static Decision Decided(Workbook state, Request request, Command command) => command switch
    {
        BeginWorkbook it when request.IsSystem => state.Group is not null ? Decision.Nothing
            : Decision.Of(new WorkbookBegun(it.Group, it.Person)).Telling(OwnPlaces.Of(it.Group, it.Person, state.Topic)),
        _ when state.Group is null => AssignmentRefusals.NotHere,
        _ when request.IsSystem => Told(state, request, command),
        NoteLook => LookRules.Look(state.Looks, state.Person, request, new WorkbookLookedAt()),
        _ when request.By == state.Person => request.MayWrite ? ForOwner(state, request, command) : AssignmentRefusals.ReadOnly,
        _ when request.IsCare => ForCare(state, request, command),
        _ when request.Seat is null => AssignmentRefusals.NotHere,
        Flag it => ShowingRules.Flag(state, request, it),
        _ => WorkbookRefusals.NotYours,
    };

    static Decision Told(Workbook state, Request request, Command command) => command switch
    {
        PutTask it => TaskRules.Put(state, it),
        ChangeTask it => state.Task(it.Task) is null ? Decision.Nothing : new TaskChanged(it.Task, it.Card, it.Schedule, it.Version),
        WithdrawTask it => state.Task(it.Task) is { IsWithdrawn: false } ? new TaskWithdrawn(it.Task) : Decision.Nothing,
        HoldSuggestions it => it.IsOn == state.IsHeld ? Decision.Nothing : new SuggestionsHeld(it.IsOn),
        NoteSession it => state.Sessions.IsNews(it) ? new SessionNoted(it.Session, it.EndsAt, it.IsCalledOff) : Decision.Nothing,
        NoteMood it => it.IsLow == state.IsLow ? Decision.Nothing : new LowMoodNoted(it.Person, it.IsLow),
        TimeCame => ReminderRules.TimeCame(state, request),
        _ => AssignmentRefusals.NotHere,
    };

    static Decision ForOwner(Workbook state, Request request, Command command) => command switch
    {
        SeeTask it => TaskRules.See(state, it),
        WriteTaskPlan it => PlanRules.Write(state, request, it),
        AgreeOnPlan it => PlanRules.Agree(state, request, it),
        DeclineTask it => TaskRules.Decline(state, it),
        ChooseTaskSize it => TaskRules.Choose(state, it),
        PauseTask it => TaskRules.Pause(state, request, it),
        ResumeTask it => TaskRules.Resume(state, it),
        MoveDue it => TaskRules.Move(state, request, it),
        AskForTime it => TaskRules.Ask(state, it),
        KeepTaskAsIs it => TaskRules.Keep(state, it),
        RemindOfTask it => ReminderRules.Set(state, request, it),
        SnoozeTask it => ReminderRules.Snooze(state, request, it),
        FillSheet it => SheetRules.Fill(state, request, it),
        MarkWork it => SheetRules.Mark(state, request, it),
        SayWhy it => SheetRules.Say(state, request, it),
        RateWork it => SheetRules.Rate(state, request, it),
        HandInSheet it => SheetRules.HandIn(state, it),
        ShareSheet it => SheetRules.Share(state, it),
        SettleKept it => KeptRules.Settle(state, it),
        Flag it => ShowingRules.Flag(state, request, it),
        ReadSheet or GiveFeedback or AskToRedo or DiscussSheet or LookAtTask or HideSheet or ShowSheet or SettleFlag => AssignmentRefusals.CareOnly,
        _ => AssignmentRefusals.NotHere,
    };

    static Decision ForCare(Workbook state, Request request, Command command) => command switch
    {
        WriteTaskPlan it => PlanRules.Write(state, request, it),
        AgreeOnPlan it => PlanRules.Agree(state, request, it),
        MoveDue it => TaskRules.Move(state, request, it),
        RateWork it => SheetRules.Rate(state, request, it),
        ShareSheet it => ReadingRules.EndSharing(state, request, it),
        ReadSheet it => ReadingRules.Read(state, it),
        GiveFeedback it => ReadingRules.Say(state, request, it),
        AskToRedo it => ReadingRules.Redo(state, request, it),
        DiscussSheet it => ReadingRules.Discuss(state, it),
        HideSheet it => ShowingRules.Hide(state, request, it),
        ShowSheet it => ShowingRules.Clear(state, request, it),
        Flag it => ShowingRules.Flag(state, request, it),
        SettleFlag it => FlagRules.Settle(state, request, it),
        LookAtTask it => state.Task(it.Task) is not { } task ? WorkbookRefusals.NoTask : task.LooksFirst(isForCare: true) ? new TaskLookedAt(it.Task) : Decision.Nothing,
        SeeTask or DeclineTask or ChooseTaskSize or PauseTask or ResumeTask or AskForTime or KeepTaskAsIs or RemindOfTask or SnoozeTask
            or FillSheet or SettleKept or MarkWork or SayWhy or HandInSheet => WorkbookRefusals.NotYours,
        _ => AssignmentRefusals.NotHere,
    };

    public override Workbook Apply(Workbook state, Fact fact) => WorkbookFold.Apply(state, fact);

    public override Item? Show(Workbook state, string itemId, Audience audience) => WorkbookShow.Show(state, itemId, audience);

    public override IEnumerable<string> ItemsOf(Part part) => WorkbookShow.ItemsOf(part);

    public override IEnumerable<string> Contents(Workbook state) => state.Group is null ? [] : [WorkbookShow.Book, .. state.Flags.Keys];

    public override IEnumerable<string> Touched(Workbook state, Fact fact) => fact.Event switch
    {
        WorkbookBegun or SessionNoted => [WorkbookShow.Book],
        SuggestionsHeld => [WorkbookShow.Book, .. state.Tasks.Where(state.Parts.Has)],
        LowMoodNoted => state.Tasks.Where(state.Parts.Has),
        WorkbookLookedAt => [KeptLook.IdOf(fact)],
        ItemFlagged it => [it.Flag],
        FlagSettled it => [it.Flag],
        TaskPut it => state.Task(it.Task) is { } task ? WorkbookShow.ItemsOf(task) : [],
        TaskChanged it => state.Task(it.Task) is { } task ? WorkbookShow.ItemsOf(task) : [],
        SheetEvent it => [it.Task, WorkbookShow.DaysOf(it.Task), KeptSheet.IdOf(it.Task, it.On)],
        TaskEvent it => [it.Task],
        _ => [],
    };

    public override IEnumerable<string> Needs(Workbook state, Command command) => WorkbookNeeds.Of(state, command);

    public override IEnumerable<string> Needs(Workbook state, Event happened) => happened switch
    {
        SheetEvent it => [it.Task, KeptSheet.IdOf(it.Task, it.On)],
        TaskEvent it => [it.Task],
        SuggestionsHeld or LowMoodNoted => state.Tasks,
        _ => [],
    };

    public override DateTimeOffset? Due(Workbook state) => ReminderRules.Due(state);

    /// <summary>Nobody sees anybody else write here.</summary>
    public override bool Passes(Workbook state, Seat seat, string kind, string? about, ReadOnlySpan<int> at) => false;
}
