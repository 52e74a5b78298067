using Homework.Silo;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using Orleans.Hosting;

namespace Homework.Tests.Engine;

/// <summary>What differs between the engines when they are tested.</summary>
internal static class TestEngine
{
    static readonly TimeSpan collectionAge = TimeSpan.FromMinutes(15);

    /// <summary>The engine with the grains of these tests.</summary>
    public static IServiceCollection AddTestEngine(this IServiceCollection services, KeptReminders reminders, bool isImpatient) => services
        .AddOwnClocks()
        .Configure<SiloMessagingOptions>(options => options.ResponseTimeout = isImpatient ? TimeSpan.FromSeconds(2) : options.ResponseTimeout)
        .AddSingleton<IReminderTable>(reminders)
        .AddOrleans(silo => silo.StandAlone().AddReminders());

    /// <summary>The clock leaps: what takes a moment must not look as if it had taken hours.</summary>
    public static IServiceCollection LetTimeLeap(this IServiceCollection services) => services; // calls go by the machine's

    /// <summary>Calls that take too long time out; an impatient engine does so by itself.</summary>
    public static void LetCallsTimeOut(this ManualTime time) { }

    /// <summary>
    /// Lets the engine do what is due after so much time. It collects what nobody uses by the machine's clock, so it is told
    /// when the test's has gone far enough.
    /// </summary>
    public static async Task KeepUp(this IGrainFactory grains, TimeSpan passed)
    {
        var management = grains.GetGrain<IManagementGrain>(0);
        if (passed < collectionAge) await management.GetTotalActivationCount();
        else await management.ForceActivationCollection(TimeSpan.FromMilliseconds(1));
    }
}
