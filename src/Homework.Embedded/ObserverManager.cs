using System.Collections;
using Microsoft.Extensions.Logging;

namespace Homework.Embedded;

/// <summary>The observers of a grain. One that is not subscribed again in time, or that throws, is dropped.</summary>
public class ObserverManager<TObserver>(TimeSpan expiration, ILogger log)
    : ObserverManager<IAddressable, TObserver>(expiration, log);

/// <summary>The observers of a grain, each known by an identity. It belongs to one grain and is used in its turns only.</summary>
public class ObserverManager<TIdentity, TObserver>(TimeSpan expiration, ILogger log) : IEnumerable<TObserver>
    where TIdentity : notnull
{
    // replaced, never changed, because a notification may be walking through it
    private Dictionary<TIdentity, Subscription> _subscriptions = [];

    /// <summary>The clock. A grain that has a <see cref="TimeProvider"/> gives that one's time here.</summary>
    public Func<DateTime> GetDateTime { get; set; } = () => TimeProvider.System.GetUtcNow().UtcDateTime;

    /// <summary>How long a subscription holds unless it is renewed.</summary>
    public TimeSpan ExpirationDuration { get; set; } = expiration;

    /// <summary>How many are subscribed, expired ones that nobody noticed yet included.</summary>
    public int Count => _subscriptions.Count;

    /// <summary>Who is subscribed.</summary>
    public IReadOnlyDictionary<TIdentity, TObserver> Observers =>
        _subscriptions.ToDictionary(pair => pair.Key, pair => pair.Value.Observer);

    /// <summary>Drops everybody.</summary>
    public void Clear() => _subscriptions = [];

    /// <summary>Adds an observer, or renews it.</summary>
    public void Subscribe(TIdentity id, TObserver observer) =>
        _subscriptions = new(_subscriptions) { [id] = new(observer, GetDateTime()) };

    /// <summary>Drops an observer.</summary>
    public void Unsubscribe(TIdentity id) => Drop([id]);

    /// <summary>Drops those that were not renewed in time.</summary>
    public void ClearExpired() => Drop(_subscriptions.Where(pair => IsExpired(pair.Value, GetDateTime())).Select(pair => pair.Key));

    /// <summary>Calls each of them, one after another. Those that throw or are expired are dropped, and nobody else notices.</summary>
    public async Task Notify(Func<TObserver, Task> notification, Func<TObserver, bool>? predicate = null)
    {
        ArgumentNullException.ThrowIfNull(notification);
        var now = GetDateTime();
        List<TIdentity> defunct = [];
        foreach (var (id, subscription) in _subscriptions)
        {
            if (IsExpired(subscription, now))
            {
                defunct.Add(id);
                continue;
            }
            if (predicate?.Invoke(subscription.Observer) == false) continue;
            try
            {
                await notification(subscription.Observer);
            }
            catch (Exception exception)
            {
                log.LogDebug(exception, "Observer {Observer} is dropped", id);
                defunct.Add(id);
            }
        }
        Drop(defunct);
    }

    /// <summary>Calls each of them without waiting for what they do. Those that throw or are expired are dropped.</summary>
    public void Notify(Action<TObserver> notification, Func<TObserver, bool>? predicate = null)
    {
        ArgumentNullException.ThrowIfNull(notification);
        // nothing here waits, so this does not block
        Notify(
            observer =>
            {
                notification(observer);
                return Task.CompletedTask;
            },
            predicate).GetAwaiter().GetResult();
    }

    /// <inheritdoc/>
    public IEnumerator<TObserver> GetEnumerator() => _subscriptions.Values.Select(subscription => subscription.Observer).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool IsExpired(Subscription subscription, DateTime now) => subscription.SeenAt + ExpirationDuration < now;

    private void Drop(IEnumerable<TIdentity> ids)
    {
        var gone = ids.ToHashSet();
        if (gone.Count > 0) _subscriptions = _subscriptions.Where(pair => !gone.Contains(pair.Key)).ToDictionary();
    }

    private sealed record Subscription(TObserver Observer, DateTime SeenAt);
}
