using Homework.Groups;
using Homework.Kernel;
using static Homework.Tests.Groups.GroupStory;

namespace Homework.Tests.Groups;

public class GroupScriptTests
{
    static readonly string[] people = ["rosa", "tom", "maya", "jon", "ana", "sam", "outsider"];

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5)]
    public void Whatever_is_sent_the_group_stays_in_order(int seed)
    {
        var (random, script, feature) = (new Random(seed), new GroupScript(), new GroupFeature());
        var (state, facts) = (feature.Empty(Tuesday), new List<Fact>());
        for (var step = 0; step < 1_500; step++)
        {
            var command = script.Next(random, state, people, out var by);
            Play(command, by, Monday.AddMinutes(step * 20), step);
        }
        var lead = state.Seated().First(seat => seat.Role == Role.Facilitator).Person;
        Play(new NoteOpenCases(false), Request.System, Monday.AddDays(21), 1_500);
        Play(new ScheduleSession(Monday.AddDays(21).AddHours(1), 60, null), lead, Monday.AddDays(21), 1_503);
        Play(new TimeCame(), Request.System, Monday.AddDays(21).AddHours(3), 1_504);
        Play(new CloseGroup(null, 7, null), lead, Monday.AddDays(21), 1_501);
        Play(new TimeCame(), Request.System, Monday.AddDays(800), 1_502);
        Assert.DoesNotContain(feature.RosterOf(state)!.Seats.Values, seat => !seat.IsCare);

        void Play(Command command, string by, DateTimeOffset now, int step)
        {
            var decision = feature.Decide(state, new Request($"op-{step}", by, now, feature.RosterOf(state)!, by == "rosa"), command);
            foreach (var happened in decision.Events)
            {
                var fact = new Fact(facts.Count + 1, now, by, happened);
                var before = state;
                facts.Add(fact);
                state = feature.Apply(state, fact);
                OnlyTouchedItemsChanged(feature, before, state, fact);
            }
            InOrder(state);
        }

        Assert.True(facts.Count > 200, $"only {facts.Count} facts");
        Assert.Empty(Json.CasesOf(typeof(Event)).Where(type => type.Namespace == typeof(Group).Namespace).Except(facts.Select(fact => fact.Event.GetType())));
        Assert.Equal(Text(state), Text(facts.Select(Stored).Aggregate(feature.Empty(Tuesday), feature.Apply)));
    }

    static void InOrder(Group state)
    {
        if (state.Card is null) return;
        var seated = state.Seated().ToArray();
        Assert.Contains(seated, seat => seat.Role == Role.Facilitator);
        Assert.True(state.Taken() <= state.Card.Cap);
        Assert.Equal(state.Seats.Length, state.Seats.Select(seat => seat.Name.ToUpperInvariant()).Distinct().Count());
        Assert.Equal(state.Seats.Length, state.Seats.Select(seat => seat.Person).Distinct().Count());
        Assert.All(state.Applicants, applicant => Assert.Null(state.SeatOf(applicant.Person)));
        Assert.True(state.Sessions.Length <= 60 && state.Invitations.Length <= 40 && state.Journals.Length <= 20);
        Assert.DoesNotContain(state.Seats, seat => seat.Person == "outsider");
    }

    static void OnlyTouchedItemsChanged(GroupFeature feature, Group before, Group after, Fact fact)
    {
        var touched = feature.Touched(after, fact).ToHashSet();
        foreach (var audience in new[] { Audience.Group, Audience.Care, Audience.Member("maya") })
            foreach (var id in feature.Contents(before).Union(feature.Contents(after)).Where(id => !touched.Contains(id)))
                Assert.Equal(feature.Show(before, id, audience), feature.Show(after, id, audience));
    }

    static Fact Stored(Fact fact) => fact with { Event = Json.Read<Event>(Json.Bytes(fact.Event)) };

    static string Text(Group state) =>
        System.Text.Encoding.UTF8.GetString(Json.Bytes(state)) + string.Join('\n', state.Parts.All.OrderBy(part => part.Ord));
}
