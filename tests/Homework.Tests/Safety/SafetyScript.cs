using Homework.Groups;
using Homework.Kernel;
using Homework.Safety;
using Homework.Tests.Kernel;

namespace Homework.Tests.Safety;

/// <summary>What might be sent to a group's safety: the first two of the people care for the group, the last is an outsider.</summary>
public sealed class SafetyScript : IFeatureScript
{
    /// <inheritdoc/>
    public string Kind => "safety";

    /// <inheritdoc/>
    public Command Next(Random random, object state, string[] people, out string by)
    {
        var safety = (GroupSafety)state;
        by = random.Next(12) == 0 ? people[random.Next(people.Length)] : people[random.Next(2)];
        if (safety.Settings is null && random.Next(4) > 0) return new SetSafety(Settings(random, people));
        var files = safety.Open.Values.Concat(safety.Parts.All.OfType<CaseFile>()).OrderBy(file => file.Ord).TakeLast(6).ToArray();
        if (files.Length == 0 || random.Next(4) == 0)
        {
            by = Request.System;
            return random.Next(5) == 0 ? new TimeCame() : Raised(random, people);
        }
        var file = files[random.Next(files.Length)];
        return random.Next(12) switch
        {
            < 4 => new LookAtCase(file.Id),
            < 6 => new AcknowledgeCase(file.Id),
            < 8 => new NoteWhatWasDone(file.Id, Words(random)),
            8 => new CloseCase(file.Id, Words(random)),
            9 => new TestSafety(),
            10 => random.Next(40) == 0 ? new ConfirmTest() : new LookAtCase(file.Id),
            _ => new SetSafety(Settings(random, people)),
        };
    }

    static RaiseCase Raised(Random random, string[] people)
    {
        CaseLevel?[] levels = [null, CaseLevel.Note, CaseLevel.High, CaseLevel.Urgent];
        var answer = new CaseAnswer("phq9", "q9", Words(random), random.Next(4), "Several days", new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero), "form-1");
        return new RaiseCase(people[random.Next(1, people.Length - 1)], levels[random.Next(4)], answer);
    }

    static SafetySettings Settings(Random random, string[] people) => SafetyStory.Settings with
    {
        Responder = people[0],
        Deputy = people[random.Next(1, 3) / 2 + 1 - random.Next(8) / 7],
        Tester = people[random.Next(2)],
        AckMinutes = random.Next(4, 90),
        OutOfHours = Words(random),
    };

    static string Words(Random random) => $"words numbered {random.NextInt64(1_000_000_000, 9_999_999_999)}";
}
