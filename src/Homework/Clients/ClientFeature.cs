using Homework.Kernel;

namespace Homework.Clients;

/// <summary>The rules of what is one person's own. Nobody else comes in, whatever they are in the practice.</summary>
sealed partial class ClientFeature : Feature<Client>
{
    static readonly Rejected NotYours = new("not-yours", "Only the person themselves can do this. Sign in as them.");
    static readonly Rejected NotHere = new("not-possible-here", "This cannot be done here. Reload the page and try again.");

    /// <inheritdoc/>
    public override string Kind => "client";

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, int> Shelves { get; } = new Dictionary<string, int> { [KeptNotice.Shelved] = 30 };

    /// <inheritdoc/>
    public override Client Empty(Topic topic) => new() { Topic = topic };

    /// <inheritdoc/>
    public override Door Door(Client state) => Kernel.Door.Of(state.Person());

    /// <inheritdoc/>
    public override Decision Decide(Client state, Request request, Command command) => command switch
    {
        NoteMembership note when request.IsSystem => Note(state, note),
        Notify notify when request.IsSystem => Tell(state, notify),
        NotePlace note when request.IsSystem => OwnPlaces.Note(state, note),
        KeepPage keep when request.IsSystem => Keep(state, keep),
        _ when request.IsSystem => NotHere,
        _ when request.By != state.Person() => NotYours,
        SaveDraft save => Save(state, save),
        DropDraft drop => Drop(state, drop),
        ChangePreferences change => Change(state, change),
        ReadNotices read => Read(state, read),
        KeepTask keep => Keep(state, request, keep),
        TickTask tick => Tick(state, request, tick),
        DropTask drop => Drop(state, drop),
        AddOwnBoard add => Add(state, request, add),
        RenameOwnBoard rename => Rename(state, rename),
        DropOwnPage drop => Drop(state, drop),
        PutAwayOwnBoard put => Put(state, put),
        _ => NotHere,
    };

    /// <inheritdoc/>
    public override Client Apply(Client state, Fact fact) => fact.Event switch
    {
        DraftSaved e => Saved(state, fact, e),
        DraftDropped e => Dropped(state, e),
        PreferencesChanged e => state with
        {
            Preferences = new Preferences("preferences", e.Theme, e.Language, e.TextSize, e.Font, e.Country, e.IsQuiet, e.IsDiscreet),
        },
        MembershipNoted e => OwnPlaces.Noted(Noted(state, fact, e), fact, e),
        PlaceNoted e => OwnPlaces.Noted(state, fact, e),
        Notified e => Kept(state, fact, e),
        NoticesRead e => ReadTo(state, e.UpTo),
        TaskKept e => state with { Tasks = state.Tasks.Add(new OwnTask(e.Task, e.Words, e.Cue, fact.At, [])) },
        TaskTicked e => Ticked(state, e),
        TaskDropped e => state with { Tasks = state.Tasks.RemoveAll(task => task.Id == e.Task) },
        OwnBoardAdded e => Added(state, fact, e),
        OwnBoardRenamed e => Renamed(state, e),
        OwnPageKept e => Kept(state, fact, e),
        OwnPageDropped e => state with { Pages = state.Pages.RemoveAll(page => page.Page == e.Page) },
        OwnBoardPutAway e => Put(state, e),
        _ => state,
    };

    /// <inheritdoc/>
    public override Item? Show(Client state, string itemId, Audience audience) =>
        audience.Is(state.Person()) ? ToThemselves(state, itemId) : null;

    static Item? ToThemselves(Client state, string itemId) => itemId.Split(':')[0] switch
    {
        "preferences" => state.Preferences,
        "group" => state.Memberships.FirstOrDefault(membership => membership.Id == itemId),
        "task" => state.Tasks.FirstOrDefault(task => task.Id == itemId),
        "board" => state.Boards.FirstOrDefault(board => board.Id == itemId),
        "page" => state.Pages.FirstOrDefault(page => page.Id == itemId),
        "draft" => state.Drafts.FirstOrDefault(draft => draft.Id == itemId),
        "place" => state.Places.FirstOrDefault(place => place.Id == itemId),
        "notice" => state.Parts.Find<KeptNotice>(itemId) is { } kept ? Shown(state, kept) : null,
        _ => null,
    };

    /// <inheritdoc/>
    public override IEnumerable<string> Contents(Client state) =>
        ["preferences", .. state.Memberships.Select(membership => membership.Id), .. state.Drafts.Select(draft => draft.Id),
            .. state.Tasks.Select(task => task.Id), .. state.Boards.Select(board => board.Id),
            .. state.Pages.Select(page => page.Id), .. state.Places.Select(place => place.Id)];

    /// <inheritdoc/>
    public override IEnumerable<string> Touched(Client state, Fact fact) => fact.Event switch
    {
        DraftSaved e => [$"draft:{e.Key}"],
        DraftDropped e => [$"draft:{e.Key}"],
        PreferencesChanged => ["preferences"],
        MembershipNoted e => [$"group:{e.Group.Id}", .. state.Places.Where(place => place.Group == e.Group).Select(place => place.Id)],
        PlaceNoted e => [OwnPlaces.IdOf(e.Place)],
        Notified e => [NoticeOf(fact.Seq), .. Faded(e)],
        NoticesRead e => Turned(e),
        TaskKept e => [e.Task],
        TaskTicked e => [e.Task],
        TaskDropped e => [e.Task],
        OwnBoardAdded e => [BoardOf(e.Board)],
        OwnBoardRenamed e => [BoardOf(e.Board)],
        OwnPageKept e => [PageOf(e.Page)],
        OwnPageDropped e => [PageOf(e.Page)],
        OwnBoardPutAway e => [BoardOf(e.Board)],
        _ => [],
    };

    /// <inheritdoc/>
    public override IEnumerable<string> Needs(Client state, Event happened) => happened switch
    {
        Notified e => Faded(e),
        NoticesRead e => Turned(e),
        _ => [],
    };
}
