using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Homework.Web.Accounts;

/// <summary>
/// Everything under <c>/api</c> that may change something carries the token of <c>/api/antiforgery</c> in a header. Leaving
/// does not: a beacon can set no header, and <see cref="OriginCheck"/> asks more of it.
/// </summary>
sealed class FormToken(RequestDelegate next, IAntiforgery antiforgery)
{
    public const string Header = "X-Homework-Form";

    public async Task Invoke(HttpContext context)
    {
        var path = context.Request.Path;
        var isDue = OriginCheck.IsUnsafe(context.Request.Method) && path.StartsWithSegments("/api") && path != "/api/leave";
        if (isDue && !await antiforgery.IsRequestValidAsync(context)) context.Response.StatusCode = StatusCodes.Status400BadRequest;
        else await next(context);
    }
}

/// <summary>A page's form that was open for too long, or across signing in: the page is shown anew and says so.</summary>
sealed class StaleForm : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
            context.Result = new LocalRedirectResult(context.HttpContext.Request.Path + "?again=1");
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
