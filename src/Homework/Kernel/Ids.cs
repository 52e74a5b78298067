using System.Security.Cryptography;
using System.Text;

namespace Homework.Kernel;

/// <summary>
/// Ids are made at the edge (browser or web server) and only checked here: 1 to 64 characters of <c>a-z 0-9 -</c>.
/// The id of what a command creates is the command's <c>opId</c>, so the browser knows it before the answer comes.
/// </summary>
public static class Ids
{
    /// <summary>Whether the text may be an id.</summary>
    public static bool IsValid(string? id)
    {
        if (id is null or { Length: 0 or > 64 }) return false;
        foreach (var c in id)
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) return false;
        return true;
    }

    /// <summary>The id of what belongs to one person within a group: the same each time, without naming either.</summary>
    public static string Of(Topic group, string person) => Hash($"{group} {person}")[..40];

    /// <summary>64 digits of <c>0-9 a-f</c> that are always the same for the same text, and do not give it away (SHA-256 of its UTF-8).</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
