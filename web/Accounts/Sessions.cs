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

    /// <summary>How often being active is written down, for everybody at once.</summary>
    public static readonly TimeSpan Grain = TimeSpan.FromSeconds(15);

    /// <summary>Being active again after this long is written down at once, so that no other node ends the session meanwhile.</summary>
    static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    const int WrittenAtOnce = 500;

    readonly ConcurrentDictionary<string, Activity> here = new();

    /// <summary>When the person of a session known here was last active, and what of it is in the database.</summary>
    sealed class Activity(DateTimeOffset writtenAt)
    {
        public DateTimeOffset SeenAt { get; set; } = writtenAt;

        public DateTimeOffset WrittenAt { get; set; } = writtenAt;
    }

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
        here.TryAdd(id, new Activity(found.Session.SeenAt));
        await Seen(id);
        return found;
    }

    /// <summary>The person did something in this session: it does not go idle.</summary>
    public ValueTask Seen(string id)
    {
        var now = time.GetUtcNow();
        var activity = here.GetOrAdd(id, _ => new Activity(DateTimeOffset.MinValue));
        activity.SeenAt = now;
        return now - activity.WrittenAt < Pause ? ValueTask.CompletedTask : new ValueTask(WriteDown([(id, activity)]));
    }

    async Task WriteDown((string Id, Activity Activity)[] active)
    {
        var now = time.GetUtcNow();
        foreach (var (_, activity) in active) activity.WrittenAt = now;
        await using var db = await dbs.CreateDbContextAsync();
        foreach (var some in active.Select(one => one.Id).Chunk(WrittenAtOnce))
            await db.Sessions.Where(session => some.Contains(session.Id)).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now));
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
        var active = here.Where(one => one.Value.SeenAt - one.Value.WrittenAt >= Grain).Select(one => (one.Key, one.Value)).ToArray();
        if (active.Length > 0) await WriteDown(active);
        await using var db = await dbs.CreateDbContextAsync();
        var rows = await (
            from session in db.Sessions.AsNoTracking()
            join account in db.Accounts on session.AccountId equals account.Id
            select new { session, account.IsStaff, account.IsDisabled }).ToListAsync();
        var holding = rows.Where(row => Holds(row.session, row.IsStaff, row.IsDisabled, Grain)).Select(row => row.session.Id).ToHashSet();
        foreach (var row in rows.Where(row => !holding.Contains(row.session.Id))) await End(row.session.Id);
        foreach (var id in watched.Where(id => !holding.Contains(id))) Over(id);
    }

    /// <param name="late">How late the row may be: what another node has seen is written down after a moment.</param>
    bool Holds(Session session, bool isStaff, bool isDisabled, TimeSpan late = default)
    {
        var now = time.GetUtcNow();
        var seenAt = here.TryGetValue(session.Id, out var activity) && activity.SeenAt > session.SeenAt ? activity.SeenAt : session.SeenAt;
        return !isDisabled && now - session.BegunAt < Longest && now - seenAt < IdleLimit(isStaff) + late;
    }

    void Over(string id)
    {
        if (here.TryRemove(id, out _)) Ended?.Invoke(id);
    }

    static string IdOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
