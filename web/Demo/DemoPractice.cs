using System.Security.Cryptography;
using Homework.Kernel;
using Homework.Silo;
using Homework.Silo.Storage;
using Homework.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Homework.Web.Demo;

/// <summary>Keeps one demo practice: makes it, finds it again, and begins anew.</summary>
sealed class DemoPractice(
    IDbContextFactory<AccountsDb> dbs, TopicServices topics, IErasure erasure, Sessions sessions, TimeProvider time, DemoOptions options)
    : IHostedService
{
    static readonly TimeSpan Fresh = TimeSpan.FromDays(1);
    static readonly SemaphoreSlim OneAtATime = new(1);

    volatile DemoCast? current;

    /// <summary>The practice as it is now.</summary>
    public DemoCast Current => current ?? throw new InvalidOperationException("the demo has not started");

    /// <summary>Goes on with the practice that is there; one whose weeks lie too far back is made anew.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        current = (await Stored()).Where(cast => cast.IsWhole).MaxBy(cast => cast.MadeAt);
        if (current is null || time.GetUtcNow() - current.MadeAt > Fresh) await Renew();
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Begins anew: a practice with another id. Everybody of the one before is signed out, and its words cannot be read again.</summary>
    public async Task Renew()
    {
        await OneAtATime.WaitAsync();
        try
        {
            var before = await Stored();
            var next = DemoCast.New("demo-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4)), time.GetUtcNow());
            await new DemoHistory(new History(topics), next, next.MadeAt, Chance()).Write();
            await Keep(next); // last, so that a practice that was only half told is never entered
            current = next;
            foreach (var old in before) await Forget(old);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    Random Chance() => options.Seed is { } seed ? new Random(seed) : new Random();

    async Task Keep(DemoCast cast)
    {
        await using var db = await dbs.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.Practices.Add(new Practice { Id = cast.Practice, Name = DemoGroup.Invented.Practice, IsDemo = true });
        await db.SaveChangesAsync();
        db.Accounts.AddRange(cast.Accounts.Values);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    async Task Forget(DemoCast cast)
    {
        foreach (var account in cast.Accounts.Values) await sessions.EndAll(account.Id);
        await using (var db = await dbs.CreateDbContextAsync())
        {
            await db.Accounts.Where(account => account.PracticeId == cast.Practice).ExecuteDeleteAsync();
            await db.Practices.Where(practice => practice.Id == cast.Practice && practice.IsDemo).ExecuteDeleteAsync();
        }
        await erasure.ForgetAll(cast.Practice);
    }

    async Task<IReadOnlyList<DemoCast>> Stored()
    {
        await using var db = await dbs.CreateDbContextAsync();
        var practices = await db.Practices.AsNoTracking().Where(practice => practice.IsDemo).Select(practice => practice.Id).ToListAsync();
        var accounts = await db.Accounts.AsNoTracking().Where(account => practices.Contains(account.PracticeId)).ToListAsync();
        return [.. practices.Select(id => DemoCast.Of(id, [.. accounts.Where(account => account.PracticeId == id)]))];
    }
}
