using System.Collections.Immutable;

namespace Homework.Kernel;

/// <summary>The parts of a topic that are in memory.</summary>
public sealed class Parts
{
    readonly ImmutableDictionary<string, Part> byId;
    readonly ImmutableDictionary<string, string> holders; // by the id of what a part holds: the part's id
    readonly Change? changes;

    Parts(ImmutableDictionary<string, Part> byId, ImmutableDictionary<string, string> holders, Change? changes)
    {
        this.byId = byId;
        this.holders = holders;
        this.changes = changes;
    }

    /// <summary>No parts.</summary>
    public static Parts None { get; } = new(ImmutableDictionary<string, Part>.Empty, ImmutableDictionary<string, string>.Empty, null);

    /// <summary>All that are in memory, in no order.</summary>
    public IEnumerable<Part> All => byId.Values;

    /// <summary>How many are in memory.</summary>
    public int Count => byId.Count;

    /// <summary>The part, or null where it does not exist (or was not asked for through <c>Needs</c>).</summary>
    public T? Find<T>(string? id) where T : Part => id is null ? null : byId.GetValueOrDefault(id) as T;

    /// <summary>Whether the part is in memory.</summary>
    public bool Has(string id) => byId.ContainsKey(id);

    /// <summary>With this part put in or replaced.</summary>
    public Parts With(Part part)
    {
        var next = holders;
        foreach (var id in part.Inner)
            if (!next.ContainsKey(id)) next = next.Add(id, part.Id);
        return new Parts(byId.SetItem(part.Id, part), next, new Change(part, changes));
    }

    /// <summary>The part with this id, or the one that holds it; null where neither is in memory.</summary>
    public Part? Holding(string id) =>
        byId.TryGetValue(id, out var part) ? part : holders.TryGetValue(id, out var holder) ? byId.GetValueOrDefault(holder) : null;

    /// <summary>What was put in or replaced since the last <see cref="Settled"/>, newest first.</summary>
    internal IEnumerable<Part> Changed()
    {
        for (var change = changes; change is not null; change = change.Before) yield return change.Part;
    }

    /// <summary>The same parts, with nothing counted as changed.</summary>
    internal Parts Settled() => changes is null ? this : new(byId, holders, null);

    /// <summary>Without these parts in memory.</summary>
    internal Parts Without(IReadOnlyCollection<string> ids) => new(
        byId.RemoveRange(ids), holders.RemoveRange(ids.SelectMany(id => byId.GetValueOrDefault(id)?.Inner ?? [])), changes);

    sealed record Change(Part Part, Change? Before);
}
