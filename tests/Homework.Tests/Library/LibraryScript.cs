using Homework.Forms;
using Homework.Kernel;
using Homework.Library;
using Homework.Tests.Kernel;
using static Homework.Tests.Library.LibraryStory;

namespace Homework.Tests.Library;

/// <summary>What staff might send to their library; the last of the people is not in it. Words carry a number.</summary>
public sealed class LibraryScript : IFeatureScript
{
    static readonly string[] Known = ["gratitude-daily", "mindful-breath", "pmr", "grounding-54321", "boundaries", "no-such-thing"];

    /// <inheritdoc/>
    public string Kind => "library";

    /// <inheritdoc/>
    public Command Next(Random random, object state, string[] people, out string by)
    {
        var library = (PracticeLibrary)state;
        by = random.Next(25) == 0 ? people[^1] : people[random.Next(people.Length - 1)];
        var own = library.Parts.All.OfType<KeptTemplate>().OrderBy(template => template.Ord).ToArray();
        var programmes = library.Parts.All.OfType<KeptProgramme>().OrderBy(programme => programme.Ord).ToArray();
        if (own.Length == 0) return new AddTemplate(Made(random), null);
        var template = own[random.Next(own.Length)];
        return random.Next(12) switch
        {
            0 => new ComeIntoLibrary(Words(random)),
            1 => new AddTemplate(Made(random), random.Next(2) == 0 ? null : Of(random, own)),
            2 => new CopyTemplate(Of(random, own), Words(random)),
            < 6 => new WriteTemplate(template.Id, Made(random), template.Version - random.Next(6) / 5),
            6 => new RenameTemplate(template.Id, random.Next(5) == 0 ? "" : Words(random)),
            7 => new PutTemplateAway(template.Id, random.Next(2) == 0),
            8 => new SwitchTemplate(Known[random.Next(Known.Length)], random.Next(2) == 0),
            9 => new AddProgramme(Plan(random, own)),
            10 when programmes.Length > 0 => new ChangeProgramme(programmes[^1].Id, Plan(random, own), programmes[^1].Version),
            _ => programmes.Length > 0 ? new PutProgrammeAway(programmes[random.Next(programmes.Length)].Id, random.Next(2) == 0) : new AddProgramme(Plan(random, own)),
        };
    }

    static ProgrammePlan Plan(Random random, KeptTemplate[] own) => new(Words(random), random.Next(2) == 0 ? null : Words(random),
    [
        new ProgrammeStep("one", Of(random, own), TaskSize.Starter, AtOnce),
        new ProgrammeStep("two", Of(random, own), TaskSize.Standard, random.Next(4) switch
        {
            0 => new Release(ReleaseRule.AfterPrevious, null, null),
            1 => new Release(ReleaseRule.DaysAfterPrevious, random.Next(9), null),
            2 => new Release(ReleaseRule.DaysAfterStart, 7, null),
            _ => new Release(ReleaseRule.OnCondition, null, new ReleaseCondition("one", ReleaseTest.AnswerAtLeast, "mood", 5)),
        }),
    ]);

    static TemplateRef Of(Random random, KeptTemplate[] own)
    {
        var some = own[random.Next(own.Length)];
        return random.Next(2) == 0 ? new TemplateRef(Known[random.Next(Known.Length)], 1) : new TemplateRef(some.Id, random.Next(1, some.Version + 1));
    }

    static TemplateContent Made(Random random) => Content(random.Next(12) == 0 ? "" : Words(random), Mood, Note with { Label = Words(random) })
        with
    { Safety = [Words(random)], Evidence = random.Next(2) == 0 ? null : new(EvidenceLevel.Limited, Words(random), [], Verification.Verified) };

    static string Words(Random random) => $"words numbered {random.NextInt64(1_000_000_000, 9_999_999_999)}";
}
