using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Homework.Web;

/// <summary>One file of the browser side, in every encoding that the build wrote, held in memory.</summary>
sealed class ClientFile
{
    const string Forever = "public, max-age=31536000, immutable";
    const string AskFirst = "no-cache";

    static readonly FileExtensionContentTypeProvider Types = new()
    {
        Mappings = { [".webmanifest"] = "application/manifest+json", [".woff2"] = "font/woff2" },
    };

    /// <summary>File endings of the encodings that the build writes beside a file, smallest first.</summary>
    static readonly (string Ending, string Encoding)[] Encodings = [(".br", "br"), (".gz", "gzip")];

    readonly string type;
    readonly string caching;
    readonly Body plain;
    readonly IReadOnlyList<Body> encoded;

    sealed record Body(byte[] Bytes, EntityTagHeaderValue Tag, string? Encoding);

    ClientFile(string type, string caching, Body plain, IReadOnlyList<Body> encoded) =>
        (this.type, this.caching, this.plain, this.encoded) = (type, caching, plain, encoded);

    /// <summary>Reads every file under <paramref name="root"/>, by the address it is served at.</summary>
    public static FrozenDictionary<string, ClientFile> ReadAll(string root) =>
        !Directory.Exists(root)
            ? FrozenDictionary<string, ClientFile>.Empty
            : Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Where(path => !Encodings.Any(each => path.EndsWith(each.Ending, StringComparison.Ordinal)))
                .ToFrozenDictionary(path => AddressOf(root, path), path => Read(path, AddressOf(root, path)));

    static string AddressOf(string root, string path) => "/" + Path.GetRelativePath(root, path).Replace('\\', '/');

    static ClientFile Read(string path, string address)
    {
        var type = Types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        if (type.StartsWith("text/", StringComparison.Ordinal)) type += "; charset=utf-8";
        // names in assets/ hold a hash of the content, so what they name never changes
        var caching = address.StartsWith("/assets/", StringComparison.Ordinal) ? Forever : AskFirst;
        var encoded = Encodings.Where(each => File.Exists(path + each.Ending))
            .Select(each => ReadBody(path + each.Ending, each.Encoding)).ToArray();
        return new(type, caching, ReadBody(path, null), encoded);
    }

    static Body ReadBody(string path, string? encoding)
    {
        var bytes = File.ReadAllBytes(path);
        return new(bytes, new($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..20]}\""), encoding);
    }

    /// <summary>Answers with the smallest encoding that this browser takes, or says that it has the file already.</summary>
    public Task SendAsync(HttpContext context)
    {
        var asked = context.Request.GetTypedHeaders();
        var body = encoded.FirstOrDefault(each => Takes(asked.AcceptEncoding, each.Encoding!)) ?? plain;
        var headers = context.Response.Headers;
        headers.ETag = body.Tag.ToString();
        headers.CacheControl = caching;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (asked.IfNoneMatch.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(body.Tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        headers.ContentType = type;
        headers.ContentLength = body.Bytes.Length;
        if (body.Encoding is not null) headers.ContentEncoding = body.Encoding;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(body.Bytes, context.RequestAborted).AsTask();
    }

    static bool Takes(IList<StringWithQualityHeaderValue> accepted, string encoding) => accepted.Any(each =>
        each.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && each.Quality is null or > 0);
}
