using System.Text.Json;

namespace Homework.Web.Help;

/// <summary>Somebody to talk to.</summary>
/// <param name="Name">What they call themselves.</param>
/// <param name="Languages">Tags of the languages they speak; none where that differs.</param>
/// <param name="Call">The number to call, or null.</param>
/// <param name="Text">The number to text, or null.</param>
/// <param name="TextWords">What to text, or null where anything does.</param>
/// <param name="Chat">Where to chat, or null.</param>
/// <param name="Hours"><c>24/7</c> or another key of <c>help.hours</c>.</param>
/// <param name="Serves">A key of <c>help.serves</c>.</param>
/// <param name="Source">Where the entry is from.</param>
/// <param name="VerifiedOn">When a person last tried it; null until somebody has.</param>
public sealed record CrisisLine(
    string Name, IReadOnlyList<string> Languages, string? Call, string? Text, string? TextWords, string? Chat, string Hours,
    string Serves, string Source, DateOnly? VerifiedOn);

/// <summary>Whom to call in a country.</summary>
/// <param name="Country">Two letters.</param>
/// <param name="Names">Its name, by language.</param>
/// <param name="Emergency">The emergency number.</param>
/// <param name="Lines">Somebody to talk to.</param>
/// <param name="IsRegion">Several countries; then no line need be open day and night.</param>
public sealed record CrisisCountry(
    string Country, IReadOnlyDictionary<string, string> Names, string Emergency, IReadOnlyList<CrisisLine> Lines, bool IsRegion = false);

/// <summary>The numbers of <c>crisis-lines.json</c>, which is part of the program.</summary>
/// <param name="Fallback">Where lists for every country are.</param>
/// <param name="Countries">The countries we have numbers for.</param>
public sealed record CrisisLines(string Fallback, IReadOnlyList<CrisisCountry> Countries)
{
    static readonly JsonSerializerOptions Names = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>All of them.</summary>
    public static CrisisLines All { get; } = Read();

    /// <summary>A country, or null where we have no numbers for it.</summary>
    public CrisisCountry? Of(string? country) =>
        Countries.FirstOrDefault(one => one.Country.Equals(country, StringComparison.OrdinalIgnoreCase));

    /// <summary>The number as a telephone dials it.</summary>
    public static string Dial(string number) => new([.. number.Where(c => char.IsAsciiDigit(c) || c == '+')]);

    static CrisisLines Read()
    {
        using var stream = typeof(CrisisLines).Assembly.GetManifestResourceStream("crisis-lines.json")!;
        return JsonSerializer.Deserialize<CrisisLines>(stream, Names)!;
    }
}
