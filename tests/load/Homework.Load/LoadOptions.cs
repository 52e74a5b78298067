namespace Homework.Load;

/// <summary>What the load is: the command line, beside the settings of the program itself.</summary>
sealed record LoadOptions
{
    /// <summary>How many groups, each with one journal.</summary>
    public int Groups { get; init; } = 10;

    /// <summary>How many people in each, the facilitator among them.</summary>
    public int Members { get; init; } = 5;

    /// <summary>How many entries the first group's journal has before anybody opens it.</summary>
    public int Entries { get; init; }

    /// <summary>Whether each group has a board with a tile of everybody; people then open that instead of the journal.</summary>
    public bool Boards { get; init; }

    /// <summary>Whether each group has an empty page; people then open that instead of the journal.</summary>
    public bool Pages { get; init; }

    /// <summary>Whether each group's members have homework; each then opens their own workbook instead of the journal.</summary>
    public bool Sheets { get; init; }

    /// <summary>How many changes the first group's page has before anybody opens it.</summary>
    public int Changes { get; init; }

    /// <summary>Where <c>serve</c> writes a line for every connection: cookie, group, member, topic.</summary>
    public string? People { get; init; }

    /// <summary>Where the client wrote what was acknowledged: topic, op, seq.</summary>
    public string? Acks { get; init; }
}
