using Homework.Clients;
using Homework.Kernel;
using Homework.Tests.Kernel;

namespace Homework.Tests.Storage;

/// <summary>What one topic tells another arrives, whatever else cannot be delivered.</summary>
public class CourierTests
{
    const int Many = 700; // more than the courier takes at once
    static readonly Topic from = new("journal", Stage.Practice, "pages");

    [Fact]
    public async Task What_cannot_be_delivered_does_not_hold_up_the_rest()
    {
        await using var stage = await Stage.Open();
        var maya = Client("maya");
        await Tell(stage, [.. Enumerable.Range(0, Many).Select(i => Unreadable(Client($"lost-{i}"), i)), Notice(maya, Many)]);

        await Arrived(stage, maya);

        Assert.Equal(Many, (await stage.Outbox.Undelivered(int.MaxValue)).Count);
    }

    [Fact]
    public async Task A_topic_never_hears_the_second_thing_before_the_first()
    {
        await using var stage = await Stage.Open();
        var (jon, maya) = (Client("jon"), Client("maya"));
        await Tell(stage, [Unreadable(jon, 0), .. Enumerable.Range(1, Many).Select(i => Notice(jon, i)), Notice(maya, Many + 1)]);

        await Arrived(stage, maya);

        Assert.Empty(await stage.Log.Read(jon, 0, 1));
        Assert.Equal(Enumerable.Range(0, Many + 1).Select(Op), (await stage.Outbox.Undelivered(int.MaxValue)).Select(tell => tell.Op));
    }

    /// <summary>The person's own topic has its first notice, and the courier has finished its round.</summary>
    static async Task Arrived(Stage stage, Topic client)
    {
        var onlooker = new Onlooker(stage, client, client.Id);
        await onlooker.Open();
        stage.Courier.Nudge();
        await onlooker.Reached(1);
        while ((await stage.Outbox.Undelivered(int.MaxValue)).Any(tell => tell.To == client)) await Task.Yield();
    }

    static async Task Tell(Stage stage, StoredTell[] tells) =>
        Assert.IsType<Appended>(await stage.Log.Append(Made.Append(from, 0, "tells", "told") with { Tells = [.. tells] }));

    static Topic Client(string person) => new("client", Stage.Practice, person);

    static StoredTell Unreadable(Topic to, int number) => new(0, to, Op(number), "{}"u8.ToArray());

    static StoredTell Notice(Topic to, int number) =>
        new(0, to, Op(number), Json.Bytes<Command>(new Notify(NoticeKind.Answered, from, null, null)));

    static string Op(int number) => $"{from}#1.{number}";
}
