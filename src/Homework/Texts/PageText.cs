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

    PageText(PageNode root) => Root = root;

    internal PageNode Root { get; }

    /// <summary>ProseMirror's <c>doc.content.size</c>: the last position.</summary>
    public int Size => Root.Inside;

    /// <summary>Characters, as UTF-16 code units.</summary>
    public int Length => Root.Length;

    /// <summary>Nodes; a text of the same marks is one.</summary>
    public int Nodes => Root.Nodes;

    /// <summary>The words alone; blocks are separated by a line break.</summary>
    public string Plain => PagePlain.Of(Root);

    /// <summary>The sections in order.</summary>
    public IEnumerable<PageSection> Sections => throw new NotImplementedException();

    /// <summary>Who wrote what, in order; what touches in one paragraph and is of one person is one run.</summary>
    public IEnumerable<TextRun> Runs => throw new NotImplementedException();

    /// <summary>A new page.</summary>
    /// <exception cref="ArgumentException">There is no section, or an id is none or is there twice.</exception>
    public static PageText Of(params ReadOnlySpan<PagePart> sections) => throw new NotImplementedException();

    /// <summary>Reads what <see cref="ToString"/> and the JSON converter write: <c>{ doc, by: [[from, length, person], …] }</c>.</summary>
    /// <exception cref="JsonException">It is not a page.</exception>
    public static PageText Read(JsonElement page) => throw new NotImplementedException();

    /// <summary>The page after a step. Words that the step brings are <paramref name="by"/>'s.</summary>
    /// <param name="step">The step.</param>
    /// <param name="by">Whose words they are.</param>
    /// <param name="writers">
    /// Whose words they are, where not all are of one person (something is put back): the slice's characters in order. Has to
    /// cover them all, or is not used.
    /// </param>
    /// <exception cref="StepException">ProseMirror would not apply it, either.</exception>
    public PageText Apply(Step step, string by, ImmutableArray<TextBy> writers = default) => throw new NotImplementedException();

    /// <summary>The same without an exception: null where the step cannot be applied.</summary>
    public PageText? TryApply(Step step, string by, ImmutableArray<TextBy> writers = default) => throw new NotImplementedException();

    /// <summary>Where a remark's anchor stands, touching ranges of one paragraph as one; empty where its text is gone.</summary>
    public IEnumerable<TextRange> RangesOf(string remark) => throw new NotImplementedException();

    /// <summary>The ids of all remarks that are anchored in the page.</summary>
    public IReadOnlySet<string> Remarks => throw new NotImplementedException();

    /// <summary>The ids of all hidden passages in the page.</summary>
    public IReadOnlySet<string> HiddenIds => throw new NotImplementedException();

    /// <summary>The position of a hidden passage's leaf; null where it is gone.</summary>
    public int? HiddenAt(string id) => throw new NotImplementedException();

    /// <summary>The words between two positions; blocks are separated by a line break.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A position is outside of the page.</exception>
    public string PassageText(int from, int to) => throw new NotImplementedException();

    /// <summary>Who wrote the characters between two positions, in order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A position is outside of the page.</exception>
    public ImmutableArray<TextBy> WritersOf(int from, int to) => throw new NotImplementedException();

    /// <summary>The section whose content a position is in (its two ends count); null between sections.</summary>
    public PageSection? SectionAt(int position) => throw new NotImplementedException();

    /// <summary>A section by its id; null where there is none.</summary>
    public PageSection? Section(string id) => throw new NotImplementedException();

    /// <summary>The parts of a range that lie in one paragraph each (where text is), in order.</summary>
    public IEnumerable<TextRange> Lines(int from, int to) => throw new NotImplementedException();

    /// <summary>The inline content between two positions of one paragraph, to be kept and put back.</summary>
    /// <exception cref="ArgumentException">They are not in one paragraph.</exception>
    public InlineContent Inline(int from, int to) => throw new NotImplementedException();

    /// <summary>
    /// What stands between two positions of one section, as a document without sections, remarks and hidden passages; a block
    /// that is cut is closed. JSON of the shape of <see cref="RichText"/>, but may be longer than one.
    /// </summary>
    /// <exception cref="ArgumentException">They are not in one section.</exception>
    public JsonElement Rich(int from, int to) => throw new NotImplementedException();

    /// <summary>The page as JSON, as <see cref="Read"/> takes it.</summary>
    public override string ToString() => throw new NotImplementedException();

    /// <summary>The ProseMirror document alone.</summary>
    public JsonElement Document => throw new NotImplementedException();

    /// <inheritdoc/>
    public bool Equals(PageText? other) => throw new NotImplementedException();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PageText);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Size, Length);

    sealed class PageTextJson : JsonConverter<PageText>
    {
        public override PageText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotImplementedException();

        public override void Write(Utf8JsonWriter writer, PageText value, JsonSerializerOptions options) => throw new NotImplementedException();
    }
}
