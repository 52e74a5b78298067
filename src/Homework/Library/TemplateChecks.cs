using System.Collections.Immutable;
using Homework.Forms;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Library;

/// <summary>Whether a template is well made: its texts are there and fit, its choices are known, its form is one (R2.1).</summary>
static class TemplateChecks
{
    /// <summary>The most that a template is as JSON, in bytes: a card with it fits into one message.</summary>
    public const int MostBytes = 48 * 1024;

    /// <summary>Why it is not, or null.</summary>
    public static Rejected? Of(TemplateContent? content)
    {
        if (content is null || HasHoles(content)) return LibraryRefusals.Unreadable;
        return Words(content) ?? Lines(content) ?? Choices(content) ?? Evidence(content) ?? Extras(content) ?? FormChecks.Of(content.Form)
            ?? (Json.Bytes(content).Length > MostBytes ? LibraryRefusals.Big : null);
    }

    /// <summary>As a practice's own: what is claimed of it is the practice's word, whoever it was copied from.</summary>
    public static TemplateContent AsOwn(TemplateContent content) =>
        content with { Evidence = content.Evidence is { } said ? said with { Verification = Verification.Stated } : null, SystemUse = null };

    /// <summary>Whether it can be a title.</summary>
    public static bool IsTitle(string? title) => PlainText.Line(title, 80) is { Length: > 0 };

    static bool HasHoles(TemplateContent it) =>
        it.Steps.IsDefault || it.Modalities.IsDefault || it.Settings.IsDefault || it.Aims.IsDefault || it.Materials.IsDefault || it.Safety.IsDefault
        || it.Levels.IsDefault || it.Levels.Any(level => level is null) || it.ReviewPrompts.IsDefault || it.Accessibility.IsDefault
        || it.ReplyStarters.IsDefault || it.Evidence is { Sources.IsDefault: true }
        || it.Reading is { Paragraphs.IsDefault: true } or { Sources.IsDefault: true };

    static Rejected? Words(TemplateContent it)
    {
        if (!IsTitle(it.Title)) return LibraryRefusals.Title;
        if (PlainText.Lines(it.Purpose, 600) is not { Length: > 0 }) return LibraryRefusals.Purpose;
        if (PlainText.Line(it.Frequency, 120) is not { Length: > 0 }) return LibraryRefusals.Frequency;
        if (it.MinMinutes < 1 || it.MaxMinutes > 600 || it.MinMinutes > it.MaxMinutes) return LibraryRefusals.Minutes;
        var isTag = it.Language is { Length: >= 2 and <= 12 } tag && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        return isTag ? null : LibraryRefusals.Language;
    }

    static Rejected? Lines(TemplateContent it)
    {
        if (it.Steps.IsEmpty || !AreLines(it.Steps, 15, 400)) return LibraryRefusals.Steps;
        var areFine = AreLines(it.Materials, 10, 200) && AreLines(it.Safety, 10, 400) && AreLines(it.ReviewPrompts, 10, 300)
            && AreLines(it.Accessibility, 10, 300) && AreLines(it.ReplyStarters, 10, 120);
        return areFine ? null : LibraryRefusals.Lists;
    }

    static bool AreLines(ImmutableArray<string> lines, int most, int length) =>
        lines.Length <= most && lines.All(line => line is not null && PlainText.Lines(line, length) is { Length: > 0 });

    static Rejected? Choices(TemplateContent it)
    {
        var areKnown = Enum.IsDefined(it.Kind) && Enum.IsDefined(it.Area) && Enum.IsDefined(it.Sharing)
            && Enum.IsDefined(it.Together ?? GroupForm.Pairs) && AreChoices(it.Modalities) && AreChoices(it.Settings) && AreChoices(it.Aims);
        if (!areKnown) return LibraryRefusals.NotAChoice;
        if (it is { IsNeverForGroup: true, Sharing: WorkReach.Group }) return LibraryRefusals.Sharing;
        var areSizes = it.Levels.All(level => Enum.IsDefined(level.Size) && PlainText.Lines(level.Text, 300) is { Length: > 0 })
            && it.Levels.Zip(it.Levels.Skip(1)).All(pair => pair.First.Size < pair.Second.Size);
        return areSizes ? null : LibraryRefusals.Levels;
    }

    static bool AreChoices<T>(ImmutableArray<T> choices) where T : struct, Enum =>
        choices.All(Enum.IsDefined) && choices.Distinct().Count() == choices.Length;

    static Rejected? Evidence(TemplateContent it)
    {
        if (it.Evidence is not { } said) return null;
        var isFine = Enum.IsDefined(said.Level) && Enum.IsDefined(said.Verification)
            && PlainText.Lines(said.Note, 600) is { Length: > 0 } && AreLines(said.Sources, 10, 300);
        return isFine ? null : LibraryRefusals.Evidence;
    }

    static Rejected? Extras(TemplateContent it)
    {
        if (it.Reading is { } reading && !(PlainText.Line(reading.Title, 120) is { Length: > 0 } && !reading.Paragraphs.IsEmpty
            && AreLines(reading.Paragraphs, 40, 2_000) && AreLines(reading.Sources, 10, 300))) return LibraryRefusals.Reading;
        if (PlainText.Lines(it.LicenceNote, 400) is null || PlainText.Lines(it.SystemUse, 400) is null) return LibraryRefusals.Notes;
        var areLinks = (it.Exercise is null || FormChecks.IsKey(it.Exercise)) && (it.Measure is null || FormChecks.IsKey(it.Measure));
        return areLinks && it.Weeks is null or (>= 1 and <= 52) ? null : LibraryRefusals.Links;
    }
}
