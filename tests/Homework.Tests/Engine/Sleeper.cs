namespace Homework.Tests.Engine;

/// <summary>A grain that reminders wake.</summary>
public interface ISleeper : IGrainWithStringKey
{
    Task Remind(string name, TimeSpan due, TimeSpan period);

    Task Cancel(string name);

    Task<bool> Has(string name);
}

internal sealed class SleeperGrain(Diary diary) : Grain, ISleeper, IRemindable
{
    public Task Remind(string name, TimeSpan due, TimeSpan period) => this.RegisterOrUpdateReminder(name, due, period);

    public async Task Cancel(string name)
    {
        if (await this.GetReminder(name) is { } reminder) await this.UnregisterReminder(reminder);
    }

    public async Task<bool> Has(string name) => await this.GetReminder(name) is not null;

    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        if (reminderName == "once") await Cancel(reminderName);
        diary.Write($"first due {status.FirstTickTime:HH:mm}, then every {status.Period.TotalMinutes} minutes");
        diary.Write($"{this.GetPrimaryKeyString()}: {reminderName}");
    }
}

/// <summary>A grain that no reminder can wake.</summary>
public interface IInsomniac : IGrainWithStringKey
{
    Task Remind(string name);
}

internal sealed class InsomniacGrain : Grain, IInsomniac
{
    public Task Remind(string name) => this.RegisterOrUpdateReminder(name, TimeSpan.Zero, TimeSpan.FromHours(1));
}
