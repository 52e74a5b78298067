namespace Homework.Silo.Storage;

/// <summary>Where everything is kept: the <c>Storage</c> section of the configuration.</summary>
public sealed record StorageOptions
{
    /// <summary><c>sqlite</c> (one file in <see cref="Path"/>) or <c>postgres</c> (<see cref="ConnectionString"/>).</summary>
    public string Kind { get; init; } = "sqlite";

    /// <summary>The data folder. One process at a time may use it.</summary>
    public string Path { get; init; } = "data";

    /// <summary>How to reach PostgreSQL.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Whether <see cref="Kind"/> names PostgreSQL.</summary>
    public bool IsPostgres => Kind == "postgres";
}
