using System.Collections.Immutable;
using Homework.Clients;
using Homework.Kernel;

namespace Homework.Measures;

/// <summary>Which measures are on, for whom and when; and that their people's records know.</summary>
static class PlanRules
{
    public static Decision Plan(GroupMeasures state, Request request, PlanMeasure order)
    {
        if (Check(state, request, order.Plan, out var plan) is { } wrong) return wrong;
        var next = plan.Repeat == MeasureRepeat.AtSession ? null : (DateTimeOffset?)Begins(plan);
        var kept = state.Plans.GetValueOrDefault(plan.Measure);
        if (plan.Repeat == MeasureRepeat.Weekly && next < request.At.AddDays(-1)) next = Next(plan, request.At);
        if (plan.Repeat == MeasureRepeat.Once && kept?.CameAt is not null && next <= kept.CameAt) next = null;
        var changed = state with { Plans = state.Plans.SetItem(plan.Measure, new KeptPlan(plan, kept?.Times ?? 0, kept?.CameAt, next)) };
        return Decision.Of(new MeasurePlanned(plan, next)).Telling(Records(changed));
    }

    public static Decision End(GroupMeasures state, EndMeasure order) => state.Plans.ContainsKey(order.Measure ?? "")
        ? Decision.Of(new MeasureEnded(order.Measure!)).Telling(Records(state with { Plans = state.Plans.Remove(order.Measure!) }))
        : MeasureRefusals.NotPlanned;

    public static Decision AskNow(GroupMeasures state, Request request, AskNow order)
    {
        if (state.Plans.GetValueOrDefault(order.Measure ?? "") is not { } kept) return MeasureRefusals.NotPlanned;
        return Came(state, request, [(kept, kept.NextAt)]);
    }

    public static Decision TimeCame(GroupMeasures state, Request request)
    {
        var due = state.Plans.Values.Where(kept => kept.NextAt <= request.At).ToArray();
        return due.Length == 0 ? Decision.Nothing : Came(state, request, [.. due.Select(kept => (kept, Next(kept.Plan, request.At)))]);
    }

    public static Decision Begin(GroupMeasures state, Request request)
    {
        if (!request.MayWrite) return MeasureRefusals.ReadOnly;
        if (state.Records.Contains(request.By)) return Decision.Nothing;
        return Decision.Of(new RecordBegan(state.RecordOf(request.By)))
            .Telling(Record(state, request.By), OwnPlaces.Of(state.Group(), request.By, state.RecordOf(request.By)));
    }

    public static Decision Note(GroupMeasures state, NoteSafety order)
    {
        var changed = state with { IsSafe = order.IsReady, Words = order.Words };
        return Decision.Of(new SafetyNoted(order.IsReady, order.Words)).Telling(Records(changed));
    }

    /// <summary>What every record is told: the whole of what its owner has, so that the order of arrival does not matter.</summary>
    public static IEnumerable<Tell> Records(GroupMeasures state) => state.Records.Select(person => Record(state, person));

    public static Tell Record(GroupMeasures state, string person) => new(state.RecordOf(person), new NoteRecord(
        state.Group(), person, state.Version + 1,
        [.. state.Plans.Values.Where(kept => kept.IsFor(person)).Select(kept => new OwnPlan(kept.Plan.Measure, kept.Times, kept.CameAt, kept.NextAt))]));

    static Decision Came(GroupMeasures state, Request request, ImmutableArray<(KeptPlan Kept, DateTimeOffset? Next)> came)
    {
        var plans = state.Plans;
        foreach (var (kept, next) in came)
            plans = plans.SetItem(kept.Plan.Measure, kept with { Times = kept.Times + 1, CameAt = request.At, NextAt = next });
        var people = request.Roster.Seats.Values
            .Where(seat => seat is { MayWrite: true, IsCare: false } && came.Any(one => one.Kept.IsFor(seat.Person))).Select(seat => seat.Person);
        var asked = state with { Plans = plans, Version = state.Version + came.Length - 1 };
        return Decision.Of([.. came.Select(one => new MeasureCame(one.Kept.Plan.Measure, one.Next))])
            .Telling(Records(asked))
            .Telling(people.Order(StringComparer.Ordinal).SelectMany(person => Inbox.One(state, request, person, NoticeKind.MeasureDue)));
    }

    /// <summary>The first time of a plan, and each next one: at the same time of day where the group is.</summary>
    public static DateTimeOffset Begins(MeasurePlan plan) => LocalDays.At(plan.TimeZone, plan.StartsOn, plan.At);

    /// <summary>The first time after a moment, or null where there is none.</summary>
    public static DateTimeOffset? Next(MeasurePlan plan, DateTimeOffset after)
    {
        if (Begins(plan) > after) return plan.Repeat == MeasureRepeat.AtSession ? null : Begins(plan);
        if (plan.Repeat != MeasureRepeat.Weekly) return null;
        var days = 7 * plan.Weeks;
        var gone = Math.Max(0, LocalDays.On(plan.TimeZone, after).DayNumber - plan.StartsOn.DayNumber) / days;
        var at = LocalDays.At(plan.TimeZone, plan.StartsOn.AddDays(gone * days), plan.At);
        return at > after ? at : LocalDays.At(plan.TimeZone, plan.StartsOn.AddDays((gone + 1) * days), plan.At);
    }

    static Rejected? Check(GroupMeasures state, Request request, MeasurePlan? asked, out MeasurePlan plan)
    {
        plan = asked!;
        if (asked is null || Catalogue.Find(asked.Measure) is not { IsQuestionnaire: true } measure) return MeasureRefusals.NoMeasure;
        if (!Enum.IsDefined(asked.Repeat)) return MeasureRefusals.NotAChoice;
        if (!measure.Licence.IsConfirmed && !asked.IsConfirmed) return MeasureRefusals.Unconfirmed;
        if (measure.NeedsSafety && !state.IsSafe) return MeasureRefusals.NoSafety;
        if (asked.Repeat == MeasureRepeat.Weekly && asked.Weeks is < 1 or > 26) return MeasureRefusals.Weeks;
        if (!LocalDays.IsKnown(asked.TimeZone)) return MeasureRefusals.TimeZone;
        var ahead = asked.StartsOn.DayNumber - LocalDays.On(asked.TimeZone, request.At).DayNumber;
        var isNew = !state.Plans.TryGetValue(asked.Measure, out var kept) || kept.Plan.StartsOn != asked.StartsOn;
        if (ahead > 366 || (isNew && ahead < 0)) return MeasureRefusals.Start;
        var people = asked.People.IsDefault ? [] : asked.People.Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        if (people.Any(person => request.Roster.Of(person) is not { MayWrite: true, IsCare: false })) return MeasureRefusals.NotAMember;
        plan = asked with { People = people, Weeks = asked.Repeat == MeasureRepeat.Weekly ? asked.Weeks : 1, At = new TimeOnly(asked.At.Hour, asked.At.Minute) };
        return null;
    }
}
