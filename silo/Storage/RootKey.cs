using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Homework.Silo.Storage;

/// <summary>
/// The key that all others are sealed with. It is never in the database: it comes from the configuration or from a file,
/// and whoever backs up one without the other has backed up nothing.
/// </summary>
internal static class RootKey
{
    const int Size = 32;
    const string Id = "0000000000000000";

    /// <summary>The key, or null where the file is not there.</summary>
    public static Seal? Find(StorageOptions options) =>
        options.RootKey is { Length: > 0 } given ? Read(given, "Storage:RootKey")
        : File.Exists(options.KeyPath) ? Read(File.ReadAllText(options.KeyPath), options.KeyPath)
        : null;

    /// <summary>Makes the file, readable for its owner alone and flushed with its folder.</summary>
    public static Seal Create(StorageOptions options)
    {
        if (options is { IsPostgres: true, KeyFile: null })
            throw new InvalidOperationException(
                "With PostgreSQL every process needs the same key: set Storage:KeyFile or Storage:RootKey (32 bytes in base64).");
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.KeyPath))!).FullName;
        var unfinished = Path.Combine(folder, Path.GetRandomFileName());
        WriteFresh(unfinished);
        try
        {
            File.Move(unfinished, options.KeyPath);
        }
        catch (IOException) when (File.Exists(options.KeyPath))
        {
            File.Delete(unfinished); // another process was first, and its key is whole
        }
        if (!OperatingSystem.IsWindows()) FlushFolder(folder);
        return Find(options)!;
    }

    static void WriteFresh(string path)
    {
        var settings = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) settings.UnixCreateMode = UnixFileMode.UserRead;
        using var file = new FileStream(path, settings);
        file.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Size))));
        file.Flush(flushToDisk: true);
    }

    static Seal Read(string text, string from)
    {
        var key = new byte[Size];
        return Convert.TryFromBase64String(text.Trim(), key, out var length) && length == Size
            ? new Seal(Id, key)
            : throw new InvalidOperationException($"{from} is not a key: it must be 32 bytes in base64.");
    }

    // a new file's name is only safe when its folder is flushed too
    static void FlushFolder(string folder)
    {
        var handle = OpenFolder(folder, 0);
        if (handle < 0 || Flush(handle) != 0) throw new IOException($"{folder} could not be flushed to disk.");
        _ = Close(handle);
    }

    [DllImport("libc", EntryPoint = "open")]
    static extern int OpenFolder([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    static extern int Flush(int handle);

    [DllImport("libc", EntryPoint = "close")]
    static extern int Close(int handle);
}
