using System.Text;
using Homework.Clients;
using Homework.Kernel;
using static Homework.Tests.Clients.ClientStory;

namespace Homework.Tests.Clients;

public class ClientScriptTests
{
    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5)]
    public void Whatever_is_sent_what_is_left_of_the_log_tells_the_same(int seed)
    {
        var (random, script, feature) = (new Random(seed), new ClientScript(), new ClientFeature());
        var (state, facts) = (feature.Empty(Own), new List<Fact>());
        for (var step = 0; step < 1_500; step++)
        {
            var now = Monday.AddMinutes(step);
            var command = script.Next(random, state, [Maya, "rosa", "outsider"], out var by);
            foreach (var happened in feature.Decide(state, new Request($"op-{step}", by, now, Roster.Empty), command).Events)
            {
                var fact = new Fact(step + 1, now, by, happened);
                var before = state;
                facts.RemoveAll(earlier => happened.Supersedes is { } same && earlier.Event.Supersedes == same);
                facts.Add(fact);
                state = feature.Apply(state, fact);
                OnlyTouchedItemsChanged(feature, before, state, fact);
            }
            Assert.True(state.Drafts.Length + state.Dropped.Length <= Client.MaxDrafts && state.Unread.Length <= Client.MaxUnread);
            if (step % 100 == 0) Assert.Equal(Text(state), Text(facts.Select(Stored).Aggregate(feature.Empty(Own), feature.Apply)));
        }
        Assert.Empty(Json.CasesOf(typeof(Event)).Where(type => type.Namespace == typeof(Client).Namespace).Except(facts.Select(fact => fact.Event.GetType())));
        Assert.Equal(Client.MaxDrafts, state.Drafts.Length + state.Dropped.Length);
    }

    static void OnlyTouchedItemsChanged(ClientFeature feature, Client before, Client after, Fact fact)
    {
        var touched = feature.Touched(after, fact).ToHashSet();
        var parts = after.Parts.All.Select(part => part.Id);
        foreach (var id in feature.Contents(before).Union(feature.Contents(after)).Union(parts).Where(id => !touched.Contains(id)))
            Assert.Equal(feature.Show(before, id, Audience.Member(Maya)), feature.Show(after, id, Audience.Member(Maya)));
    }

    static Fact Stored(Fact fact) => fact with { Event = Json.Read<Event>(Json.Bytes(fact.Event)) };

    static string Text(Client state) => Encoding.UTF8.GetString(Json.Bytes(state)) + string.Join('\n', state.Parts.All.OrderBy(part => part.Ord));
}
