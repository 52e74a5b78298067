using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Homework.Texts;

/// <summary>
/// One change of a page: ProseMirror's <c>replace</c>, <c>replaceAround</c>, <c>addMark</c>, <c>removeMark</c> or <c>attr</c>.
/// Read from and written to ProseMirror's JSON. What is read is well formed in itself; whether it fits a page is for
/// <see cref="StepChecks"/> to say.
/// </summary>
[JsonConverter(typeof(StepJson))]
public abstract class Step
{
    /// <summary>The most bytes of one step's JSON.</summary>
    public const int MaxBytes = 64 * 1024;

    /// <summary>The most steps of one command.</summary>
    public const int MaxSteps = 100;

    private protected Step() { }

    /// <summary>Which positions the step moves.</summary>
    public abstract StepMap Map { get; }

    /// <summary>The same step after others; null where nothing of it is left.</summary>
    public abstract Step? MapThrough(Mapping mapping);

    /// <summary>Reads a step.</summary>
    /// <exception cref="JsonException">It is not one of ours; the message says what is wrong.</exception>
    public static Step Read(JsonElement step) => throw new NotImplementedException();

    /// <summary>The step's JSON.</summary>
    public override string ToString() => throw new NotImplementedException();

    /// <summary>
    /// The step's JSON without anything a person wrote: a text is its length, a link's address a number. To be sealed with the
    /// practice's key, while the words are sealed with their writer's.
    /// </summary>
    /// <param name="words">The texts and addresses in order.</param>
    public string TakeApart(out ImmutableArray<string> words) => throw new NotImplementedException();

    /// <summary>The step again.</summary>
    /// <param name="shape">What <see cref="TakeApart"/> gave.</param>
    /// <param name="words">
    /// What it took out; null where that is gone: as many spaces stand for a text, so that positions stay right, and
    /// <c>https://removed.invalid/</c> for an address.
    /// </param>
    /// <exception cref="JsonException">They do not fit together.</exception>
    public static Step PutTogether(string shape, IReadOnlyList<string>? words) => throw new NotImplementedException();

    /// <summary>A new section before the one with this number; after all, where there is none.</summary>
    public static Step InsertSection(PageText page, int index, PagePart part) => throw new NotImplementedException();

    /// <summary>Takes a section away.</summary>
    /// <exception cref="ArgumentException">There is no such section, or no other.</exception>
    public static Step RemoveSection(PageText page, string id) => throw new NotImplementedException();

    /// <summary>Puts a leaf in the place of a passage of one paragraph (<see cref="PageText.Lines"/>); keep <see cref="PageText.Inline"/>.</summary>
    /// <exception cref="ArgumentException">It is not a passage of one paragraph, or the id is none.</exception>
    public static Step Hide(PageText page, int from, int to, string id) => throw new NotImplementedException();

    /// <summary>Puts a hidden passage back; apply it with the content's writers. Null where the leaf is gone.</summary>
    public static Step? Unhide(PageText page, string id, InlineContent kept) => throw new NotImplementedException();

    /// <summary>Puts plain words in the place of a passage of one paragraph, with the marks of what was there first.</summary>
    /// <exception cref="ArgumentException">It is not a passage of one paragraph, or the words have lone surrogates.</exception>
    public static Step ReplaceWords(PageText page, int from, int to, string words) => throw new NotImplementedException();

    /// <summary>Anchors a remark to all text of a range.</summary>
    /// <exception cref="ArgumentException">The id is none, or the range is empty.</exception>
    public static Step AddRemark(int from, int to, string id) => throw new NotImplementedException();

    /// <summary>Takes a remark's anchor from all of the page; null where it is not there.</summary>
    public static Step? RemoveRemark(PageText page, string id) => throw new NotImplementedException();

    /// <summary>
    /// Makes a page what another one is; only what differs is replaced. Apply it with <paramref name="writers"/>, so that words
    /// stay their writers'. Null where nothing differs.
    /// </summary>
    public static Step? Restore(PageText page, PageText other, out ImmutableArray<TextBy> writers) => throw new NotImplementedException();

    sealed class StepJson : JsonConverter<Step>
    {
        public override Step Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotImplementedException();

        public override void Write(Utf8JsonWriter writer, Step value, JsonSerializerOptions options) => throw new NotImplementedException();
    }
}

/// <summary>A step does not fit the page.</summary>
public sealed class StepException(string message) : Exception(message);
