using Homework.Web.Accounts;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Homework.Web.Demo;

/// <summary>
/// Brings the invented members to life as long as a visitor watches: they come one after another, a visitor's own part is
/// left to the visitor, and all leave when nobody is there any more.
/// </summary>
sealed partial class SimulatedGroup(
    DemoPractice practice, Visitors visitors, Sessions sessions, IServer server, IHostApplicationLifetime lifetime, DemoOptions options,
    TimeProvider time, ILogger<SimulatedGroup> logger)
    : BackgroundService
{
    static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    readonly Random random = options.Seed is { } seed ? new Random(seed) : new Random();
    readonly List<Task> under = [];

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (await Address(stoppingToken) is not { } address) return;
        var (budget, boardBudget) = (new Budget(options.ActsAnHour, time), new Budget(options.ActsAnHour, time));
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Look / options.Pace, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var cast = practice.Current;
            if (stoppingToken.IsCancellationRequested || visitors.Playing(cast).Count == 0) continue;
            try
            {
                await Play(cast, budget, boardBudget, address, stoppingToken);
            }
            catch (Exception problem)
            {
                if (stoppingToken.IsCancellationRequested) return;
                LogPause(problem.GetType().Name);
                await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>One visit, from the first visitor's coming to the last one's going or the demo's beginning anew.</summary>
    async Task Play(DemoCast cast, Budget budget, Budget boardBudget, Uri address, CancellationToken stoppingToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var members = DemoGroup.Invented.Members.Select(person => new SimulatedMember(person.Id, cast, sessions, visitors)).ToArray();
        var scene = new Scene(cast, members, budget, boardBudget, random, time, options.Pace, over.Token);
        try
        {
            var away = (Member: members[random.Next(members.Length)], Until: In(60));
            var hasBegun = false;
            while (practice.Current == cast && visitors.Playing(cast) is { Count: > 0 } playing)
            {
                if (time.GetUtcNow() > away.Until) away = (members[random.Next(members.Length)], In(90));
                await Seat(members, away.Member, playing, address, over.Token);
                if (!hasBegun && members.Any(member => member.IsHere)) scene.Begin();
                hasBegun |= members.Any(member => member.IsHere);
                if (hasBegun) under.AddRange(scene.GoOn(playing, visitors.AreAt(cast.Board)).Select(Quietly));
                under.RemoveAll(act => act.IsCompleted);
                await Task.Delay(Look / options.Pace, time, over.Token);
            }
        }
        finally
        {
            await over.CancelAsync();
            await Task.WhenAll(under);
            foreach (var member in members) await member.Go();
        }
    }

    /// <summary>One comes or goes at a time, as people do.</summary>
    async Task Seat(SimulatedMember[] members, SimulatedMember away, HashSet<string> playing, Uri address, CancellationToken cancel)
    {
        foreach (var member in members.Where(member => playing.Contains(member.Person) && member.IsHere)) await member.Go();
        if (away.IsHere && !away.IsBusy) await away.Go();
        var next = members.Where(member => !member.IsHere && member != away && !playing.Contains(member.Person)).ToArray();
        if (next.Length > 0) await next[random.Next(next.Length)].Come(address, cancel);
    }

    async Task Quietly(Task act)
    {
        try
        {
            await act;
        }
        catch (Exception)
        {
            // whoever did it has gone, or was told to wait: it simply does not happen
        }
    }

    DateTimeOffset In(int seconds) => time.GetUtcNow() + TimeSpan.FromSeconds(seconds) / options.Pace;

    /// <summary>The server's own address as this machine reaches it, or null where it listens nowhere without TLS.</summary>
    async Task<Uri?> Address(CancellationToken cancel)
    {
        var started = new TaskCompletionSource();
        await using var waiting = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var plain = addresses.FirstOrDefault(one => one.StartsWith("http://", StringComparison.OrdinalIgnoreCase));
        if (plain is null) return null;
        var here = plain.Replace("://*", "://127.0.0.1", StringComparison.Ordinal).Replace("://+", "://127.0.0.1", StringComparison.Ordinal)
            .Replace("://0.0.0.0", "://127.0.0.1", StringComparison.Ordinal).Replace("://[::]", "://127.0.0.1", StringComparison.Ordinal);
        return new Uri(here);
    }

    [LoggerMessage(LogLevel.Warning, "The simulated members pause for a moment: {Problem}")]
    partial void LogPause(string problem);
}
