using Homework.Flags;
using Homework.Kernel;

namespace Homework.Journals;

/// <summary>A group's shared journal: entries, responses, prompts, moderation.</summary>
sealed class JournalFeature : Feature<Journal>
{
    public override string Kind => "journal";

    public override IReadOnlyDictionary<string, int> Shelves { get; } =
        new Dictionary<string, int> { [Journal.Entries] = 50, [Journal.Log] = 20 };

    public override Journal Empty(Topic topic) => new(topic);

    public override Door Door(Journal state) => state.Group is { } group ? Kernel.Door.To(group) : Kernel.Door.Shut;

    public override Decision Decide(Journal state, Request request, Command command) => command switch
    {
        CreateJournal order => SettingRules.Create(state, request, order),
        _ when state.Group is null => JournalRefusals.NoJournal,
        TimeCame => TimeRules.TimeCame(state, request),
        _ when request.Seat is null => JournalRefusals.NoJournal,
        _ => DecideFor(state, request, command),
    };

    static Decision DecideFor(Journal state, Request request, Command command) => command switch
    {
        ChangeJournal order => SettingRules.Change(state, request, order),
        AddPrompt order => PromptRules.Add(state, request, order),
        RemovePrompt order => PromptRules.Remove(state, request, order),
        WriteEntry order => EntryRules.Write(state, request, order),
        EditEntry order => EntryRules.Edit(state, request, order),
        WidenEntry order => EntryRules.Widen(state, request, order),
        WithdrawEntry order => EntryRules.Withdraw(state, request, order),
        RestoreEntry order => EntryRules.Restore(state, request, order),
        WriteResponse order => ResponseRules.Write(state, request, order),
        EditResponse order => ResponseRules.Edit(state, request, order),
        WithdrawResponse order => ResponseRules.Withdraw(state, request, order),
        React order => ResponseRules.React(state, request, order),
        Volunteer order => ResponseRules.Volunteer(state, request, order),
        LookAt order => ReviewRules.LookAt(state, request, order),
        ApproveItem order => ReviewRules.Approve(state, request, order),
        ReturnItem order => ReviewRules.Return(state, request, order),
        HideItem order => ReviewRules.Hide(state, request, order),
        UnhideItem order => ReviewRules.Unhide(state, request, order),
        MakePrivate order => ReviewRules.MakePrivate(state, request, order),
        Flag order => HoldRules.Flag(state, request, order),
        SettleFlag order => FlagRules.Settle(state, request, order),
        _ => JournalRefusals.Unknown,
    };

    public override Journal Apply(Journal state, Fact fact) => JournalFold.Apply(state, fact);

    public override Item? Show(Journal state, string itemId, Audience audience) => JournalShow.Show(state, itemId, audience);

    public override IEnumerable<string> Touched(Journal state, Fact fact) => JournalTouched.By(state, fact);

    public override IEnumerable<string> Contents(Journal state) =>
    [
        HeadShow.Journal,
        HeadShow.Mine,
        .. state.Prompts.Keys,
        .. state.Waiting.Keys.Select(WaitingLine.IdOf),
        .. state.Unanswered.Select(line => UnansweredLine.IdOf(line.Entry)),
        .. state.Flags.Keys,
    ];

    public override IEnumerable<string> ItemsOf(Part part) => [part.Id, .. part.Inner];

    public override IEnumerable<string> Needs(Journal state, Command command) => JournalNeeds.For(command);

    public override IEnumerable<string> Needs(Journal state, Event happened) => JournalNeeds.For(state, happened);

    public override DateTimeOffset? Due(Journal state) => TimeRules.Due(state);
}
