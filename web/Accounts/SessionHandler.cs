using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Homework.Web.Accounts;

/// <summary>Who a request comes from: the cookie's value is looked up in <see cref="Sessions"/>, nothing is read out of it.</summary>
sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Sessions sessions)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "session";

    /// <summary>Only this host may set it, over TLS or on this machine, and no script reads it.</summary>
    public const string CookieName = "__Host-homework";

    static readonly CookieOptions Cookie = new()
    {
        Secure = true,
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        IsEssential = true,
    };

    /// <summary>Begins a session in this browser and ends the one it had.</summary>
    public static async Task SignIn(HttpContext context, Account account)
    {
        var sessions = context.RequestServices.GetRequiredService<Sessions>();
        if (context.User.SessionId() is { } before) await sessions.End(before);
        var token = await sessions.Begin(account, BrowserName.From(context.Request.Headers.UserAgent.ToString()));
        context.Response.Cookies.Append(CookieName, token, Cookie);
    }

    /// <summary>Ends this browser's session and has the browser forget what it kept.</summary>
    public static async Task SignOut(HttpContext context)
    {
        var sessions = context.RequestServices.GetRequiredService<Sessions>();
        if (context.User.SessionId() is { } id) await sessions.End(id);
        context.Response.Cookies.Delete(CookieName, Cookie);
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
        context.Response.Headers.CacheControl = "no-store";
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Cookies[CookieName] is not { Length: > 0 and <= 100 } token) return AuthenticateResult.NoResult();
        if (await sessions.Find(token) is not { } found) return AuthenticateResult.NoResult();
        var identity = new ClaimsIdentity(CallerExtensions.Claims(found), Name, CallerExtensions.NameClaim, null);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name));
    }

    /// <summary>A page sends people to sign in; anything else is a plain 401.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var isForScripts = Request.Path.StartsWithSegments("/api") || Request.Path.StartsWithSegments("/hub");
        var isPage = !isForScripts && HttpMethods.IsGet(Request.Method)
            && Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);
        if (isPage) Response.Redirect("/sign-in?next=" + Uri.EscapeDataString(Request.Path + Request.QueryString));
        else Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}
