using System.Globalization;
using System.Text;

namespace Homework.Texts;

/// <summary>Short plain words that people type into a field.</summary>
static class PlainText
{
    /// <summary>
    /// One line, trimmed (empty where there is nothing to see); null where it is too long or has characters that do not
    /// belong in a line: controls, line breaks, marks that turn the direction of what follows.
    /// </summary>
    public static string? Line(string? text, int max) => Read(text, max, areBreaksFine: false);

    /// <summary>The same with line breaks.</summary>
    public static string? Lines(string? text, int max) => Read(text, max, areBreaksFine: true);

    /// <summary>Whether the eye sees it.</summary>
    public static bool IsVisible(Rune rune) => !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format;

    static string? Read(string? text, int max, bool areBreaksFine)
    {
        var trimmed = (text ?? "").Replace("\r\n", "\n").Trim();
        if (trimmed.Length > max) return null;
        var isSeen = false;
        foreach (var rune in trimmed.EnumerateRunes())
        {
            if (!(areBreaksFine && rune.Value == '\n') && IsStrange(rune)) return null;
            isSeen |= IsVisible(rune);
        }
        return isSeen ? trimmed : "";
    }

    static bool IsStrange(Rune rune) =>
        rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFD
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator;
}
