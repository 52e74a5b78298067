using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Homework.Texts;

/// <summary>
/// A co-written page: a ProseMirror document of sections whose text knows who wrote it. Never changes; a step gives another
/// that shares all that the step left as it was. Positions are ProseMirror's.
/// </summary>
[JsonConverter(typeof(PageTextJson))]
public sealed class PageText : IEquatable<PageText>
{
    /// <summary>The most characters on a page.</summary>
    public const int MaxLength = 60_000;

    /// <summary>The most nodes on a page; a text of the same marks is one.</summary>
    public const int MaxNodes = 6_000;

    internal PageText(PageNode root) => Root = root;

    internal PageNode Root { get; }

    /// <summary>ProseMirror's <c>doc.content.size</c>: the last position.</summary>
    public int Size => Root.Inside;

    /// <summary>Characters, as UTF-16 code units.</summary>
    public int Length => Root.Length;

    /// <summary>Nodes, the document's too; a text of the same marks is one.</summary>
    public int Nodes => Root.Nodes;

    /// <summary>The words alone; blocks are separated by a line break.</summary>
    public string Plain => PagePlain.Of(Root);

    /// <summary>The sections in order.</summary>
    public IEnumerable<PageSection> Sections
    {
        get
        {
            var at = 0;
            foreach (var node in Root.Children)
            {
                yield return new PageSection(node, at + 1);
                at += node.Size;
            }
        }
    }

    /// <summary>Who wrote what, in order; what touches in one paragraph and is of one person is one run.</summary>
    public IEnumerable<TextRun> Runs => PageRanges.Runs(Root);

    /// <summary>The ids of all remarks that are anchored in the page.</summary>
    public IReadOnlySet<string> Remarks => PageRanges.Remarks(Root);

    /// <summary>The ids of all hidden passages in the page.</summary>
    public IReadOnlySet<string> HiddenIds => PageRanges.HiddenIds(Root);

    /// <summary>The ProseMirror document alone.</summary>
    public JsonElement Document => PageRich.Element(Root);

    /// <summary>A new page.</summary>
    /// <exception cref="ArgumentException">There is no section, or an id is none or is there twice.</exception>
    public static PageText Of(params ReadOnlySpan<PagePart> sections)
    {
        var nodes = new List<PageNode>();
        foreach (var part in sections) nodes.Add(PageRich.Section(part));
        if (nodes.Count == 0) throw new ArgumentException("a page has a section", nameof(sections));
        if (nodes.DistinctBy(node => node.Id).Count() < nodes.Count) throw new ArgumentException("two sections have one id", nameof(sections));
        return new PageText(PageNode.Of(NodeKind.Page, nodes));
    }

    /// <summary>Reads what <see cref="ToString"/> and the JSON converter write: <c>{ doc, by: [[from, length, person], …] }</c>.</summary>
    /// <exception cref="JsonException">It is not a page; the message says what is wrong.</exception>
    public static PageText Read(JsonElement page) => PageReader.Guarded(() => new PageText(PageRuns.Read(page)));

    /// <summary>The page after a step. Words that the step brings are <paramref name="by"/>'s.</summary>
    /// <param name="step">The step.</param>
    /// <param name="by">Whose words they are.</param>
    /// <param name="writers">
    /// Whose words they are, where not all are of one person (something is put back): the step's characters in order. Has to
    /// cover them all, or is not used.
    /// </param>
    /// <exception cref="StepException">ProseMirror would not apply it, either.</exception>
    public PageText Apply(Step step, string by, ImmutableArray<TextBy> writers = default) => new(step.ApplyTo(Root, by, writers));

    /// <summary>The same without an exception: null where the step cannot be applied.</summary>
    public PageText? TryApply(Step step, string by, ImmutableArray<TextBy> writers = default)
    {
        try { return Apply(step, by, writers); }
        catch (StepException) { return null; }
    }

    /// <summary>Where a remark's anchor stands, touching ranges of one paragraph as one; empty where its text is gone.</summary>
    public IEnumerable<TextRange> RangesOf(string remark) => PageRanges.Of(Root, new PageMark(MarkKind.Remark, remark));

    /// <summary>The position of a hidden passage's leaf, the first where it was copied; null where it is gone.</summary>
    public int? HiddenAt(string id) => PageRanges.HiddenAt(Root, id);

    /// <summary>The words between two positions; blocks are separated by a line break.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A position is outside of the page.</exception>
    public string PassageText(int from, int to) => PagePlain.Between(Root, Within(from, to));

    /// <summary>The characters alone, without line breaks.</summary>
    internal string Words(int from, int to) => PageRanges.Words(Root, Within(from, to));

    /// <summary>Who wrote the characters between two positions, in order; those of one person that follow each other as one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A position is outside of the page.</exception>
    public ImmutableArray<TextBy> WritersOf(int from, int to) => PageRanges.Writers(Root, Within(from, to));

    /// <summary>The section whose content a position is in (its two ends count); null between sections.</summary>
    public PageSection? SectionAt(int position)
    {
        var at = 0;
        foreach (var node in Root.Children)
        {
            if (position <= at) return null;
            if (position < at + node.Size) return new PageSection(node, at + 1);
            at += node.Size;
        }
        return null;
    }

    /// <summary>A section by its id; null where there is none.</summary>
    public PageSection? Section(string id) => Sections.FirstOrDefault(section => section.Id == id);

    /// <summary>The parts of a range that lie in one paragraph each (where something is), in order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A position is outside of the page.</exception>
    public IEnumerable<TextRange> Lines(int from, int to) => PageRanges.Lines(Root, Within(from, to));

    /// <summary>The inline content between two positions of one paragraph, to be kept and put back.</summary>
    /// <exception cref="ArgumentException">They are not in one paragraph.</exception>
    public InlineContent Inline(int from, int to) => new(PageRanges.Line(Root, Within(from, to)));

    /// <summary>
    /// What stands between two positions of one section, as a document without sections, remarks and hidden passages; a block
    /// that is cut is closed. JSON of the shape of <see cref="RichText"/>, but may be longer than one.
    /// </summary>
    /// <exception cref="ArgumentException">They are not in one section.</exception>
    public JsonElement Rich(int from, int to) =>
        SectionAt(from) is { } section && from <= to && to <= section.To ? PageRich.Between(Root, new TextRange(from, to))
            : throw new ArgumentException("a passage is in one section", nameof(from));

    /// <summary>The page as JSON, as <see cref="Read"/> takes it.</summary>
    public override string ToString() => PageRich.String(writer => PageRuns.Write(writer, Root));

    /// <inheritdoc/>
    public bool Equals(PageText? other) => other is not null && PageSame.AreSame(Root, other.Root);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PageText);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Size, Length);

    /// <summary>Whether the two positions stand between characters.</summary>
    public bool IsBetweenCharacters(int from, int to) =>
        !PagePath.Of(Root, from).IsWithinCharacter && !PagePath.Of(Root, to).IsWithinCharacter;

    /// <summary>The page with one section as another page has it.</summary>
    /// <exception cref="ArgumentException">One of the pages has no such section.</exception>
    internal PageText With(PageText other, string section)
    {
        var theirs = Array.Find(other.Root.Children, node => node.Id == section);
        if (theirs is null || !Root.Children.Any(node => node.Id == section)) throw new ArgumentException("there is no such section", nameof(section));
        return new PageText(PageNode.Of(NodeKind.Page, [.. Root.Children.Select(node => node.Id == section ? theirs : node)]));
    }

    TextRange Within(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to, Size);
        return new TextRange(from, to);
    }

    sealed class PageTextJson : JsonConverter<PageText>
    {
        public override PageText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var page = JsonDocument.ParseValue(ref reader);
            return PageText.Read(page.RootElement);
        }

        public override void Write(Utf8JsonWriter writer, PageText value, JsonSerializerOptions options) => PageRuns.Write(writer, value.Root);
    }
}
