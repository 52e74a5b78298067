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

    /// <summary>The same, with at most so many connections at once where it does not say how many itself.</summary>
    public string Pooled(int most) => $"Maximum Pool Size={most};{ConnectionString}";

    /// <summary>The file with the root key; <c>root.key</c> in the data folder where nothing is said.</summary>
    public string? KeyFile { get; init; }

    /// <summary>The root key itself, 32 bytes in base64, in place of a file.</summary>
    public string? RootKey { get; init; }

    /// <summary>For how long a key is used without asking whether it was destroyed elsewhere.</summary>
    public TimeSpan KeepKeys { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Where the root key's file is.</summary>
    public string KeyPath => KeyFile ?? System.IO.Path.Combine(Path, "root.key");

    /// <summary>Whether <see cref="Kind"/> names PostgreSQL.</summary>
    public bool IsPostgres => Kind == "postgres";
}
