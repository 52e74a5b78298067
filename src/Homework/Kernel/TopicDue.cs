namespace Homework.Kernel;

/// <summary>
/// Wakes a topic when something falls due: by a timer while it is active, by a reminder (to the minute, kept on disk) where
/// it is not.
/// </summary>
sealed class TopicDue(Grain grain, TimeProvider clock, Func<Task> wake)
{
    const string Name = "due";
    static readonly TimeSpan Longest = TimeSpan.FromDays(20); // what a timer can wait
    static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1); // what a reminder can wait
    static readonly TimeSpan Again = TimeSpan.FromMinutes(5); // one that was missed is not made up for: it comes again

    DateTimeOffset? timerAt;
    DateTimeOffset? reminderAt;
    IGrainTimer? timer;

    /// <summary>The topic is next due then, or never.</summary>
    public async ValueTask Set(DateTimeOffset? at)
    {
        if (at == timerAt || (timerAt < at && timerAt > clock.GetUtcNow())) return; // it wakes us early enough, and we look again then
        timerAt = at;
        timer?.Dispose();
        timer = null;
        if (at is not { } due) return;
        var wait = due - clock.GetUtcNow();
        timer = grain.RegisterGrainTimer(_ => wake(), new GrainTimerCreationOptions(Clamp(wait, TimeSpan.Zero, Longest), Timeout.InfiniteTimeSpan));
        if (reminderAt <= due && reminderAt > clock.GetUtcNow()) return; // as above
        try
        {
            await grain.RegisterOrUpdateReminder(Name, Clamp(wait, Shortest, Longest), Again);
            reminderAt = due;
        }
        catch (Exception)
        {
            timerAt = reminderAt = null; // what was stored is stored; the next change tries again
        }
    }

    /// <summary>The reminder came: what is due next has to be told to it anew.</summary>
    public void Came() => timerAt = reminderAt = null;

    /// <summary>The reminder came and nothing is due any more: it need not come again.</summary>
    public async ValueTask Rest()
    {
        reminderAt = null;
        if (await grain.GetReminder(Name) is { } reminder) await grain.UnregisterReminder(reminder);
    }

    static TimeSpan Clamp(TimeSpan wait, TimeSpan least, TimeSpan most) => wait < least ? least : wait > most ? most : wait;
}
