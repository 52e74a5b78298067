using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Homework.Measures;

/// <summary>One of the answers that can be chosen.</summary>
sealed record MeasureOption(int Value, string Label);

/// <summary>One thing that is asked.</summary>
/// <param name="Options">Its own answers, or null: the measure's.</param>
sealed record MeasureItem(string Key, string Text, ImmutableArray<MeasureOption>? Options = null);

/// <summary>A scale of numbers.</summary>
sealed record MeasureScale(int Min, int Max, int Step);

/// <summary>A range of totals. Its name is how the range is often called, never a diagnosis (G1).</summary>
sealed record MeasureBand(int Min, int Max, string Code, string Label);

/// <summary>How much counts as a change.</summary>
/// <param name="Kind"><c>mcid</c>, <c>reliable_change</c>, <c>patient_rated_mcid</c>.</param>
sealed record ChangeRule(string Kind, double Points);

/// <summary>When an answer is looked at.</summary>
sealed record ItemTrigger(string Operator, int? Value = null, int? ForDays = null)
{
    public bool IsMetBy(int answer) => Operator switch
    {
        ">" => answer > Value,
        ">=" => answer >= Value,
        "<=" => answer <= Value,
        _ => false,
    };
}

/// <summary>From which answer on it is how pressing.</summary>
sealed record TriggerLevel(int Value, string Priority);

/// <summary>What happens where an answer may mean danger.</summary>
/// <param name="Item">The item's key, or null.</param>
/// <param name="Tells"><c>case</c>: the group's responder; <c>note</c>: a line for the facilitators; <c>member</c>: words on the member's screen.</param>
sealed record ItemSafety(string RuleId, ItemTrigger Trigger, string Tells, string? Item = null, ImmutableArray<TriggerLevel>? Levels = null);

/// <summary>Some of the items, added up.</summary>
sealed record Subscale(string Id, ImmutableArray<string> Items);

/// <summary>What becomes of a total where an answer is missing.</summary>
/// <param name="Exempt">Items that may be left out by those whom they do not concern.</param>
sealed record MissingRule(string Rule, ImmutableArray<string>? Exempt = null);

/// <summary>How answers become a number.</summary>
sealed record ScoringRule(string Method, string? HigherIs = null, ImmutableArray<Subscale>? Subscores = null, MissingRule? Missing = null);

/// <summary>A bound.</summary>
sealed record ScoreBound(double? Value);

/// <summary>Whose words these are, and on which terms.</summary>
sealed record MeasureLicence(string Status, string? Verification = null)
{
    /// <summary>Whether the terms are known: what is free, or our own.</summary>
    public bool IsConfirmed => Status is "free" or "own";
}

/// <summary>How often it makes sense.</summary>
sealed record MeasureRhythm(int MinDaysBetween, int DefaultDays);

/// <summary>A measure as <c>measures.json</c> has it, as far as the server goes by it.</summary>
sealed record Measure(
    string Id, string Name, string ShortName, string Kind, MeasureLicence Licence, ScoringRule Scoring, string WordingVersion, string ScoringVersion)
{
    public ImmutableArray<MeasureOption>? Options { get; init; }

    public ImmutableArray<MeasureItem>? Items { get; init; }

    public ImmutableArray<MeasureItem>? ExtraItems { get; init; }

    public MeasureScale? Scale { get; init; }

    public ImmutableArray<MeasureBand>? Bands { get; init; }

    public ImmutableArray<ChangeRule>? Change { get; init; }

    public ScoreBound? Recovery { get; init; }

    public ImmutableArray<ItemSafety>? ItemSafety { get; init; }

    public MeasureRhythm? Schedule { get; init; }

    /// <summary>Whether it is a questionnaire that is planned and handed in.</summary>
    public bool IsQuestionnaire => Kind == "validated_questionnaire";

    /// <summary>Whether an answer in it may mean danger, so that somebody must be there to look (R10.5).</summary>
    public bool NeedsSafety => ItemSafety is { IsEmpty: false };

    public bool IsBetterLower => Scoring.HigherIs == "worse";

    public MeasureItem? Item(string? key) => (Items ?? []).Concat(ExtraItems ?? []).FirstOrDefault(item => item.Key == key);

    public ImmutableArray<MeasureOption> OptionsOf(MeasureItem item) => item.Options ?? Options ?? [];

    public MeasureOption? OptionOf(MeasureItem item, int value) => OptionsOf(item).FirstOrDefault(option => option.Value == value);

    public ItemSafety? SafetyOf(string item) => (ItemSafety ?? []).FirstOrDefault(rule => rule.Item == item);
}

/// <summary>
/// The measures of <c>measures.json</c>, with their licences and what of them has been verified; the browser reads the same file. Wording
/// is exactly as published, and never translated by us (G3, R16.7).
/// </summary>
sealed record Catalogue(string Version, ImmutableArray<Measure> Measures)
{
    static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    static readonly FrozenDictionary<string, Measure> ById = Read().Measures.ToFrozenDictionary(measure => measure.Id);

    public static IEnumerable<Measure> All => ById.Values;

    public static Measure? Find(string? id) => id is null ? null : ById.GetValueOrDefault(id);

    static Catalogue Read()
    {
        using var stream = typeof(Catalogue).Assembly.GetManifestResourceStream("measures.json")!;
        return JsonSerializer.Deserialize<Catalogue>(stream, Names)!;
    }
}
