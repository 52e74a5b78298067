using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Homework.Web.Accounts;

/// <summary>The one stylesheet and the one font of the pages, out of the program itself.</summary>
static class PageFiles
{
    static readonly (string Name, string Type)[] Files = [("accounts.css", "text/css; charset=utf-8"), ("source-sans-3.woff2", "font/woff2")];

    public static void MapPageFiles(this IEndpointRouteBuilder app)
    {
        foreach (var (name, type) in Files)
        {
            var bytes = Read(name);
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"");
            app.MapGet("/pages/" + name, (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = "no-cache";
                return Results.Bytes(bytes, type, entityTag: tag);
            });
        }
    }

    static byte[] Read(string name)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
