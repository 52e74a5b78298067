using System.Text.Encodings.Web;
using System.Text.Unicode;
using Homework.Silo.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;

namespace Homework.Web.Accounts;

/// <summary>Accounts, sessions and the pages that work without JavaScript, as one part of the program.</summary>
public static class AccountsHosting
{
    /// <summary>NIST's and OWASP's figure for PBKDF2 with SHA-512.</summary>
    const int HashIterations = 210_000;

    const int Connections = 10;

    /// <summary>Adds what the accounts need. They are kept beside everything else: see <see cref="StorageOptions"/>.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddHostedService<AccountsStart>();
        services.AddPooledDbContextFactory<AccountsDb>(options => Keep(options, configuration));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<AccountsDb>>().CreateDbContext());
        services.AddIdentityCore<Account>(Demand).AddEntityFrameworkStores<AccountsDb>().AddPasswordValidator<PasswordCheck>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashIterations);
        services.AddSingleton<Sessions>().AddSingleton<AttemptLimits>().AddSingleton<InvitationCodes>();
        services.AddSingleton(found => new SetupCode(() => InvitationCodes.CodeFrom(found.GetRequiredService<Vault>().Derive("setup code"))));
        services.AddScoped<Register>();
        services.TryAddSingleton<IJoinRequests, JoinRequests>();
        services.AddHostedService<SessionSweep>();
        services.AddAuthentication(SessionHandler.Name)
            .AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionHandler.Name, null);
        services.AddAuthorization();
        ProtectForms(services);
        services.AddRazorPages(options => options.RootDirectory = "/")
            .AddMvcOptions(options => options.Filters.Add<StaleForm>())
            .ConfigureApplicationPartManager(FindPages);
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }

    /// <summary>Before anything that depends on who is asking.</summary>
    public static IApplicationBuilder UseAccounts(this IApplicationBuilder app) => app
        .UseMiddleware<OriginCheck>()
        .UseAuthentication()
        .UseAuthorization()
        .UseMiddleware<FormToken>();

    /// <summary>The pages and <c>/api/me</c> and its neighbours.</summary>
    public static void MapAccounts(this IEndpointRouteBuilder app)
    {
        app.MapRazorPages();
        app.MapAccountsApi();
        app.MapPageFiles();
    }

    static void Keep(DbContextOptionsBuilder options, IConfiguration configuration)
    {
        var storage = configuration.GetSection("Storage").Get<StorageOptions>() ?? new();
        options.ConfigureWarnings(warnings => warnings.Log((RelationalEventId.CommandExecuted, LogLevel.Debug)));
        if (storage.IsPostgres)
        {
            options.UseNpgsql(storage.Pooled(Connections));
            return;
        }
        var file = Path.Combine(Directory.CreateDirectory(storage.Path).FullName, "accounts.db");
        options.UseSqlite($"Data Source={file}").AddInterceptors(new SqliteSettings());
    }

    /// <summary>The pages are found even where another program, such as a test run, was started and hosts this one.</summary>
    static void FindPages(ApplicationPartManager parts)
    {
        var own = typeof(AccountsHosting).Assembly;
        if (parts.ApplicationParts.Any(part => part.Name == own.GetName().Name)) return;
        foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(own).GetApplicationParts(own))
            parts.ApplicationParts.Add(part);
    }

    static void Demand(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = "";
        options.Password = new PasswordOptions
        {
            RequiredLength = PasswordRules.Shortest,
            RequiredUniqueChars = 1,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
    }

    static void ProtectForms(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("homework");
        services.AddSingleton<FormKeys>();
        services.AddOptions<KeyManagementOptions>().Configure<FormKeys>((options, keys) => options.XmlRepository = keys);
        services.AddAntiforgery(options =>
        {
            options.HeaderName = FormToken.Header;
            options.SuppressXFrameOptionsHeader = true;
            options.Cookie = new HostCookie("__Host-homework-form");
        });
    }

    /// <summary>Secure even when this process itself is spoken to without TLS: by a proxy, or on this machine.</summary>
    sealed class HostCookie : CookieBuilder
    {
        public HostCookie(string name)
        {
            Name = name;
            Path = "/";
            HttpOnly = true;
            IsEssential = true;
            SameSite = SameSiteMode.Lax;
        }

        public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
        {
            var cookie = base.Build(context, expiresFrom);
            cookie.Secure = true;
            return cookie;
        }
    }
}
