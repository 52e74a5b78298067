using Homework.Flags;
using Homework.Kernel;

namespace Homework.Pages;

/// <summary>
/// A page that a group writes together. Its text is a document; what people do to it are steps, which the page puts in an order
/// and checks. A part may be somebody's own: others read it and say something to it, but nobody else changes it.
/// </summary>
sealed class PageFeature : Feature<SharedPage>
{
    public override string Kind => "page";

    public override IReadOnlyDictionary<string, int> Shelves { get; } =
        new Dictionary<string, int> { [SharedPage.History] = 1, [SharedPage.Remarks] = 100, [SharedPage.Log] = 20 };

    public override SharedPage Empty(Topic topic) => new(topic);

    public override Door Door(SharedPage state) => state.Owner is { } owner ? Kernel.Door.Of(owner)
        : state.Group is { } group ? Kernel.Door.To(group) : Kernel.Door.Shut;

    public override Decision Decide(SharedPage state, Request request, Command command) => command switch
    {
        CreatePage order => SettingRules.Create(state, request, order),
        CreateOwnPage order => SettingRules.Create(state, request, order),
        _ when !state.Exists || !state.IsOpenTo(request) => PageRefusals.NoPage,
        _ when state.Owner is not null => ForOwner(state, request, command),
        _ when !request.MayWrite => PageRefusals.ReadOnly,
        ChangePage or HidePassage or ShowPassage or LockOut or LetIn or FreezePage or HideRemark or ShowRemark or MakeEdition or SettleFlag =>
            request.IsCare ? ForCare(state, request, command) : PageRefusals.CareOnly,
        _ => ForAll(state, request, command),
    };

    static Decision ForOwner(SharedPage state, Request request, Command command) => command switch
    {
        WriteSteps order => StepRules.Write(state, request, order),
        NameVersion order => VersionRules.Name(state, request, order),
        RestorePart order => VersionRules.Restore(state, request, order),
        _ => PageRefusals.OwnPage,
    };

    static Decision ForCare(SharedPage state, Request request, Command command) => command switch
    {
        ChangePage order => SettingRules.Change(state, order),
        HidePassage order => PassageRules.Hide(state, request, order),
        ShowPassage order => PassageRules.Show(state, request, order),
        LockOut order => PassageRules.LockOut(state, request, order),
        LetIn order => PassageRules.LetIn(state, request, order),
        FreezePage order => SettingRules.Freeze(state, request, order),
        HideRemark order => RemarkRules.Hide(state, request, order),
        ShowRemark order => RemarkRules.Show(state, request, order),
        SettleFlag order => FlagRules.Settle(state, request, order),
        MakeEdition => AgreementRules.Make(state, request),
        _ => PageRefusals.NotHere,
    };

    static Decision ForAll(SharedPage state, Request request, Command command) => command switch
    {
        WriteSteps order => StepRules.Write(state, request, order),
        Flag order => RemarkRules.Flag(state, request, order),
        TakeOutWords order => PassageRules.TakeOut(state, request, order),
        AddPart order => PartRules.Add(state, request, order),
        RemovePart order => PartRules.Remove(state, request, order),
        RestorePart order => VersionRules.Restore(state, request, order),
        NameVersion order => VersionRules.Name(state, request, order),
        MakeRemark order => RemarkRules.Make(state, request, order),
        AnswerRemark order => RemarkRules.Answer(state, request, order),
        SettleRemark order => RemarkRules.Settle(state, request, order),
        JudgeSuggestion order => RemarkRules.Judge(state, request, order),
        WithdrawRemark order => RemarkRules.Withdraw(state, request, order),
        SignAgreement order => AgreementRules.Sign(state, request, order),
        _ => PageRefusals.NotHere,
    };

    public override SharedPage Apply(SharedPage state, Fact fact) => PageFold.Apply(state, fact);

    public override Item? Show(SharedPage state, string itemId, Audience audience) => PageShow.Show(state, itemId, audience);

    public override IEnumerable<string> Touched(SharedPage state, Fact fact) => state.Exists ? PageParts.Touched(state, fact) : [];

    public override IEnumerable<string> Contents(SharedPage state) => !state.Exists ? [] :
    [
        PageShow.Sheet, .. state.Named.Select(named => named.Id), .. state.Out.Keys.Select(PageShow.OutOf), .. state.Hidden.Keys, .. state.Flags.Keys,
        .. state.Editions.Select(edition => edition.Id), .. state.Signatures.Keys.Select(PageShow.SignedBy),
    ];

    public override IEnumerable<string> ItemsOf(Part part) => part is Chapter ? [part.Id, .. part.Inner] : [part.Id];

    public override IEnumerable<string> Needs(SharedPage state, Command command) => PageParts.For(state, command);

    public override IEnumerable<string> Needs(SharedPage state, Event happened) => PageParts.For(state, happened);

    /// <summary><c>caret</c>: a version and two positions in it, where somebody's selection begins and where their caret is.</summary>
    public override bool Passes(SharedPage state, Seat seat, string kind, string? about, ReadOnlySpan<int> at) => kind switch
    {
        "caret" => state.ShowsCarets && about is null && at is [>= 0, >= 0, >= 0],
        _ => state.ShowsCarets && base.Passes(state, seat, kind, about, at),
    };
}
