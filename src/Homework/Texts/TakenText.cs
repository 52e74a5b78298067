using System.Collections.Immutable;

namespace Homework.Texts;

/// <summary>Text that a step took away, so that it is its writers' again where somebody takes that back.</summary>
/// <param name="Words">The characters, without line breaks.</param>
/// <param name="Writers">Who wrote them.</param>
public sealed record TakenText(string Words, ImmutableArray<TextBy> Writers)
{
    /// <summary>What a step takes from a page; null where that is no text.</summary>
    /// <param name="page">The page before it.</param>
    /// <param name="step">The step.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step does not fit the page.</exception>
    public static TakenText? Of(PageText page, Step step)
    {
        var (words, writers) = ("", ImmutableArray.CreateBuilder<TextBy>());
        foreach (var (from, old, _) in step.Map.Ranges)
        {
            words += page.Words(from, from + old);
            foreach (var writer in page.WritersOf(from, from + old)) PageRanges.Add(writers, writer);
        }
        return words.Length == 0 ? null : new TakenText(words, writers.ToImmutable());
    }

    /// <summary>
    /// The writers of what a step brings, where that is just what was taken away: what <see cref="PageText.Apply"/> takes.
    /// Otherwise nothing.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="taken">What was taken away, the last first.</param>
    public static ImmutableArray<TextBy> WritersOf(Step step, IEnumerable<TakenText> taken)
    {
        if (step.Length == 0) return default;
        var words = string.Concat(step.Brings.All.Select(node => node.Text));
        return taken.FirstOrDefault(each => each.Words == words)?.Writers ?? default;
    }
}
