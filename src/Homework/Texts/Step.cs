using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Homework.Texts;

/// <summary>
/// One change of a page: ProseMirror's <c>replace</c>, <c>replaceAround</c>, <c>addMark</c>, <c>removeMark</c>,
/// <c>markSet</c> or <c>attr</c>. Read from and written to ProseMirror's JSON. What is read is well formed in itself; whether it fits a page is for
/// <see cref="StepChecks"/> to say.
/// </summary>
[JsonConverter(typeof(StepJson))]
public abstract class Step : IEquatable<Step>
{
    /// <summary>The most bytes of one step's JSON.</summary>
    public const int MaxBytes = 64 * 1024;

    /// <summary>The most steps of one command.</summary>
    public const int MaxSteps = 100;

    StepMap? map;

    private protected Step() { }

    /// <summary>Which positions the step moves.</summary>
    public StepMap Map => map ??= MakeMap();

    /// <summary>Where in the page before it the step works; both ends the same, where it only puts something there.</summary>
    public abstract TextRange Range { get; }

    /// <summary>Characters that the step brings.</summary>
    public int Length => Brings.Length;

    /// <summary>What comes into the page.</summary>
    internal virtual PageSlice Brings => PageSlice.Empty;

    /// <summary>Where the page is cut.</summary>
    internal virtual int[] Cuts => [Range.From, Range.To];

    /// <summary>The same step after others; null where nothing of it is left.</summary>
    public abstract Step? MapThrough(Mapping mapping);

    internal abstract PageNode ApplyTo(PageNode root, string by, ImmutableArray<TextBy> writers);

    private protected abstract StepMap MakeMap();

    /// <summary>Reads a step.</summary>
    /// <exception cref="JsonException">It is not one of ours; the message says what is wrong.</exception>
    public static Step Read(JsonElement step) => StepReader.Read(step);

    /// <summary>The step's JSON.</summary>
    public sealed override string ToString() => PageRich.String(writer => new StepWriter(writer).Step(this));

    /// <inheritdoc/>
    public bool Equals(Step? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Step);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(Range, Length);

    /// <summary>
    /// The step's JSON without anything a person wrote: a text is its length, a link's address a number. To be sealed with the
    /// practice's key, while the words are sealed with their writer's.
    /// </summary>
    /// <param name="words">The texts and addresses in order.</param>
    public string TakeApart(out ImmutableArray<string> words)
    {
        var taken = new List<string>();
        var shape = PageRich.String(writer => new StepWriter(writer, taken).Step(this));
        words = [.. taken];
        return shape;
    }

    /// <summary>The step again.</summary>
    /// <param name="shape">What <see cref="TakeApart"/> gave.</param>
    /// <param name="words">
    /// What it took out; null where that is gone: as many spaces stand for a text, so that positions stay right, and
    /// <c>https://removed.invalid/</c> for an address.
    /// </param>
    /// <exception cref="JsonException">They do not fit together.</exception>
    public static Step PutTogether(string shape, IReadOnlyList<string>? words)
    {
        using var document = JsonDocument.Parse(shape);
        return StepReader.Read(document.RootElement, new PageReader(isShape: true, words));
    }

    /// <summary>A new section before the one with this number; after all, where there is none.</summary>
    /// <exception cref="ArgumentException">The id is none, or there already.</exception>
    public static Step InsertSection(PageText page, int index, PagePart part) => ServerSteps.InsertSection(page, index, part);

    /// <summary>Takes a section away.</summary>
    /// <exception cref="ArgumentException">There is no such section, or no other.</exception>
    public static Step RemoveSection(PageText page, string id) => ServerSteps.RemoveSection(page, id);

    /// <summary>Puts a leaf in the place of a passage of one paragraph (<see cref="PageText.Lines"/>); keep <see cref="PageText.Inline"/>.</summary>
    /// <exception cref="ArgumentException">It is not a passage of one paragraph, cuts a character, or the id is none.</exception>
    public static Step Hide(PageText page, int from, int to, string id) => ServerSteps.Hide(page, from, to, id);

    /// <summary>Puts a hidden passage back (the first, where it was copied); apply it with the content's writers. Null where the leaf is gone.</summary>
    public static Step? Unhide(PageText page, string id, InlineContent kept) => ServerSteps.Unhide(page, id, kept);

    /// <summary>Puts plain words in the place of a passage of one paragraph, with the marks of what was there first.</summary>
    /// <exception cref="ArgumentException">It is not a passage of one paragraph, or a character is cut.</exception>
    public static Step ReplaceWords(PageText page, int from, int to, string words) => ServerSteps.ReplaceWords(page, from, to, words);

    /// <summary>Anchors a remark to all text of a range.</summary>
    /// <exception cref="ArgumentException">The id is none, the range is empty or outside, or a character is cut.</exception>
    public static Step AddRemark(PageText page, int from, int to, string id) => ServerSteps.AddRemark(page, from, to, id);

    /// <summary>Takes a remark's anchor from all of the page; null where it is not there.</summary>
    public static Step? RemoveRemark(PageText page, string id) => ServerSteps.RemoveRemark(page, id);

    /// <summary>
    /// Makes a page what another one is; only what differs is replaced. Apply it with <paramref name="writers"/>, so that words
    /// stay their writers'. Null where nothing differs.
    /// </summary>
    public static Step? Restore(PageText page, PageText other, out ImmutableArray<TextBy> writers) => PageRestore.Make(page, other, out writers);

    /// <summary>The same for one section, which both pages have; the others stay as they are.</summary>
    /// <exception cref="ArgumentException">One of the pages has no such section.</exception>
    public static Step? RestoreSection(PageText page, PageText other, string id, out ImmutableArray<TextBy> writers) =>
        PageRestore.Make(page, page.With(other, id), out writers);

    sealed class StepJson : JsonConverter<Step>
    {
        public override Step Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var step = JsonDocument.ParseValue(ref reader);
            return Step.Read(step.RootElement);
        }

        public override void Write(Utf8JsonWriter writer, Step value, JsonSerializerOptions options) => new StepWriter(writer).Step(value);
    }
}

/// <summary>A step does not fit the page.</summary>
/// <param name="message">What is wrong with it; says nothing of what is written.</param>
public sealed class StepException(string message) : Exception(message);
