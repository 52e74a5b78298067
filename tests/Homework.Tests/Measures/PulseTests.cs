using Homework.Clients;
using Homework.Kernel;
using Homework.Measures;
using static Homework.Tests.Kernel.TopicStory;
using static Homework.Tests.Measures.MeasureStory;

namespace Homework.Tests.Measures;

/// <summary>How a session was: five or more become an average, once; nobody's answer is anybody's to see (R11.2, R11.3).</summary>
public sealed class PulseTests
{
    readonly MeasureStory story = new();
    readonly string pulse;

    public PulseTests() => pulse = story.Does(Rosa, new AskPulse(24));

    [Fact]
    public void Five_answers_become_a_mean_and_a_spread_for_facilitators_when_it_ends_and_not_before()
    {
        story.Answer(pulse, (Maya, 4), (Jon, 6), (Tom, 8), (Lea, 6), (Ida, 6));
        Assert.Equal((null, 0), (Seen(Rosa).Answered, Seen(Rosa).Means.Length));
        story.Passes(TimeSpan.FromHours(24));
        Assert.Equal(5, Seen(Rosa).Answered);
        Assert.Equal(new PulseMean("safe", 6, 1.3), Seen(Rosa).Means.Single(mean => mean.What == "safe"));
        Assert.Equal(new PulseMean("all", 6, 1.3), Seen(Rosa).Means[^1]);
        Assert.Equal((null, 0), (Seen(Maya).Answered, Seen(Maya).Means.Length));
    }

    [Fact]
    public void Four_answers_become_nothing_but_their_number()
    {
        story.Answer(pulse, (Maya, 4), (Jon, 6), (Tom, 8), (Lea, 6));
        story.Does(Rosa, new EndPulse(pulse));
        Assert.Equal((4, 0), (Seen(Rosa).Answered, Seen(Rosa).Means.Length));
    }

    [Fact]
    public void A_question_that_fewer_than_five_answered_has_no_average_of_its_own()
    {
        story.Answer(pulse, (Maya, 4), (Jon, 6), (Tom, 8), (Lea, 6));
        story.Does(Ida, new AnswerPulse(pulse, 5, 5, 5, null));
        story.Does(Rosa, new EndPulse(pulse));
        Assert.Equal(["belong", "understood", "work", "all"], Seen(Rosa).Means.Select(mean => mean.What));
    }

    [Fact]
    public void Nobody_sees_an_answer_of_somebody_else_and_afterwards_not_even_their_own()
    {
        story.Does(Maya, new AnswerPulse(pulse, 7, 7, 7, 7));
        story.OnlySeenBy($"mine:{pulse}", Maya);
        Assert.Equal(7, story.Sees<OwnPulse>(Maya, $"mine:{pulse}")!.Safe);
        story.Does(Rosa, new EndPulse(pulse));
        story.OnlySeenBy($"mine:{pulse}");
        Assert.Empty(story.State.PulseOf(pulse)!.Answers);
    }

    [Fact]
    public void It_is_settled_once_so_that_a_late_answer_cannot_be_told_from_the_difference()
    {
        story.Answer(pulse, (Maya, 4), (Jon, 6), (Tom, 8), (Lea, 6), (Ida, 6));
        story.Does(Rosa, new EndPulse(pulse));
        var before = Seen(Rosa);
        story.Refuses("pulse-settled", Kim, new AnswerPulse(pulse, 1, 1, 1, 1));
        story.Does(Rosa, new EndPulse(pulse));
        Assert.Equal(before.Means, Seen(Rosa).Means);
    }

    [Theory, InlineData(3, true), InlineData(4, false)]
    public void Not_safe_enough_is_told_to_facilitators_without_the_number(int safe, bool isTold)
    {
        story.Does(Maya, new AnswerPulse(pulse, 9, 9, 9, safe));
        Assert.Equal(isTold ? [NoticeKind.NeedsALook] : [], story.ToldTo(Rosa));
        var low = $"low:{pulse}:maya";
        if (isTold) story.OnlySeenBy(low, Rosa); else story.OnlySeenBy(low);
        Assert.DoesNotContain($":{safe}", isTold ? string.Join(' ', Json.KindOf(typeof(PulseLow))) : "", StringComparison.Ordinal);
        if (!isTold) return;
        story.Does(Rosa, new TalkedAboutPulse(low));
        story.OnlySeenBy(low);
    }

    [Fact]
    public void A_drop_of_two_points_is_shown_to_facilitators()
    {
        All(8);
        story.Does(Rosa, new EndPulse(pulse));
        var second = story.Does(Rosa, new AskPulse(24));
        story.Answer(second, [.. Members.Select(person => (person, 6))]);
        story.Does(Rosa, new EndPulse(second));
        Assert.True(story.Sees<Pulse>(Rosa, $"pulse:{second}")!.HasDropped);
        Assert.False(story.Sees<Pulse>(Maya, $"pulse:{second}")!.HasDropped);
        Assert.False(Seen(Rosa).HasDropped);
    }

    [Fact]
    public void Facilitators_and_observers_are_not_part_of_it()
    {
        story.Refuses("read-only", Rosa, new AnswerPulse(pulse, 9, 9, 9, 9));
        story.Refuses("read-only", Olu, new AnswerPulse(pulse, 9, 9, 9, 9));
        story.Refuses("pulse-value", Maya, new AnswerPulse(pulse, 11, 9, 9, 9));
        story.Refuses("pulse-open", Rosa, new AskPulse(24));
        story.Refuses("not-facilitator", Maya, new EndPulse(pulse));
    }

    void All(int value) => story.Answer(pulse, [.. Members.Select(person => (person, value))]);

    Pulse Seen(string person) => story.Sees<Pulse>(person, $"pulse:{pulse}")!;
}
