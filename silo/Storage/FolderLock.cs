namespace Homework.Silo.Storage;

/// <summary>Keeps a data folder for one process. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class FolderLock : IDisposable
{
    readonly FileStream file;

    FolderLock(FileStream file) => this.file = file;

    /// <summary>Takes the folder.</summary>
    /// <exception cref="InvalidOperationException">Another process has it.</exception>
    public static FolderLock Take(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            return new FolderLock(new FileStream(
                Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException error)
        {
            throw new InvalidOperationException(
                $"The data folder {Path.GetFullPath(folder)} is in use by another running Homework. Stop that one first, "
                + "or set Storage:Path to another folder.", error);
        }
    }

    public void Dispose() => file.Dispose();
}
