namespace Homework.Web.Demo;

/// <summary>The <c>Demo</c> section of the configuration.</summary>
sealed record DemoOptions
{
    /// <summary>Whether there is a demo at all.</summary>
    public bool IsOn { get; init; }

    /// <summary>How many times faster than calmly the simulated members go.</summary>
    public double Pace { get; init; } = 1;

    /// <summary>Makes what they choose the same every time, or null.</summary>
    public int? Seed { get; init; }

    /// <summary>How much they write and react in an hour by themselves; answers to visitors come on top, as many again.</summary>
    public int ActsAnHour { get; init; } = 40;
}
