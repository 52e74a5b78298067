using Homework.Kernel;
using Homework.Silo.Operating;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Homework.Silo;

/// <summary>
/// Delivers what topics tell each other: reads the outbox, hands each command to its topic, forgets it once answered. A
/// command may arrive twice (its op makes that harmless), never not at all.
/// </summary>
sealed partial class Courier(IOutbox outbox, IGrainFactory grains, TimeProvider clock, ILogger<Courier> logger) : BackgroundService, ICourier
{
    const int Batch = 256;
    static readonly TimeSpan Round = TimeSpan.FromSeconds(10);

    readonly SemaphoreSlim nudged = new(0, 1);
    readonly DeliveryLag lag = new();

    /// <inheritdoc/>
    public void Nudge()
    {
        lag.Nudged();
        try { nudged.Release(); }
        catch (SemaphoreFullException) { } // already awake
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Deliver();
            using var round = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            var wait = nudged.WaitAsync(round.Token);
            await Task.WhenAny(wait, Task.Delay(Round, clock, round.Token));
            await round.CancelAsync();
        }
    }

    /// <summary>One round through all that waits. A topic that could not be told something is left alone until the next one.</summary>
    async Task Deliver()
    {
        try
        {
            var (left, after) = (new HashSet<Topic>(), 0L);
            for (var isMore = true; isMore;)
            {
                var tells = await outbox.Undelivered(Batch, after);
                isMore = tells.Count == Batch;
                if (tells is [.., var last]) after = last.Id;
                lag.Found(tells);
                var waiting = tells.Where(tell => !left.Contains(tell.To)).ToArray();
                var answered = await Task.WhenAll(waiting.GroupBy(tell => tell.To).Select(DeliverTo));
                var done = answered.SelectMany(ids => ids).ToHashSet();
                if (done.Count > 0) await outbox.Delivered(done);
                lag.Delivered(done);
                left.UnionWith(waiting.Where(tell => !done.Contains(tell.Id)).Select(tell => tell.To));
            }
        }
        catch (Exception problem)
        {
            LogLater(problem.GetType().Name);
        }
    }

    async Task<List<long>> DeliverTo(IGrouping<Topic, StoredTell> tells)
    {
        var grain = grains.GetGrain<ITopicGrain>(GrainId.Create(tells.Key.Kind, tells.Key.Key));
        var answered = new List<long>();
        using var activity = Meters.Activities.StartActivity("deliver")?.SetTag("kind", tells.Key.Kind);
        foreach (var tell in tells)
        {
            try
            {
                if (await grain.Tell(tell.Op, tell.Body.ToArray()) is Rejected refusal) LogRefused(tell.To.Kind, refusal.Code);
                answered.Add(tell.Id);
            }
            catch (Exception problem)
            {
                LogLater(problem.GetType().Name);
                return answered; // order within a topic is kept: the rest waits for the next round
            }
        }
        return answered;
    }

    [LoggerMessage(LogLevel.Warning, "Delivery between topics waits for the next round: {Problem}")]
    partial void LogLater(string problem);

    [LoggerMessage(LogLevel.Warning, "A {Kind} refused what another topic told it: {Code}")]
    partial void LogRefused(string kind, string code);
}
