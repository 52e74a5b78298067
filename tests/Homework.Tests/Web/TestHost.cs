using Homework.Web;
using Homework.Web.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Homework.Tests.Web;

/// <summary>The whole program on a free port, with its own folder that is gone afterwards and a clock that tests may move.</summary>
public sealed class TestHost : IAsyncDisposable
{
    /// <summary>The password of every account that <see cref="Person"/> makes.</summary>
    public const string Password = "seven quiet herons wade";

    readonly WebApplication app;
    readonly string folder;

    TestHost(WebApplication app, string folder, TestClock clock) => (this.app, this.folder, Clock) = (app, folder, clock);

    /// <summary>The program's clock.</summary>
    public TestClock Clock { get; }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(app.Urls.First());

    /// <summary>What the program is made of.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>Starts one.</summary>
    /// <param name="settings">More settings, as on the command line: <c>--Storage:Kind=postgres</c>.</param>
    public static Task<TestHost> Start(params string[] settings) => Start(_ => { }, settings);

    /// <summary>Starts one with some of its parts replaced.</summary>
    public static async Task<TestHost> Start(Action<IServiceCollection> replace, params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("homework-").FullName;
        var clock = new TestClock();
        var app = HomeworkApp.Build(
            ["--urls=http://127.0.0.1:0", "--environment=Production", $"--Storage:Path={folder}", .. settings],
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
                replace(builder.Services);
            });
        await app.StartAsync();
        return new TestHost(app, folder, clock);
    }

    /// <summary>Makes an account in the practice <c>riverside</c>, and the practice where it is missing.</summary>
    public async Task<Account> Person(string email, bool isStaff = false, string practice = "riverside")
    {
        using var scope = Services.CreateScope();
        var register = scope.ServiceProvider.GetRequiredService<Register>();
        await register.MakePractice(practice, "Riverside Practice");
        var account = await register.Open(practice, email, email.Split('@')[0], Password, isStaff);
        return account ?? throw new InvalidOperationException($"no account for {email}");
    }

    /// <summary>A browser at this host.</summary>
    public TestBrowser Browser() => new(Address);

    /// <summary>A browser in which somebody has signed in.</summary>
    public async Task<TestBrowser> SignedIn(string email, string password = Password)
    {
        var browser = Browser();
        var answer = await browser.Submit("/sign-in", new() { ["email"] = email, ["password"] = password });
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        return browser;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
