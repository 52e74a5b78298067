using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;

namespace Homework.Web.Accounts;

/// <summary>Before the first request: the tables. After the start, where nobody can sign in yet: how to set the program up.</summary>
sealed class AccountsStart(
    IDbContextFactory<AccountsDb> dbs, IServiceScopeFactory scopes, SetupCode setup, IHostApplicationLifetime lifetime, IServer server)
    : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var db = await dbs.CreateDbContextAsync(cancellationToken)) await AccountsSchema.Upgrade(db);
        using var scope = scopes.CreateScope();
        scope.ServiceProvider.GetRequiredService<Register>().Prepare();
        lifetime.ApplicationStarted.Register(() => _ = SaySetup());
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    async Task SaySetup()
    {
        using var scope = scopes.CreateScope();
        if (await scope.ServiceProvider.GetRequiredService<Register>().IsSetUp()) return;
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        await Console.Out.WriteLineAsync($"To set up your practice, open {address}/setup and enter this code: {setup.Code}");
    }
}
