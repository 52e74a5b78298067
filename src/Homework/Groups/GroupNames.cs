using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Homework.Texts;

namespace Homework.Groups;

/// <summary>The names and colours by which people in a group know each other.</summary>
static class GroupNames
{
    public const int MaxLength = 40;

    public static ImmutableArray<string> Colours { get; } = ["teal", "clay", "plum", "rose", "sky", "moss", "sand", "slate"];

    /// <summary>A colour nobody has, or else one that few have.</summary>
    public static string FreeColour(Group group) =>
        Colours.MinBy(colour => group.Seated().Count(seat => seat.Colour == colour))!;

    /// <summary>Whether somebody else goes by this name, or did while they were here: their words still carry it.</summary>
    public static bool IsTaken(Group group, string person, string name) =>
        group.Seats.Any(seat => seat.Person != person && AreAlike(seat.Name, name));

    /// <summary>The number that makes the name one of its own: 0 for none.</summary>
    public static int NumberFor(Group group, string person, string name)
    {
        var number = 0;
        while (IsTaken(group, person, Numbered(name, number))) number = Math.Max(2, number + 1);
        return number;
    }

    /// <summary>The name, followed by the number where there is one.</summary>
    public static string Numbered(string name, int number)
    {
        if (number == 0) return name;
        var tail = string.Create(CultureInfo.InvariantCulture, $" {number}");
        var length = Math.Min(name.Length, MaxLength - tail.Length);
        if (char.IsHighSurrogate(name[length - 1])) length--;
        return name[..length] + tail;
    }

    static bool AreAlike(string one, string other) => string.Equals(Seen(one), Seen(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>What the eye sees of a name: without spaces and characters that have no width.</summary>
    static string Seen(string name)
    {
        var seen = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormC).EnumerateRunes())
            if (PlainText.IsVisible(rune)) seen.Append(rune);
        return seen.ToString();
    }
}
