using Homework.Clients;
using Homework.Kernel;
using static Homework.Tests.Clients.ClientStory;

namespace Homework.Tests.Clients;

public class PreferencesTests
{
    static readonly ChangePreferences nothing = new(null, null, null, null, null, null, null);

    readonly ClientStory story = new();

    [Fact]
    public void Everybody_begins_with_what_their_device_likes() => Assert.Equal(
        new Preferences("preferences", "system", "en", 100, "source-sans", null, false, false), story.Show<Preferences>("preferences"));

    [Fact]
    public void What_is_not_named_stays_as_it_is()
    {
        story.Accepted(nothing with { Theme = "calm", Country = "gb", IsQuiet = true });
        story.Accepted(nothing with { TextSize = 150 });
        Assert.Equal(
            new Preferences("preferences", "calm", "en", 150, "source-sans", "GB", true, false), story.Show<Preferences>("preferences"));
        Assert.Empty(story.Accepted(nothing with { Theme = "calm" }));
        story.Accepted(nothing with { Country = "" });
        Assert.Null(story.State.Preferences.Country);
        Assert.Single(story.Left());
        Assert.Equal(story.Kept(), story.Replayed());
    }

    public static TheoryData<string, ChangePreferences> Unfit => new()
    {
        { "bad-theme", nothing with { Theme = "neon" } },
        { "bad-language", nothing with { Language = "tlh" } },
        { "bad-text-size", nothing with { TextSize = 99 } },
        { "bad-text-size", nothing with { TextSize = 201 } },
        { "bad-font", nothing with { Font = "comic" } },
        { "bad-country", nothing with { Country = "GBR" } },
        { "bad-country", nothing with { Country = "4!" } },
    };

    [Theory, MemberData(nameof(Unfit))]
    public void What_does_not_fit_is_refused_with_a_sentence(string code, ChangePreferences unfit) => story.Refused(code, unfit);

    [Fact]
    public void Nobody_else_comes_in_not_even_staff()
    {
        var feature = new ClientFeature();
        Assert.Equal(Door.Of(Maya), feature.Door(story.State));
        story.Refused("not-yours", nothing with { Theme = "dark" }, by: "rosa", isStaff: true);
        story.Refused("not-yours", new ReadNotices(1), by: "rosa", isStaff: true);
        Assert.False(feature.IsForOutsiders(nothing));
    }
}
