using Homework.Kernel;
using Homework.Silo.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Homework.Silo;

/// <summary>Everything behind the web: storage, the engine that runs the grains, and the courier between them.</summary>
public static class Hosting
{
    /// <summary>What runs the grains, in a word.</summary>
    public static string EngineName => Engine.Name;

    /// <summary>Adds it to a host. Hosted services start in this order and stop in reverse: storage goes last.</summary>
    public static IServiceCollection AddSilo(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddStorage(configuration);
        services.AddSingleton<TopicServices>();
        services.AddSingleton<Upheaval>();
        services.AddEngine(configuration);
        services.AddSingleton<Courier>();
        services.AddSingleton<ICourier>(found => found.GetRequiredService<Courier>());
        if (Engine.RunsGrains(configuration)) services.AddHostedService(found => found.GetRequiredService<Courier>());
        return services;
    }
}
