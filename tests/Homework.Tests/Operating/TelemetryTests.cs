using System.Collections.Concurrent;
using System.Text;
using Homework.Journals;
using Homework.Tests.Web.Live;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Homework.Tests.Operating;

/// <summary>A collector gets what is measured, and nothing of what was written.</summary>
[Collection(Measuring.Name)]
public sealed class TelemetryTests
{
    [Fact]
    public async Task Measurements_and_traces_arrive_at_a_collector_without_ids_and_words()
    {
        await using var collector = await Collector.Start();
        await using (var practice = await Practice.Open(Moderation.Open, [
            $"--OTEL_EXPORTER_OTLP_ENDPOINT={collector.Address}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf", "--OTEL_METRIC_EXPORT_INTERVAL=500"]))
        {
            await Practice.Accept(practice.Mo.Line.Send(practice.Journal, "op-of-the-entry", Practice.Entry("Not for any collector.")));
        }
        Assert.Contains("homework.append.duration", collector.Got("/v1/metrics"), StringComparison.Ordinal);
        Assert.Contains("homework.turn.duration", collector.Got("/v1/metrics"), StringComparison.Ordinal);
        Assert.Contains("command", collector.Got("/v1/traces"), StringComparison.Ordinal);
        Assert.Contains("append", collector.Got("/v1/traces"), StringComparison.Ordinal);
        foreach (var canary in new[] { "Not for any collector", "op-of-the-entry", "riverside", "tuesday", "example.org", "Fay" })
            Assert.DoesNotContain(canary, collector.Got("/v1/metrics") + collector.Got("/v1/traces"), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Takes OTLP over HTTP, as text with whatever is not text in between.</summary>
    sealed class Collector(WebApplication made) : IAsyncDisposable
    {
        readonly WebApplication app = made;
        readonly ConcurrentQueue<(string Path, string Body)> got = new();

        public string Address => app.Urls.First();

        public string Got(string path) => string.Join('\n', got.Where(one => one.Path == path).Select(one => one.Body));

        public static async Task<Collector> Start()
        {
            var builder = WebApplication.CreateBuilder(["--urls=http://127.0.0.1:0"]);
            builder.Logging.ClearProviders();
            var collector = new Collector(builder.Build());
            collector.Take();
            await collector.app.StartAsync();
            return collector;
        }

        public async ValueTask DisposeAsync() => await app.DisposeAsync();

        void Take() => app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            got.Enqueue((context.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
        });
    }
}
