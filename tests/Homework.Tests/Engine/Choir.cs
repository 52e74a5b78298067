using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;

namespace Homework.Tests.Engine;

/// <summary>Hears what a choir sings.</summary>
public interface IListener : IGrainObserver
{
    Task Hear(string song);

    [OneWay]
    Task Overhear(string song);

    void Feel(string song);
}

/// <summary>A grain that calls observers.</summary>
public interface IChoir : IGrainWithStringKey
{
    Task Sing(IListener listener, string song);

    Task Murmur(IListener listener, string song);

    Task Hum(IListener listener, string song);

    Task Admit(IListener listener);

    Task Dismiss(IListener listener);

    Task<int> Perform(string song);
}

internal sealed class ChoirGrain(TimeProvider time) : Grain, IChoir
{
    private readonly ObserverManager<IListener> _audience = new(TimeSpan.FromMinutes(5), NullLogger.Instance)
    {
        GetDateTime = () => time.GetUtcNow().UtcDateTime,
    };

    public Task Sing(IListener listener, string song) => listener.Hear(song);

    public Task Murmur(IListener listener, string song) => listener.Overhear(song);

    public Task Hum(IListener listener, string song)
    {
        listener.Feel(song);
        return Task.CompletedTask;
    }

    public Task Admit(IListener listener)
    {
        _audience.Subscribe(listener, listener);
        return Task.CompletedTask;
    }

    public Task Dismiss(IListener listener)
    {
        _audience.Unsubscribe(listener);
        return Task.CompletedTask;
    }

    public async Task<int> Perform(string song)
    {
        await _audience.Notify(listener => listener.Hear(song));
        return _audience.Count;
    }
}

/// <summary>Writes down what it hears; a critic throws.</summary>
internal sealed class Listener(Diary diary, string name, bool critical = false, string? gate = null) : IListener
{
    public async Task Hear(string song)
    {
        if (critical) throw new JsonException("out of tune");
        if (gate is not null) await diary.At(gate);
        diary.Write($"{name} hears {song}");
    }

    public Task Overhear(string song) => Hear(song);

    public void Feel(string song) => diary.Write($"{name} feels {song}");
}
