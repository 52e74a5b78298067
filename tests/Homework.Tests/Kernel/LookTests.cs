using System.Text.Json;
using Homework.Challenges;
using Homework.Kernel;

namespace Homework.Tests.Kernel;

/// <summary>Looking at one item: as the caller sees it, or not at all.</summary>
public sealed class LookTests
{
    [Fact]
    public async Task Everybody_sees_an_item_as_they_may()
    {
        await using var stage = await Stage.Open();
        var group = await stage.Group("tuesday", "ann", "ben", "cleo");
        var challenge = await stage.Challenge(group, "ann", "kind");
        var today = LocalDays.On("Europe/London", stage.Clock.GetUtcNow());
        await stage.Grain(challenge).Tell("begin", Json.Bytes<Command>(new TimeCame()));
        await stage.Demand(challenge, "ben", "join", new JoinChallenge(StepSize.Starter, null, ActSharing.Act, false));
        await stage.Demand(challenge, "ben", "shared", new LogAct(new ActWords(today, "Held a door.", "A frown", null, null, null, ActSharing.Act, false)));
        await stage.Demand(challenge, "ben", "kept", new LogAct(new ActWords(today, "Rested.", null, null, null, null, ActSharing.Nothing, false)));
        await stage.Restart(); // what is not in memory is fetched

        Assert.Equal("A frown", (await Look("ben", "shared"))!.Value.GetProperty("feared").GetString());
        Assert.Equal(JsonValueKind.Null, (await Look("cleo", "shared"))!.Value.GetProperty("feared").ValueKind);
        Assert.NotNull(await Look("ben", "kept"));
        Assert.Null(await Look("cleo", "kept"));
        Assert.Null(await Look("ann", "kept"));
        Assert.Null(await Look("zoe", "shared"));
        Assert.Null(await Look("ben", "none"));
        Assert.Null(await Look("ben", new string('x', 5000)));

        async Task<JsonElement?> Look(string person, string item) =>
            await stage.Grain(challenge).Look(new Caller(person, Stage.Practice, false), item) is { } seen ? JsonSerializer.Deserialize<JsonElement>(seen) : null;
    }
}
