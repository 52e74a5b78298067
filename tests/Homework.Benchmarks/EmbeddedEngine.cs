using Microsoft.Extensions.DependencyInjection;

namespace Homework.Benchmarks;

/// <summary>The embedded engine for <see cref="EngineBenchmarks"/>.</summary>
static class MeasuredEngine
{
    public static IServiceCollection AddMeasuredEngine(this IServiceCollection services) => services
        .AddSingleton<IReminderTable, InMemoryReminderTable>()
        .AddEmbeddedEngine(options => options.GrainAssemblies.Add(typeof(EngineBenchmarks).Assembly));
}
