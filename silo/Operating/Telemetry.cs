using System.Reflection;
using Homework.Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Homework.Silo.Operating;

/// <summary>
/// Sends measurements and traces to a collector of one's own by OTLP, where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says where that
/// is; the other <c>OTEL_…</c> variables are heeded too. Traces of requests are not sent: addresses can have a code in them.
/// </summary>
public static class Telemetry
{
    const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Of others, what is labelled by templates and codes alone.</summary>
    static readonly string[] Metered =
        [Meters.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Microsoft.Orleans"];

    /// <summary>Adds it where there is a collector; nothing is loaded or measured otherwise.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[Endpoint] is null or "") return services;
        services.AddOpenTelemetry()
            .ConfigureResource(resource =>
            {
                if (configuration["OTEL_SERVICE_NAME"] is null) resource.AddService("homework", serviceVersion: Version);
            })
            .WithMetrics(metrics => metrics.AddMeter(Metered).AddOtlpExporter())
            .WithTracing(tracing =>
            {
                tracing.AddSource(Meters.Name).AddOtlpExporter();
                // the request around a command is not sampled, so going by it would drop everything
                if (configuration["OTEL_TRACES_SAMPLER"] is null) tracing.SetSampler<AlwaysOnSampler>();
            });
        return services;
    }

    static string? Version => typeof(Telemetry).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
}
