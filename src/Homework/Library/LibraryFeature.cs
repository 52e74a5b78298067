using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Library;

/// <summary>
/// The templates of a practice beside those of the catalogue. The library keeps its own roster: whoever the practice lets run
/// groups comes in once and sits here from then on; everybody here sees and changes everything.
/// </summary>
sealed class LibraryFeature : Feature<PracticeLibrary>
{
    public override string Kind => "library";

    public override IReadOnlyDictionary<string, int> Shelves { get; } = new Dictionary<string, int>
    {
        [PracticeLibrary.Templates] = 30,
        [PracticeLibrary.Programmes] = 30,
        [PracticeLibrary.Away] = 1,
        [PracticeLibrary.Versions] = 1,
    };

    public override PracticeLibrary Empty(Topic topic) => new(topic);

    public override Door Door(PracticeLibrary state) => state.People.IsEmpty ? Kernel.Door.Shut : Kernel.Door.To(state.Topic);

    public override bool IsForOutsiders(Command command) => command is ComeIntoLibrary;

    public override Roster? RosterOf(PracticeLibrary state) => new(
        state.Epoch, state.People.ToImmutableDictionary(one => one.Key, one => new Seat(one.Key, one.Value, "slate", Role.Facilitator)));

    public override Decision Decide(PracticeLibrary state, Request request, Command command) => command switch
    {
        ComeIntoLibrary order => TemplateRules.ComeIn(state, request, order),
        _ when !request.IsCare => LibraryRefusals.StaffOnly,
        CopyTemplate order => TemplateRules.Copy(state, request, order),
        AddTemplate order => TemplateRules.Add(state, request, order),
        WriteTemplate order => TemplateRules.Write(state, order),
        RenameTemplate order => TemplateRules.Rename(state, order),
        PutTemplateAway order => TemplateRules.PutAway(state, order),
        SwitchTemplate order => TemplateRules.Switch(state, order),
        AddProgramme order => ProgrammeRules.Add(state, request, order),
        ChangeProgramme order => ProgrammeRules.Change(state, order),
        PutProgrammeAway order => ProgrammeRules.PutAway(state, order),
        _ => LibraryRefusals.NotHere,
    };

    public override PracticeLibrary Apply(PracticeLibrary state, Fact fact) => LibraryFold.Apply(state, fact);

    public override Item? Show(PracticeLibrary state, string itemId, Audience audience) =>
        audience == Audience.Care ? LibraryShow.Show(state, itemId) : null;

    public override IEnumerable<string> Contents(PracticeLibrary state) => [LibraryShow.Sheet];

    public override IEnumerable<string> Touched(PracticeLibrary state, Fact fact) => LibraryParts.Touched(fact);

    public override IEnumerable<string> Needs(PracticeLibrary state, Command command) => LibraryParts.For(command);

    public override IEnumerable<string> Needs(PracticeLibrary state, Event happened) => LibraryParts.For(happened);
}
