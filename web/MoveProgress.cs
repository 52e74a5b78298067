using System.Globalization;
using Homework.Silo.Moving;

namespace Homework.Web;

/// <summary>
/// Says how far a move is: on a terminal in one line for each table, which is written over; elsewhere with a line every few
/// seconds, so that a log stays short.
/// </summary>
sealed class MoveProgress(TextWriter console, bool isTerminal, TimeProvider clock) : IProgress<MoveStep>
{
    static readonly TimeSpan Quiet = TimeSpan.FromSeconds(5), Smooth = TimeSpan.FromMilliseconds(100);
    const int Width = 79;

    string what = "";
    long? saidAt;

    /// <inheritdoc/>
    public void Report(MoveStep step)
    {
        var isWhole = step.Done == step.Of;
        var isDue = saidAt is not { } at || clock.GetElapsedTime(at) >= (isTerminal ? Smooth : Quiet);
        if (!isDue && !(isTerminal && (isWhole || step.What != what))) return;
        if (isTerminal && what != "" && step.What != what) console.WriteLine();
        what = step.What;
        saidAt = clock.GetTimestamp();
        if (isTerminal) console.Write($"\r{Line(step),-Width}");
        else console.WriteLine(Line(step));
    }

    /// <summary>Leaves the line.</summary>
    public void End()
    {
        if (isTerminal && what != "") console.WriteLine();
        what = "";
    }

    static string Line(MoveStep step) => string.Create(CultureInfo.InvariantCulture,
        $"  {step.What}: {step.Done:n0} of {step.Of:n0}, {(step.Of == 0 ? 100 : 100 * step.Done / step.Of)} %");
}
