using System.Text;
using Homework.Clients;
using Homework.Kernel;
using Homework.Suggestions;
using Homework.Tests.Kernel;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Suggestions;

/// <summary>Nobody learns who suggested something: not by a name, an id, an order, a time or what is kept.</summary>
public sealed class AnonymityTests
{
    static readonly string[] People = [Rosa, Lea, Maya, Jon, Tom, Olu];
    readonly SuggestionsStory story = new();

    [Fact]
    public void Until_it_comes_its_writer_alone_sees_it()
    {
        var key = story.Writes(Maya, "Shorter evenings, please.");
        Assert.Empty(story.Slot.Told);
        story.Slot.OnlySeenBy(SlotFeature.WaitingOf(key), Maya);
        foreach (var person in People.Except([Maya])) Assert.Equal("", story.Slot.SentTo(person) + story.SentTo(person));
    }

    [Fact]
    public void It_comes_with_those_of_others_on_a_later_day_and_then_nobodys_screen_tells_whose_it_is()
    {
        story.Writes(Maya, "Shorter evenings, please.");
        story.Passes(TimeSpan.FromHours(30));
        Assert.Empty(story.Came); // nobody else wrote
        story.Writes(Jon, "A break in the middle.");
        story.Passes(TimeSpan.FromHours(11));
        Assert.Empty(story.Came);
        story.Passes(TimeSpan.FromHours(12));

        Assert.Equal(["Shorter evenings, please.", "A break in the middle."], story.Came.Select(card => card.Words).OrderDescending());
        Assert.All(story.Came, card => Assert.Equal(new DateOnly(2026, 3, 4), card.On));
        foreach (var person in new[] { Maya, Jon, Tom, Olu }) Assert.Equal("", story.SentTo(person));
        foreach (var person in People)
            foreach (var writer in new[] { Maya, Jon }) Assert.DoesNotContain(writer, story.SentTo(person), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Maya, Jon)]
    [InlineData(Jon, Maya)]
    public void Neither_the_order_of_writing_nor_who_wrote_changes_anything_that_is_seen_or_kept(string first, string second)
    {
        story.Writes(first, "Shorter evenings, please.");
        story.Passes(TimeSpan.FromMinutes(1));
        story.Writes(second, "A break in the middle.");
        story.Passes(TimeSpan.FromDays(2));

        var other = new SuggestionsStory();
        other.Writes(second, "A break in the middle.");
        other.Passes(TimeSpan.FromMinutes(1));
        other.Writes(first, "Shorter evenings, please.");
        other.Passes(TimeSpan.FromDays(2));

        Assert.Equal(story.SentTo(Rosa), other.SentTo(Rosa));
        Assert.Equal(story.Came.Select(card => card.Id), ["s1", "s2"]);
    }

    [Fact]
    public void What_is_kept_does_not_know_a_writer_once_it_came()
    {
        story.Writes(Maya, "Shorter evenings, please.");
        story.Writes(Jon, "A break in the middle.");
        story.Passes(TimeSpan.FromDays(2));

        Assert.DoesNotContain(story.Stored(), fact => fact.By is Maya or Jon);
        Assert.Empty(story.Slot.State.Waits);
        var kept = Encoding.UTF8.GetString(Json.Bytes(story.State)) + string.Concat(story.State.Parts.All.Select(part => Encoding.UTF8.GetString(Json.Bytes(part))));
        Assert.All([Maya, Jon], writer => Assert.DoesNotContain(writer, kept, StringComparison.Ordinal));
        Assert.All(story.Stored(), fact => Assert.DoesNotContain(Maya, Encoding.UTF8.GetString(Json.Bytes(fact.Event)), StringComparison.Ordinal));
    }

    [Fact]
    public void So_it_stays_when_its_writer_is_forgotten_and_nobody_can_tell_by_what_disappears()
    {
        story.Writes(Maya, "Shorter evenings, please.");
        story.Writes(Jon, "A break in the middle.");
        story.Passes(TimeSpan.FromDays(2));
        story.Does(Rosa, new AnswerSuggestion("s1", SuggestionAnswer.Changed, "Something about the evenings.", "We end at eight."));
        var anew = story.FromTheLog();
        Assert.Equal(story.State.Parts.All.OrderBy(part => part.Id), anew.Parts.All.OrderBy(part => part.Id));
        Assert.Equal(story.State.Came, anew.Came);
    }

    [Fact]
    public void One_that_nobody_joins_comes_alone_after_a_week()
    {
        story.Writes(Maya, "Shorter evenings, please.");
        story.Writes(Maya, "And tea."); // two of one person hide nobody
        story.Passes(TimeSpan.FromDays(6.9));
        Assert.Empty(story.Came);
        story.Passes(TimeSpan.FromDays(1));
        Assert.Equal(2, story.Came.Length);
    }

    [Fact]
    public void Those_who_have_just_written_wait_for_the_next_time()
    {
        story.Writes(Maya, "Shorter evenings, please.");
        story.Passes(TimeSpan.FromHours(4));
        story.Writes(Jon, "A break in the middle.");
        story.Passes(TimeSpan.FromHours(6)); // eight in the evening
        story.Writes(Tom, "Softer light.");
        story.Passes(TimeSpan.FromHours(9));
        Assert.Equal(2, story.Came.Length);
        story.Passes(TimeSpan.FromDays(8));
        Assert.Equal(3, story.Came.Length);
    }

    [Fact]
    public void Facilitators_are_told_once_for_all_that_came_and_of_nobody()
    {
        story.Writes(Maya, "Shorter evenings, please.");
        story.Writes(Jon, "A break in the middle.");
        story.Passes(TimeSpan.FromDays(1));
        Assert.Equal(
            [Rosa, Lea],
            story.Told.Select(tell => tell.To.Id).OrderDescending());
        Assert.All(story.Told, tell => Assert.Equal(new Notify(NoticeKind.SuggestionsCame, SuggestionsStory.Box, null, null), tell.Command));
    }

    [Fact]
    public void Nobody_sees_who_types_or_who_has_the_page_open()
    {
        foreach (var kind in new[] { "typing", "stopped" }) Assert.False(story.Hears(Maya, kind, null));
        Assert.False(new SuggestionsFeature().TellsWhoIsHere);
    }

    [Fact]
    public async Task The_log_on_disk_has_no_writer_any_more()
    {
        await using var stage = await Stage.Open();
        var group = await stage.Group("tuesday", "rosa", "maya", "jon");
        var (box, slot) = (new Topic("suggestions", Stage.Practice, group.Id), new Topic("slot", Stage.Practice, group.Id));
        await stage.Demand(slot, "maya", "op-1", new WriteSuggestion("Shorter evenings, please.", "key-of-suggestion-1"));
        await stage.Demand(slot, "jon", "op-2", new WriteSuggestion("A break in the middle.", "key-of-suggestion-2"));
        Assert.Contains(await stage.Log.Read(slot, 0, 100), stored => stored.By == "maya");
        stage.Clock.Advance(TimeSpan.FromDays(2));
        Assert.IsType<Accepted>(await stage.Tell(slot, "morning", new TimeCame()));
        await stage.Settled();

        var stored = await stage.Log.Read(box, 0, 100);
        Assert.DoesNotContain(stored.Concat(await stage.Log.Read(slot, 0, 100)), one => one.By is "maya" or "jon");
        Assert.Equal(2, stored.Count(one => one.Kind == "suggestionCame"));
        await stage.Erasure.Forget(Stage.Practice, "maya");
        await stage.Restart();
        var rosa = new Onlooker(stage, box, "rosa");
        await rosa.Open();
        Assert.Contains("Shorter evenings", rosa.Sent, StringComparison.Ordinal);
        Assert.DoesNotContain("maya", rosa.Sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_the_page_open_is_told_to_nobody()
    {
        await using var stage = await Stage.Open();
        var group = await stage.Group("tuesday", "rosa", "maya");
        var box = new Topic("suggestions", Stage.Practice, group.Id);
        var (maya, rosa) = (new Onlooker(stage, box, "maya"), new Onlooker(stage, box, "rosa"));
        await maya.Open();
        await rosa.Open();
        Assert.DoesNotContain("maya", rosa.Sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_number_that_a_facilitator_can_ask_for_moves_when_somebody_writes_or_takes_back()
    {
        await using var stage = await Stage.Open();
        var group = await stage.Group("tuesday", "rosa", "maya", "jon");
        var (box, slot) = (new Topic("suggestions", Stage.Practice, group.Id), new Topic("slot", Stage.Practice, group.Id));
        var before = await Numbers();
        await stage.Demand(slot, "maya", "op-1", new WriteSuggestion("Shorter evenings, please.", "key-of-suggestion-1"));
        Assert.Equal(before, await Numbers());
        await stage.Demand(slot, "maya", "op-2", new TakeBackSuggestion("key-of-suggestion-1"));
        await stage.Demand(slot, "maya", "op-3", new WriteSuggestion("Longer evenings, please.", "key-of-suggestion-2"));
        await stage.Restart();
        Assert.Equal(before, await Numbers());

        // what opening, paging and sending tell her, here and where it waits
        async Task<string> Numbers()
        {
            var rosa = new Caller("rosa", Stage.Practice, IsStaff: true);
            var told = new StringBuilder();
            foreach (var topic in new[] { box, slot })
            {
                var grain = stage.Grain(topic);
                var watcher = stage.Grains.CreateObjectReference<IWatcher>(new Onlooker(stage, topic, "rosa"));
                var opened = await grain.Open(rosa, new Dictionary<Audience, long>(), watcher, false);
                var page = await grain.Page(rosa, "suggestions", long.MaxValue, 10);
                told.AppendLine($"{opened.Seq} {opened.Refusal?.Code} {Encoding.UTF8.GetString(opened.Json)} {page.Refusal?.Code} {Encoding.UTF8.GetString(page.Json)}");
                told.AppendLine($"{await stage.Send(topic, "rosa", $"probe-{told.Length}-{topic.Kind}", new TakeBackSuggestion("key-of-suggestion-1"))}");
            }
            return told.ToString();
        }
    }
}
