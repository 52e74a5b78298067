using System.Collections.Immutable;
using System.Text;
using Homework.Boards;
using Homework.Flags;
using Homework.Kernel;
using Homework.Tests.Kernel;

namespace Homework.Tests.Boards;

public sealed class BoardScriptTests
{
    static readonly string[] people = ["rosa", "maya", "jon", "outsider"];
    static readonly DateTimeOffset Monday = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void Whatever_is_sent_the_board_stays_in_order(int seed)
    {
        var (random, script, feature) = (new Random(seed), new BoardScript(), new BoardFeature());
        var roster = new Roster(1, people[..^1].Select((person, i) => new Seat(person, person, "sky", i == 0 ? Role.Facilitator : Role.Member)).ToImmutableDictionary(seat => seat.Person));
        var (state, facts) = (feature.Empty(BoardStory.Hopes), new List<Fact>());
        for (var step = 0; step < 1_000; step++)
        {
            var now = Monday.AddMinutes(step * 20);
            var command = script.Next(random, state, people, out var by);
            var decision = feature.Decide(state, new Request($"op-{step}", by, now, roster), command);
            foreach (var happened in decision.Events)
            {
                var fact = new Fact(facts.Count + 1, now, by, Json.Read<Event>(Json.Bytes(happened)));
                var before = state;
                facts.Add(fact);
                state = feature.Apply(state, fact);
                if (step % 10 == 0) Watch.OnlyTouchedChanged(feature, before, state, fact, roster);
                OnlyMakersAndKeptPlacesMove(before, state, fact);
            }
            Assert.Equal((state.Lying().Count(), state.Lying().Sum(tile => tile.Weight)), (state.Count, state.Weight));
        }
        Type[] elsewhere = [typeof(OwnBoardCreated)];
        Assert.Empty(Json.CasesOf(typeof(Event)).Where(type => type.Namespace == typeof(Board).Namespace || type.Namespace == typeof(FlagLine).Namespace).Except(elsewhere).Except(facts.Select(fact => fact.Event.GetType())));
        Assert.Equal(Text(state), Text(facts.Aggregate(feature.Empty(BoardStory.Hopes), feature.Apply)));
    }

    /// <summary>Whoever sent it, what changed on a tile or about its place was done by its maker, or is where it lay once.</summary>
    static void OnlyMakersAndKeptPlacesMove(Board before, Board after, Fact fact)
    {
        foreach (var tile in before.Parts.All.OfType<KeptTile>().Where(tile => tile.By != fact.By))
        {
            var now = after.Tile(tile.Id)!;
            if (fact.Event is not TilesForgotten) Assert.Equal((tile.Content, tile.Shelf), (now.Content, now.Shelf));
            if (fact.Event is not ArrangementRestored) Assert.Equal(tile.Place, now.Place);
        }
    }

    static string Text(Board state) => Encoding.UTF8.GetString(Json.Bytes(state))
        + string.Join('\n', state.Parts.All.OrderBy(part => part.Id, StringComparer.Ordinal).Select(part => Encoding.UTF8.GetString(Json.Bytes(part))));
}
