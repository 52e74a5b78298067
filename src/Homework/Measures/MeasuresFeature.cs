using Homework.Kernel;

namespace Homework.Measures;

/// <summary>Which measures a group uses, for whom and when; where each member's record is; and how sessions were.</summary>
sealed class MeasuresFeature : Feature<GroupMeasures>
{
    const string Words = "words", PlanPrefix = "plan:", RecordPrefix = "record:", PulsePrefix = "pulse:", MinePrefix = "mine:";

    public override string Kind => "measures";

    public override GroupMeasures Empty(Topic topic) => new(topic);

    public override Door Door(GroupMeasures state) => Kernel.Door.To(state.Group());

    public override Decision Decide(GroupMeasures state, Request request, Command command) => command switch
    {
        NoteSafety order when request.IsSystem => PlanRules.Note(state, order),
        TimeCame when request.IsSystem => TimeHasCome(state, request),
        _ when request.IsSystem => MeasureRefusals.NotHere,
        _ when request.Seat is null => MeasureRefusals.NotHere,
        OpenMyRecord => PlanRules.Begin(state, request),
        AnswerPulse order => PulseRules.Answer(state, request, order),
        _ when !request.IsCare => MeasureRefusals.CareOnly,
        PlanMeasure order => PlanRules.Plan(state, request, order),
        EndMeasure order => PlanRules.End(state, order),
        AskNow order => PlanRules.AskNow(state, request, order),
        AskPulse order => PulseRules.Ask(state, request, order),
        EndPulse order => PulseRules.End(state, order),
        TalkedAboutPulse order => PulseRules.Talked(state, order),
        _ => MeasureRefusals.NotHere,
    };

    static Decision TimeHasCome(GroupMeasures state, Request request)
    {
        var pulse = PulseRules.TimeCame(state, request);
        return pulse.Events.IsEmpty ? PlanRules.TimeCame(state, request) : pulse;
    }

    public override DateTimeOffset? Due(GroupMeasures state) =>
        state.Plans.Values.Select(kept => kept.NextAt)
            .Concat(state.Pulses.Where(pulse => pulse.Settled is null).Select(pulse => (DateTimeOffset?)pulse.Until)).Min();

    public override GroupMeasures Apply(GroupMeasures state, Fact fact) => fact.Event switch
    {
        MeasurePlanned it => Next(state) with { Plans = state.Plans.SetItem(it.Plan.Measure, Planned(state, it)) },
        MeasureEnded it => Next(state) with { Plans = state.Plans.Remove(it.Measure) },
        MeasureCame it when state.Plans.GetValueOrDefault(it.Measure) is { } kept => Next(state) with
        {
            Plans = state.Plans.SetItem(it.Measure, kept with { Times = kept.Times + 1, CameAt = fact.At, NextAt = it.NextAt }),
        },
        RecordBegan => Next(state) with { Records = state.Records.Add(fact.By) },
        SafetyNoted it => Next(state) with { IsSafe = it.IsReady, Words = it.Words },
        PulseBegan it => state with { Pulses = state.Pulses.Add(new KeptPulse(it.Pulse, fact.At, it.Until)) },
        PulseAnswered it => Answered(state, fact, it),
        PulseSettled it => On(state, it.Pulse, pulse => pulse with { Answers = pulse.Answers.Clear(), Settled = it }),
        PulseTalkedAbout it => state with { Low = state.Low.Remove(it.Note) },
        _ => state,
    };

    static GroupMeasures Next(GroupMeasures state) => state with { Version = state.Version + 1 };

    static KeptPlan Planned(GroupMeasures state, MeasurePlanned it)
    {
        var kept = state.Plans.GetValueOrDefault(it.Plan.Measure);
        return new KeptPlan(it.Plan, kept?.Times ?? 0, kept?.CameAt, it.NextAt);
    }

    static GroupMeasures Answered(GroupMeasures state, Fact fact, PulseAnswered it)
    {
        var next = On(state, it.Pulse, pulse => pulse.Settled is null ? pulse with { Answers = pulse.Answers.SetItem(it.Person, it) } : pulse);
        var low = PulseRules.LowOf(it.Pulse, it.Person);
        return next with { Low = it.IsLow ? state.Low.SetItem(low, new PulseLow(low, it.Person, fact.At)) : state.Low.Remove(low) };
    }

    static GroupMeasures On(GroupMeasures state, string id, Func<KeptPulse, KeptPulse> change) =>
        state with { Pulses = [.. state.Pulses.Select(pulse => pulse.Id == id ? change(pulse) : pulse)] };

    public override Item? Show(GroupMeasures state, string itemId, Audience audience)
    {
        if (itemId == Words) return audience.Person is null ? new SafetyPromise(Words, state.IsSafe, state.Words) : null;
        if (Rest(itemId, PlanPrefix) is { } measure) return audience == Audience.Care ? PlanOf(state, itemId, measure) : null;
        if (Rest(itemId, RecordPrefix) is { } person)
            return state.Records.Contains(person) && (audience == Audience.Care || audience.Is(person))
                ? new RecordPlace(itemId, person, state.RecordOf(person)) : null;
        if (Rest(itemId, PulsePrefix) is { } pulse) return state.PulseOf(pulse) is { } kept ? PulseFor(kept, itemId, audience) : null;
        if (Rest(itemId, MinePrefix) is { } mine) return audience.Person is { } own ? OwnOf(state.PulseOf(mine), itemId, own) : null;
        return audience == Audience.Care ? state.Low.GetValueOrDefault(itemId) : null;
    }

    static PlannedMeasure? PlanOf(GroupMeasures state, string id, string measure) =>
        state.Plans.GetValueOrDefault(measure) is { } kept ? new PlannedMeasure(id, kept.Plan, kept.Times, kept.CameAt, kept.NextAt) : null;

    static Pulse? PulseFor(KeptPulse pulse, string id, Audience audience)
    {
        var plain = new Pulse(id, pulse.At, pulse.Until, pulse.Settled is not null, null, [], false);
        if (audience == Audience.Group) return plain;
        if (audience != Audience.Care) return null;
        return pulse.Settled is not { } settled ? plain
            : plain with { Answered = settled.Answered, Means = settled.Means, HasDropped = settled.HasDropped };
    }

    static OwnPulse? OwnOf(KeptPulse? pulse, string id, string person) => pulse?.Answers.GetValueOrDefault(person) is { } it
        ? new OwnPulse(id, it.Pulse, it.Belong, it.Understood, it.Work, it.Safe) : null;

    static string? Rest(string id, string prefix) => id.StartsWith(prefix, StringComparison.Ordinal) ? id[prefix.Length..] : null;

    public override IEnumerable<string> Touched(GroupMeasures state, Fact fact) => fact.Event switch
    {
        MeasurePlanned it => [PlanPrefix + it.Plan.Measure],
        MeasureEnded it => [PlanPrefix + it.Measure],
        MeasureCame it => [PlanPrefix + it.Measure],
        RecordBegan => [RecordPrefix + fact.By],
        SafetyNoted => [Words],
        PulseBegan it => [PulsePrefix + it.Pulse],
        PulseAnswered it => [MinePrefix + it.Pulse, PulseRules.LowOf(it.Pulse, it.Person)],
        PulseSettled it => [PulsePrefix + it.Pulse, MinePrefix + it.Pulse],
        PulseTalkedAbout it => [it.Note],
        _ => [],
    };

    public override IEnumerable<string> Contents(GroupMeasures state) =>
    [
        Words, .. state.Plans.Keys.Select(measure => PlanPrefix + measure), .. state.Records.Select(person => RecordPrefix + person),
        .. state.Pulses.SelectMany(pulse => new[] { PulsePrefix + pulse.Id, MinePrefix + pulse.Id }), .. state.Low.Keys,
    ];
}
