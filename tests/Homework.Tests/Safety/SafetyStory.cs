using Homework.Groups;
using Homework.Kernel;
using Homework.Measures;
using Homework.Safety;
using Homework.Tests.Kernel;

namespace Homework.Tests.Safety;

/// <summary>A group's safety in a test: Rosa responds, Dana is her deputy, Finn cares for the group, too. It is Monday at ten in London.</summary>
sealed class SafetyStory : TopicStory<GroupSafety>
{
    public const string Dana = "dana", Finn = "finn";
    public static readonly Topic Kind = new("safety", "riverside", "tuesday");

    public SafetyStory(bool isSet = true) : base(
        new SafetyFeature(), Kind, new(Rosa, "Rosa", "sage", Role.Facilitator), new(Dana, "Dana", "plum", Role.CoFacilitator),
        new(Finn, "Finn", "teal", Role.CoFacilitator), new(Maya, "Maya", "sky", Role.Member), new(Jon, "Jon", "sand", Role.Member),
        new(Olu, "Olu", "slate", Role.Observer))
    {
        if (isSet) Does(Rosa, new SetSafety(Settings));
    }

    public static SafetySettings Settings { get; } = new(
        Rosa, Dana, new ReviewHours([1, 2, 3, 4, 5], new TimeOnly(9, 0), new TimeOnly(17, 0)), "Europe/London", 60, "Nobody reads this at night.",
        [new LocalLine("Samaritans", "116 123", "day and night")], Finn);

    public static readonly Topic RecordOfMaya = new("record", "riverside", Ids.Of(Tuesday, Maya));

    /// <summary>Maya answers; the case that is open about her.</summary>
    public string Answers(int? value, CaseLevel? level)
    {
        Does(Request.System, new RaiseCase(Maya, level, new CaseAnswer(
            "phq9", "q9", "Thoughts that you would be better off dead", value, value is null ? "" : "Several days", Now, "form-1")));
        return State.OpenOf(Maya)?.Id ?? "";
    }

    public CaseCard? Card(string person, string id) => Sees<CaseCard>(person, id);

    public CaseWords? Words(string person, string id) => Sees<CaseWords>(person, CaseFile.WordsOf(id));

    /// <summary>Who was told that something needs a look.</summary>
    public string[] Alerted() => [.. new[] { Rosa, Dana, Finn, Maya, Jon, Olu, Zoe }.Where(person => ToldTo(person).Contains(Homework.Clients.NoticeKind.NeedsALook))];

    public T ToldTopic<T>(Topic topic) where T : Command => (T)Told.Single(tell => tell.To == topic && tell.Command is T).Command;

    /// <summary>Until that moment, without anything falling due before it.</summary>
    public void PassesTo(string moment) => Passes(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture) - Now);

    /// <summary>Somebody's place is another.</summary>
    public void Becomes(string person, Role role) =>
        Roster = new Roster(Roster.Epoch + 1, Roster.Seats.SetItem(person, Roster.Of(person)! with { Role = role }));
}
