using System.Collections.Immutable;

namespace Homework.Kernel;

/// <summary>The parts of a topic that are in memory.</summary>
public sealed class Parts
{
    readonly ImmutableDictionary<string, Part> byId;
    readonly Change? changes;

    Parts(ImmutableDictionary<string, Part> byId, Change? changes)
    {
        this.byId = byId;
        this.changes = changes;
    }

    /// <summary>No parts.</summary>
    public static Parts None { get; } = new(ImmutableDictionary<string, Part>.Empty, null);

    /// <summary>All that are in memory, in no order.</summary>
    public IEnumerable<Part> All => byId.Values;

    /// <summary>How many are in memory.</summary>
    public int Count => byId.Count;

    /// <summary>The part, or null where it does not exist (or was not asked for through <c>Needs</c>).</summary>
    public T? Find<T>(string? id) where T : Part => id is null ? null : byId.GetValueOrDefault(id) as T;

    /// <summary>Whether the part is in memory.</summary>
    public bool Has(string id) => byId.ContainsKey(id);

    /// <summary>With this part put in or replaced.</summary>
    public Parts With(Part part) => new(byId.SetItem(part.Id, part), new Change(part, changes));

    /// <summary>What was put in or replaced since the last <see cref="Settled"/>, newest first.</summary>
    internal IEnumerable<Part> Changed()
    {
        for (var change = changes; change is not null; change = change.Before) yield return change.Part;
    }

    /// <summary>The same parts, with nothing counted as changed.</summary>
    internal Parts Settled() => changes is null ? this : new(byId, null);

    /// <summary>Without these parts in memory.</summary>
    internal Parts Without(IEnumerable<string> ids) => new(byId.RemoveRange(ids), changes);

    sealed record Change(Part Part, Change? Before);
}
