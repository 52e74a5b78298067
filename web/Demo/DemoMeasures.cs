using System.Collections.Immutable;
using Homework.Safety;

namespace Homework.Web.Demo;

/// <summary>How the invented people were, as <c>demo-measures.json</c> has it.</summary>
/// <param name="Moods">By person: <c>26:5/4 25:5/5</c>, the day, mood and energy.</param>
/// <param name="Notes">What they said beside it: <c>maya 26</c>.</param>
/// <param name="Forms">By person: <c>27d 211110100 2222121</c>, the day and the answers of PHQ-9 and of GAD-7.</param>
/// <param name="Suds"><c>maya 11d 50 before</c>.</param>
/// <param name="Counts"><c>jon 18d 2 Mornings on the stairs</c>.</param>
/// <param name="Nights"><c>noor 13d 22:40 23:00 40 2 30 06:50 07:10 2</c>: to bed, lights out, minutes to sleep, wakings, minutes awake, awake, up, how it was.</param>
sealed record DemoMeasures(
    ImmutableDictionary<string, string> Moods, ImmutableDictionary<string, string> Notes, ImmutableDictionary<string, string[]> Forms,
    DemoPulse[] Pulses, string[] Suds, string[] Counts, string[] Nights, DemoSafety Safety)
{
    /// <summary>Those of this program.</summary>
    public static DemoMeasures Invented { get; } = DemoData.Read<DemoMeasures>("demo-measures.json");
}

/// <summary>How a session was.</summary>
/// <param name="Weeks">So many weeks before the next session.</param>
/// <param name="Answers"><c>maya 5 6 6 6</c>: belonging, being understood, working, being safe.</param>
sealed record DemoPulse(int Weeks, string[] Answers);

/// <summary>Who looks, and what they once looked after.</summary>
sealed record DemoSafety(int AckMinutes, string OutOfHours, ImmutableArray<LocalLine> Lines, DemoCase Case);

/// <summary>Somebody asked for somebody; it is long over.</summary>
sealed record DemoCase(string By, string At, string Looks, string Note, string Closes, string Words);
