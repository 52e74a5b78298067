using System.Text;
using Homework.Flags;
using Homework.Journals;
using Homework.Kernel;
using Homework.Tests.Kernel;
using static Homework.Tests.Journals.JournalStory;
using Thread = Homework.Journals.Thread;

namespace Homework.Tests.Journals;

public class JournalScriptTests
{
    static readonly string[] people = [Rosa, Maya, Jon, Tom, Olu, Ines, Zoe];

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6)]
    public void Whatever_is_sent_nothing_held_or_private_is_seen_and_every_change_is_announced(int seed)
    {
        var (random, script, feature, roster) = (new Random(seed), new JournalScript(), new JournalFeature(), new JournalStory().Roster);
        var (state, facts, now) = (feature.Empty(OurPages), new List<Fact>(), Monday);
        for (var step = 0; step < 1_000; step++)
        {
            if (random.Next(10) == 0) now = now.AddHours(random.Next(1, 8));
            var command = script.Next(random, state, people, out var by);
            foreach (var happened in feature.Decide(state, new Request($"op-{step}", by, now, roster), command).Events)
            {
                var fact = new Fact(facts.Count + 1, now, by, happened);
                var before = state;
                facts.Add(fact);
                state = feature.Apply(state, fact);
                if (step % 5 > 0) continue;
                Watch.OnlyTouchedChanged(feature, before, state, fact, roster);
                Watch.NeededPartsSuffice(feature, before, state, fact, roster);
            }
            if (step % 25 == 0) NothingLeaks(feature, state);
        }
        Assert.True(facts.Count > 300, $"only {facts.Count} facts");
        Assert.Equal(Text(state), Text(facts.Select(Stored).Aggregate(feature.Empty(OurPages), feature.Apply)));
        Assert.Equal(Text(state), Text(Reloaded(state)));
    }

    [Fact]
    public void Facts_out_of_order_change_nothing_and_break_nothing()
    {
        var (random, script, feature, roster) = (new Random(9), new JournalScript(), new JournalFeature(), new JournalStory().Roster);
        var (state, facts) = (feature.Empty(OurPages), new List<Fact>());
        for (var step = 0; step < 4_000; step++)
        {
            var command = script.Next(random, state, people, out var by);
            foreach (var happened in feature.Decide(state, new Request($"op-{step}", by, Monday.AddHours(step), roster), command).Events)
            {
                facts.Add(new Fact(facts.Count + 1, Monday.AddHours(step), by, happened));
                state = feature.Apply(state, facts[^1]);
            }
        }
        foreach (var order in new[] { facts.AsEnumerable().Reverse(), facts.OrderBy(fact => fact.Seq % 7), facts.Where(fact => fact.Seq % 3 > 0) })
        {
            var folded = feature.Empty(OurPages);
            foreach (var fact in order)
            {
                folded = feature.Apply(folded, fact);
                _ = feature.Touched(folded, fact).Concat(feature.Needs(folded, fact.Event)).Count();
            }
            foreach (var id in Watch.Ids(feature, folded)) _ = feature.Show(folded, id, Audience.Care);
        }
        Assert.Empty(Json.CasesOf(typeof(Event)).Where(type => type.Namespace == typeof(Journal).Namespace || type.Namespace == typeof(FlagLine).Namespace).Except(facts.Select(fact => fact.Event.GetType())));
    }

    /// <summary>Said once more in the plainest way, apart from the code that decides it.</summary>
    static void NothingLeaks(JournalFeature feature, Journal state)
    {
        string[] members = [Maya, Jon, Tom, Olu];
        foreach (var thread in state.Parts.All.OfType<Thread>())
        {
            Audience[] peers = [Audience.Group, .. members.Where(person => person != thread.Entry.By).Select(Audience.Member)];
            foreach (var audience in peers)
            {
                var sees = feature.Show(state, thread.Id, audience) is not null;
                Assert.False(sees && thread.Entry.Standing != Standing.Shown);
                Assert.False(sees && thread.Sharing.Reach is Reach.Me or Reach.Care && sees);
                Assert.False(sees && thread.Sharing.Reach == Reach.Chosen && (audience.Person is not { } person || !thread.Sharing.People.Contains(person)));
                Assert.False(sees && thread.IsSeeAfter && thread.Sharing.Reach == Reach.Group && (audience.Person is not { } writer || !state.HasAnswered(thread.Prompt, writer)));
                foreach (var reply in thread.Replies)
                {
                    var isOwn = audience.Is(reply.Words.By);
                    var seesReply = feature.Show(state, reply.Words.Id, audience) is not null;
                    Assert.False(seesReply && !sees && feature.Show(state, thread.Id, Audience.Group) is null);
                    Assert.False(seesReply && !isOwn && reply.Words.Standing != Standing.Shown);
                }
            }
            var isOutOfSight = thread.Entry.Standing == Standing.Withdrawn || thread.Sharing.Reach == Reach.Me;
            Assert.False(isOutOfSight && feature.Show(state, thread.Id, Audience.Care) is not null);
        }
    }

    static Fact Stored(Fact fact) => fact with { Event = Json.Read<Event>(Json.Bytes(fact.Event)) };

    /// <summary>The head and the parts as they come back from storage.</summary>
    static Journal Reloaded(Journal state)
    {
        var parts = state.Parts.All.Aggregate(Parts.None, (all, part) => all.With(Json.Read<Part>(Json.Bytes(part))));
        return Json.Read<Journal>(Json.Bytes(state)) with { Parts = parts };
    }

    static string Text(Journal state) => Encoding.UTF8.GetString(Json.Bytes(state))
        + string.Join('\n', state.Parts.All.OrderBy(part => part.Id, StringComparer.Ordinal).Select(part => Encoding.UTF8.GetString(Json.Bytes(part))));
}
