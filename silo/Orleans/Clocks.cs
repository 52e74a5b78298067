using Microsoft.Extensions.DependencyInjection;

namespace Homework.Silo;

/// <summary>Which clock counts for what.</summary>
static class Clocks
{
    static readonly string[] Inner =
    [
        TimeProviderNames.Membership, TimeProviderNames.Messaging, TimeProviderNames.SystemTimers, TimeProviderNames.GrainDirectory,
        TimeProviderNames.ActivationManagement,
    ];

    /// <summary>
    /// Grains, their timers and reminders go by the host's clock, which a test may move. Whether a node is alive, which call
    /// takes too long and what nobody has used lately is a matter of the machine's own.
    /// </summary>
    public static IServiceCollection AddOwnClocks(this IServiceCollection services)
    {
        foreach (var area in Inner) services.AddKeyedSingleton(area, TimeProvider.System);
        return services;
    }
}
