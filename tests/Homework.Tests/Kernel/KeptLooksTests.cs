using System.Text;
using Homework.Kernel;
using Homework.Measures;

namespace Homework.Tests.Kernel;

/// <summary>Where looks are kept, nobody is shown anything without leaving a line, by whatever way they look.</summary>
public sealed class KeptLooksTests : IAsyncLifetime
{
    Stage stage = null!;
    Topic group, record;

    public async Task InitializeAsync()
    {
        stage = await Stage.Open();
        group = await stage.Group("tuesday", "ann", "ben", "cleo");
        record = await stage.Record(group, "ben");
        await stage.Demand(record, "ben", "mood", new CheckIn(DateOnly.FromDateTime(stage.Clock.GetUtcNow().UtcDateTime), 4, null, "A long day."));
    }

    public Task DisposeAsync() => stage.DisposeAsync().AsTask();

    [Fact]
    public async Task Opening_paging_looking_at_one_item_and_going_on_watching_each_leave_a_line_an_hour()
    {
        var ann = new Onlooker(stage, record, "ann");
        await ann.Open();
        await ann.Open();
        Assert.Equal(1, await Lines());

        stage.Clock.Advance(TimeSpan.FromHours(1));
        await ann.Scroll("checkins");
        await stage.Grain(record).Look(new Caller("ann", Stage.Practice, false), "mood");
        Assert.Equal(2, await Lines());

        stage.Clock.Advance(TimeSpan.FromHours(1));
        await stage.Grain(record).Look(new Caller("ann", Stage.Practice, false), "mood");
        Assert.Equal(3, await Lines());

        stage.Clock.Advance(TimeSpan.FromHours(1));
        var self = stage.Grains.CreateObjectReference<IWatcher>(ann);
        await stage.Grain(record).Renew(self, ["ann"]); // as a node says that she still watches
        await stage.Grain(record).Renew(self, ["ann"]);
        Assert.Equal(4, await Lines());
    }

    [Fact]
    public async Task Neither_their_own_looks_nor_those_of_who_may_not_come_in_leave_a_line()
    {
        await new Onlooker(stage, record, "ben").Open();
        Assert.NotNull(await new Onlooker(stage, record, "cleo").Open());
        Assert.NotNull(await new Onlooker(stage, record, "zoe").Open());
        Assert.Equal(0, await Lines());
    }

    [Fact]
    public async Task Nobody_can_send_a_look_as_somebody_else()
    {
        var outcome = await stage.Send(record, "ann", "look", new NoteLook());
        Assert.Equal("unknown-command", Assert.IsType<Rejected>(outcome).Code);
        Assert.Equal(0, await Lines());
    }

    async Task<int> Lines()
    {
        var ben = new Onlooker(stage, record, "ben");
        await ben.Open();
        return ben.View(Audience.Member("ben")).Values.Count(item => item.Contains("\"look\"", StringComparison.Ordinal));
    }
}
