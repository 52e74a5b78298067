using System.Collections.Immutable;

namespace Homework.Texts;

/// <summary>Which ranges a step replaced, and with how much: where a position is afterwards.</summary>
/// <param name="Ranges">What was replaced, in order and in the positions before the step.</param>
public sealed record StepMap(ImmutableArray<Replaced> Ranges)
{
    /// <summary>Nothing moves.</summary>
    public static StepMap Empty { get; } = new([]);

    /// <summary>Where a position is afterwards.</summary>
    /// <param name="position">The position before.</param>
    /// <param name="side">Which neighbour it stays with where something is inserted just there: -1 the one before, 1 the one after.</param>
    public Mapped Map(int position, int side = 1) => Map(position, side, out _);

    /// <summary>The map of the step that undoes it.</summary>
    public StepMap Invert()
    {
        var moved = 0;
        var inverse = ImmutableArray.CreateBuilder<Replaced>(Ranges.Length);
        foreach (var (from, old, now) in Ranges)
        {
            inverse.Add(new Replaced(from + moved, now, old));
            moved += now - old;
        }
        return new StepMap(inverse.MoveToImmutable());
    }

    /// <summary>The same, and where in what was replaced it was: the undoing map gives it back from there.</summary>
    internal Mapped Map(int position, int side, out Lost? lost)
    {
        lost = null;
        var moved = 0;
        for (var i = 0; i < Ranges.Length && Ranges[i].From <= position; i++)
        {
            var (from, old, now) = Ranges[i];
            if (position <= from + old)
            {
                if (position != (side < 0 ? from : from + old)) lost = new Lost(i, position - from);
                return Within(Ranges[i], position, side, moved);
            }
            moved += now - old;
        }
        return new Mapped(position + moved);
    }

    /// <summary>Where what the map that this one undoes had taken away is.</summary>
    internal int Found(Lost lost)
    {
        var moved = 0;
        for (var i = 0; i < lost.Range; i++) moved += Ranges[i].New - Ranges[i].Old;
        return Ranges[lost.Range].From + moved + lost.Offset;
    }

    static Mapped Within(Replaced range, int position, int side, int moved)
    {
        var (from, old, now) = range;
        var (isFirst, isLast) = (position == from, position == from + old);
        var isBefore = old == 0 ? side < 0 : isFirst || (!isLast && side < 0);
        var result = new Mapped(from + moved + (isBefore ? 0 : now));
        if (old == 0) return result;
        return result with
        {
            IsAfterGone = isFirst,
            IsBeforeGone = !isFirst && isLast,
            IsAcrossGone = !isFirst && !isLast,
            IsSideGone = side < 0 ? !isFirst : !isLast,
        };
    }

    /// <inheritdoc/>
    public bool Equals(StepMap? other) => other is not null && Ranges.AsSpan().SequenceEqual(other.Ranges.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Ranges.Length == 0 ? 0 : HashCode.Combine(Ranges.Length, Ranges[0]);
}

/// <summary>A range that was replaced.</summary>
/// <param name="From">Where it began.</param>
/// <param name="Old">How long it was.</param>
/// <param name="New">How long what stands there now is.</param>
public readonly record struct Replaced(int From, int Old, int New);

/// <summary>A position afterwards, and whether its neighbours are gone.</summary>
/// <param name="Position">Where it is.</param>
/// <param name="IsBeforeGone">Of the two, the token before it alone is gone.</param>
/// <param name="IsAfterGone">The one after it alone is gone.</param>
/// <param name="IsAcrossGone">Both are gone in one piece.</param>
/// <param name="IsSideGone">The token on the side that was asked for is gone.</param>
public readonly record struct Mapped(
    int Position, bool IsBeforeGone = false, bool IsAfterGone = false, bool IsAcrossGone = false, bool IsSideGone = false)
{
    internal Mapped Then(Mapped next) => new(
        next.Position, IsBeforeGone || next.IsBeforeGone, IsAfterGone || next.IsAfterGone,
        IsAcrossGone || next.IsAcrossGone, IsSideGone || next.IsSideGone);
}

/// <param name="Range">The number of the range that a position was in.</param>
/// <param name="Offset">How far in it.</param>
readonly record struct Lost(int Range, int Offset);
