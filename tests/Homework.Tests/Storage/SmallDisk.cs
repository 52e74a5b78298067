using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Homework.Tests.Storage;

/// <summary>A disk that is quickly full.</summary>
sealed class SmallDisk : IDisposable
{
    SmallDisk(string folder) => Folder = folder;

    /// <summary>Where it is mounted.</summary>
    public string Folder { get; }

    string Filler => Path.Combine(Folder, "filler");

    public static SmallDisk Mount(string size)
    {
        var folder = TestStore.Folder();
        Run("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", folder);
        return new SmallDisk(folder);
    }

    /// <summary>Puts something on it that leaves only so much room, and can be taken away again.</summary>
    public void Leave(int bytes) => File.WriteAllBytes(Filler, new byte[new DriveInfo(Folder).AvailableFreeSpace - bytes]);

    public void Free() => File.Delete(Filler);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Run("umount", Folder);
        Directory.Delete(Folder);
    }

    static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}

/// <summary>A fact that mounts a small disk, which only root may.</summary>
public sealed class RootFactAttribute : FactAttribute
{
    internal const string OnlyRoot = "skipped, because only root may mount a small disk";

    public RootFactAttribute() => Skip = Environment.IsPrivilegedProcess ? null : OnlyRoot;
}

/// <summary>The same, for a disk of PostgreSQL.</summary>
public sealed class PostgresRootFactAttribute : FactAttribute
{
    public PostgresRootFactAttribute() =>
        Skip = PostgresPrograms.Missing ?? (Environment.IsPrivilegedProcess ? null : RootFactAttribute.OnlyRoot);
}
