using Homework.Clients;
using Homework.Groups;
using Homework.Kernel;
using static Homework.Tests.Groups.GroupStory;

namespace Homework.Tests.Groups;

public class CreatingTests
{
    static readonly CreateGroup wish = new("Tuesday group", "", GroupFormat.Open, 8, null, null, "UTC", null, "Rosa");

    [Fact]
    public void Staff_make_a_group_and_are_its_facilitator()
    {
        var story = new GroupStory();
        Assert.Equal(Door.Shut, story.Door);
        story.Accepted(Rosa, wish, isStaff: true);

        Assert.Equal(new Seat(Rosa, "Rosa", "teal", Role.Facilitator), story.Roster.Of(Rosa));
        Assert.Equal(Door.To(Tuesday), story.Door);
        Assert.Equal([new NoteMembership(Tuesday, "Tuesday group", Role.Facilitator, false)], story.ToldTo(Rosa));
        Assert.Equal(["created"], story.Log().Select(act => act.Act));
    }

    [Fact]
    public void Somebody_reviews_in_office_hours_until_they_say_otherwise()
    {
        var hours = GroupStory.Begun().Show<GroupCard>("group", Audience.Group)!.Hours;
        Assert.Equal<IEnumerable<int>>([1, 2, 3, 4, 5], hours.Days);
        Assert.Equal((new TimeOnly(9, 0), new TimeOnly(17, 0)), (hours.From, hours.To));
    }

    [Fact]
    public void Nobody_else_makes_a_group() => new GroupStory().Refused("staff-only", "maya", wish);

    [Fact]
    public void A_group_is_made_once()
    {
        var story = GroupStory.Begun();
        story.Refused("group-exists", Rosa, wish, isStaff: true);
        story.Refused("group-exists", "ines", wish, isStaff: true);
    }

    public static TheoryData<string, CreateGroup> Unfit => new()
    {
        { "bad-name", wish with { Name = "" } },
        { "bad-name", wish with { Name = "two\nlines" } },
        { "bad-name", wish with { Name = new string('a', 81) } },
        { "bad-name", wish with { Name = "\u200B\u200B" } },
        { "bad-name", wish with { Name = "turned \u202E around" } },
        { "bad-purpose", wish with { Purpose = new string('a', 401) } },
        { "bad-format", wish with { Format = (GroupFormat)7 } },
        { "bad-cap", wish with { Cap = 2 } },
        { "bad-cap", wish with { Cap = 16 } },
        { "bad-dates", wish with { StartsOn = new DateOnly(2026, 3, 3), EndsOn = new DateOnly(2026, 3, 2) } },
        { "bad-time-zone", wish with { TimeZone = "London" } },
        { "bad-time-zone", wish with { TimeZone = "../../etc/passwd" } },
        { "bad-time-zone", wish with { TimeZone = "Europe/London\n" } },
        { "bad-programme", wish with { Programme = new string('a', 121) } },
        { "bad-display-name", wish with { DisplayName = " " } },
        { "bad-display-name", wish with { DisplayName = new string('a', 41) } },
    };

    [Theory, MemberData(nameof(Unfit))]
    public void What_does_not_fit_is_refused_with_a_sentence(string code, CreateGroup unfit) =>
        new GroupStory().Refused(code, Rosa, unfit, isStaff: true);

    [Theory, InlineData("UTC"), InlineData("Asia/Kolkata"), InlineData("America/Argentina/Buenos_Aires"), InlineData("Etc/GMT+5")]
    public void Time_zones_go_by_their_usual_names(string zone) => new GroupStory().Accepted(Rosa, wish with { TimeZone = zone }, isStaff: true);
}
