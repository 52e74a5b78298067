using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Measures;
using Homework.Safety;
using Homework.Tests.Kernel;

namespace Homework.Tests.Safety;

/// <summary>An answer that may mean danger arrives, whatever ends in between: losing one is the worst that can happen (security 3.2 h).</summary>
public sealed class LostNothingTests
{
    [Fact]
    public async Task A_case_arrives_although_everything_ended_between_saving_and_telling()
    {
        await using var stage = await Stage.Open();
        var group = await stage.Group("tuesday", "ann", "ben", "cleo", "dan");
        var safety = await stage.Safety(group, "ann", "cleo");
        await stage.Demand(safety, "ann", "set", new SetSafety(SafetyStory.Settings with { Responder = "ann", Deputy = "cleo", Tester = "ann" }));
        await stage.Settled();
        var measures = new Topic("measures", Stage.Practice, group.Id);
        var today = LocalDays.On("Europe/London", stage.Clock.GetUtcNow());
        await stage.Demand(measures, "ann", "plan", new PlanMeasure(
            new MeasurePlan("phq9", [], MeasureRepeat.AtSession, 1, today, new TimeOnly(9, 0), "Europe/London", false)));
        var record = await stage.Record(group, "ben");

        await stage.Settled();
        var answer = new AnswerItem("form-1", "phq9", "q9", 1, false, "en");
        await SaveAndEnd(stage, record, "ben", "answer-9", answer);
        Assert.NotEmpty(await stage.Outbox.Undelivered(1)); // on disk, and nobody has been told
        await stage.Restart();
        await stage.Settled();

        var card = await Seen(stage, safety, "ann");
        Assert.Equal(("ben", CaseLevel.High, 1), (card.Person, card.Level, card.Times));
        await stage.Demand(record, "ben", "answer-9", answer); // a retry adds nothing
        await stage.Settled();
        Assert.Equal(1, (await Seen(stage, safety, "ann")).Times);
        foreach (var other in new[] { "ben", "dan" })
        {
            var looker = new Onlooker(stage, safety, other);
            Assert.Equal("no-such-topic", (await looker.Open())?.Code);
        }
        var nosy = new Onlooker(stage, record, "dan");
        Assert.Equal("no-such-topic", (await nosy.Open())?.Code);
    }

    /// <summary>What a grain does up to the end of the transaction; then the process is gone, before anything was told.</summary>
    static async Task SaveAndEnd(Stage stage, Topic record, string by, string op, Command command)
    {
        var stream = new TopicStream<MemberRecord>(record, new RecordFeature(), stage.Services);
        await stream.Load();
        var seats = new[] { new Seat(by, by, "sky", Role.Member) };
        var request = new Request(op, by, stage.Clock.GetUtcNow(), new Roster(1, seats.ToImmutableDictionary(seat => seat.Person)));
        await stream.Advance(request, op, new RecordFeature().Decide(stream.State, request, command));
        Assert.IsType<Appended>((await stream.Store()).Result);
    }

    static async Task<CaseCard> Seen(Stage stage, Topic safety, string by)
    {
        var looker = new Onlooker(stage, safety, by);
        Assert.Null(await looker.Open());
        return looker.View(Audience.Care).Values.Select(json => (Item)Json.Read<Item>(System.Text.Encoding.UTF8.GetBytes(json))).OfType<CaseCard>().Single();
    }
}
