using Homework.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Homework.Web.Help;

/// <summary>Whom to call. For everybody, signed in or not; the country is the one that was chosen, never guessed.</summary>
public sealed class HelpPage : TextPage
{
    /// <summary>The country that was chosen, or null.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Country { get; set; }

    /// <summary>Its numbers, or null where none was chosen.</summary>
    public CrisisCountry? Chosen => CrisisLines.All.Of(Country);

    /// <summary>All countries, by their names in the page's language; regions last.</summary>
    public IEnumerable<CrisisCountry> Countries =>
        CrisisLines.All.Countries.OrderBy(one => one.IsRegion).ThenBy(one => one.Names[Words.Language], StringComparer.Ordinal);
}
