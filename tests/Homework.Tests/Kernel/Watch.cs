using System.Text;
using Homework.Kernel;

namespace Homework.Tests.Kernel;

/// <summary>Looks at a topic for everybody, before and after.</summary>
static class Watch
{
    /// <summary>Whatever looks different for anybody after the fact is among what it touched, and nothing needed was missing.</summary>
    public static void OnlyTouchedChanged<TState>(Feature<TState> feature, TState before, TState after, Fact fact, Roster roster)
        where TState : TopicState
    {
        var touched = feature.Touched(after, fact).ToHashSet();
        var ids = Ids(feature, before).Union(Ids(feature, after)).ToArray();
        foreach (var audience in AudiencesOf(roster))
            foreach (var id in ids)
                if (!touched.Contains(id))
                    Assert.True(Look(feature, before, id, audience) == Look(feature, after, id, audience), $"{id} changed for {audience} unannounced by {fact.Event}");
    }

    /// <summary>With no other parts in memory than those asked for, the fact touches and shows the same.</summary>
    public static void NeededPartsSuffice<TState>(Feature<TState> feature, TState before, TState after, Fact fact, Roster roster)
        where TState : TopicState
    {
        var needs = feature.Needs(before, fact.Event).ToHashSet();
        var few = feature.Apply(before with { Parts = before.Parts.Without([.. before.Parts.All.Select(part => part.Id).Where(id => !needs.Contains(id))]) }, fact);
        var touched = feature.Touched(after, fact).ToHashSet();
        Assert.True(touched.SetEquals(feature.Touched(few, fact)), $"{fact.Event} touches less when little is in memory");
        foreach (var audience in AudiencesOf(roster))
            foreach (var id in touched)
                Assert.Equal(Look(feature, after, id, audience), Look(feature, few, id, audience));
    }

    public static IEnumerable<Audience> AudiencesOf(Roster roster) => [Audience.Group, Audience.Care, .. roster.Seats.Keys.Select(Audience.Member)];

    public static IEnumerable<string> Ids<TState>(Feature<TState> feature, TState state) where TState : TopicState =>
        feature.Contents(state).Concat(state.Parts.All.SelectMany(feature.ItemsOf));

    public static string Look<TState>(Feature<TState> feature, TState state, string id, Audience audience) where TState : TopicState =>
        feature.Show(state, id, audience) is { } item ? Encoding.UTF8.GetString(Json.Bytes(item)) : "";
}
