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
    public Mapped Map(int position, int side = 1) => throw new NotImplementedException();

    /// <summary>The map of the step that undoes it.</summary>
    public StepMap Invert() => throw new NotImplementedException();
}

/// <summary>A range that was replaced.</summary>
/// <param name="From">Where it began.</param>
/// <param name="Old">How long it was.</param>
/// <param name="New">How long what stands there now is.</param>
public readonly record struct Replaced(int From, int Old, int New);

/// <summary>A position afterwards, and whether its neighbours are gone.</summary>
/// <param name="Position">Where it is.</param>
/// <param name="Before">The token before it is gone.</param>
/// <param name="After">The token after it is gone.</param>
/// <param name="Across">Both are gone in one piece.</param>
/// <param name="Side">The token on the side that was asked for is gone.</param>
public readonly record struct Mapped(int Position, bool Before, bool After, bool Across, bool Side);

/// <summary>Maps one after the other, some of which may undo earlier ones.</summary>
public sealed class Mapping
{
    /// <summary>All maps of some steps.</summary>
    public static Mapping Of(IEnumerable<Step> steps) => throw new NotImplementedException();

    /// <summary>Adds a map at the end.</summary>
    /// <param name="map">The map.</param>
    /// <param name="mirror">The number of the map that it undoes or does again.</param>
    public void Add(StepMap map, int? mirror = null) => throw new NotImplementedException();

    /// <summary>Where a position is after all of them.</summary>
    public Mapped Map(int position, int side = 1) => throw new NotImplementedException();
}
