using System.Diagnostics;
using System.Diagnostics.Metrics;
using Homework.Kernel;

namespace Homework.Web;

/// <summary>What can be measured at the door. See <see cref="Meters"/>.</summary>
static class LiveMeters
{
    static readonly UpDownCounter<long> lines =
        Meters.Meter.CreateUpDownCounter<long>("homework.lines", "{line}", "Windows that are connected.");

    static readonly UpDownCounter<long> seats =
        Meters.Meter.CreateUpDownCounter<long>("homework.watchers", "{watcher}", "Windows that watch a topic, counted once for each topic.");

    static readonly Counter<long> frames =
        Meters.Meter.CreateCounter<long>("homework.frames", "{frame}", "Frames written to windows.");

    static readonly Counter<long> resyncs =
        Meters.Meter.CreateCounter<long>("homework.resyncs", "{resync}", "Windows told to open a topic again because they missed something.");

    static readonly Counter<long> rejections =
        Meters.Meter.CreateCounter<long>("homework.rejections", "{command}", "Commands that were refused, by kind of topic and code.");

    /// <summary>A window came, or went.</summary>
    public static void Line(int by) => lines.Add(by);

    /// <summary>A window begins to watch a topic, or ends it.</summary>
    public static void Seat(int by) => seats.Add(by);

    /// <summary>A frame goes to so many windows.</summary>
    public static void Frames(int windows) => frames.Add(windows);

    /// <summary>Somebody is told to open a topic again.</summary>
    public static void Resync() => resyncs.Add(1);

    /// <summary>A command begins.</summary>
    public static Activity? Command() => Meters.Activities.StartActivity("command", ActivityKind.Server);

    /// <summary>A command was answered, so there are topics of this kind: what a browser asks for may be of any.</summary>
    public static Outcome Answered(Topic topic, Outcome outcome, Activity? activity)
    {
        activity?.SetTag("kind", topic.Kind);
        if (outcome is Rejected refusal) rejections.Add(1, new("kind", topic.Kind), new("code", refusal.Code));
        activity?.SetTag("outcome", outcome is Rejected { Code: var code } ? code : "accepted");
        return outcome;
    }
}
