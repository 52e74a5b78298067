using System.Collections.Immutable;
using System.Text.Json;
using Homework.Clients;
using Homework.Journals;
using Homework.Kernel;
using Homework.Pages;
using Homework.Tests.Kernel;
using Homework.Texts;

namespace Homework.Tests.Pages;

/// <summary>A page in a test.</summary>
sealed class PageStory : TopicStory<SharedPage>
{
    public static readonly Topic Card = new("page", "riverside", "card");
    public static readonly PagePlan Plan = new("What helps us", null, PagePurpose.Agreement, [RichText.Of("")], HasOwnParts: true);

    /// <summary>A page of the group that Rosa made: a part for all, one of Maya's and one of Jon's.</summary>
    public PageStory(PagePlan? plan = null) : base(
        new PageFeature(), Card, new(Rosa, "Rosa", "teal", Role.Facilitator), new(Maya, "Maya", "sky", Role.Member),
        new(Jon, "Jon", "sand", Role.Member), new(Olu, "Olu", "slate", Role.Observer))
    {
        Does(Request.System, new CreatePage(Tuesday, plan ?? Plan, Rosa, [Maya, Jon]));
    }

    public PageSheet Sheet => (PageSheet)Feature.Show(State, "page", Audience.Group)!;

    /// <summary>Where the part of all begins: in its first paragraph.</summary>
    public int Start => State.Text!.Sections.First().From + 1;

    public static Step Type(int at, string words) => Read($$$"""{"stepType":"replace","from":{{{at}}},"to":{{{at}}},"slice":{"content":[{"type":"text","text":{{{JsonSerializer.Serialize(words)}}}}]}}""");

    public static Step Delete(int from, int to) => Read($$"""{"stepType":"replace","from":{{from}},"to":{{to}}}""");

    /// <summary>What Enter does in a paragraph.</summary>
    public static Step Split(int at) => Read($$$"""{"stepType":"replace","from":{{{at}}},"to":{{{at}}},"slice":{"content":[{"type":"paragraph"},{"type":"paragraph"}],"openStart":1,"openEnd":1}}""");

    public static Step Strong(int from, int to) => Read($$$"""{"stepType":"addMark","mark":{"type":"strong"},"from":{{{from}}},"to":{{{to}}}}""");

    /// <summary>Where one's own part begins.</summary>
    public int Own(string person) => State.Text!.Section($"own-{person}")!.From + 1;

    /// <summary>Types; at the beginning of the part of all, where no place is said.</summary>
    public string Types(string by, string words, int? at = null, int? version = null) =>
        Does(by, new WriteSteps(version ?? State.Version, [Type(at ?? Start, words)]));

    /// <summary>Where these words stand.</summary>
    public TextRange Find(string words)
    {
        for (var from = 0; from < State.Text!.Size - words.Length; from++)
            if (State.Text.PassageText(from, from + words.Length) == words) return new TextRange(from, from + words.Length);
        throw new InvalidOperationException($"'{words}' is not in the page");
    }

    public string Hides(string words, string reason = "A name that is not ours to tell.") =>
        Does(Rosa, new HidePassage(State.Version, Find(words).From, Find(words).To, reason));

    public string Remarks(string by, string words, string about, string? suggestion = null) =>
        Does(by, new MakeRemark(State.Version, Find(about).From, Find(about).To, words, suggestion));

    /// <summary>All that this person's browser may be sent of the history, as JSON.</summary>
    public string HistoryFor(string person) => string.Join('\n', State.Parts.All.OfType<Chapter>().OrderBy(chapter => chapter.Ord)
        .SelectMany(chapter => Feature.ItemsOf(chapter)).Select(id => Sees<Item>(person, id)).OfType<Item>()
        .Select(item => System.Text.Encoding.UTF8.GetString(Json.Bytes(item))));

    /// <summary>The state folded anew from what is stored, without the facts of somebody who was forgotten.</summary>
    public SharedPage Replayed(string? without = null) => Folded(fact =>
        fact.By != without || fact.Event.GetType().IsDefined(typeof(OfPracticeAttribute), false));

    static Step Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Step.Read(document.RootElement);
    }
}
