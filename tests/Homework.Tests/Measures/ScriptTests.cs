using System.Collections.Immutable;
using System.Text;
using Homework.Kernel;
using Homework.Measures;
using Homework.Safety;
using Homework.Tests.Kernel;
using Homework.Tests.Safety;

namespace Homework.Tests.Measures;

/// <summary>Whatever is sent, in whatever order: what is touched is what changed, and the log tells the same again.</summary>
public sealed class ScriptTests
{
    static readonly string[] people = ["ann", "ben", "cleo", "dan", "eve", "fay", "gus", "outsider"];
    static readonly DateTimeOffset Start = new(2026, 1, 1, 10, 0, 0, TimeSpan.Zero);

    [Theory, InlineData(1), InlineData(2)]
    public void Measures_stay_in_order(int seed) => Play(new MeasuresFeature(), new MeasuresScript(), new Topic("measures", "riverside", "tuesday"), seed,
        typeof(MeasurePlanned), typeof(MeasureEnded), typeof(MeasureCame), typeof(RecordBegan), typeof(SafetyNoted), typeof(PulseBegan), typeof(PulseAnswered), typeof(PulseSettled), typeof(PulseTalkedAbout));

    [Theory, InlineData(1), InlineData(2)]
    public void A_record_stays_in_order(int seed) => Play(new RecordFeature(), new RecordScript(), new Topic("record", "riverside", "b"), seed,
        typeof(RecordNoted), typeof(ToldNoted), typeof(CheckedIn), typeof(CheckInChanged), typeof(FormBegan), typeof(ItemAnswered), typeof(FormHandedIn), typeof(Counted), typeof(SudsRated), typeof(MarkTakenBack), typeof(SleepTold), typeof(TalkAsked), typeof(RecordLookedAt));

    [Theory, InlineData(1), InlineData(2)]
    public void Safety_stays_in_order(int seed) => Play(new SafetyFeature(), new SafetyScript(), new Topic("safety", "riverside", "tuesday"), seed,
        typeof(SafetySet), typeof(CaseRaised), typeof(CaseAnswered), typeof(CaseEscalated), typeof(CaseLookedAt), typeof(CasesPutAway), typeof(CaseAcknowledged), typeof(WhatWasDoneNoted), typeof(CaseClosed), typeof(SafetyTestSent), typeof(SafetyTestConfirmed), typeof(SafetyTestFellDue));

    static void Play<TState>(Feature<TState> feature, IFeatureScript script, Topic topic, int seed, params Type[] expected) where TState : TopicState
    {
        var random = new Random(seed);
        var roster = new Roster(1, people[..^1].Select((person, i) => new Seat(person, person, "sky", i < 2 ? (Role)(5 - i) : Role.Member)).ToImmutableDictionary(seat => seat.Person));
        if (feature.Kind == "measures") roster = new Roster(1, people[..^1].Select((person, i) => new Seat(person, person, "sky", i == 0 ? Role.Facilitator : Role.Member)).ToImmutableDictionary(seat => seat.Person));
        var (state, facts) = (feature.Empty(topic), new List<Fact>());
        for (var step = 0; step < 1_500; step++)
        {
            var now = Start.AddHours(step);
            var command = script.Next(random, state, people, out var by);
            if (feature.Due(state) <= now && random.Next(2) == 0) (command, by) = (new TimeCame(), Request.System);
            foreach (var happened in feature.Decide(state, new Request($"op-{step}", by, now, roster), command).Events)
            {
                var fact = new Fact(facts.Count + 1, now, by, Json.Read<Event>(Json.Bytes(happened)));
                var before = state;
                facts.Add(fact);
                state = feature.Apply(state, fact);
                if (step % 10 == 0) Watch.OnlyTouchedChanged(feature, before, state, fact, roster);
            }
        }
        Assert.Empty(expected.Except(facts.Select(fact => fact.Event.GetType())));
        Assert.Equal(Text(state), Text(Again(feature, topic, facts)));
    }

    /// <summary>From what the log still has: of what supersedes each other only the latest.</summary>
    static TState Again<TState>(Feature<TState> feature, Topic topic, List<Fact> facts) where TState : TopicState
    {
        var latest = facts.Where(fact => fact.Event.Supersedes is not null).GroupBy(fact => fact.Event.Supersedes).Select(same => same.Last().Seq).ToHashSet();
        return facts.Where(fact => fact.Event.Supersedes is null || latest.Contains(fact.Seq)).Aggregate(feature.Empty(topic), feature.Apply);
    }

    static string Text<TState>(TState state) where TState : TopicState => Encoding.UTF8.GetString(Json.Bytes(state))
        + string.Join('\n', state.Parts.All.OrderBy(part => part.Id, StringComparer.Ordinal).Select(part => Encoding.UTF8.GetString(Json.Bytes(part))));
}
