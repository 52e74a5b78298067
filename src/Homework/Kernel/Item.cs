using System.Text.Json.Serialization;

namespace Homework.Kernel;

/// <summary>
/// Something on screen, whole: an entry, a response, a seat. Browsers hold items by id and never see events. JSON carries
/// its type in <c>kind</c>.
/// </summary>
/// <param name="Id">Unique within the topic.</param>
public abstract record Item(string Id)
{
    /// <summary>The order of the part it belongs to, 0 for items that are always in a snapshot. Pages go by it.</summary>
    public long Ord { get; init; }
}

/// <summary>
/// A piece of a topic's state that can be put away and fetched again (an entry with its responses, a line of a log), so
/// that what a topic costs does not grow with its history.
/// </summary>
/// <param name="Id">Unique within the topic.</param>
/// <param name="Shelf">What is paged together: <c>entries</c>, <c>log</c>.</param>
/// <param name="Ord">Its place on the shelf: the seq of the event that made it.</param>
public abstract record Part(string Id, string Shelf, long Ord)
{
    /// <summary>Ids of what it holds beside itself, so that <see cref="Parts.Holding"/> finds it by them.</summary>
    [JsonIgnore]
    public virtual IEnumerable<string> Inner => [];
}
