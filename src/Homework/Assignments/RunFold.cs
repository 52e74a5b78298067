using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Workbooks;

namespace Homework.Assignments;

/// <summary>What each fact changes about the programmes that a group goes through.</summary>
static class RunFold
{
    public static AssignmentBook Apply(AssignmentBook book, Fact fact) => fact.Event switch
    {
        ProgrammeStepPrepared it => book with { Parts = book.Parts.With(new KeptStep(KeptStep.IdOf(it.Run, it.Step), fact.Seq, it.Run, it.Step, it.Card)) },
        ProgrammeStarted it => Settled(book, new KeptRun(KeptRun.IdOf(it.Run), fact.Seq, it.Run, it.Plan, it.Titles, it.From, it.Times, fact.By, fact.At)
        {
            Walks = it.People.ToImmutableSortedDictionary(person => person, _ => new Walk(it.StartsOn)),
        }),
        ProgrammeStepGiven it when book.Run(it.Run) is { } run => Settled(Given(book, run, fact, it), Changed(run, fact, it)),
        RunEvent it when book.Run(it.Run) is { } run => Settled(book, Changed(run, fact, it)),
        HeldNoted => book.Runs.Keys.Select(book.Run).OfType<KeptRun>().Aggregate(book, Settled),
        _ => book,
    };

    /// <summary>With the run as it is now, and what the head knows of it.</summary>
    static AssignmentBook Settled(AssignmentBook book, KeptRun run) => book with
    {
        Parts = book.Run(run.Run) == run ? book.Parts : book.Parts.With(run),
        Runs = run.IsOpen ? book.Runs.SetItem(run.Run, run.Clock(book.Held)) : book.Runs.Remove(run.Run),
    };

    static KeptRun Changed(KeptRun run, Fact fact, RunEvent happened) => happened switch
    {
        ProgrammeJoined it => run with { Walks = run.Walks.SetItems(it.People.Select(person => KeyValuePair.Create(person, Joined(run, person, it.StartsOn)))) },
        ProgrammePaused it => On(run, it.People, walk => Paused(run, walk, LocalDays.On(run.Times.TimeZone, fact.At), it.IsPaused)),
        ProgrammeEnded it => On(run, it.People, walk => walk with { IsEnded = true }),
        ProgrammeStepGiven it => Step(run, it.Step, it.People, (stand, _) => stand with { GivenAt = stand.GivenAt ?? fact.At, SkippedAt = null }),
        ProgrammeStepSkipped it => Step(run, it.Step, it.People, (stand, walk) => stand with { SkippedAt = fact.At, Shift = walk.Shift }),
        ProgrammeStepDone it => Step(run, it.Step, [it.Person], (stand, walk) => stand with { DoneAt = stand.DoneAt ?? fact.At, Shift = walk.Shift }),
        ProgrammeStepWaits it => Step(run, it.Step, [it.Person], (stand, _) => stand with { Wait = it.Wait }),
        ProgrammeNumbersNoted it => Step(run, it.Step, [it.Person],
            (stand, _) => stand with { AnsweredAt = it.IsHandedIn ? fact.At : null, Numbers = it.Numbers }),
        _ => run,
    };

    /// <summary>Whoever comes back has what they have; what goes by days is counted anew.</summary>
    static Walk Joined(KeptRun run, string person, DateOnly startsOn) => new(startsOn)
    {
        Steps = run.Walks.GetValueOrDefault(person) is { } before
            ? before.Steps.ToImmutableSortedDictionary(one => one.Key, one => one.Value with { Shift = 0 })
            : ImmutableSortedDictionary<string, StepStand>.Empty,
    };

    /// <summary>What goes by days comes as much later as it rested.</summary>
    static Walk Paused(KeptRun run, Walk walk, DateOnly today, bool isPaused)
    {
        if (isPaused) return walk with { PausedOn = walk.PausedOn ?? today };
        if (walk.PausedOn is not { } since) return walk;
        var from = since < walk.StartsOn ? walk.StartsOn : since;
        return walk with { PausedOn = null, Shift = walk.Shift + Math.Max(0, today.DayNumber - from.DayNumber) };
    }

    static KeptRun On(KeptRun run, ImmutableArray<string> people, Func<Walk, Walk> change) => run with
    {
        Walks = run.Walks.SetItems(people.Where(run.Walks.ContainsKey).Select(person => KeyValuePair.Create(person, change(run.Walks[person])))),
    };

    static KeptRun Step(KeptRun run, string step, ImmutableArray<string> people, Func<StepStand, Walk, StepStand> change) =>
        On(run, people, walk => walk with { Steps = walk.Steps.SetItem(step, change(walk.On(step), walk)) });

    /// <summary>A step is homework like any other: one for all who come to it, each from the day on which it came to them.</summary>
    static AssignmentBook Given(AssignmentBook book, KeptRun run, Fact fact, ProgrammeStepGiven it)
    {
        var given = book.Given(it.Assignment) ?? (book.Step(it.Run, it.Step) is { } step
            ? new Given(it.Assignment, fact.Seq, step.Card, it.Schedule, run.By, fact.At, 1) : null);
        if (given is null) return book;
        var fresh = new CopyNote(WorkState.Assigned, PlanState.None, null, [], it.Schedule.DueOn, null, false, false, null);
        var copies = given.Copies.SetItems(it.People.Select(person => KeyValuePair.Create(
            person, new Copy(AssignmentShow.CopyOf(given.Id, person), given.Id, person, fresh, fact.At))));
        return book with { Parts = book.Parts.With(given with { Copies = copies, IsWithdrawn = false }) };
    }
}
