using Homework.Assignments;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;
using Homework.Safety;
using Homework.Tests.Kernel;
using Homework.Workbooks;

namespace Homework.Tests.Assignments;

/// <summary>What might be sent to a group's book of homework: the first of the people facilitates, the last one is an outsider.</summary>
public sealed class AssignmentScript : IFeatureScript
{
    /// <inheritdoc/>
    public string Kind => "assignments";

    /// <inheritdoc/>
    public Command Next(Random random, object state, string[] people, out string by)
    {
        var book = (AssignmentBook)state;
        var all = book.Parts.All.OfType<Given>().OrderBy(given => given.Ord).ToArray();
        by = people[0];
        if (random.Next(30) == 0) by = people[random.Next(people.Length)];
        if (random.Next(4) == 0) return RunScript.Next(random, book, people, ref by);
        if (all.Length == 0 || random.Next(8) == 0) return Give(random, people);
        var given = all[random.Next(all.Length)];
        return random.Next(14) switch
        {
            >= 10 => Review(random, people, out by),
            < 3 => ForCare(random, given, people),
            < 6 => Told(random, book, given, people, out by),
            < 7 => new OpenMyWorkbook().By(people[random.Next(1, people.Length - 1)], out by),
            _ => Joint(random, given, people, out by),
        };
    }

    static Command Give(Random random, string[] people)
    {
        var isTogether = random.Next(3) == 0;
        return new GiveAssignment(Card(random), Cards.Daily with { StartsOn = new DateOnly(2026, 1, 5 + random.Next(5)) }, random.Next(3) == 0 ? [] : [people[random.Next(1, people.Length)]])
        {
            Pieces = isTogether ? [new JointPiece("one", Words(random), ["how"], null), new JointPiece("two", Words(random), ["calm"], people[1])] : [],
        };
    }

    static Command ForCare(Random random, Given given, string[] people) => random.Next(7) switch
    {
        0 => new ChangeAssignment(given.Id, Card(random), given.Schedule, given.Version - random.Next(6) / 5),
        1 => new GiveToMore(given.Id, [people[random.Next(1, people.Length)]]),
        2 => random.Next(4) == 0 ? new WithdrawAssignment(given.Id, []) : new WithdrawAssignment(given.Id, [people[1]]),
        3 => new AllotPiece(given.Id, "one", random.Next(2) == 0 ? null : people[random.Next(people.Length)]),
        _ => new ReadTogether(given.Id, Words(random)),
    };

    static Command Told(Random random, AssignmentBook book, Given given, string[] people, out string by)
    {
        by = Request.System;
        var person = people[random.Next(1, people.Length - 1)];
        var on = new DateOnly(2026, 1, 5).AddDays(random.Next(60));
        return random.Next(6) switch
        {
            4 => new NoteSession("session:one", new DateTimeOffset(on, new TimeOnly(18, 0), TimeSpan.Zero), random.Next(4) == 0),
            5 => new NoteMood(person, random.Next(2) == 0),
            0 => new NoteCopy(given.Id, person, new CopyNote(
                Some<WorkState>(random), Some<PlanState>(random), random.Next(11), [on], null, random.Next(2) == 0 ? on : null, false, random.Next(9) == 0, on)),
            1 => new NoteDay(given.Id, person, on, random.Next(6) == 0 ? null : new DayNote(Some<WorkState>(random), random.Next(101), random.Next(5), [Some<WorkReason>(random)])),
            2 => new NoteHeld(person, random.Next(2) == 0),
            _ => new NoteShared(given.Id, person, on, Words(random), random.Next(3) > 0),
        };
    }

    static Command Review(Random random, string[] people, out string by)
    {
        var person = people[random.Next(1, people.Length - 1)];
        by = random.Next(3) == 0 ? person : people[0];
        return random.Next(9) switch
        {
            0 => new BeginReview(null, [person], [3, 4, 2, 3], random.Next(2) == 0, random.Next(2) == 0),
            < 3 => new MoveReview(random.Next(4), random.Next(3) == 0 ? null : person, random.Next(2) == 0),
            3 => new MarkTurn(person, random.Next(4) > 0),
            4 => new SetReview(random.Next(2) == 0, random.Next(2) == 0, random.Next(2) == 0),
            5 => new KeepReviewNote(random.Next(6) == 0 ? "" : Words(random)),
            6 when random.Next(3) == 0 => new EndReview(),
            _ => new SayReviewLine(random.Next(6) == 0 ? "" : Words(random)).By(person, out by),
        };
    }

    static Command Joint(Random random, Given given, string[] people, out string by)
    {
        by = people[random.Next(people.Length - 1)];
        return random.Next(8) switch
        {
            0 => new TakePiece(given.Id, "one", random.Next(3) > 0),
            1 => new HandInTogether(given.Id, random.Next(2) == 0),
            2 => new FillTogether(given.Id, "calm", random.Next(4) == 0 ? null : new Answer { Number = random.Next(12) }),
            _ => new FillTogether(given.Id, "how", random.Next(6) == 0 ? null : new Answer { Text = Words(random) }),
        };
    }

    internal static WorkCard Card(Random random) =>
        Cards.With(content => content with { Purpose = Words(random), Sharing = Some<WorkReach>(random) }) with { Task = Words(random) };

    internal static string Words(Random random) => $"words numbered {random.NextInt64(1_000_000_000, 9_999_999_999)}";

    static T Some<T>(Random random) where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
}

static class Sending
{
    public static T By<T>(this T command, string person, out string by)
    {
        by = person;
        return command;
    }
}
