using Homework.Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Homework.Silo;

/// <summary>Where grains run: here, in this process.</summary>
static class Engine
{
    /// <summary>The engine's name, for the start-up line.</summary>
    public const string Name = "embedded";

    /// <summary>Adds it.</summary>
    public static IServiceCollection AddEngine(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton<IReminderTable, Reminders>().AddEmbeddedEngine(options => options.GrainAssemblies.Add(typeof(Topic).Assembly));

    /// <summary>Whether grains run in this process.</summary>
    public static bool RunsGrains(IConfiguration configuration) => true;
}
