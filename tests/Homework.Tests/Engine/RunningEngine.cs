using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Homework.Tests.Engine;

/// <summary>The engine, started, with the grains of these tests and a clock that the test moves.</summary>
internal sealed class RunningEngine : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private bool _stopped;

    public RunningEngine(IReminderTable? reminders = null, TimeSpan later = default)
    {
        Time.Advance(later);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton(Diary);
        services.AddSingleton(reminders ?? new InMemoryReminderTable());
        services.AddEmbeddedEngine(options => options.GrainAssemblies.Add(typeof(RunningEngine).Assembly));
        _services = services.BuildServiceProvider();
        foreach (var hosted in _services.GetServices<IHostedService>()) hosted.StartAsync(default);
    }

    public ManualTime Time { get; } = new();

    public Diary Diary { get; } = new();

    public IGrainFactory Grains => _services.GetRequiredService<IGrainFactory>();

    /// <summary>Lets time pass, a little at a time, until this was written.</summary>
    public async Task PassTimeUntil(string entry)
    {
        var written = Diary.Written(entry);
        while (!written.IsCompleted)
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
        await written;
    }

    /// <summary>Stops the engine as a host would.</summary>
    public async Task Stop()
    {
        if (_stopped) return;
        _stopped = true;
        foreach (var hosted in _services.GetServices<IHostedService>().Reverse()) await hosted.StopAsync(default);
    }

    public async ValueTask DisposeAsync()
    {
        // what a test leaves waiting must not keep it from ending
        Diary.OpenAllGates();
        await Stop();
        await _services.DisposeAsync();
    }
}
