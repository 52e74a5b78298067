using Homework.Kernel;
using Homework.Looks;

namespace Homework.Measures;

/// <summary>
/// What one member of a group measures. They and those who care for the group see it; nobody else comes in (G5, R10.6).
/// </summary>
sealed class RecordFeature : Feature<MemberRecord>
{
    public override string Kind => "record";

    public override IReadOnlyDictionary<string, int> Shelves { get; } = new Dictionary<string, int>
    {
        [KeptCheckIn.Shelved] = 120,
        [KeptForm.Shelved] = 20,
        [KeptMark.Shelved] = 100,
        [KeptNight.Shelved] = 60,
        [KeptLook.Shelved] = 30,
    };

    /// <summary>Whoever cares for the group and looks is told of to its owner.</summary>
    public override bool KeepsLooks => true;

    public override MemberRecord Empty(Topic topic) => new(topic);

    public override Door Door(MemberRecord state) =>
        state is { Group: { } group, Person: { } person } ? Kernel.Door.Between(group, person).KeptBy(person) : Kernel.Door.Shut;

    public override Decision Decide(MemberRecord state, Request request, Command command) => command switch
    {
        NoteRecord order when request.IsSystem => RecordRules.Note(state, order),
        NoteTold order when request.IsSystem => RecordRules.Note(state, order),
        _ when request.IsSystem || state.Group is null => RecordRefusals.NotHere,
        NoteLook => LookRules.Look(state.Looks, state.Person, request, new RecordLookedAt()),
        _ when request.By != state.Person => RecordRefusals.NotYours,
        _ when !request.MayWrite => RecordRefusals.Kept,
        CheckIn order => RecordRules.CheckIn(state, request, order),
        ChangeCheckIn order => RecordRules.Change(state, request, order),
        AnswerItem order => FormRules.Answer(state, request, order),
        HandIn order => FormRules.HandIn(state, request, order),
        Count order => RecordRules.Count(state, request, order),
        Suds order => RecordRules.Rate(state, request, order),
        TakeBackMark order => RecordRules.TakeBack(state, order),
        TellSleep order => RecordRules.Sleep(request, order),
        AskToTalk => RecordRules.Ask(state, request),
        _ => RecordRefusals.NotHere,
    };

    public override MemberRecord Apply(MemberRecord state, Fact fact) => RecordFold.Apply(state, fact);

    public override Item? Show(MemberRecord state, string itemId, Audience audience) => RecordShow.Show(state, itemId, audience);

    public override IEnumerable<string> Touched(MemberRecord state, Fact fact) => fact.Event switch
    {
        RecordNoted => [RecordShow.Sheet],
        ToldNoted => [RecordShow.Told],
        CheckedIn it => [it.CheckIn],
        CheckInChanged it => [it.CheckIn],
        FormBegan it => [it.Form],
        ItemAnswered it => [it.Form],
        FormHandedIn it => state.Form(it.Form) is { } form ? [it.Form, RecordShow.SeriesOf(form.Measure)] : [it.Form],
        Counted it => [it.Mark],
        SudsRated it => [it.Mark],
        MarkTakenBack it => [it.Mark],
        SleepTold it => [KeptNight.IdOf(it.On)],
        RecordLookedAt => [KeptLook.IdOf(fact)],
        _ => [],
    };

    public override IEnumerable<string> Contents(MemberRecord state) => state.Group is null ? []
        : [RecordShow.Sheet, RecordShow.Told, .. state.Series.Keys.Select(RecordShow.SeriesOf)];

    public override IEnumerable<string> Needs(MemberRecord state, Command command) => command switch
    {
        ChangeCheckIn order => [order.Id],
        AnswerItem order => [order.Form],
        HandIn order => [order.Form],
        TakeBackMark order => [order.Mark],
        TellSleep order => [KeptNight.IdOf(order.On)],
        _ => [],
    };

    public override IEnumerable<string> Needs(MemberRecord state, Event happened) => happened switch
    {
        CheckInChanged it => [it.CheckIn],
        ItemAnswered it => [it.Form],
        FormHandedIn it => [it.Form],
        MarkTakenBack it => [it.Mark],
        SleepTold it => [KeptNight.IdOf(it.On)],
        _ => [],
    };
}
