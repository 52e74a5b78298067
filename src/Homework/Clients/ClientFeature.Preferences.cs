using Homework.Kernel;

namespace Homework.Clients;

/// <summary>How somebody likes things, and which groups they belong to.</summary>
sealed partial class ClientFeature
{
    static readonly HashSet<string> Themes = ["system", "light", "dark", "calm"];
    static readonly HashSet<string> Languages = ["en", "ar"];
    static readonly HashSet<string> Fonts = ["source-sans", "atkinson"];

    static readonly Rejected BadTheme = new("bad-theme", "Please choose one of the looks that are offered.");
    static readonly Rejected BadLanguage = new("bad-language", "Please choose one of the languages that are offered.");
    static readonly Rejected BadTextSize = new("bad-text-size", "Please choose a text size between 100 and 200 per cent.");
    static readonly Rejected BadFont = new("bad-font", "Please choose one of the typefaces that are offered.");
    static readonly Rejected BadCountry = new("bad-country", "Please choose a country from the list.");

    static Decision Change(Client state, ChangePreferences change)
    {
        var wished = With(state.Preferences, change);
        if (!Themes.Contains(wished.Theme)) return BadTheme;
        if (!Languages.Contains(wished.Language)) return BadLanguage;
        if (wished.TextSize is < 100 or > 200) return BadTextSize;
        if (!Fonts.Contains(wished.Font)) return BadFont;
        if (wished.Country is { } country && !(country.Length == 2 && country.All(char.IsAsciiLetterUpper))) return BadCountry;
        if (wished == state.Preferences) return Decision.Nothing;
        return new PreferencesChanged(
            wished.Theme, wished.Language, wished.TextSize, wished.Font, wished.Country, wished.IsQuiet, wished.IsDiscreet);
    }

    static Preferences With(Preferences now, ChangePreferences change) => now with
    {
        Theme = change.Theme ?? now.Theme,
        Language = change.Language ?? now.Language,
        TextSize = change.TextSize ?? now.TextSize,
        Font = change.Font ?? now.Font,
        Country = change.Country is "" ? null : change.Country?.ToUpperInvariant() ?? now.Country,
        IsQuiet = change.IsQuiet ?? now.IsQuiet,
        IsDiscreet = change.IsDiscreet ?? now.IsDiscreet,
    };

    static Decision Note(Client state, NoteMembership note)
    {
        var known = state.Memberships.FirstOrDefault(membership => membership.Group == note.Group);
        var isSame = known is null
            ? note.Role == Role.None
            : (known.Name, known.Role, known.IsWaiting, known.Ending) == (note.Name, note.Role, note.IsWaiting, note.Ending);
        return isSame ? Decision.Nothing : new MembershipNoted(note.Group, note.Name, note.Role, note.IsWaiting, note.Ending);
    }

    static Client Noted(Client state, Fact fact, MembershipNoted e)
    {
        var others = state.Memberships.RemoveAll(membership => membership.Group == e.Group);
        if (e.Role == Role.None) return state with { Memberships = others };
        var membership = new Membership($"group:{e.Group.Id}", e.Group, e.Name, e.Role, e.IsWaiting, fact.At, e.Ending);
        return state with { Memberships = others.Add(membership) };
    }
}
