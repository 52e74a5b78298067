using Homework.Groups;
using Homework.Kernel;
using Homework.Measures;
using Homework.Workbooks;

namespace Homework.Tests.Kernel;

/// <summary>Who leaves a group, or is taken out of it, or whose group is shut keeps what is their own, and nothing else.</summary>
public sealed class KeeperTests : IAsyncLifetime
{
    static readonly Command[] Ways = [new Leave(), new RemoveMember("ben", "It was agreed.")];

    Stage stage = null!;
    Topic group, record, workbook, journal;

    public async Task InitializeAsync()
    {
        stage = await Stage.Open();
        group = await stage.Group("tuesday", "ann", "ben", "cleo");
        record = await stage.Record(group, "ben");
        workbook = await stage.Workbook(group, "ben");
        journal = await stage.Journal(group, "ann", "pages");
        await stage.Demand(record, "ben", "mood", new CheckIn(Today, 4, null, "A long day."));
    }

    public Task DisposeAsync() => stage.DisposeAsync().AsTask();

    DateOnly Today => DateOnly.FromDateTime(stage.Clock.GetUtcNow().UtcDateTime);

    [Theory, InlineData(0), InlineData(1)]
    public async Task They_keep_their_record_and_workbook_to_read(int way)
    {
        await stage.Demand(group, way == 0 ? "ben" : "ann", "out", Ways[way]);
        await OnlyTheirOwnIsOpen();
    }

    [Fact]
    public async Task So_they_do_where_the_group_was_shut()
    {
        await stage.Demand(group, "ann", "close", new CloseGroup(null, 7, null));
        Assert.Equal("record-kept", await Refused(record, "ben", new CheckIn(Today, 5, null, null)));
        await stage.Tell(group, "late", new TimeCame());
        Assert.Null(await new Onlooker(stage, group, "ben").Open()); // it is not time yet
        stage.Clock.Advance(TimeSpan.FromDays(9));
        await stage.Tell(group, "later", new TimeCame());
        await OnlyTheirOwnIsOpen();
    }

    [Fact]
    public async Task What_they_watch_goes_on_being_theirs()
    {
        var ben = new Onlooker(stage, record, "ben");
        await ben.Open();
        await stage.Demand(group, "ben", "out", new Leave());
        await ben.Open();
        Assert.Equal([Audience.Member("ben")], ben.Audiences);
        await new Onlooker(stage, record, "ann").Open(); // a facilitator looks, and he is told
        await ben.Renew();
        Assert.Contains(ben.View(Audience.Member("ben")).Values, item => item.Contains("\"look\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_is_told_that_they_look_at_it()
    {
        await stage.Demand(group, "ben", "out", new Leave());
        await new Onlooker(stage, record, "ben").Open();
        var ann = new Onlooker(stage, record, "ann");
        await ann.Open();
        Assert.Contains("\"here\":[\"ann\"]", ann.Sent, StringComparison.Ordinal);
    }

    async Task OnlyTheirOwnIsOpen()
    {
        foreach (var own in new[] { record, workbook })
        {
            var ben = new Onlooker(stage, own, "ben");
            Assert.Null(await ben.Open());
            Assert.Equal([Audience.Member("ben")], ben.Audiences);
        }
        Assert.Contains("A long day.", await Read(record, "ben"), StringComparison.Ordinal);
        foreach (var theirs in new[] { group, journal, new Topic("measures", Stage.Practice, group.Id), new Topic("goals", Stage.Practice, group.Id) })
            Assert.NotNull(await new Onlooker(stage, theirs, "ben").Open());
        Assert.Equal("record-kept", await Refused(record, "ben", new CheckIn(Today, 5, null, null)));
        Assert.Equal("read-only", await Refused(workbook, "ben", new SeeTask("task")));
        Assert.NotNull(await new Onlooker(stage, record, "cleo").Open());
        Assert.Contains("A long day.", await Read(record, "ann"), StringComparison.Ordinal); // what was said to those who cared stays on record
    }

    async Task<string> Read(Topic topic, string person)
    {
        var reader = new Onlooker(stage, topic, person);
        await reader.Open();
        return reader.Sent;
    }

    async Task<string> Refused(Topic topic, string by, Command command) =>
        Assert.IsType<Rejected>(await stage.Send(topic, by, $"try-{stage.Clock.GetUtcNow().UtcTicks}-{topic.Kind}", command)).Code;
}
