using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Homework.Web.Accounts;

/// <summary>
/// Begins, checks and ends sessions. The row in the database decides, at every request; what is in memory only says which
/// sessions this node must watch so that their open connections end with them.
/// </summary>
public sealed class Sessions(IDbContextFactory<AccountsDb> dbs, TimeProvider time)
{
    /// <summary>However active, a session ends after this.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>How often being active is written down.</summary>
    public static readonly TimeSpan Grain = TimeSpan.FromSeconds(15);

    readonly ConcurrentDictionary<string, DateTimeOffset> here = new();

    /// <summary>
    /// A session is over (by its id): signed out, ended from elsewhere, expired, or its account was closed. Raised once per
    /// node that knows it: at once where it was ended, within seconds elsewhere. Close what is open in its name.
    /// </summary>
    public event Action<string>? Ended;

    /// <summary>How long a person may be idle.</summary>
    public static TimeSpan IdleLimit(bool isStaff) => TimeSpan.FromMinutes(isStaff ? 15 : 30);

    /// <summary>Signs a person in; answers the cookie's value, 256 random bits that are stored nowhere.</summary>
    public async Task<string> Begin(Account account, string browser)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var now = time.GetUtcNow();
        await using var db = await dbs.CreateDbContextAsync();
        db.Sessions.Add(new Session { Id = IdOf(token), AccountId = account.Id, BegunAt = now, SeenAt = now, Browser = browser });
        await db.SaveChangesAsync();
        return token;
    }

    /// <summary>The session of a cookie's value while it holds, else null. Counts as being active.</summary>
    public async Task<SignedIn?> Find(string token)
    {
        var id = IdOf(token);
        await using var db = await dbs.CreateDbContextAsync();
        var found = await (
            from session in db.Sessions.AsNoTracking()
            join account in db.Accounts.AsNoTracking() on session.AccountId equals account.Id
            join practice in db.Practices on account.PracticeId equals practice.Id
            where session.Id == id
            select new SignedIn(session, account, practice.Name, practice.IsDemo)).SingleOrDefaultAsync();
        if (found is null)
        {
            Over(id);
            return null;
        }
        if (!Holds(found.Session, found.Account.IsStaff, found.Account.IsDisabled))
        {
            await End(id);
            return null;
        }
        here.TryAdd(id, found.Session.SeenAt);
        await Seen(id);
        return found;
    }

    /// <summary>The person did something in this session: it does not go idle.</summary>
    public async ValueTask Seen(string id)
    {
        var now = time.GetUtcNow();
        if (here.TryGetValue(id, out var written) && now - written < Grain) return;
        here[id] = now;
        await using var db = await dbs.CreateDbContextAsync();
        await db.Sessions.Where(session => session.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now));
    }

    /// <summary>Where a person is signed in, latest first.</summary>
    public async Task<IReadOnlyList<Session>> Of(Account account)
    {
        await using var db = await dbs.CreateDbContextAsync();
        var sessions = await db.Sessions.AsNoTracking().Where(session => session.AccountId == account.Id).ToListAsync();
        return [.. sessions.Where(session => Holds(session, account.IsStaff, account.IsDisabled))
            .OrderByDescending(session => session.SeenAt)];
    }

    /// <summary>Ends one session.</summary>
    public async Task End(string id)
    {
        await using var db = await dbs.CreateDbContextAsync();
        await db.Sessions.Where(session => session.Id == id).ExecuteDeleteAsync();
        Over(id);
    }

    /// <summary>Ends all sessions of a person, save one or none.</summary>
    public async Task EndAll(string account, string? except = null)
    {
        await using var db = await dbs.CreateDbContextAsync();
        var ids = await db.Sessions.Where(session => session.AccountId == account && session.Id != except)
            .Select(session => session.Id).ToListAsync();
        await db.Sessions.Where(session => ids.Contains(session.Id)).ExecuteDeleteAsync();
        ids.ForEach(Over);
    }

    /// <summary>Ends what has expired, and notices what was ended on another node.</summary>
    internal async Task Sweep()
    {
        var watched = here.Keys;
        await using var db = await dbs.CreateDbContextAsync();
        var rows = await (
            from session in db.Sessions.AsNoTracking()
            join account in db.Accounts on session.AccountId equals account.Id
            select new { session, account.IsStaff, account.IsDisabled }).ToListAsync();
        var holding = rows.Where(row => Holds(row.session, row.IsStaff, row.IsDisabled)).Select(row => row.session.Id).ToHashSet();
        foreach (var row in rows.Where(row => !holding.Contains(row.session.Id))) await End(row.session.Id);
        foreach (var id in watched.Where(id => !holding.Contains(id))) Over(id);
    }

    bool Holds(Session session, bool isStaff, bool isDisabled)
    {
        var now = time.GetUtcNow();
        return !isDisabled && now - session.BegunAt < Longest && now - session.SeenAt < IdleLimit(isStaff);
    }

    void Over(string id)
    {
        if (here.TryRemove(id, out _)) Ended?.Invoke(id);
    }

    static string IdOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
