using System.Runtime.InteropServices;
using Microsoft.Extensions.Hosting;

namespace Homework.Silo.Operating;

/// <summary>The first SIGTERM or Ctrl+C ends the process in order, the second one at once: what was acknowledged is on disk.</summary>
sealed class Signals(Stopping stopping, IHostApplicationLifetime lifetime) : IHostLifetime, IDisposable
{
    static readonly PosixSignal[] Ends = [PosixSignal.SIGTERM, PosixSignal.SIGINT, PosixSignal.SIGQUIT];

    PosixSignalRegistration[] registrations = [];
    int heard;

    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        registrations = [.. Ends.Select(signal => PosixSignalRegistration.Create(signal, Hear))];
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
    }

    void Hear(PosixSignalContext context)
    {
        if (Interlocked.Increment(ref heard) > 1) return; // left to the system, which ends the process
        context.Cancel = true;
        _ = Stop();
    }

    async Task Stop()
    {
        try
        {
            await stopping.Drain();
        }
        finally
        {
            lifetime.StopApplication();
        }
    }
}
