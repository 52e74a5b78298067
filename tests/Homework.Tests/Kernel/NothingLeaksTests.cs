using System.Text.Json;
using Homework.Kernel;

namespace Homework.Tests.Kernel;

/// <summary>What somebody may not see never reaches them: not by id, not as words, on no path.</summary>
public sealed class NothingLeaksTests
{
    [Theory]
    [MemberData(nameof(FeatureCase.KindsAndSeeds), 4, MemberType = typeof(FeatureCase))]
    public async Task Nobody_is_ever_sent_an_item_that_was_not_for_them(string kind, int seed)
    {
        await using var story = await Story.Begin(kind, seed + 1000);
        await story.Play(120);
        var watching = story.Watching.Where(onlooker => onlooker.Audiences.Count > 0).ToArray();
        foreach (var onlooker in watching)
            foreach (var shelf in LiveEqualsFreshTests.Shelves(kind)) await onlooker.Scroll(shelf);

        foreach (var onlooker in story.Watching)
        {
            var allowed = string.Join('\n', story.Allowed[onlooker.Person]);
            foreach (var (_, op, command, _) in story.Sent)
                foreach (var mark in MarksOf(op, command).Where(mark => !allowed.Contains(mark, StringComparison.Ordinal)))
                    Assert.DoesNotContain(mark, onlooker.Sent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(FeatureCase.KindsAndSeeds), 1, MemberType = typeof(FeatureCase))]
    public async Task An_outsider_can_neither_open_nor_page_nor_send(string kind, int seed)
    {
        await using var story = await Story.Begin(kind, seed + 2000);
        await story.Play(20);
        var outsider = story.Watching.Single(onlooker => onlooker.Person == Story.Outsider);
        var caller = new Caller(Story.Outsider, Stage.Practice, IsStaff: true);

        Assert.Equal("no-such-topic", (await outsider.Open())?.Code);
        Assert.Equal("no-such-topic", (await story.Stage.Grain(story.Topic).Page(caller, "entries", long.MaxValue, 10)).Refusal?.Code);
        Assert.Empty(outsider.Sent);
        var elsewhere = caller with { Person = story.Watching[0].Person, Practice = "other-practice" };
        var opened = await story.Stage.Grain(story.Topic).Open(elsewhere, new Dictionary<Audience, long>(), story.Stage.Grains.CreateObjectReference<IWatcher>(outsider), false);
        Assert.Equal("no-such-topic", opened.Refusal?.Code);
    }

    /// <summary>What a command would leave behind where it shows: its id, and words long enough to be told apart.</summary>
    static IEnumerable<string> MarksOf(string op, Command command)
    {
        using var document = JsonDocument.Parse(Json.Bytes(command));
        return [$"\"{op}\"", .. Strings(document.RootElement).Where(text => text.Length >= 12).Distinct()];
    }

    static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
