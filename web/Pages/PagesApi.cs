using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Homework.Kernel;
using Homework.Web.Accounts;

namespace Homework.Web.Pages;

/// <summary>
/// A co-written page to keep or to print, made here from the text as the caller sees it: as HTML without scripts, or as plain
/// text. What is hidden is not in it, and neither are remarks.
/// </summary>
static class PagesApi
{
    const string Looks = "body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 sans-serif;color:#111}h1{font-size:1.6rem}.of{color:#555;font-size:.95rem;margin:2rem 0 0}@media print{body{margin:0}a{color:inherit}}";

    static readonly string LooksHash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Looks)));

    public static void MapPages(this IEndpointRouteBuilder app) => app.MapGet("/api/pages", Give).RequireAuthorization();

    static async Task<IResult> Give(string topic, string? format, HttpContext context, IGrainFactory grains)
    {
        var caller = context.User.ToCaller();
        if (!Topic.TryParse(topic, out var page) || page is not { Kind: "page" } || page.Practice != caller.Practice) return Results.NotFound();
        using var sheet = await Look(grains, page, caller, "page");
        using var text = await Look(grains, page, caller, "text");
        if (sheet is null || text is null) return Results.NotFound();
        var parts = await Parts(grains, caller, sheet.RootElement, text.RootElement);
        var title = sheet.RootElement.GetProperty("title").GetString()!;
        if (format == "text") return Results.Text(Plain(title, parts), "text/plain", Encoding.UTF8);
        context.Response.Headers.ContentSecurityPolicy = $"sandbox allow-modals; default-src 'none'; style-src 'sha256-{LooksHash}'";
        return Results.Text(Html(title, parts), "text/html", Encoding.UTF8);
    }

    /// <summary>The parts, each with the name of whose own it is, or none.</summary>
    static async Task<List<(string? Name, JsonElement Content)>> Parts(IGrainFactory grains, Caller caller, JsonElement sheet, JsonElement text)
    {
        var parts = new List<(string?, JsonElement)>();
        foreach (var section in text.GetProperty("text").GetProperty("doc").GetProperty("content").EnumerateArray())
            parts.Add((await NameOf(grains, caller, sheet.GetProperty("group"), section.GetProperty("attrs").GetProperty("by")), section));
        return parts;
    }

    static async Task<string?> NameOf(IGrainFactory grains, Caller caller, JsonElement group, JsonElement person)
    {
        if (person.ValueKind != JsonValueKind.String || !Topic.TryParse(group.GetString(), out var of)) return null;
        using var seat = await Look(grains, of, caller, $"seat:{person.GetString()}");
        return seat?.RootElement.GetProperty("name").GetString();
    }

    static async Task<JsonDocument?> Look(IGrainFactory grains, Topic topic, Caller caller, string item) =>
        await grains.GetGrain<ITopicGrain>(GrainId.Create(topic.Kind, topic.Key)).Look(caller, item) is { } seen ? JsonDocument.Parse(seen) : null;

    static string Html(string title, List<(string? Name, JsonElement Content)> parts)
    {
        var name = HtmlEncoder.Default.Encode(title);
        var html = new StringBuilder($"<!doctype html><html><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{name}</title><style>{Looks}</style></head><body><h1 dir=\"auto\">{name}</h1>");
        foreach (var (owner, content) in parts)
        {
            html.Append("<section>");
            if (owner is not null) html.Append("<p class=\"of\" dir=\"auto\">").Append(HtmlEncoder.Default.Encode(owner)).Append("</p>");
            html.Append(RichHtml.Of(content)).Append("</section>");
        }
        return html.Append("</body></html>").ToString();
    }

    static string Plain(string title, List<(string? Name, JsonElement Content)> parts)
    {
        var plain = new StringBuilder(title).Append("\n\n");
        foreach (var (owner, content) in parts)
        {
            if (owner is not null) plain.Append(owner).Append(":\n");
            Words(content, plain);
            plain.Append('\n');
        }
        return plain.ToString();
    }

    static void Words(JsonElement node, StringBuilder plain)
    {
        var type = node.GetProperty("type").GetString();
        if (type == "text") plain.Append(node.GetProperty("text").GetString());
        else if (type == "hidden") plain.Append("[…]");
        if (node.TryGetProperty("content", out var content))
            foreach (var child in content.EnumerateArray()) Words(child, plain);
        if (type is "paragraph" or "heading" or "hard_break") plain.Append('\n');
    }
}
