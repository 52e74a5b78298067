using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Homework.Silo.Operating;

/// <summary>
/// The process's log: on the console, one line of JSON for each entry where <c>Logging:Format</c> is <c>json</c> or nobody looks
/// at a terminal, short lines for people otherwise. Both are written from <see cref="LogEntry"/>, which lets no content through.
/// </summary>
public static class Logs
{
    /// <summary>Replaces every way of logging that a host has by itself: some of them write down whatever they are given.</summary>
    public static ILoggingBuilder AddLogs(this ILoggingBuilder logging, IConfiguration configuration)
    {
        var isJson = configuration["Logging:Format"] switch
        {
            "json" => true,
            "text" => false,
            null or "" => Console.IsOutputRedirected || Environment.GetEnvironmentVariable("DOTNET_RUNNING_IN_CONTAINER") == "true",
            var other => throw new InvalidOperationException($"Logging:Format is \"{other}\"; it can be json or text."),
        };
        logging.ClearProviders();
        logging.AddConsoleFormatter<JsonLines, ConsoleFormatterOptions>().AddConsoleFormatter<TextLines, ConsoleFormatterOptions>();
        return logging.AddConsole(console => console.FormatterName = isJson ? JsonLines.Name : TextLines.Name);
    }
}

/// <summary>For machines: <c>{"time":…,"level":…,"category":…,"event":…,"message":…,"trace":…,"kind":…}</c>.</summary>
sealed class JsonLines(TimeProvider clock) : ConsoleFormatter(Name)
{
    public new const string Name = "homework-json";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var entry = LogEntry.Of(logEntry);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("time", clock.GetUtcNow());
            json.WriteString("level", logEntry.LogLevel.ToString());
            json.WriteString("category", logEntry.Category);
            json.WriteString("event", logEntry.EventId.Name ?? logEntry.EventId.Id.ToString(CultureInfo.InvariantCulture));
            json.WriteString("message", entry.Message);
            if (Activity.Current is { } activity) json.WriteString("trace", activity.TraceId.ToHexString());
            if (entry.TopicKind is { } kind) json.WriteString("kind", kind);
            if (entry.Exception is { } problem) json.WriteString("exception", problem);
            if (entry.Places is { } places) json.WriteString("at", places);
            json.WriteEndObject();
        }
        textWriter.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}

/// <summary>For people at a terminal.</summary>
sealed class TextLines(TimeProvider clock) : ConsoleFormatter(Name)
{
    public new const string Name = "homework-text";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var entry = LogEntry.Of(logEntry);
        var time = clock.GetUtcNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        textWriter.WriteLine($"{time} {logEntry.LogLevel} {logEntry.Category}: {entry.Message}");
        if (entry.Exception is { } problem) textWriter.WriteLine($"  {problem}");
        if (entry.Places is { } places) textWriter.WriteLine($"  {places.Replace("\n", "\n  ", StringComparison.Ordinal)}");
    }
}
