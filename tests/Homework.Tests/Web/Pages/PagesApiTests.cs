using System.Net;
using Homework.Groups;
using Homework.Kernel;
using Homework.Pages;
using Homework.Tests.Pages;
using Homework.Tests.Web.Live;
using Homework.Texts;

namespace Homework.Tests.Web.Pages;

/// <summary>A co-written page through the real door: what the hub refuses, and the page to keep or print.</summary>
public sealed class PagesApiTests
{
    static readonly Topic Card = new("page", "riverside", "card");

    [Fact]
    public async Task The_page_to_print_has_all_words_the_reader_sees_and_no_script()
    {
        await using var practice = await Opened();
        await Practice.Accept(practice.Mo.Line.Send(Card, "a", new WriteSteps(0, [PageStory.Type(2, "<script>alert(1)</script> & call Peter at home")])));
        await Practice.Accept(practice.Fay.Line.Send(Card, "b", new HidePassage(1, 35, 40, "A name.")));

        using var answer = await practice.Lea.Browser.Get($"/api/pages?topic={Card}");
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; call ", html, StringComparison.Ordinal);
        Assert.Contains("[…]", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Peter", html, StringComparison.Ordinal);
        Assert.Contains($">{practice.Lea.Account.LegalName}</p>", html, StringComparison.Ordinal);
        Assert.StartsWith("sandbox allow-modals; default-src 'none'; style-src 'sha256-", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.StartsWith("What helps us\n\n<script>alert(1)</script> & call […] at home\n", await practice.Lea.Browser.Read($"/api/pages?topic={Card}&format=text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_in_the_group_is_given_nothing()
    {
        await using var practice = await Opened();
        await using var eve = await practice.Join("eve", isStaff: false);
        Assert.Equal(HttpStatusCode.NotFound, (await eve.Browser.Get($"/api/pages?topic={Card}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await practice.Mo.Browser.Get($"/api/pages?topic={practice.Journal}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await practice.Mo.Browser.Get("/api/pages?topic=page/elsewhere/card")).StatusCode);
        using var stranger = practice.Host.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.Get($"/api/pages?topic={Card}")).StatusCode);
    }

    [Fact]
    public async Task Somebody_elses_part_cannot_be_changed_through_the_hub()
    {
        await using var practice = await Opened();
        var parts = PageText.Of(new PagePart("part-1", null, RichText.Of("")), new PagePart($"own-{practice.Mo.Id}", practice.Mo.Id), new PagePart($"own-{practice.Lea.Id}", practice.Lea.Id));
        var lea = parts.Section($"own-{practice.Lea.Id}")!.From + 1;
        Assert.Equal("not-yours", (string?)(await practice.Mo.Line.Send(Card, "x", new WriteSteps(0, [PageStory.Type(lea, "not mine")])))["code"]);
        Assert.Equal("not-yours", (string?)(await practice.Fay.Line.Send(Card, "y", new WriteSteps(0, [PageStory.Type(lea, "not mine")])))["code"]);
        await Practice.Accept(practice.Lea.Line.Send(Card, "z", new WriteSteps(0, [PageStory.Type(lea, "mine")])));
    }

    static async Task<Practice> Opened()
    {
        var practice = await Practice.Open();
        await Practice.Accept(practice.Fay.Line.Send(practice.Group, "card", new AddPage(PageStory.Plan)));
        while ((string?)(await practice.Fay.Line.Watch(Card))["topic"] is null) await Task.Yield(); // told by the group, so a moment later
        return practice;
    }
}
