using Microsoft.Net.Http.Headers;

namespace Homework.Web;

/// <summary>
/// What every reply tells the browser: run and load only what this server sent, tell no other site where a person
/// came from, and keep nothing personal in a cache.
/// </summary>
static class SecurityHeaders
{
    // React Aria adds two constant style sheets to a page; web/app/build/style-hashes.test.ts notices when they change.
    const string PressStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";
    const string ScrollStyle = "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='";

    /// <summary>No inline script or style, no other origin, and scripts made only by the two named policies.</summary>
    internal const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' " + PressStyle + " " + ScrollStyle + "; "
        + "img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; media-src 'self' blob:; worker-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; "
        + "require-trusted-types-for 'script'; trusted-types app ProseMirrorClipboard";

    const string Permissions = "microphone=(self), camera=(), geolocation=()";
    const string OnlySecure = "max-age=63072000; includeSubDomains";

    /// <summary>Sets the headers on every reply, also on errors. What an endpoint chose itself is left as it is.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // at the last moment, because error handling clears the headers that were set before
        context.Response.OnStarting(() =>
        {
            Set(context);
            return Task.CompletedTask;
        });
        return next(context);
    });

    static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.TryAdd(HeaderNames.ContentSecurityPolicy, ContentPolicy);
        headers.TryAdd(HeaderNames.XContentTypeOptions, "nosniff");
        headers.TryAdd("Referrer-Policy", "no-referrer");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
        headers.TryAdd("Permissions-Policy", Permissions);
        headers.TryAdd(HeaderNames.CacheControl, "no-store");
        if (context.Request.IsHttps && !IsThisMachine(context.Request.Host.Host)) headers.StrictTransportSecurity = OnlySecure;
    }

    static bool IsThisMachine(string host) => host is "localhost" or "127.0.0.1" or "[::1]";
}
