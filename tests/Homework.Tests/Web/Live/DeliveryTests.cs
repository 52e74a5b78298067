using System.Text.Json.Nodes;
using Homework.Groups;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Tests.Web.Live;

public sealed class DeliveryTests
{
    [Fact]
    public async Task What_one_writes_the_others_see_live_and_the_answer_comes_after_it_is_stored()
    {
        await using var practice = await Practice.Open();
        await practice.Lea.Line.Watch(practice.Journal);

        var answer = await practice.Mo.Line.Send(practice.Journal, "e1", Practice.Entry("Went to the shop on my own."));

        Assert.Equal("accepted", (string?)answer["kind"]);
        var heard = await practice.Lea.Line.Hear("Changed", arguments => arguments[0]!["put"]!.AsArray().Count > 0);
        var frame = heard["arguments"]![0]!;
        Assert.Equal("group", (string?)frame["audience"]);
        Assert.Equal((long)answer["seq"]!, (long)frame["seq"]!);
        Assert.Contains("Went to the shop", frame.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_held_entry_never_reaches_the_group_until_it_is_approved()
    {
        await using var practice = await Practice.Open(Moderation.HoldAll);
        await practice.Lea.Line.Watch(practice.Journal);
        await practice.Fay.Line.Watch(practice.Journal);

        await Practice.Accept(practice.Mo.Line.Send(practice.Journal, "e1", Practice.Entry("A sentence that waits.")));

        await practice.Fay.Line.Hear("Changed", Says("A sentence that waits."));
        Assert.DoesNotContain(practice.Lea.Line.Unheard(), message => message.ToJsonString().Contains("that waits", StringComparison.Ordinal));
        Assert.DoesNotContain("that waits", (await practice.Lea.Line.Watch(practice.Journal)).ToJsonString(), StringComparison.Ordinal);
        var page = await practice.Lea.Line.Call("Page", practice.Journal.ToString(), "entries", long.MaxValue, 20);
        Assert.DoesNotContain("that waits", page.ToJsonString(), StringComparison.Ordinal);

        await Practice.Accept(practice.Fay.Line.Send(practice.Journal, "ok", new ApproveItem("e1", "e1")));

        await practice.Lea.Line.Hear("Changed", Says("A sentence that waits."));
    }

    [Fact]
    public async Task Removing_a_person_ends_their_delivery_before_it_is_acknowledged()
    {
        await using var practice = await Practice.Open();
        await practice.Lea.Line.Watch(practice.Journal);
        await practice.Lea.Line.Watch(practice.Group);

        await Practice.Accept(practice.Fay.Line.Send(practice.Group, "out", new RemoveMember(practice.Lea.Id, "A pause was agreed.")));
        await Practice.Accept(practice.Mo.Line.Send(practice.Journal, "e2", Practice.Entry("Only for those who are still here.")));

        await practice.Lea.Line.Hear("Seated", arguments => (string?)arguments[0] == practice.Journal.ToString() && (bool)arguments[1]!);
        Assert.Equal("no-such-topic", (string?)(await practice.Lea.Line.Watch(practice.Journal))["refusal"]!["code"]);
        Assert.DoesNotContain(practice.Lea.Line.Unheard(), message => message.ToJsonString().Contains("still here", StringComparison.Ordinal));
        var send = await practice.Lea.Line.Send(practice.Journal, "e3", Practice.Entry("May I?"));
        Assert.Equal("no-such-topic", (string?)send["code"]);
    }

    [Fact]
    public async Task Coming_back_with_the_last_number_brings_only_what_was_missed()
    {
        await using var practice = await Practice.Open();
        var first = await practice.Lea.Line.Watch(practice.Journal);
        await practice.Lea.Line.Call("Close", practice.Journal.ToString());
        await Practice.Accept(practice.Mo.Line.Send(practice.Journal, "e1", Practice.Entry("While you were away.")));
        var since = first["views"]!.AsArray().ToDictionary(view => (string)view!["audience"]!, view => (long)view!["seq"]!);

        var again = (await practice.Lea.Line.Call("Open", practice.Journal.ToString(), since, false))["result"]!;

        Assert.All(again["views"]!.AsArray(), view => Assert.False((bool)view!["fresh"]!));
        Assert.Contains("While you were away.", again.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_here_and_who_is_typing_is_told_to_the_others_and_kept_nowhere()
    {
        await using var practice = await Practice.Open();
        await practice.Lea.Line.Watch(practice.Journal);
        await practice.Mo.Line.Watch(practice.Journal);

        await practice.Lea.Line.Hear("Signalled", arguments => Here(arguments).Contains(practice.Mo.Id));
        await practice.Mo.Line.Call("Signal", practice.Journal.ToString(), "typing", null);

        var typing = await practice.Lea.Line.Hear("Signalled", arguments => (string?)arguments[0]!["kind"] == "typing");
        Assert.Equal(practice.Mo.Id, (string?)typing["arguments"]![0]!["by"]);
        Assert.DoesNotContain(practice.Mo.Line.Unheard(), message => message.ToJsonString().Contains("typing", StringComparison.Ordinal));

        await practice.Mo.Line.DisposeAsync();
        await practice.Lea.Line.Hear("Signalled", arguments => (string?)arguments[0]!["kind"] == "here" && !Here(arguments).Contains(practice.Mo.Id));
    }

    static IEnumerable<string> Here(JsonArray arguments) => arguments[0]!["here"]?.AsArray().Select(person => (string)person!) ?? [];

    static Func<JsonArray, bool> Says(string words) => arguments => arguments.ToJsonString().Contains(words, StringComparison.Ordinal);
}
