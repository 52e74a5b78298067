namespace Homework.Silo.Moving;

/// <summary>A file of the data folder whose tables move.</summary>
/// <param name="File">Its name.</param>
/// <param name="Schema">The schema in PostgreSQL where its tables are; empty for the one that is meant where none is named.</param>
/// <param name="Prepare">Makes the tables, or brings them up to date, on both sides.</param>
internal sealed record MovePart(string File, string Schema, Func<Task> Prepare);

/// <summary>How far it is.</summary>
/// <param name="What">The table, and what is done with it.</param>
/// <param name="Done">Rows.</param>
/// <param name="Of">Rows in all.</param>
internal readonly record struct MoveStep(string What, long Done, long Of);

/// <summary>What a move did.</summary>
/// <param name="Rows">How many rows are there, each compared with its original.</param>
/// <param name="Copied">How many of them this run copied.</param>
/// <param name="Took">How long the copying took.</param>
/// <param name="Unsealed">What was found in what is sealed; null where the move had been finished before.</param>
internal sealed record Moved(long Rows, long Copied, TimeSpan Took, Unsealed? Unsealed)
{
    /// <summary>There was nothing left to do.</summary>
    public static Moved Before { get; } = new(0, 0, TimeSpan.Zero, null);
}

/// <summary>What was found in the copy when everything sealed was opened with the root key.</summary>
/// <param name="Events">How many events could be read.</param>
/// <param name="Forgotten">How many belong to people who were forgotten: nobody can open them any more.</param>
/// <param name="Closed">Topics with something that was sealed with another key or was changed, here as in the original.</param>
internal sealed record Unsealed(long Events, long Forgotten, IReadOnlyList<string> Closed);
