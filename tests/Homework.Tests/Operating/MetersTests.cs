using Homework.Journals;
using Homework.Kernel;
using Homework.Silo.Operating;
using Homework.Silo.Storage;
using Homework.Tests.Storage;
using Homework.Tests.Web.Live;

namespace Homework.Tests.Operating;

/// <summary>What is measured says what happened.</summary>
[Collection(Measuring.Name)]
public sealed class MetersTests
{
    [Fact]
    public async Task A_story_is_counted_as_it_went_and_after_the_end_nothing_is_left()
    {
        using var measured = new Measured();
        await using (var practice = await Practice.Open())
        {
            await practice.Lea.Line.Watch(practice.Journal);
            await practice.Mo.Line.Watch(practice.Journal);
            var (turns, frames, appends) = (measured.Count("homework.turn.duration", "kind=journal"), measured.Sum("homework.frames"), measured.Sum("homework.appends", "result=appended"));

            await Practice.Accept(practice.Mo.Line.Send(practice.Journal, "e1", Practice.Entry("Counted once.")));
            await practice.Lea.Line.Hear("Changed", frame => frame[0]!["put"]!.AsArray().Count > 0);
            await practice.Mo.Line.Send(practice.Journal, "r1", new React("nothing", "nothing", Reaction.Hope, true));

            Assert.Equal(3, measured.Sum("homework.lines"));
            Assert.Equal(2, measured.Sum("homework.watchers"));
            Assert.Equal(turns + 2, measured.Count("homework.turn.duration", "kind=journal"));
            Assert.True(measured.Sum("homework.frames") >= frames + 2);
            Assert.True(measured.Sum("homework.appends", "result=appended") >= appends + 1);
            Assert.Equal(1, measured.Sum("homework.rejections", "kind=journal,code=no-such-entry"));
            Assert.Equal(1, measured.Sum("homework.activations", "kind=journal"));
        }
        Assert.Equal(measured.Sum("homework.appends"), measured.Count("homework.append.duration"));
        Assert.True(measured.Sum("homework.append.batch") >= measured.Sum("homework.appends"));
        Assert.True(measured.Count("homework.outbox.lag") > 0);
        Assert.True(measured.Count("homework.outbox.backlog") > 0);
        Assert.Equal(0, measured.Sum("homework.storage.failures"));
        foreach (var gone in new[] { "homework.lines", "homework.watchers", "homework.activations" }) Assert.Equal(0, measured.Sum(gone));
    }

    [Fact]
    public async Task Labels_are_words_from_the_source_and_few()
    {
        using var measured = new Measured();
        await using (var practice = await Practice.Open())
        {
            await Practice.Accept(practice.Mo.Line.Send(practice.Journal, "e1", Practice.Entry("Nobody measures this.")));
            await practice.Mo.Line.Call("Send", "whatever/riverside/x", "op", new System.Text.Json.Nodes.JsonObject());
        }
        Assert.All(measured.Labels, label => Assert.Matches("^(kind=(group|journal|client)|result=[a-z]+|operation=(read|write)|code=[a-z-]+)$", label));
    }

    [Fact]
    public async Task What_storage_could_not_do_is_counted()
    {
        using var measured = new Measured();
        await using var store = await TestStore.Open("sqlite");
        await store.Log.Append(Made.Append(Made.Journal, 0, "a", "one"));
        Assert.Equal(1, measured.Sum("homework.appends", "result=appended"));
        await store.Log.Append(Made.Append(Made.Journal, 0, "b", "two"));
        Assert.Equal(1, measured.Sum("homework.appends", "result=conflict"));
        await Assert.ThrowsAsync<StorageUnavailableException>(() =>
            store.Database.Read(connection => connection.Command("SELECT nothing FROM nowhere").One()));
        Assert.Equal(1, measured.Sum("homework.storage.failures", "operation=read"));
    }

    [Fact]
    public void Where_nobody_listens_nothing_is_measured()
    {
        Assert.False(StorageMeters.IsWatched);
        Assert.False(StorageMeters.WantsLag);
    }
}
