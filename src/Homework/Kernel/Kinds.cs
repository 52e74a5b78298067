using System.Collections.Frozen;

namespace Homework.Kernel;

/// <summary>The kinds of topics that there are.</summary>
public static class Kinds
{
    static readonly FrozenSet<string> Known = typeof(Topic).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(ITopicGrain)) && type.IsSubclassOf(typeof(Grain)))
        .Select(type => type.Name[..^nameof(Grain).Length].ToLowerInvariant()).ToFrozenSet();

    /// <summary>Whether there are topics of this kind. What is none must not even be looked for: a cluster would look long.</summary>
    public static bool Has(string kind) => Known.Contains(kind);
}
