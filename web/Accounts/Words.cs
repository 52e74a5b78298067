using System.Text.Json;

namespace Homework.Web.Accounts;

/// <summary>The words of the pages in one language. Every language has the same keys; a key that is missing is a bug.</summary>
public sealed class Words
{
    static readonly IReadOnlyDictionary<string, Words> All =
        new[] { new Words("en", "ltr", "English"), new Words("ar", "rtl", "العربية") }.ToDictionary(texts => texts.Language);

    readonly Dictionary<string, string> words;

    Words(string language, string direction, string name)
    {
        (Language, Direction, Name) = (language, direction, name);
        using var stream = typeof(Words).Assembly.GetManifestResourceStream($"texts.{language}.json")!;
        words = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    /// <summary>Its tag.</summary>
    public string Language { get; }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction { get; }

    /// <summary>Its name in itself.</summary>
    public string Name { get; }

    /// <summary>The keys it has words for.</summary>
    public IReadOnlyCollection<string> Keys => words.Keys;

    /// <summary>Every language there is.</summary>
    public static IEnumerable<Words> Languages => All.Values;

    /// <summary>The words of a key.</summary>
    public string this[string key] => words[key];

    /// <summary>The words of a key with <c>{0}</c> replaced; the value keeps its own direction.</summary>
    public string this[string key, string value] => words[key].Replace("{0}", $"\u2068{value}\u2069", StringComparison.Ordinal);

    /// <summary>The words of a key, or other words where there are none.</summary>
    public string Or(string key, string otherwise) => words.GetValueOrDefault(key, otherwise);

    /// <summary>That language, or null.</summary>
    public static Words? In(string? language) => All.GetValueOrDefault(language ?? "");

    /// <summary>What a request asks for: by its address, by what was chosen before, by the browser's own setting; else English.</summary>
    public static Words For(HttpRequest request) =>
        In(request.Query["lang"]) ?? In(request.Cookies[Cookie]) ?? Accepted(request) ?? All["en"];

    /// <summary>The cookie that remembers a choice.</summary>
    public const string Cookie = "__Host-homework-lang";

    static Words? Accepted(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(accepted => accepted.Quality ?? 1)
        .Select(accepted => In(accepted.Value.ToString().Split('-')[0].ToLowerInvariant()))
        .FirstOrDefault(texts => texts is not null);
}
