using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Homework.Tests.Engine;

/// <summary>The engine, started, with the grains of these tests and a clock that the test moves.</summary>
internal sealed class RunningEngine : IAsyncDisposable
{
    private readonly IHost _host;
    private bool _stopped;

    private RunningEngine(KeptReminders reminders, bool isImpatient)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton(Diary);
        builder.Services.AddTestEngine(reminders, isImpatient);
        _host = builder.Build();
    }

    public ManualTime Time { get; } = new();

    public Diary Diary { get; } = new();

    public IGrainFactory Grains => _host.Services.GetRequiredService<IGrainFactory>();

    /// <summary>Starts one.</summary>
    /// <param name="reminders">What is kept of an engine that ran before.</param>
    /// <param name="later">How much later than usual it is.</param>
    /// <param name="isImpatient">Whether calls may time out as soon as can be.</param>
    public static async Task<RunningEngine> Start(KeptReminders? reminders = null, TimeSpan later = default, bool isImpatient = false)
    {
        var engine = new RunningEngine(reminders ?? new KeptReminders(), isImpatient);
        engine.Time.Advance(later);
        await engine._host.StartAsync();
        return engine;
    }

    /// <summary>Lets time pass, a little at a time, until this was written so many times.</summary>
    public async Task PassTimeUntil(string entry, int times = 1)
    {
        var written = Diary.Written(entry, times);
        for (var seconds = 0; !written.IsCompleted; seconds++)
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            await Grains.KeepUp(TimeSpan.FromSeconds(seconds));
        }
        await written;
    }

    /// <summary>Stops the engine as a host would.</summary>
    public async Task Stop()
    {
        if (_stopped) return;
        _stopped = true;
        await _host.StopAsync();
    }

    public async ValueTask DisposeAsync()
    {
        // what a test leaves waiting must not keep it from ending
        Diary.OpenAllGates();
        await Stop();
        await ((IAsyncDisposable)_host).DisposeAsync();
    }
}
