namespace Homework.Kernel;

/// <summary>The web nodes that watch a topic, and the people who watch through them. In memory: nodes renew it.</summary>
sealed class TopicWatchers(TimeProvider clock)
{
    /// <summary>How long a node is believed to be there without renewing.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(90);

    sealed class Node
    {
        public DateTimeOffset Until;
        public HashSet<string> People = [];
        public HashSet<string> Quiet = [];
    }

    readonly Dictionary<IWatcher, Node> nodes = [];

    /// <summary>Whether anybody watches.</summary>
    public bool Any => nodes.Count > 0;

    /// <summary>The nodes, without those that stopped renewing.</summary>
    public IReadOnlyCollection<IWatcher> Nodes
    {
        get
        {
            var now = clock.GetUtcNow();
            foreach (var (watcher, node) in nodes)
                if (node.Until < now) nodes.Remove(watcher);
            return nodes.Keys;
        }
    }

    /// <summary>Who is here and lets it be seen, in the order of their ids.</summary>
    public string[] Here =>
        [.. nodes.Values.SelectMany(node => node.People.Except(node.Quiet)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>A connection of this person begins to watch, the first at its node or another.</summary>
    public void Add(IWatcher watcher, string person, bool isQuiet)
    {
        var node = Renewed(watcher);
        node.People.Add(person);
        if (isQuiet) node.Quiet.Add(person); else node.Quiet.Remove(person);
    }

    /// <summary>No connection of this person at that node watches any longer.</summary>
    public void Remove(IWatcher watcher, string person)
    {
        if (nodes.TryGetValue(watcher, out var node) && node.People.Remove(person) && node.People.Count == 0) nodes.Remove(watcher);
    }

    /// <summary>A node says for whom it still watches.</summary>
    public void Renew(IWatcher watcher, string[] people)
    {
        var node = Renewed(watcher);
        node.People = [.. people];
        if (node.People.Count == 0) nodes.Remove(watcher);
    }

    /// <summary>A node cannot be reached.</summary>
    public void Forget(IWatcher watcher) => nodes.Remove(watcher);

    /// <summary>This person's connections are no longer counted anywhere.</summary>
    public void Drop(string person)
    {
        foreach (var node in nodes.Values) node.People.Remove(person);
    }

    Node Renewed(IWatcher watcher)
    {
        if (!nodes.TryGetValue(watcher, out var node)) nodes[watcher] = node = new Node();
        node.Until = clock.GetUtcNow() + Lease;
        return node;
    }
}
