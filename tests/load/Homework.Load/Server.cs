using Homework.Kernel;
using Homework.Web;
using Homework.Web.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Homework.Load;

/// <summary>The real program in this process, with its limits out of the way and nothing logged but trouble.</summary>
sealed class Server(WebApplication app) : IAsyncDisposable
{
    static readonly string[] Unlimited =
    [
        "Limits:Writes", "Limits:Points", "Limits:PointsPerSecond", "Limits:WritesPerSecond", "Limits:Reads", "Limits:ReadsPerSecond", "Limits:LinesPerPerson",
        "Limits:LinesPerAddress", "Limits:LinesPerNode",
    ];

    public static async Task<Server> Start(string[] settings)
    {
        string[] limits = [.. Unlimited.Select(name => $"--{name}=1000000")];
        var app = HomeworkApp.Build([.. limits, "--urls=http://127.0.0.1:0", .. settings], builder =>
        {
            builder.Logging.ClearProviders();
            builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).AddFilter(null, LogLevel.Error);
        });
        await app.StartAsync();
        return new Server(app);
    }

    /// <summary>Makes everybody and everything that the load needs.</summary>
    public async Task Seed(LoadOptions load)
    {
        var practice = new Practice(Get<IDbContextFactory<AccountsDb>>(), Get<IGrainFactory>(), Get<IOutbox>(), Get<ICourier>());
        await practice.Make(load.Groups, load.Members);
        if (load.Boards) await practice.MakeBoards();
        if (load.Sheets) await practice.GiveHomework();
        if (load.Pages) await practice.MakePages(load.Changes);
        if (load.Entries > 0) await new Filling(Get<IEventLog>(), practice).Fill(load.Entries);
    }

    /// <summary>Signs everybody in, says so, and serves until it is told to stop.</summary>
    public async Task Serve(LoadOptions load)
    {
        await Admit(load);
        await Console.Out.WriteLineAsync($"READY {Environment.ProcessId}");
        await app.WaitForShutdownAsync();
    }

    /// <summary>Signs everybody in and writes down by which cookie.</summary>
    public async Task Admit(LoadOptions load)
    {
        var practice = new Practice(Get<IDbContextFactory<AccountsDb>>(), Get<IGrainFactory>(), Get<IOutbox>(), Get<ICourier>());
        var sessions = Get<Sessions>();
        await using var people = new StreamWriter(load.People ?? throw new ArgumentException("--People is missing"));
        foreach (var (account, group, member) in await practice.People())
            if (!load.Sheets) await people.WriteLineAsync($"{await sessions.Begin(account, "load")} {group} {member} {Room(load, group)}");
            else if (member > 0) await people.WriteLineAsync($"{await sessions.Begin(account, "load")} {group} {member - 1} {(await Practice.Workbooks(Get<IEventLog>(), group))[account.Id]}");
    }

    static Topic Room(LoadOptions load, int group) =>
        load.Boards ? Practice.Board(group) : load.Pages ? Practice.Page(group) : Practice.Journal(group);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    T Get<T>() where T : notnull => app.Services.GetRequiredService<T>();
}
