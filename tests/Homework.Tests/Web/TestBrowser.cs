using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Homework.Tests.Web;

/// <summary>
/// Enough of a browser: keeps cookies as one at a trusted address does (Secure ones too), says where its requests come from,
/// fills in forms, and follows no redirects by itself.
/// </summary>
public sealed partial class TestBrowser(Uri address) : IDisposable
{
    readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
    readonly Dictionary<string, string> cookies = [];

    /// <summary>Its cookies, by name.</summary>
    public IReadOnlyDictionary<string, string> Cookies => cookies;

    /// <summary>As the header <c>Cookie</c>.</summary>
    public string CookieHeader => string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"));

    /// <summary>What it says as its <c>Origin</c>.</summary>
    public string Origin { get; set; } = address.GetLeftPart(UriPartial.Authority);

    /// <summary>The same browser, with its cookies, where the program has another address now.</summary>
    public TestBrowser At(Uri other)
    {
        var browser = new TestBrowser(other);
        foreach (var (name, value) in cookies) browser.cookies[name] = value;
        return browser;
    }

    /// <summary>Opens a page.</summary>
    public Task<HttpResponseMessage> Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>The words of a page.</summary>
    public async Task<string> Read(string path) => await (await Get(path)).Content.ReadAsStringAsync();

    /// <summary>Opens a page and sends the form on it.</summary>
    public async Task<HttpResponseMessage> Submit(string path, Dictionary<string, string> fields, string? to = null, string? forwardedFor = null)
    {
        var page = await Read(path);
        fields["__RequestVerificationToken"] = FormToken().Match(page).Groups[1].Value;
        var form = new HttpRequestMessage(HttpMethod.Post, to ?? path) { Content = new FormUrlEncodedContent(fields) };
        if (forwardedFor is not null) form.Headers.Add("X-Forwarded-For", forwardedFor);
        return await Send(form);
    }

    /// <summary>Posts JSON as the browser's program does, with the token that the program asks for first.</summary>
    public async Task<HttpResponseMessage> PostJson<T>(string path, T body)
    {
        var token = await (await Get("/api/antiforgery")).Content.ReadFromJsonAsync<Dictionary<string, string>>();
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add(token!["header"], token["token"]);
        return await Send(request);
    }

    /// <summary>Sends any request.</summary>
    public async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        if (cookies.Count > 0) request.Headers.Add("Cookie", CookieHeader);
        if (request.Method != HttpMethod.Get && !request.Headers.Contains("Origin")) request.Headers.Add("Origin", Origin);
        request.Headers.Accept.ParseAdd("text/html, application/json;q=0.9");
        var answer = await http.SendAsync(request);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : []) Keep(cookie);
        return answer;
    }

    void Keep(string cookie)
    {
        var pair = cookie.Split(';')[0].Split('=', 2);
        if (pair[1].Length == 0) cookies.Remove(pair[0]);
        else cookies[pair[0]] = pair[1];
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex FormToken();
}
