using System.Text.RegularExpressions;
using Homework.Web.Accounts;
using Microsoft.AspNetCore.Http;

namespace Homework.Tests.Accounts;

public sealed partial class WordsTests
{
    [Fact]
    public void Every_language_has_the_same_words_and_places_for_values()
    {
        var english = Words.In("en")!;
        foreach (var other in Words.Languages)
        {
            Assert.Equal(english.Keys.Order(), other.Keys.Order());
            foreach (var key in english.Keys)
                Assert.True(Places(english[key]) == Places(other[key]), $"{key} in {other.Language}");
        }
    }

    [Theory]
    [InlineData("?lang=ar", "", "", "ar")]
    [InlineData("?lang=xx", "", "", "en")]
    [InlineData("", "ar", "en", "ar")]
    [InlineData("", "", "ar-EG,en;q=0.8", "ar")]
    [InlineData("", "", "fr, en;q=0.5, ar;q=0.9", "ar")]
    [InlineData("", "", "fr", "en")]
    public void The_address_counts_before_the_last_choice_before_the_browser(string query, string cookie, string accept, string language)
    {
        var request = new DefaultHttpContext().Request;
        request.QueryString = new QueryString(query);
        if (cookie.Length > 0) request.Headers.Cookie = $"{Words.Cookie}={cookie}";
        request.Headers.AcceptLanguage = accept;
        Assert.Equal(language, Words.For(request).Language);
    }

    static string Places(string words) => string.Join(' ', Place().Matches(words).Select(match => match.Value).Order());

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
