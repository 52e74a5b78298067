using Homework.Web.Accounts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homework.Web.Demo;

/// <summary>The demo as one part of the program: where it is not switched on there is no page and no service of it.</summary>
static class DemoHosting
{
    const string Folder = "/Demo";

    /// <summary>Adds it where <c>Demo:IsOn</c> is true.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("Demo").Get<DemoOptions>() ?? new();
        if (!options.IsOn)
            return services.Configure<RazorPagesOptions>(pages =>
                pages.Conventions.AddFolderRouteModelConvention(Folder, page => page.Selectors.Clear()));
        services.AddSingleton(options).AddSingleton<DemoPractice>().AddSingleton<Visitors>();
        services.AddHostedService(found => found.GetRequiredService<DemoPractice>());
        return services.AddHostedService<SimulatedGroup>();
    }

    /// <summary>
    /// Who opens the program, or is sent to sign in, without an account of their own is shown the demo. After the accounts,
    /// before the pages.
    /// </summary>
    public static IApplicationBuilder UseDemo(this WebApplication app) =>
        app.Services.GetService<DemoOptions>() is null ? app : app.Use((context, next) =>
        {
            var request = context.Request;
            var isStart = request.Path == "/" || (request.Path == "/sign-in" && !request.Query.ContainsKey("next"));
            if (!isStart || !HttpMethods.IsGet(request.Method) || context.User.SessionId() is not null || !WantsPage(request))
                return next(context);
            context.Response.Redirect("/demo");
            return Task.CompletedTask;
        });

    static bool WantsPage(HttpRequest request) => request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);
}
