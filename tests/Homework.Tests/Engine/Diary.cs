using System.Collections.Concurrent;

namespace Homework.Tests.Engine;

/// <summary>What the grains of these tests did, and the gates at which a test holds them.</summary>
internal sealed class Diary
{
    private readonly Lock _lock = new();
    private readonly List<string> _entries = [];
    private readonly List<(string Entry, int Times, TaskCompletionSource Reached)> _readers = [];
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _gates = new();

    public string[] Entries
    {
        get
        {
            lock (_lock) return [.. _entries];
        }
    }

    public void Write(string entry)
    {
        lock (_lock)
        {
            _entries.Add(entry);
            foreach (var (_, _, reached) in _readers.Where(r => _entries.Count(e => e == r.Entry) >= r.Times)) reached.TrySetResult();
        }
    }

    /// <summary>Waits until this was written so many times.</summary>
    public Task Written(string entry, int times = 1)
    {
        lock (_lock)
        {
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _readers.Add((entry, times, reached));
            if (_entries.Count(e => e == entry) >= times) reached.TrySetResult();
            return reached.Task.WaitAsync(TimeSpan.FromSeconds(20));
        }
    }

    /// <summary>Waits until the test opens the gate.</summary>
    public Task At(string gate) => Gate(gate).Task;

    public void Open(string gate) => Gate(gate).TrySetResult();

    public void OpenAllGates()
    {
        foreach (var gate in _gates.Values) gate.TrySetResult();
    }

    private TaskCompletionSource Gate(string gate) =>
        _gates.GetOrAdd(gate, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
