using System.Collections.Concurrent;

namespace Homework.Web.Accounts;

/// <summary>What is counted, how many are allowed, and in which time.</summary>
public sealed record AttemptLimit(string Name, int Most, TimeSpan Within)
{
    /// <summary>Signing in to one account, whether or not it exists.</summary>
    public static AttemptLimit SignInToAccount { get; } = new("sign-in-account", 5, TimeSpan.FromMinutes(15));

    /// <summary>Signing in from one address.</summary>
    public static AttemptLimit SignInFromAddress { get; } = new("sign-in-address", 20, TimeSpan.FromMinutes(15));

    /// <summary>Signing up with one e-mail address.</summary>
    public static AttemptLimit SignUpWithEmail { get; } = new("sign-up-email", 5, TimeSpan.FromMinutes(15));

    /// <summary>Signing up, and trying codes, from one address.</summary>
    public static AttemptLimit SignUpFromAddress { get; } = new("sign-up-address", 20, TimeSpan.FromMinutes(15));

    /// <summary>Making invitation codes.</summary>
    public static AttemptLimit MakeCode { get; } = new("make-code", 30, TimeSpan.FromMinutes(15));

    /// <summary>Sending recordings.</summary>
    public static AttemptLimit SendRecording { get; } = new("send-recording", 30, TimeSpan.FromMinutes(15));

    /// <summary>Sending pictures.</summary>
    public static AttemptLimit SendPicture { get; } = new("send-picture", 30, TimeSpan.FromMinutes(15));

    /// <summary>Entering a password while signed in.</summary>
    public static AttemptLimit ChangePassword { get; } = new("change-password", 5, TimeSpan.FromMinutes(15));
}

/// <summary>Counts attempts, in this process; refuses what is over a limit. Refused attempts do not count.</summary>
public sealed class AttemptLimits(TimeProvider time)
{
    const int Crowded = 50_000;
    readonly ConcurrentDictionary<(string Limit, string Key), Queue<DateTimeOffset>> attempts = new();

    /// <summary>Counts an attempt; false where it is one too many.</summary>
    public bool Allows(AttemptLimit limit, string key)
    {
        var now = time.GetUtcNow();
        if (attempts.Count > Crowded) Forget(now);
        var mine = attempts.GetOrAdd((limit.Name, key), _ => new());
        lock (mine)
        {
            while (mine.TryPeek(out var oldest) && now - oldest >= limit.Within) mine.Dequeue();
            if (mine.Count >= limit.Most) return false;
            mine.Enqueue(now);
            return true;
        }
    }

    void Forget(DateTimeOffset now)
    {
        foreach (var (key, queue) in attempts)
            lock (queue)
                if (queue.All(at => now - at >= TimeSpan.FromMinutes(15))) attempts.TryRemove(key, out _);
    }
}
