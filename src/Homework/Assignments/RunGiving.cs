using System.Collections.Immutable;
using Homework.Clients;
using Homework.Kernel;
using Homework.Workbooks;

namespace Homework.Assignments;

/// <summary>Gives steps of programmes: what happens in the book, and what workbooks and inboxes are told.</summary>
sealed class RunGiving(AssignmentBook book, Request request)
{
    readonly HashSet<string> begun = [];

    public Decision Decision { get; private set; } = Decision.Nothing;

    /// <summary>Whether somebody can be given homework now.</summary>
    public static bool IsSeated(Request request, string person) => request.Roster.Of(person) is { Role: Role.Member or Role.PeerLead };

    /// <summary>The time of the programmes that are due first has come: all of their steps are given whose time it is by now.</summary>
    public static Decision TimeCame(AssignmentBook book, Request request)
    {
        var giving = new RunGiving(book, request);
        foreach (var run in RunParts.Due(book).Select(book.Run).OfType<KeptRun>()) giving.Give(run);
        return giving.Decision;
    }

    /// <summary>With a step given to people who are in the group and do not have it.</summary>
    public RunGiving Given(KeptRun run, KeptStep step, ImmutableArray<string> people)
    {
        var id = KeptRun.WorkOf(run.Run, step.Step);
        var (card, version) = book.Given(id) is { } given ? (given.Card, given.Version) : (step.Card, 1);
        var today = LocalDays.On(run.Times.TimeZone, request.At);
        var schedule = new WorkSchedule(Rhythm.Once, today, run.Times.Days is { } days ? today.AddDays(days) : null, [], run.Times.TimeZone, Bend: 7);
        var wish = new StepWish(run.Plan.Steps.First(one => one.Id == step.Step).Size, Releases.AskedOf(run.Plan, step.Step));
        foreach (var person in people)
        {
            var workbook = WorkbookOf(person);
            Decision = Decision.Telling(new Tell(workbook, new PutTask(id, card, schedule, version, run.By) { Step = wish }))
                .Telling(Inbox.Others(request, person, new Notify(NoticeKind.HomeworkGiven, workbook, id, null)));
        }
        return With(new ProgrammeStepGiven(run.Run, step.Step, id, schedule, people));
    }

    void Give(KeptRun run)
    {
        var due = run.Walks.Where(one => !book.Held.Contains(one.Key))
            .SelectMany(one => run.Coming(one.Value).Where(coming => coming.At <= request.At).Select(coming => (coming.Step, Person: one.Key))).ToArray();
        ImmutableArray<string> gone = [.. due.Select(one => one.Person).Where(person => !IsSeated(request, person)).Distinct()];
        if (!gone.IsEmpty) With(new ProgrammePaused(run.Run, gone, IsPaused: true)); // they may come back
        foreach (var (step, people) in due.Where(one => !gone.Contains(one.Person)).GroupBy(one => one.Step, one => one.Person).Select(group => (group.Key, group)))
        {
            if (!book.Runs[run.Run].Steps.Contains(step)) continue; // comes next: what was loaded is what is due first
            var isOff = book.Given(KeptRun.WorkOf(run.Run, step)) is { IsWithdrawn: true };
            if (!isOff && book.Step(run.Run, step) is { } kept) Given(run, kept, [.. people]);
            else With(new ProgrammeStepSkipped(run.Run, step, [.. people]));
        }
    }

    Topic WorkbookOf(string person)
    {
        if (book.WorkbookOf(person) is { } workbook) return workbook;
        if (begun.Add(person))
        {
            var made = GivingRules.Begun(book, request, person);
            Decision = Decision with { Events = [.. Decision.Events, .. made.Events], Tells = [.. Decision.Tells, .. made.Tells] };
        }
        return WorkbookIds.Of(book.Group!.Value, person, request.Op);
    }

    RunGiving With(Event happened)
    {
        Decision = Decision with { Events = [.. Decision.Events, happened] };
        return this;
    }
}
