using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Homework.Web.Accounts;

/// <summary>
/// Long, and not well known. No rule about kinds of characters, and nothing ever expires: such rules make passwords worse.
/// The list of common passwords ships with the program; nothing is asked of anybody else.
/// </summary>
public static class PasswordRules
{
    /// <summary>At least this many characters.</summary>
    public const int Shortest = 15;

    /// <summary>At most this many.</summary>
    public const int Longest = 128;

    /// <summary>So many different letters or digits must remain once everything well known is taken out.</summary>
    const int Own = 4;

    const int ShortestListed = 8, ShortestContext = 4, ShortestRun = 3, MostListed = 2;

    static readonly HashSet<string> Common = [.. Lines("common-passwords.txt").Where(line => !line.StartsWith('#'))];
    static readonly int LongestListed = Common.Max(word => word.Length);

    /// <summary>The key of the text that says what is wrong, or null where the password is fine.</summary>
    /// <param name="password">As it was typed.</param>
    /// <param name="context">What others may know of the person: names, the e-mail address, the practice.</param>
    public static string? Problem(string? password, params IEnumerable<string?> context)
    {
        var length = (password ?? "").EnumerateRunes().Count();
        if (length < Shortest) return "password.short";
        if (length > Longest) return "password.long";
        var rest = new string([.. password!.ToLowerInvariant().Where(c => !char.IsWhiteSpace(c))]);
        if (Common.Contains(rest)) return "password.common";
        foreach (var word in context.Append("homework").SelectMany(Words).OrderByDescending(word => word.Length))
            rest = rest.Replace(word, " ", StringComparison.Ordinal);
        for (var taken = 0; taken < MostListed; taken++) rest = WithoutLongestListed(rest);
        return WithoutRuns(rest).Where(char.IsLetterOrDigit).Distinct().Count() < Own ? "password.common" : null;
    }

    static IEnumerable<string> Words(string? text) =>
        (text ?? "").ToLowerInvariant().Split([' ', '@', '.', '-', '_', '+', '\''])
            .Where(word => word.Length >= ShortestContext);

    static string WithoutLongestListed(string text)
    {
        for (var length = Math.Min(text.Length, LongestListed); length >= ShortestListed; length--)
            for (var at = 0; at + length <= text.Length; at++)
                if (Common.Contains(text.Substring(at, length)))
                    return string.Concat(text.AsSpan(0, at), " ", text.AsSpan(at + length));
        return text;
    }

    /// <summary>Without what only counts up, counts down or repeats: 4567, zyx, aaaa.</summary>
    static string WithoutRuns(string text)
    {
        var kept = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            var step = end < text.Length ? text[end] - text[at] : int.MaxValue;
            while (end < text.Length && step is >= -1 and <= 1 && text[end] - text[end - 1] == step) end++;
            if (end - at < ShortestRun) kept.Append(text, at, end - at);
            at = end;
        }
        return kept.ToString();
    }

    static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(PasswordRules).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line) yield return line;
    }
}

/// <summary>The same rules for whatever sets a password through Identity.</summary>
sealed class PasswordCheck : IPasswordValidator<Account>
{
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(PasswordRules.Problem(password, user.Email, user.LegalName, user.PracticeId) is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = problem, Description = problem })
            : IdentityResult.Success);
}
