using Homework.Kernel;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Primitives;

namespace Homework.Web.Accounts;

/// <summary>Who is signed in.</summary>
/// <param name="Person">Their id.</param>
/// <param name="Practice">Their practice's id.</param>
/// <param name="PracticeName">What it is called.</param>
/// <param name="IsStaff">Whether they may run groups.</param>
/// <param name="Name">The name facilitators know them by; a group knows them by another.</param>
/// <param name="Demo">Whether this is an invented person of the demo.</param>
sealed record Me(string Person, string Practice, string PracticeName, bool IsStaff, string Name, bool Demo);

/// <summary>The token that every changing request under <c>/api</c> carries, and the header it goes in.</summary>
sealed record ApiToken(string Token, string Header);

/// <summary>Asks for a code for an invitation to this group.</summary>
sealed record WantCode(Topic Group);

/// <summary>A new code: shown once, and its hash, which is all that the group is told.</summary>
sealed record NewCode(string Code, string Hash);

static class AccountsApi
{
    public static void MapAccountsApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").AddEndpointFilter(async (context, next) =>
        {
            context.HttpContext.Response.Headers.CacheControl = "no-store";
            return await next(context);
        });
        api.MapGet("/me", WhoAmI).RequireAuthorization();
        api.MapGet("/antiforgery", Token);
        api.MapPost("/invitation-codes", MakeCode).RequireAuthorization();
        api.MapPost("/leave", (Delegate)Leave);
        app.MapGet("/exit", Exit);
    }

    static Me WhoAmI(HttpContext context)
    {
        var caller = context.User.ToCaller();
        var user = context.User;
        return new(caller.Person, caller.Practice, user.PracticeName()!, caller.IsStaff, user.Identity!.Name!, user.IsDemo());
    }

    static ApiToken Token(HttpContext context, IAntiforgery antiforgery) =>
        new(antiforgery.GetAndStoreTokens(context).RequestToken!, FormToken.Header);

    static async Task<IResult> MakeCode(WantCode want, HttpContext context, InvitationCodes codes, AttemptLimits limits)
    {
        var caller = context.User.ToCaller();
        if (want.Group.Kind != "group" || want.Group.Practice != caller.Practice) return Results.NotFound();
        if (!limits.Allows(AttemptLimit.MakeCode, caller.Person)) return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        var (code, hash) = await codes.Make(want.Group);
        return Results.Ok(new NewCode(code, hash));
    }

    static async Task<IResult> Leave(HttpContext context)
    {
        await SessionHandler.SignOut(context);
        return Results.NoContent();
    }

    /// <summary>
    /// Leaving quickly without JavaScript. It is a link, because a form may not lead to another site; so it ends the session
    /// only where the browser says that somebody followed it on one of our own pages.
    /// </summary>
    static async Task<IResult> Exit(HttpContext context, IConfiguration configuration)
    {
        var headers = context.Request.Headers;
        var isFollowed = headers["Sec-Fetch-Site"] == "same-origin" && headers["Sec-Fetch-Mode"] == "navigate"
            && StringValues.IsNullOrEmpty(headers["Sec-Purpose"]);
        if (isFollowed) await SessionHandler.SignOut(context);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Redirect(configuration["Accounts:NeutralSite"] ?? "https://www.bbc.com/weather");
    }
}
