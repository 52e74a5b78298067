using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Library;

namespace Homework.Assignments;

/// <summary>What those who care for a group do with a programme: begin it, let it rest, end it, give or leave out a step.</summary>
static class RunRules
{
    const int MostOpen = 12, FirstHour = 8, LastHour = 21, MostDays = 90;

    public static Decision Decide(AssignmentBook book, Request request, RunCommand command) => command switch
    {
        PrepareProgrammeStep order => Prepare(book, order),
        StartProgramme order => Start(book, request, order),
        _ => book.Run(command.Run) is { } run ? Decide(run, book, request, command) : RunRefusals.NoRun,
    };

    static Decision Decide(KeptRun run, AssignmentBook book, Request request, RunCommand command) => command switch
    {
        AddToProgramme order => Add(run, book, request, order),
        PauseProgramme order => Pause(run, order),
        EndProgramme order => Those(run, order.People, walk => !walk.IsEnded) is { Length: > 0 } people ? new ProgrammeEnded(run.Run, people) : Decision.Nothing,
        GiveProgrammeStep order => Give(run, book, request, order),
        SkipProgrammeStep order => Skip(run, order),
        _ => AssignmentRefusals.NotHere,
    };

    static Decision Prepare(AssignmentBook book, PrepareProgrammeStep order)
    {
        if (!IsId(order.Run) || !Ids.IsValid(order.Step) || order.Step.Length > KeptRun.LongestStep) return AssignmentRefusals.IdTaken;
        if (book.Run(order.Run) is not null) return RunRefusals.UnderWay;
        if (CardRules.Check(order.Card, out var card) is { } wrong) return wrong;
        var isSame = book.Step(order.Run, order.Step) is { } kept && Json.Bytes(kept.Card).AsSpan().SequenceEqual(Json.Bytes(card));
        return isSame ? Decision.Nothing : new ProgrammeStepPrepared(order.Run, order.Step, card);
    }

    static Decision Start(AssignmentBook book, Request request, StartProgramme order)
    {
        if (!IsId(order.Run) || book.Run(order.Run) is not null) return AssignmentRefusals.IdTaken;
        if (ProgrammeChecks.Of(order.Plan, out var plan) is { } wrong) return wrong;
        if (plan.Steps.Any(step => book.Step(order.Run, step.Id) is null)) return RunRefusals.NotReady;
        if (ProgrammeChecks.CanCome(plan, step => book.Step(order.Run, step.Id)!.Card.Content.Form) is { } never) return never;
        if (Check(order.Times) is { } notThen) return notThen;
        if (!IsNear(order.StartsOn, order.Times.TimeZone, request.At)) return AssignmentRefusals.Dates;
        if (GivingRules.People(order.People, request.Roster, areAllMeant: true) is not { Length: > 0 } people) return AssignmentRefusals.Nobody;
        if (book.Runs.Count >= MostOpen) return RunRefusals.Many;
        ImmutableArray<string> titles = [.. plan.Steps.Select(step => book.Step(order.Run, step.Id)!.Card.Content.Title)];
        return new ProgrammeStarted(order.Run, plan, titles, order.From, order.Times, order.StartsOn, people);
    }

    static Decision Add(KeptRun run, AssignmentBook book, Request request, AddToProgramme order)
    {
        if (!IsNear(order.StartsOn, run.Times.TimeZone, request.At)) return AssignmentRefusals.Dates;
        if (GivingRules.People(order.People, request.Roster, areAllMeant: false) is not { Length: > 0 } people) return AssignmentRefusals.Nobody;
        if (!book.Runs.ContainsKey(run.Run) && book.Runs.Count >= MostOpen) return RunRefusals.Many;
        ImmutableArray<string> more = [.. people.Where(person => run.Walks.GetValueOrDefault(person) is not { IsEnded: false })];
        return more.IsEmpty ? Decision.Nothing : new ProgrammeJoined(run.Run, more, order.StartsOn);
    }

    static Decision Pause(KeptRun run, PauseProgramme order) =>
        Those(run, order.People, walk => !walk.IsEnded && walk.PausedOn is null == order.IsPaused) is { Length: > 0 } people
            ? new ProgrammePaused(run.Run, people, order.IsPaused) : Decision.Nothing;

    static Decision Give(KeptRun run, AssignmentBook book, Request request, GiveProgrammeStep order)
    {
        if (Releases.PlaceOf(run.Plan, order.Step) < 0 || book.Step(run.Run, order.Step) is not { } step) return RunRefusals.NoStep;
        var people = Those(run, order.People, walk => !walk.IsEnded && walk.On(order.Step) is { GivenAt: null, DoneAt: null });
        people = [.. people.Where(person => RunGiving.IsSeated(request, person))];
        return people.IsEmpty ? RunRefusals.Nobody : new RunGiving(book, request).Given(run, step, people).Decision;
    }

    static Decision Skip(KeptRun run, SkipProgrammeStep order)
    {
        if (Releases.PlaceOf(run.Plan, order.Step) < 0) return RunRefusals.NoStep;
        var people = Those(run, order.People, walk => !walk.IsEnded && walk.On(order.Step) is { DoneAt: null, SkippedAt: null } stand
            && (stand.GivenAt is null || !order.People.IsDefaultOrEmpty));
        return people.IsEmpty ? RunRefusals.Nobody : new ProgrammeStepSkipped(run.Run, order.Step, people);
    }

    /// <summary>Those of the people (none: of all in it) for whom it holds.</summary>
    static ImmutableArray<string> Those(KeptRun run, ImmutableArray<string> wished, Func<Walk, bool> holds) =>
        [.. run.Walks.Where(one => (wished.IsDefaultOrEmpty || wished.Contains(one.Key)) && holds(one.Value)).Select(one => one.Key)];

    static Rejected? Check(RunTimes? times)
    {
        if (times is null || !LocalDays.IsKnown(times.TimeZone)) return AssignmentRefusals.TimeZone;
        if (times.At.Hour is < FirstHour or >= LastHour) return RunRefusals.Time; // R8.2
        return times.Days is null or (>= 1 and <= MostDays) ? null : RunRefusals.Days;
    }

    static bool IsNear(DateOnly day, string zone, DateTimeOffset at)
    {
        var today = LocalDays.On(zone, at);
        return day >= today.AddDays(-366) && day <= today.AddDays(366);
    }

    static bool IsId(string? run) => Ids.IsValid(run) && run!.Length <= KeptRun.LongestId;
}
