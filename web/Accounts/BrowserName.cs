namespace Homework.Web.Accounts;

/// <summary>A browser in a few words, so that a person recognises theirs in the list; the full header is not kept.</summary>
static class BrowserName
{
    // the first that matches counts: many name themselves after others as well
    static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <summary>Such as <c>Firefox, Windows</c>; empty where nothing is recognised.</summary>
    public static string From(string userAgent) =>
        string.Join(", ", new[] { Find(userAgent, Browsers), Find(userAgent, Systems) }.OfType<string>());

    static string? Find(string text, (string Mark, string Name)[] known) =>
        known.FirstOrDefault(one => text.Contains(one.Mark, StringComparison.Ordinal)).Name;
}
