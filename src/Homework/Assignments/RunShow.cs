using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Library;

namespace Homework.Assignments;

/// <summary>Who sees what of a programme: facilitators all, each person their own way and what comes next.</summary>
static class RunShow
{
    const string RunPrefix = "run:", WalkPrefix = "walk:";

    public static string WalkOf(string run, string person) => $"{WalkPrefix}{run}:{person}";

    public static bool Is(string id) => id.StartsWith(RunPrefix, StringComparison.Ordinal) || id.StartsWith(WalkPrefix, StringComparison.Ordinal);

    public static IEnumerable<string> ItemsOf(KeptRun run) => [run.Id, .. run.Walks.Keys.Select(person => WalkOf(run.Run, person))];

    public static Item? Show(AssignmentBook book, string id, Audience audience)
    {
        if (id.StartsWith(RunPrefix, StringComparison.Ordinal))
            return audience == Audience.Care && book.Parts.Find<KeptRun>(id) is { } all
                ? new ProgrammeRun(id, all.Run, all.Plan, all.Titles, all.From, all.Times, all.By, all.At) { Ord = all.Ord } : null;
        if (id[WalkPrefix.Length..].Split(':') is not [var of, var person] || book.Run(of) is not { } run) return null;
        if (!run.Walks.TryGetValue(person, out var walk)) return null;
        return audience == Audience.Care ? Whole(run, person, walk) : audience.Is(person) ? Own(run, person, walk) : null;
    }

    static ProgrammeWalk Whole(KeptRun run, string person, Walk walk) => new(
        WalkOf(run.Run, person), run.Run, person, run.Plan.Title, run.Plan.About, walk.StartsOn, StateOf(run, walk),
        [.. run.Plan.Steps.Select((_, place) => Step(run, walk, place))])
    { Ord = run.Ord };

    /// <summary>What they were given, and the next one: what may never come to them, and what was left out, is nobody's business to read out.</summary>
    static ProgrammeWalk Own(KeptRun run, string person, Walk walk)
    {
        var whole = Whole(run, person, walk);
        var has = whole.Steps.Where(step => step.State is StepState.Given or StepState.Done).Select(step => step with { Wait = StepWait.None });
        var next = whole.State is WalkState.Ended ? [] : whole.Steps.Where(step => step.State is StepState.Coming or StepState.Waiting)
            .OrderBy(step => step.At ?? DateTimeOffset.MaxValue).Take(1)
            .Select(step => Next(run, walk, step));
        return whole with { Steps = [.. has, .. next] };
    }

    static WalkStep Next(KeptRun run, Walk walk, WalkStep step)
    {
        if (step.State == StepState.Coming) return step;
        var saidNo = Awaited(run, Releases.PlaceOf(run.Plan, step.Step)) is { } place && walk.On(run.Plan.Steps[place].Id).Wait == StepWait.SaidNo;
        return step with { Title = step.Rule == ReleaseRule.OnCondition ? null : step.Title, After = saidNo ? null : step.After }; // R2.7
    }

    static WalkStep Step(KeptRun run, Walk walk, int place)
    {
        var (step, stand) = (run.Plan.Steps[place], walk.On(run.Plan.Steps[place].Id));
        WalkStep Of(StepState state, DateTimeOffset? at, string? after = null) => new(
            step.Id, run.Titles[place], state, step.Release.Rule, step.Release.Days, at, after, stand.Wait,
            stand.GivenAt is null ? null : KeptRun.WorkOf(run.Run, step.Id));
        if (stand.DoneAt is { } done) return Of(StepState.Done, done);
        if (stand.SkippedAt is { } skipped) return Of(StepState.Skipped, skipped);
        if (stand.GivenAt is { } given) return Of(StepState.Given, given);
        var outlook = Releases.Of(run.Plan, run.Times, walk, place);
        if (outlook.OpensAt is { } opens) return Of(StepState.Coming, opens);
        return outlook.LeftOutAt is { } leftOut ? Of(StepState.NotForThem, leftOut) : Of(StepState.Waiting, null, Awaited(run, place) is { } awaited ? run.Titles[awaited] : null);
    }

    /// <summary>The place of the step that it waits for, or null.</summary>
    static int? Awaited(KeptRun run, int place) => run.Plan.Steps[place].Release switch
    {
        { Condition: { } condition } => Releases.PlaceOf(run.Plan, condition.Step),
        { Rule: ReleaseRule.AfterPrevious or ReleaseRule.DaysAfterPrevious } => place - 1,
        _ => null,
    };

    static WalkState StateOf(KeptRun run, Walk walk) =>
        walk.IsEnded ? WalkState.Ended : run.IsThrough(walk) ? WalkState.Finished : walk.PausedOn is not null ? WalkState.Paused : WalkState.On;
}
