using System.Collections.Immutable;
using Homework.Clients;
using Homework.Kernel;

namespace Homework.Flags;

/// <summary>A flag, for care. Id: <c>flag:OP</c>.</summary>
public sealed record FlagCard(
    string Id, string Entry, string Item, FlagReason Reason, string? Words, string Reporter, DateTimeOffset At) : Item(Id);

/// <summary>An open flag, as a topic keeps it.</summary>
/// <param name="IsByCare">What is flagged are a facilitator's words: nobody's card names the reporter.</param>
sealed record FlagLine(
    string Id, string Entry, string Item, FlagReason Reason, string? Words, string Reporter, string Writer, DateTimeOffset At, bool IsByCare)
{
    /// <summary>What the ids of flags begin with.</summary>
    public const string Prefix = "flag:";

    /// <summary>The item id; takes the op or the item id itself.</summary>
    public static string IdOf(string op) => op.StartsWith(Prefix, StringComparison.Ordinal) ? op : Prefix + op;
}

/// <summary>A topic of a group in which something can be flagged.</summary>
interface IFlagged : IOfGroup
{
    /// <summary>Open flags by item id (<c>flag:OP</c>).</summary>
    ImmutableSortedDictionary<string, FlagLine> Flags { get; }
}

/// <summary>The open flags of a topic: what each fact changes, and who sees them.</summary>
static class OpenFlags
{
    public static ImmutableSortedDictionary<string, FlagLine> After(this ImmutableSortedDictionary<string, FlagLine> flags, Fact fact) =>
        fact.Event switch
        {
            ItemFlagged it => flags.SetItem(it.Flag, new FlagLine(
                it.Flag, it.Entry, it.Item, it.Reason, it.Words, fact.By, it.Writer, fact.At, it.IsByCare)),
            FlagSettled it => flags.Remove(it.Flag),
            _ => flags,
        };

    /// <summary>For facilitators alone.</summary>
    public static FlagCard? Show(this ImmutableSortedDictionary<string, FlagLine> flags, string id, Audience audience) =>
        audience == Audience.Care && flags.TryGetValue(id, out var flag)
            ? new FlagCard(id, flag.Entry, flag.Item, flag.Reason, flag.Words, flag.IsByCare ? Request.System : flag.Reporter, flag.At)
            : null;
}
