using Homework.Kernel;

namespace Homework.Measures;

/// <summary>Who has looked at somebody's record: a line for each hour in which they did, for its owner to read.</summary>
static class LookRules
{
    static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public static Decision Look(MemberRecord record, Request request)
    {
        if (!request.IsCare || request.By == record.Person) return Decision.Nothing;
        var isNoted = record.Looks.TryGetValue(request.By, out var last) && request.At - last < Hour;
        return isNoted ? Decision.Nothing : new RecordLookedAt();
    }
}
