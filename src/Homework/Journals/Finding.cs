using Homework.Kernel;

namespace Homework.Journals;

/// <summary>Finds what an order is about, as far as its sender may see it.</summary>
static class Finding
{
    /// <summary>The entry's thread where the sender may read the entry, else null.</summary>
    public static Thread? Thread(Journal journal, Request request, string? entry) =>
        journal.Thread(entry) is { } thread && request.Seat is { } seat && JournalShow.MayRead(journal, thread, seat) ? thread : null;

    /// <summary>The words under this id in the thread where the sender sees them, else null.</summary>
    public static Writing? Words(Journal journal, Request request, Thread thread, string? item)
    {
        if (item == thread.Id) return thread.Entry;
        return thread.FindReply(item) is { } reply && JournalShow.Sees(journal, thread, reply, request.Seat!) ? reply.Words : null;
    }
}
