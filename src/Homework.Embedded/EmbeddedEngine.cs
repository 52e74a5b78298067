using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Homework.Embedded;

/// <summary>
/// Runs grains inside one process, for machines where Microsoft.Orleans is not at hand. It has the few members of Orleans that
/// this code uses, with the same names and meaning, so that the same grains compile and run on either.
/// <para>It has: grains with text keys; activation by the first call and deactivation when idle or asked for; one request at a
/// time per grain with <see cref="AlwaysInterleaveAttribute"/> and <see cref="OneWayAttribute"/>; a scheduler per activation;
/// calls that time out; timers; observers; reminders in a table that the host provides.</para>
/// <para>It has not: other processes, clustering or placement; grain storage, streams, transactions, grain services or
/// filters; reentrant or stateless grains; serialisation, so arguments are never copied and must not be changed once passed;
/// limits on how much may wait for a grain. It differs in that execution context flows from caller to grain, and in that a
/// call to an observer that is gone fails at once, where Orleans lets it time out.</para>
/// </summary>
public sealed class EmbeddedEngine
{
    private readonly ConcurrentDictionary<GrainId, Mailbox> _mailboxes = new();
    private readonly GrainKinds _kinds;
    private long _observers;
    private volatile bool _stopping;
    private long _now;

    /// <summary>Made by the container; see <see cref="EmbeddedEngineRegistration"/>.</summary>
    public EmbeddedEngine(
        IServiceProvider services, TimeProvider time, IOptions<EmbeddedEngineOptions> options, ILogger<EmbeddedEngine> log)
    {
        ArgumentNullException.ThrowIfNull(options);
        Services = services;
        Time = time;
        Options = options.Value;
        Log = log;
        _kinds = new GrainKinds(Options.GrainAssemblies);
        _now = time.GetTimestamp();
        Factory = new GrainFactory(this, _kinds);
    }

    internal IServiceProvider Services { get; }

    internal TimeProvider Time { get; }

    internal EmbeddedEngineOptions Options { get; }

    internal ILogger Log { get; }

    internal IGrainFactory Factory { get; }

    /// <summary>The time of the last sweep: exact enough to tell what is idle, and free to read.</summary>
    internal long Now => Volatile.Read(ref _now);

    internal long Ticks(TimeSpan span) => (long)(span.TotalSeconds * Time.TimestampFrequency);

    internal T Refer<T>(GrainId id) => Reference.To<T>(this, id);

    /// <summary>Gives a request to the grain or observer that the reference is to.</summary>
    internal void Post(Reference reference, Request request, bool runNow)
    {
        if (reference.Mailbox is { } known && known.TryAccept(request, runNow)) return;
        while (true)
        {
            var mailbox = Find(reference.Id);
            reference.Mailbox = mailbox;
            if (mailbox.TryAccept(request, runNow)) return;
        }
    }

    internal GrainId Observe(IGrainObserver observer)
    {
        var id = GrainId.Create(ObserverMailbox.Kind, Interlocked.Increment(ref _observers).ToString(provider: null));
        _mailboxes[id] = new ObserverMailbox(this, id, observer);
        return id;
    }

    internal void Forget(GrainId observer)
    {
        if (_mailboxes.TryRemove(observer, out var mailbox)) ((ObserverMailbox)mailbox).Close();
    }

    /// <summary>Puts a new activation in the place of one that is over, if requests wait for it. The gate of the old one is held.</summary>
    internal void Succeed(Activation old, Request[] waiting)
    {
        if (waiting.Length == 0 || _stopping)
        {
            _mailboxes.TryRemove(new(old.Id, old));
            foreach (var request in waiting) request.Fail(Stopped(old.Id));
            return;
        }
        var next = new Activation(this, old.Id, _kinds.MakerOf(old.Id));
        foreach (var request in waiting) next.TryAccept(request, runNow: false);
        _mailboxes[old.Id] = next;
    }

    /// <summary>Tells callers that waited too long, and ends what nobody uses.</summary>
    internal void Sweep()
    {
        var now = Time.GetTimestamp();
        Volatile.Write(ref _now, now);
        var sentBefore = now - Ticks(Options.ResponseTimeout);
        var unusedSince = now - Ticks(Options.CollectionAge);
        foreach (var (id, mailbox) in _mailboxes)
        {
            mailbox.Expire(sentBefore);
            if (mailbox is Activation activation) activation.Collect(unusedSince);
            else if (mailbox is ObserverMailbox { IsAlive: false }) Forget(id);
        }
    }

    /// <summary>Lets every grain finish what it has and deactivates it. New grains are not started any more.</summary>
    internal async Task Stop(CancellationToken patience)
    {
        _stopping = true;
        while (_mailboxes.Values.OfType<Activation>().ToArray() is { Length: > 0 } active)
            await Task.WhenAll(active.Select(activation => activation.Drain())).WaitAsync(patience);
    }

    private static SiloUnavailableException Stopped(GrainId id) => new($"{id} is not started because the process stops");

    private Mailbox Find(GrainId id)
    {
        if (_mailboxes.TryGetValue(id, out var mailbox)) return mailbox;
        if (id.Type == ObserverMailbox.Kind) throw new ClientNotAvailableException($"{id} is gone");
        var make = _kinds.MakerOf(id);
        if (_stopping) throw Stopped(id);
        return _mailboxes.GetOrAdd(
            id, static (id, made) => new Activation(made.Engine, id, made.Make), (Engine: this, Make: make));
    }
}
