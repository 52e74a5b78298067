using Homework.Kernel;
using Homework.Measures;
using Homework.Safety;
using Homework.Tests.Kernel;

namespace Homework.Tests.Measures;

/// <summary>Maya's record in a test; PHQ-9 and GAD-7 are planned for her.</summary>
sealed class RecordStory : TopicStory<MemberRecord>
{
    public static readonly Topic Kind = new("record", "riverside", Ids.Of(Tuesday, Maya));
    public static readonly Topic SafetyHere = new("safety", "riverside", "tuesday");

    public RecordStory() : base(
        new RecordFeature(), Kind, new(Rosa, "Rosa", "sage", Role.Facilitator), new(Maya, "Maya", "sky", Role.Member),
        new(Jon, "Jon", "sand", Role.Member), new(Olu, "Olu", "slate", Role.Observer)) =>
        Does(Request.System, new NoteRecord(Tuesday, Maya, 1, [new OwnPlan("phq9", 0, null, null), new OwnPlan("gad7", 0, null, null)]));

    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    /// <summary>Maya answers a question; what safety is told.</summary>
    public RaiseCase[] Answers(string item, int? value, string form = "form-1", string measure = "phq9", bool isDeclined = false)
    {
        Does(Maya, new AnswerItem(form, measure, item, value, isDeclined, "en"));
        return Raised();
    }

    public void Fills(string form, params int?[] values)
    {
        for (var i = 0; i < values.Length; i++) Answers($"q{i + 1}", values[i], form, isDeclined: values[i] is null);
        Does(Maya, new HandIn(form));
    }

    public RaiseCase[] Raised() => [.. Told.Where(tell => tell.To == SafetyHere).Select(tell => tell.Command).Cast<RaiseCase>()];

    /// <summary>Only those whom the door admits see anything.</summary>
    protected override IEnumerable<Audience> AudiencesOf(string person) =>
        Roster.Of(person) is { } seat && Feature.Door(State).Admits(seat) ? Feature.AudiencesOf(seat) : [];
}
