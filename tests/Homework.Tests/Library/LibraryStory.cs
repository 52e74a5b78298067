using Homework.Forms;
using Homework.Kernel;
using Homework.Library;
using Homework.Tests.Kernel;

namespace Homework.Tests.Library;

/// <summary>A practice's library in a test; Rosa and Tom are staff, Rosa has come in.</summary>
sealed class LibraryStory : TopicStory<PracticeLibrary>
{
    public static readonly Topic Place = new("library", "riverside", "riverside");

    public LibraryStory(Topic? at = null, bool isEmpty = false) : base(
        new LibraryFeature(), at ?? Place, new(Rosa, "Rosa", "slate", Role.Facilitator), new(Tom, "Tom", "slate", Role.Facilitator), new(Maya, "Maya", "sky", Role.Member))
    {
        Roster = Feature.RosterOf(State)!;
        if (!isEmpty) Does(Rosa, new ComeIntoLibrary("Rosa"));
    }

    public LibrarySheet Sheet => Sees<LibrarySheet>(Rosa, "library")!;

    public Door Door => Feature.Door(State);

    /// <summary>A template that is well made.</summary>
    public static TemplateContent Content(string title = "A walk", params FormField[] fields) => new(
        title, TemplateKind.Practice, TemplateArea.CopingSafety, "Moving a little can lift a heavy day.", ["Go outside.", "Walk for ten minutes."], "Most days",
        new Form(fields.Length > 0 ? [.. fields] : [Mood, Note]))
    { MinMinutes = 5, MaxMinutes = 20 };

    public static FormField Mood { get; } = new("mood", FieldType.Scale, "Mood now") { Min = 0, Max = 10, Step = 1 };

    public static FormField Note { get; } = new("note", FieldType.LongText, "What did you notice?");

    public OwnTemplate Template(string id, string by = Rosa) => Sees<OwnTemplate>(by, id)!;

    public static ProgrammePlan Plan(params ProgrammeStep[] steps) => new("Four weeks", null, [.. steps]);

    public static ProgrammeStep Step(string id, string template, Release release, int version = 1) => new(id, new TemplateRef(template, version), TaskSize.Standard, release);

    public static Release AtOnce { get; } = new(ReleaseRule.AtOnce, null, null);

    protected override bool IsStaff(string by) => by is Rosa or Tom;

    protected override void Happen(string by, Event happened)
    {
        base.Happen(by, happened);
        Roster = Feature.RosterOf(State)!;
    }
}
