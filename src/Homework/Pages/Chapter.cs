using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Pages;

/// <summary>A stretch of a page's history: the text at its beginning and what was done to it then.</summary>
/// <param name="From">The version at its beginning.</param>
/// <param name="At">When it began.</param>
sealed record Chapter(string Id, long Ord, int From, DateTimeOffset At, PageText Base, ImmutableArray<Batch> Batches) : Part(Id, SharedPage.History, Ord)
{
    const int Most = 400;
    const int MostLength = 20_000;

    public static string IdOf(int version) => $"base:{version}";

    /// <summary>Characters that the batches brought.</summary>
    public int Length { get; init; }

    [JsonIgnore]
    public bool IsFull => Batches.Length >= Most || Length > MostLength;

    /// <summary>Its items: the text at its beginning, and what was done to it.</summary>
    [JsonIgnore]
    public IEnumerable<string> Items => Batches.Select(batch => batch.Id).Prepend(Id);

    /// <summary>The batches that did something after a version.</summary>
    public IEnumerable<Batch> Since(int version)
    {
        for (var i = Math.Max(0, FirstAt(version) - 1); i < Batches.Length; i++) yield return Batches[i]; // the one before may reach beyond it
    }

    /// <summary>The batch under this id, or null.</summary>
    public Batch? Batch(string id)
    {
        var version = Pages.Batch.VersionOf(id);
        var low = FirstAt(version);
        while (low < Batches.Length && Batches[low].Version == version && Batches[low].Id != id) low++;
        return low < Batches.Length && Batches[low].Id == id ? Batches[low] : null;
    }

    /// <summary>The number of the first batch at a version or after it.</summary>
    int FirstAt(int version)
    {
        var (low, high) = (0, Batches.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Batches[middle].Version < version) low = middle + 1; else high = middle;
        }
        return low;
    }

    public Chapter With(Batch batch) => this with { Batches = Batches.Add(batch), Length = Length + batch.Steps.Sum(step => step.Length) };

    /// <summary>The text at a version of this chapter.</summary>
    public PageText TextAt(int version) => Batches.Where(batch => batch.Version < version).Aggregate(Base, (text, batch) => batch.ApplyTo(text, version));
}

/// <summary>What was done in one command.</summary>
/// <param name="Seq">The fact that did it.</param>
/// <param name="Writers">Whose words it brings, where not all are of whoever did it; else empty.</param>
sealed record Batch(long Seq, int Version, string Op, string By, DateTimeOffset At, ImmutableArray<Step> Steps, ImmutableArray<TextBy> Writers)
{
    const string Prefix = "steps:";

    /// <summary>Whether this is the id of a batch.</summary>
    public static bool IsId(string id) => id.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The version before a batch, from its id; -1 where that is none.</summary>
    public static int VersionOf(string id) => IsId(id) && int.TryParse(id.Split(':')[1], out var version) ? version : -1;

    /// <summary>One of which nothing was left shares its version with the next.</summary>
    [JsonIgnore]
    public string Id { get; } = Steps.IsEmpty ? $"{Prefix}{Version}:{Op}" : $"{Prefix}{Version}";

    /// <summary>The text after it, or after as much of it as was done up to a version.</summary>
    public PageText ApplyTo(PageText text, int upTo = int.MaxValue) =>
        Steps.Take(Math.Max(0, upTo - Version)).Aggregate(text, (now, step) => now.Apply(step, By, Writers));
}
