using System.Collections.Frozen;
using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Homework.Kernel;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Homework.Silo.Operating;

/// <summary>
/// What may be written down of something that was logged. A message is shown as it stands in the code: of its values only
/// numbers, times and a few words of our own are filled in, everything else stays a name in braces. An exception is its types,
/// codes and places, not its message. So no name, address or word of a person gets into a log, whoever logs it.
/// </summary>
internal sealed record LogEntry(string Message, string? TopicKind, string? Exception, string? Places)
{
    const string Template = "{OriginalFormat}";
    const int MostPlaces = 20;

    /// <summary>Values of our own categories that are words from the code.</summary>
    static readonly FrozenSet<string> Ours = FrozenSet.ToFrozenSet(["Kind", "Code", "Problem", "Reason", "State", "Method", "Reminder"]);

    public static LogEntry Of<TState>(in LogEntry<TState> entry)
    {
        var values = entry.State as IReadOnlyList<KeyValuePair<string, object?>> ?? [];
        var isOurs = entry.Category.StartsWith("Homework", StringComparison.Ordinal);
        var template = values.LastOrDefault(value => value.Key == Template).Value as string ?? "";
        var shown = new List<KeyValuePair<string, string>>();
        foreach (var (name, value) in values)
            if (name != Template && Shown(name, value, isOurs) is { } text) shown.Add(new(name, text));
        var kind = isOurs ? shown.Find(value => value.Key is "Kind" or "Grain").Value : null;
        return new(Fill(template, shown), kind, entry.Exception is { } problem ? Names(problem) : null, entry.Exception?.StackTrace is { } trace ? Lines(trace) : null);
    }

    static string? Shown(string name, object? value, bool isOurs) => value switch
    {
        bool or Enum => value.ToString(),
        int or long or uint or ulong or double or float or TimeSpan => Convert.ToString(value, CultureInfo.InvariantCulture),
        string text when isOurs && Ours.Contains(name) && IsWord(text) => text,
        GrainId grain => grain.Type.ToString(),
        _ => null,
    };

    // what looks like an identifier or a sentence from the code; never long, so that a mistake is small
    static bool IsWord(string text) => text.Length <= 80 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '.' or '-' or '_' or '\'');

    static string Fill(string template, List<KeyValuePair<string, string>> shown)
    {
        var text = new StringBuilder(template);
        foreach (var (name, value) in shown)
        {
            text.Replace($"{{{name}}}", value);
            if (template.Contains($"{{{name}:", StringComparison.Ordinal)) text.Append(CultureInfo.InvariantCulture, $" ({name} {value})");
        }
        return text.ToString();
    }

    static string Names(Exception problem)
    {
        var names = new StringBuilder();
        for (var inner = problem; inner is not null; inner = inner.InnerException)
        {
            if (names.Length > 0) names.Append(" < ");
            names.Append(inner.GetType().FullName).Append(Code(inner));
        }
        return names.ToString();
    }

    static string Code(Exception problem) => problem switch
    {
        StorageUnavailableException => $" ({problem.Message})", // written for those who run the program
        DbException { SqlState: { } state } => $" ({state})",
        DbException { ErrorCode: var code } => $" ({code})",
        SocketException { SocketErrorCode: var code } => $" ({code})",
        IOException { HResult: var code } => $" (0x{code:x})",
        _ => "",
    };

    // a trace has the names of methods and files, and no values
    static string Lines(string trace) => string.Join('\n', trace.Split('\n').Take(MostPlaces).Select(line => line.Trim()));
}
