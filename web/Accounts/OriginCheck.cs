namespace Homework.Web.Accounts;

/// <summary>
/// Before anybody is asked who they are: what changes something, and every live connection, must come from a page of this
/// server. The cookie's SameSite alone would let pages of sibling hosts through, and a WebSocket needs no permission at all.
/// </summary>
sealed class OriginCheck(RequestDelegate next, ILogger<OriginCheck> log)
{
    public Task Invoke(HttpContext context)
    {
        var request = context.Request;
        var isLive = request.Path.StartsWithSegments("/hub");
        if (request.Query.ContainsKey("access_token")) return Refuse(context, StatusCodes.Status400BadRequest);
        if (!isLive && !IsUnsafe(request.Method)) return next(context);
        return IsOwn(request, mustSay: isLive || request.Path == "/api/leave")
            ? next(context)
            : Refuse(context, StatusCodes.Status403Forbidden);
    }

    /// <summary>Whether a page of this server sent it: every sign that the browser gives must say so.</summary>
    /// <param name="request">The request.</param>
    /// <param name="mustSay">Whether a request without any sign is refused: browsers always give one.</param>
    public static bool IsOwn(HttpRequest request, bool mustSay)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site switch
        {
            // a form or beacon of a page that tells nobody where it comes from says "null"
            "same-origin" => origin is "" or "null" || IsOwn(origin, request),
            "none" => origin is "" || IsOwn(origin, request),
            "" => origin is "" ? !mustSay : IsOwn(origin, request),
            _ => false,
        };
    }

    /// <summary>Whether the method may change something.</summary>
    public static bool IsUnsafe(string method) =>
        !(HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method));

    // a proxy that ends TLS passes the host on and speaks http to us, so https is right as well
    static bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase)
        && (from.Scheme == request.Scheme || from.Scheme == Uri.UriSchemeHttps);

    Task Refuse(HttpContext context, int status)
    {
        // not the path: an invitation's has its code in it
        log.LogWarning("Refused {Method}: it did not come from a page of this server", context.Request.Method);
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
