namespace Homework.Texts;

/// <summary>Maps one after the other, some of which may undo earlier ones.</summary>
public sealed class Mapping
{
    readonly List<StepMap> maps = [];
    readonly Dictionary<int, int> mirrors = [];

    internal int Count => maps.Count;

    /// <summary>The first map that is used.</summary>
    internal int From { get; set; }

    /// <summary>All maps of some steps.</summary>
    public static Mapping Of(IEnumerable<Step> steps)
    {
        var mapping = new Mapping();
        foreach (var step in steps) mapping.Add(step.Map);
        return mapping;
    }

    /// <summary>Adds a map at the end.</summary>
    /// <param name="map">The map.</param>
    /// <param name="mirror">The number of the map that this one does again or undoes.</param>
    public void Add(StepMap map, int? mirror = null)
    {
        if (mirror is { } earlier) (mirrors[earlier], mirrors[maps.Count]) = (maps.Count, earlier);
        maps.Add(map);
    }

    /// <summary>Where a position is after all of them. What one map takes away and a later one puts back was never gone.</summary>
    /// <param name="position">The position before.</param>
    /// <param name="side">Which neighbour it stays with: -1 the one before, 1 the one after.</param>
    public Mapped Map(int position, int side = 1)
    {
        var result = new Mapped(position);
        for (var i = From; i < maps.Count; i++)
        {
            var next = maps[i].Map(result.Position, side, out var lost);
            if (lost is { } found && mirrors.TryGetValue(i, out var mirror) && mirror > i)
            {
                i = mirror;
                result = result with { Position = maps[mirror].Found(found) };
            }
            else result = result.Then(next);
        }
        return result;
    }
}
