using Homework.Groups;
using Homework.Kernel;
using Homework.Measures;
using Homework.Safety;
using Homework.Tests.Kernel;

namespace Homework.Tests.Measures;

/// <summary>A group's measures in a test; six members, so that five can answer a pulse.</summary>
sealed class MeasureStory : TopicStory<GroupMeasures>
{
    public const string Ida = "ida", Kim = "kim";
    public static readonly Topic Kind = new("measures", "riverside", "tuesday");
    public static readonly string[] Members = [Maya, Jon, Tom, Lea, Ida, Kim];

    public MeasureStory(bool isSafe = true) : base(
        new MeasuresFeature(), Kind, [new(Rosa, "Rosa", "sage", Role.Facilitator), new(Olu, "Olu", "slate", Role.Observer), .. Members.Select(person => new Seat(person, person, "sky", Role.Member))])
    {
        if (isSafe) Does(Request.System, new NoteSafety(true, Words));
    }

    public static SafetyWords Words { get; } = new(
        Rosa, new ReviewHours([1], new TimeOnly(9, 0), new TimeOnly(17, 0)), "Europe/London", 60, "Not at night.", [new LocalLine("Samaritans", "116 123", null)]);

    public static MeasurePlan Plan(string measure = "phq9", MeasureRepeat repeat = MeasureRepeat.Weekly, int weeks = 2) =>
        new(measure, [], repeat, weeks, new DateOnly(2026, 3, 3), new TimeOnly(9, 0), "Europe/London", false);

    public NoteRecord[] ToldRecords() => [.. Told.Select(tell => tell.Command).OfType<NoteRecord>()];

    /// <summary>All answer the pulse, each with one number for everything.</summary>
    public void Answer(string pulse, params (string Person, int Value)[] answers)
    {
        foreach (var (person, value) in answers) Does(person, new AnswerPulse(pulse, value, value, value, value));
    }
}
