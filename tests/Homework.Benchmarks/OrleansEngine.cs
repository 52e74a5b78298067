using Homework.Silo;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Hosting;

namespace Homework.Benchmarks;

/// <summary>Orleans in one process, as the product runs it, for <see cref="EngineBenchmarks"/>.</summary>
static class MeasuredEngine
{
    public static IServiceCollection AddMeasuredEngine(this IServiceCollection services) => services
        .AddOwnClocks()
        .AddOrleans(silo => silo.StandAlone().UseInMemoryReminderService());
}
