using System.Collections.Immutable;
using System.Text;
using Homework.Kernel;
using Homework.Pages;
using Homework.Tests.Kernel;

namespace Homework.Tests.Pages;

public sealed class PageScriptTests
{
    static readonly string[] people = ["ann", "maya", "jon", "outsider"];
    static readonly DateTimeOffset Monday = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void Whatever_is_sent_the_page_stays_in_order(int seed)
    {
        var (random, script, feature) = (new Random(seed), new PageScript(), new PageFeature());
        var roster = new Roster(1, people[..^1].Select((person, i) => new Seat(person, person, "sky", i == 0 ? Role.Facilitator : Role.Member)).ToImmutableDictionary(seat => seat.Person));
        var (state, facts) = (feature.Empty(PageStory.Card), new List<Fact>());
        for (var step = 0; step < 2_500; step++)
        {
            var now = Monday.AddMinutes(step);
            var command = script.Next(random, state, people, out var by);
            var decision = feature.Decide(state, new Request($"op-{step}", by, now, roster), command);
            foreach (var happened in decision.Events)
            {
                var fact = new Fact(facts.Count + 1, now, by, Json.Read<Event>(Json.Bytes(happened)));
                var before = state;
                facts.Add(fact);
                state = feature.Apply(state, fact);
                if (step % 10 == 0) Watch.OnlyTouchedChanged(feature, before, state, fact, roster);
                OwnPartsAreChangedByTheirOwnersAlone(before, state, fact);
            }
            if (state.Exists) Assert.Equal(state.Text, state.Chapter!.TextAt(state.Version));
        }
        Type[] elsewhere = [typeof(OwnPageCreated)];
        Assert.Empty(Json.CasesOf(typeof(Event)).Where(type => type.Namespace == typeof(SharedPage).Namespace).Except(elsewhere).Except(facts.Select(fact => fact.Event.GetType())));
        Assert.Equal(Text(state), Text(facts.Aggregate(feature.Empty(PageStory.Card), feature.Apply)));
    }

    /// <summary>Whoever sent it, the words of an own part were changed by its owner, or taken out of it.</summary>
    static void OwnPartsAreChangedByTheirOwnersAlone(SharedPage before, SharedPage after, Fact fact)
    {
        if (!before.Exists || fact.Event is PassageHidden or PassageShown or WordsTakenOut) return;
        foreach (var part in before.Text!.Sections.Where(part => part.By is not null && part.By != fact.By))
            if (after.Text!.Section(part.Id) is { } now) Assert.Equal(part.Plain, now.Plain);
            else Assert.Equal("", part.Plain.Trim());
    }

    static string Text(SharedPage state) => Encoding.UTF8.GetString(Json.Bytes(state))
        + string.Join('\n', state.Parts.All.OrderBy(part => part.Id, StringComparer.Ordinal).Select(part => Encoding.UTF8.GetString(Json.Bytes(part))));
}
