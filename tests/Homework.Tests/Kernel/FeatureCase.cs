using System.Reflection;
using Homework.Kernel;

namespace Homework.Tests.Kernel;

/// <summary>A feature of the product, found by reflection, with the script that plays it.</summary>
abstract class FeatureCase
{
    static readonly Type[] Features = [.. typeof(Topic).Assembly.GetTypes().Where(type => !type.IsAbstract && StateOf(type) is not null)];

    /// <summary>Every kind of topic with some seeds; SEEDS=20 in the environment makes them twenty times as many.</summary>
    public static TheoryData<string, int> KindsAndSeeds(int seeds)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("SEEDS"), out var times)) seeds *= times;
        var data = new TheoryData<string, int>();
        foreach (var feature in Features)
            for (var seed = 1; seed <= seeds; seed++) data.Add(Of(feature).Kind, seed);
        return data;
    }

    public static FeatureCase Of(string kind) => Features.Select(Of).Single(feature => feature.Kind == kind);

    public abstract string Kind { get; }

    /// <summary>The script of this feature; every feature has one.</summary>
    public IFeatureScript Script => Scripts().Single(script => script.Kind == Kind);

    public abstract Replica Begin(Topic topic);

    static IEnumerable<IFeatureScript> Scripts() => Assembly.GetExecutingAssembly().GetTypes()
        .Where(type => !type.IsAbstract && typeof(IFeatureScript).IsAssignableFrom(type))
        .Select(type => (IFeatureScript)Activator.CreateInstance(type)!);

    static FeatureCase Of(Type feature) =>
        (FeatureCase)Activator.CreateInstance(typeof(Case<>).MakeGenericType(StateOf(feature)!), Activator.CreateInstance(feature))!;

    static Type? StateOf(Type type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            if (ancestor.IsGenericType && ancestor.GetGenericTypeDefinition() == typeof(Feature<>)) return ancestor.GetGenericArguments()[0];
        return null;
    }

    sealed class Case<TState>(Feature<TState> feature) : FeatureCase where TState : TopicState
    {
        public override string Kind => feature.Kind;

        public override Replica Begin(Topic topic) => new Replica<TState>(feature, topic);
    }
}

/// <summary>A topic's stream folded from its first event, with everything in memory.</summary>
abstract class Replica
{
    public long Seq { get; protected set; }

    public abstract object State { get; }

    /// <summary>What an audience may see now: item JSON by id.</summary>
    public abstract SortedDictionary<string, string> View(Audience audience);

    public abstract Task CatchUp(IEventLog log);

    /// <summary>The state, parts and all, as text.</summary>
    public abstract string Print();
}

sealed class Replica<TState>(Feature<TState> feature, Topic topic) : Replica where TState : TopicState
{
    TState state = feature.Empty(topic);

    public override object State => state;

    public override SortedDictionary<string, string> View(Audience audience)
    {
        var view = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in Ids())
            if (feature.Show(state, id, audience) is { } item) view[id] = System.Text.Encoding.UTF8.GetString(Json.Bytes(item));
        return view;
    }

    public override async Task CatchUp(IEventLog log)
    {
        while (await log.Read(topic, Seq, 500) is { Count: > 0 } events)
            foreach (var stored in events)
            {
                state = feature.Apply(state, new Fact(stored.Seq, stored.At, stored.By, Json.Read<Event>(stored.Body)));
                Seq = stored.Seq;
            }
    }

    public override string Print() => System.Text.Encoding.UTF8.GetString(Json.Bytes(state))
        + string.Join('\n', state.Parts.All.OrderBy(part => part.Id, StringComparer.Ordinal).Select(part => System.Text.Encoding.UTF8.GetString(Json.Bytes(part))));

    IEnumerable<string> Ids() => feature.Contents(state).Concat(state.Parts.All.SelectMany(feature.ItemsOf)).Distinct();
}
