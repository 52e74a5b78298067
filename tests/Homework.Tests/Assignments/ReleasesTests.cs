using System.Collections.Immutable;
using Homework.Assignments;
using Homework.Forms;
using Homework.Library;
using static Homework.Tests.Assignments.RunStory;

namespace Homework.Tests.Assignments;

/// <summary>When a step opens (I7): by days where the group is, or by what was done.</summary>
public sealed class ReleasesTests
{
    static readonly DateTimeOffset Nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Each_rule_opens_a_step_at_its_time()
    {
        var plan = Plan(AtOnce, After, DaysAfter(3), Day(14), ByHand);
        var walk = new Walk(Monday);
        Assert.Equal([Nine, null, null, Nine.AddDays(14), null], Opens(plan, walk));
        walk = With(walk, "one", new StepStand { GivenAt = Nine, DoneAt = Nine.AddHours(50) });
        Assert.Equal(Nine.AddHours(50), Opens(plan, walk)[1]);
        walk = With(walk, "two", new StepStand { GivenAt = Nine, DoneAt = Nine.AddHours(80) }); // Thursday, five in the afternoon
        Assert.Equal(Nine.AddDays(6), Opens(plan, walk)[2]);
    }

    [Theory]
    [InlineData("Europe/London", 2026, 3, 28, "2026-03-28T09:00Z", "2026-03-29T08:00Z")] // the clocks go forward
    [InlineData("Europe/London", 2026, 10, 24, "2026-10-24T08:00Z", "2026-10-25T09:00Z")] // and back
    [InlineData("America/New_York", 2026, 3, 7, "2026-03-07T14:00Z", "2026-03-08T13:00Z")]
    [InlineData("Asia/Kolkata", 2026, 3, 7, "2026-03-07T03:30Z", "2026-03-08T03:30Z")]
    [InlineData("Pacific/Auckland", 2026, 4, 4, "2026-04-03T20:00Z", "2026-04-04T21:00Z")]
    public void A_step_comes_at_the_same_time_of_day_through_changes_of_the_clocks(string zone, int year, int month, int day, string first, string second)
    {
        var walk = new Walk(new DateOnly(year, month, day));
        var opens = Opens(Plan(AtOnce, Day(1)), walk, new RunTimes(new TimeOnly(9, 0), zone, null));
        Assert.Equal([DateTimeOffset.Parse(first, null), DateTimeOffset.Parse(second, null)], opens);
    }

    [Theory]
    [InlineData(ReleaseTest.AnswerAtLeast, 5, true)]
    [InlineData(ReleaseTest.AnswerAtLeast, 6, false)]
    [InlineData(ReleaseTest.AnswerAtMost, 5, true)]
    [InlineData(ReleaseTest.AnswerAtMost, 4, false)]
    public void A_condition_is_looked_at_once_its_step_is_done_and_handed_in(ReleaseTest test, double number, bool opens)
    {
        var plan = Plan(AtOnce, If(test, number));
        var (done, answered) = (Nine.AddDays(1), Nine.AddDays(2));
        Assert.Null(Opens(plan, With(new Walk(Monday), "one", new StepStand { GivenAt = Nine, DoneAt = done }))[1]);
        var walk = With(new Walk(Monday), "one", new StepStand { GivenAt = Nine, DoneAt = done, AnsweredAt = answered, Numbers = [Five] });
        Assert.Equal(opens ? answered : null, Opens(plan, walk)[1]);
        Assert.Equal(opens ? null : answered, Releases.Of(plan, London, walk, 1).LeftOutAt);
    }

    [Fact]
    public void What_comes_after_a_step_that_is_not_for_them_goes_on_without_it()
    {
        var plan = Plan(AtOnce, If(ReleaseTest.AnswerAtLeast, 8), If(ReleaseTest.AnswerAtMost, 7), After);
        var walk = With(new Walk(Monday), "one", new StepStand { GivenAt = Nine, DoneAt = Nine.AddDays(1), AnsweredAt = Nine.AddDays(1), Numbers = [Five] });
        Assert.Equal([Nine, null, Nine.AddDays(1), null], Opens(plan, walk));
        walk = With(walk, "three", new StepStand { GivenAt = Nine.AddDays(1), DoneAt = Nine.AddDays(4) });
        Assert.Equal(Nine.AddDays(4), Opens(plan, walk)[3]);
    }

    [Fact]
    public void A_step_that_was_left_out_is_past_and_its_answers_are_not_so()
    {
        var plan = Plan(AtOnce, After, If(ReleaseTest.AnswerAtMost, 10), Then("one"));
        var walk = With(new Walk(Monday), "one", new StepStand { SkippedAt = Nine.AddDays(2) });
        Assert.Equal([Nine, Nine.AddDays(2), null, Nine.AddDays(2)], Opens(plan, walk));
    }

    [Fact]
    public void What_goes_by_days_comes_as_much_later_as_the_programme_rested()
    {
        var plan = Plan(AtOnce, Day(7), DaysAfter(3));
        var walk = With(new Walk(Monday) { Shift = 5 }, "two", new StepStand { GivenAt = Nine, DoneAt = Nine, Shift = 2 });
        Assert.Equal(Nine.AddDays(12), Opens(plan, walk with { Steps = walk.Steps.Clear() })[1]);
        Assert.Equal(Nine.AddDays(3 + 5 - 2), Opens(plan, walk)[2]);
    }

    static readonly FieldAnswer Five = new("calm", new Answer { Number = 5 });

    static Walk With(Walk walk, string step, StepStand stand) => walk with { Steps = walk.Steps.SetItem(step, stand) };

    static DateTimeOffset?[] Opens(ProgrammePlan plan, Walk walk, RunTimes? times = null) =>
        [.. plan.Steps.Select((_, place) => Releases.Of(plan, times ?? London, walk, place).OpensAt)];
}
