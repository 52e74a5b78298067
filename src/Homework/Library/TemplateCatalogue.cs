using System.Collections.Immutable;
using System.Text.Json;
using Homework.Kernel;

namespace Homework.Library;

/// <summary>Where something that is claimed was read.</summary>
/// <param name="Id">What evidence and readings name it by.</param>
/// <param name="Confirmed">What it was found to say.</param>
/// <param name="SeenAt">Where it was read, or null.</param>
/// <param name="Doi">Its digital object identifier, or null.</param>
public sealed record CatalogueSource(string Id, string Citation, Verification Status, string Confirmed, string? SeenAt, string? Doi);

/// <summary>A template that comes with the product.</summary>
/// <param name="Id">Unique in the catalogue, and told apart from a practice's own by being there.</param>
/// <param name="Version">Rises with every change of its content.</param>
/// <param name="Keywords">What people who know the field call it, for finding it.</param>
public sealed record CatalogueTemplate(string Id, int Version, ImmutableArray<string> Keywords, TemplateContent Content);

/// <summary>
/// The templates that come with the product, read from <c>catalogue.json</c>: one file for the server and for the browser, in the
/// shape of these records.
/// </summary>
/// <param name="Version">The day of its last change.</param>
/// <param name="Licence">What may be done with its wording.</param>
public sealed record TemplateCatalogue(
    string Version, string Licence, ImmutableArray<CatalogueSource> Sources, ImmutableArray<CatalogueTemplate> Templates)
{
    static readonly Lazy<TemplateCatalogue> Read = new(() =>
    {
        using var stream = typeof(TemplateCatalogue).Assembly.GetManifestResourceStream("catalogue.json")!;
        return JsonSerializer.Deserialize<TemplateCatalogue>(stream, Json.Foreign)!;
    });

    static readonly Lazy<ImmutableDictionary<string, CatalogueTemplate>> ById =
        new(() => Whole.Templates.ToImmutableDictionary(template => template.Id));

    /// <summary>All of it.</summary>
    public static TemplateCatalogue Whole => Read.Value;

    /// <summary>The template with this id, or null.</summary>
    public static CatalogueTemplate? Find(string? id) => id is null ? null : ById.Value.GetValueOrDefault(id);

    /// <summary>
    /// Whether it is one of those whose claims nobody has confirmed: a practice has to switch it on before it is used.
    /// </summary>
    public static bool IsUnverified(string? id) => Find(id)?.Content.Evidence is { Verification: Verification.Unverified };
}
