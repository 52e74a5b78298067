using Homework.Journals;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Tests.Kernel;

/// <summary>What comes to a topic while it waits for a flush is decided, stored and said together.</summary>
public sealed class TogetherTests : IAsyncLifetime
{
    const int Many = 40;

    Stage stage = null!;
    Topic journal;

    public async Task InitializeAsync()
    {
        stage = await Stage.Open();
        journal = await stage.Journal(await stage.Group("tuesday", "ann", "ben", "cleo"), "ann", "pages");
    }

    public async Task DisposeAsync() => await stage.DisposeAsync();

    [Fact]
    public async Task Many_commands_at_once_are_answered_in_order_and_said_in_fewer_frames()
    {
        var cleo = new Onlooker(stage, journal, "cleo");
        await cleo.Open();
        var before = cleo.Seqs[Audience.Group];

        var outcomes = await Task.WhenAll(Enumerable.Range(0, Many).Select(i => stage.Send(journal, "ben", $"op-{i}", Written($"Word {i}."))));

        Assert.Equal(Enumerable.Range(1, Many).Select(i => new Accepted(before + i)), outcomes);
        await cleo.Reached(before + Many);
        Assert.Empty(cleo.Gaps);
        Assert.All(Enumerable.Range(0, Many), i => Assert.Contains($"Word {i}.", cleo.Sent, StringComparison.Ordinal));
        Assert.InRange(cleo.Changes, 1, Many - 1);
    }

    [Fact]
    public async Task The_same_op_twice_at_once_is_done_once()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, Many).Select(i => stage.Send(journal, "ben", $"op-{i / 2}", Written($"Word {i / 2}."))));

        for (var i = 0; i < Many; i += 2) Assert.Equal(Assert.IsType<Accepted>(outcomes[i]), outcomes[i + 1]);
        Assert.Equal(Many / 2, outcomes.Distinct().Count());
    }

    [Fact]
    public async Task What_is_refused_leaves_those_beside_it_alone()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, Many).Select(i => i % 2 == 0
            ? stage.Send(journal, "ben", $"op-{i}", Written($"Word {i}."))
            : stage.Send(journal, i % 4 == 1 ? "stranger" : "cleo", $"op-{i}", new WithdrawEntry("never-written"))));

        for (var i = 0; i < Many; i++)
            if (i % 2 == 0) Assert.IsType<Accepted>(outcomes[i]);
            else Assert.Equal(i % 4 == 1 ? "no-such-topic" : "no-such-entry", Assert.IsType<Rejected>(outcomes[i]).Code);
    }

    [Fact]
    public async Task Each_is_decided_on_what_those_before_it_did()
    {
        await stage.Demand(journal, "ben", "entry", Written("Said once."));
        var texts = await Task.WhenAll(Enumerable.Range(0, Many).Select(i =>
            stage.Send(journal, "ben", $"edit-{i}", new EditEntry("entry", RichText.Of($"Said {i}."), Wish.Open, i + 1))));

        Assert.All(texts, outcome => Assert.IsType<Accepted>(outcome));
    }

    [Fact]
    public async Task What_another_writer_stored_meanwhile_is_seen_and_all_are_decided_again()
    {
        await stage.Demand(journal, "ben", "entry", Written("Here."));
        var head = (await stage.Log.Read(journal, 0, 500))[^1];
        await stage.Log.Append(new Append(journal, head.Seq, "elsewhere", [head with { Seq = head.Seq + 1 }], []));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, Many).Select(i => stage.Send(journal, "ben", $"op-{i}", Written($"Word {i}."))));

        Assert.Equal(Enumerable.Range(1, Many).Select(i => new Accepted(head.Seq + 1 + i)), outcomes);
    }

    static WriteEntry Written(string words) => new(RichText.Of(words), new Sharing(Reach.Group, []), Wish.Open, null);
}
