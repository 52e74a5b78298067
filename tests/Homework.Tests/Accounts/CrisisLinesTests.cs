using System.Net;
using Homework.Tests.Web;
using Homework.Web.Accounts;
using Homework.Web.Help;

namespace Homework.Tests.Accounts;

public sealed class CrisisLinesTests
{
    static readonly TimeSpan Fresh = TimeSpan.FromDays(180);

    public static TheoryData<string> Countries => [.. CrisisLines.All.Countries.Select(country => country.Country)];

    [Theory, MemberData(nameof(Countries))]
    public void A_country_has_an_emergency_number_and_somebody_to_talk_to_at_any_hour(string code)
    {
        var country = CrisisLines.All.Of(code)!;
        Assert.Matches("^[A-Z]{2}$", country.Country);
        Assert.Matches("^[0-9]{3}$", country.Emergency);
        Assert.Equal(Words.Languages.Select(texts => texts.Language).Order(), country.Names.Keys.Order());
        Assert.True(country.IsRegion || country.Lines.Any(line => line is { Hours: "24/7", Call: not null }));
        foreach (var line in country.Lines) Check(line);
    }

    [Fact]
    public void What_was_verified_was_verified_lately()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime);
        var old = CrisisLines.All.Countries.SelectMany(country => country.Lines)
            .Where(line => line.VerifiedOn is { } on && (today.DayNumber - on.DayNumber > Fresh.TotalDays || on > today));
        Assert.Empty(old);
    }

    [Fact]
    public void Nothing_is_listed_twice() =>
        Assert.Equal(CrisisLines.All.Countries.Count, CrisisLines.All.Countries.DistinctBy(country => country.Country).Count());

    [Fact]
    public async Task Help_is_there_for_everybody_and_says_what_nobody_has_tried_yet()
    {
        await using var host = await TestHost.Start();
        using var browser = host.Browser();
        var answer = await browser.Get("/help?country=GB");
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("href=\"tel:999\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:116123\"", page, StringComparison.Ordinal);
        Assert.Contains(Words.In("en")!["help.unchecked"], page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("dir=\"rtl\"", await browser.Read("/help?country=EG&lang=ar"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/help?country=XX")).StatusCode);
    }

    static void Check(CrisisLine line)
    {
        Assert.NotEqual("", line.Name);
        Assert.False(line is { Call: null, Text: null, Chat: null });
        foreach (var number in new[] { line.Call, line.Text }.OfType<string>()) Assert.Matches("^[0-9+][0-9 ]{2,}$", number);
        foreach (var address in new[] { line.Chat, line.Source }.OfType<string>()) Assert.Equal("https", new Uri(address).Scheme);
        foreach (var texts in Words.Languages)
        {
            Assert.Contains($"help.hours.{line.Hours}", texts.Keys);
            Assert.Contains($"help.serves.{line.Serves}", texts.Keys);
            foreach (var language in line.Languages) Assert.Contains($"language.{language}", texts.Keys);
        }
    }
}
