using System.Collections.Frozen;

namespace Homework.Web;

/// <summary>
/// Serves the browser side. Everything is compressed when it is built and read into memory once, so nothing is
/// compressed or looked up on disk while people wait.
/// </summary>
sealed partial class ClientFiles
{
    const string Index = "/index.html";

    /// <summary>Below these the server answers by itself; what it does not know there is not a page of the app.</summary>
    static readonly PathString[] ServerPaths =
    [
        "/api", "/hub", "/account", "/demo", "/exit", "/goodbye", "/health", "/help", "/join", "/pages", "/setup",
        "/sign-in", "/sign-out",
    ];

    readonly FrozenDictionary<string, ClientFile> files;

    internal ClientFiles(string root) => files = ClientFile.ReadAll(root);

    internal bool IsEmpty => !files.ContainsKey(Index);

    /// <summary>
    /// Answers with the file at this address, or with the app where a browser asks for one of its pages; passes on
    /// everything else.
    /// </summary>
    internal Task ServeAsync(HttpContext context, RequestDelegate next) =>
        Find(context) is { } file ? file.SendAsync(context) : next(context);

    ClientFile? Find(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return null;
        if (context.GetEndpoint() is not null) return null;
        // a service worker asks for "/" without saying that it wants a page
        var address = request.Path.HasValue && request.Path != "/" ? request.Path.Value : Index;
        if (files.TryGetValue(address, out var file)) return file;
        return IsPage(request) ? files.GetValueOrDefault(Index) : null;
    }

    static bool IsPage(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal)
        && !Path.HasExtension(request.Path.Value)
        && !ServerPaths.Any(path => request.Path.StartsWithSegments(path));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The browser side was not built: only the server's own pages are served.")]
    internal static partial void LogNotBuilt(ILogger logger);
}

/// <summary>Adds the browser side to an application.</summary>
static class ClientFilesExtensions
{
    /// <summary>Serves the browser side from the <c>client</c> folder beside the program, where the build puts it.</summary>
    public static IApplicationBuilder UseClientFiles(this WebApplication app) =>
        app.UseClientFiles(Path.Combine(AppContext.BaseDirectory, "client"));

    /// <summary>Serves the browser side from <paramref name="root"/>.</summary>
    internal static IApplicationBuilder UseClientFiles(this WebApplication app, string root)
    {
        var files = new ClientFiles(root);
        if (files.IsEmpty) ClientFiles.LogNotBuilt(app.Logger);
        return app.Use(files.ServeAsync);
    }
}
