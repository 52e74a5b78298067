using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Homework.Embedded;

/// <summary>Adds the engine to a host.</summary>
public static class EmbeddedEngineRegistration
{
    /// <summary>Adds the engine, <see cref="IGrainFactory"/>, and what sweeps and stops it with the host.</summary>
    public static IServiceCollection AddEmbeddedEngine(this IServiceCollection services, Action<EmbeddedEngineOptions> configure)
    {
        services.AddLogging();
        services.AddOptions<EmbeddedEngineOptions>().Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<EmbeddedEngine>();
        services.TryAddSingleton(provider => provider.GetRequiredService<EmbeddedEngine>().Factory);
        services.AddHostedService<EngineHost>();
        return services;
    }
}
