using System.Collections.Immutable;
using Homework.Forms;

namespace Homework.Library;

/// <summary>
/// A template as a card carries it: what is done, why, how, and what is asked. The catalogue, a practice's own templates, files
/// and assignments all have this one shape; <see cref="TemplateChecks"/> says whether it is well made.
/// </summary>
/// <param name="Title">1 to 80 characters.</param>
/// <param name="Purpose">Why it helps, in words for whoever does it; 1 to 600 characters.</param>
/// <param name="Steps">What to do, in order: 1 to 15 of 1 to 400 characters.</param>
/// <param name="Frequency">How often, in words: <c>Daily, or 3 days a week</c>; 1 to 120 characters.</param>
/// <param name="Form">What is asked; may be empty, where there is only something to do.</param>
public sealed record TemplateContent(
    string Title, TemplateKind Kind, TemplateArea Area, string Purpose, ImmutableArray<string> Steps, string Frequency, Form Form)
{
    /// <summary>The language of its texts, a tag such as <c>en</c> or <c>ar</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>In which ways it is done.</summary>
    public ImmutableArray<Modality> Modalities { get; init; } = [];

    /// <summary>By whom it is done: alone, in pairs, as a group.</summary>
    public ImmutableArray<TaskSetting> Settings { get; init; } = [];

    /// <summary>What it is good for.</summary>
    public ImmutableArray<Aim> Aims { get; init; } = [];

    /// <summary>What is needed: at most 10 of 1 to 200 characters.</summary>
    public ImmutableArray<string> Materials { get; init; } = [];

    /// <summary>The fewest minutes that it takes; 1 to 600.</summary>
    public int MinMinutes { get; init; } = 5;

    /// <summary>The most minutes that it takes; not below <see cref="MinMinutes"/>.</summary>
    public int MaxMinutes { get; init; } = 15;

    /// <summary>What to look after, shown wherever the task is shown: at most 10 of 1 to 400 characters.</summary>
    public ImmutableArray<string> Safety { get; init; } = [];

    /// <summary>The same task smaller and bigger; each size at most once, smallest first; empty where there is only one.</summary>
    public ImmutableArray<TemplateLevel> Levels { get; init; } = [];

    /// <summary>Questions for looking back at it together: at most 10 of 1 to 300 characters.</summary>
    public ImmutableArray<string> ReviewPrompts { get; init; } = [];

    /// <summary>Who sees the work, where nobody chooses otherwise.</summary>
    public WorkReach Sharing { get; init; } = WorkReach.Care;

    /// <summary>The work is never shown to the group, whatever is chosen.</summary>
    public bool IsNeverForGroup { get; init; }

    /// <summary>What makes it easier to take part: at most 10 of 1 to 300 characters.</summary>
    public ImmutableArray<string> Accessibility { get; init; } = [];

    /// <summary>What is known of it, or null where nothing is claimed.</summary>
    public TemplateEvidence? Evidence { get; init; }

    /// <summary>What may be done with its wording, where there is more to say than the catalogue's licence; or null.</summary>
    public string? LicenceNote { get; init; }

    /// <summary>A text to read before the questions, or null.</summary>
    public TemplateReading? Reading { get; init; }

    /// <summary>The guided exercise that goes with it, by its id, or null.</summary>
    public string? Exercise { get; init; }

    /// <summary>The measure that goes with it, by its id, or null.</summary>
    public string? Measure { get; init; }

    /// <summary>What the group does together, where it is made for that; or null.</summary>
    public GroupForm? Together { get; init; }

    /// <summary>It must be at hand without a connection, too.</summary>
    public bool IsForOffline { get; init; }

    /// <summary>The library's own use of it, in words, where it is not given by hand; or null.</summary>
    public string? SystemUse { get; init; }

    /// <summary>A challenge: for how many weeks, or null.</summary>
    public int? Weeks { get; init; }

    /// <summary>A journal of the group: how an answer may begin. At most 10 of 1 to 120 characters.</summary>
    public ImmutableArray<string> ReplyStarters { get; init; } = [];
}

/// <summary>The same task in another size.</summary>
/// <param name="Text">1 to 300 characters.</param>
public sealed record TemplateLevel(TaskSize Size, string Text);

/// <summary>A text to read.</summary>
/// <param name="Title">1 to 120 characters.</param>
/// <param name="Paragraphs">1 to 40 of 1 to 2,000 characters.</param>
/// <param name="Sources">Where it comes from, by the catalogue's ids.</param>
public sealed record TemplateReading(string Title, ImmutableArray<string> Paragraphs, ImmutableArray<string> Sources);

/// <summary>What is known of a task.</summary>
/// <param name="Note">In plain words; 1 to 600 characters.</param>
/// <param name="Sources">By the catalogue's ids; in a practice's own template each may also be a citation, at most 300 characters.</param>
public sealed record TemplateEvidence(EvidenceLevel Level, string Note, ImmutableArray<string> Sources, Verification Verification);

/// <summary>Which template something was made of.</summary>
/// <param name="Template">Its id in the catalogue, or that of a practice's own.</param>
/// <param name="Version">1 and up; a version never changes.</param>
public sealed record TemplateRef(string Template, int Version);
