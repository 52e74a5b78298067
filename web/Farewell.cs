using Homework.Silo.Operating;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Homework.Web;

/// <summary>
/// When the process is to end: no browser gets a new line, each open one is closed once everything asked on it is answered,
/// and the browser is told to connect again, which it does a moment later, here or elsewhere.
/// </summary>
sealed class Farewell(Readiness readiness, Lines lines) : IDrain
{
    static readonly CloseMessage Goodbye = new(error: null, allowReconnect: true);

    readonly Lock gate = new();
    readonly TaskCompletionSource allGone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    int here;

    /// <summary>Whether lines are being closed, so that nothing new is taken in.</summary>
    public bool IsSaid => readiness.IsStopping;

    /// <summary>A line comes, stays for as long as <paramref name="next"/> runs, and goes.</summary>
    public async Task Welcome(HttpContext context, Func<Task> next)
    {
        lock (gate)
        {
            if (!IsSaid) here++;
            else context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
        if (context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "1";
            return;
        }
        try
        {
            await next();
        }
        finally
        {
            lock (gate)
                if (--here == 0 && IsSaid) allGone.TrySetResult();
        }
    }

    public async Task Drain(CancellationToken patience)
    {
        await Task.WhenAll(lines.All.Select(line => Close(line.Connection, patience)));
        lock (gate)
            if (here == 0) allGone.TrySetResult();
        await allGone.Task.WaitAsync(patience);
    }

    /// <summary>Says goodbye after the last answer.</summary>
    public static async Task Close(HubConnectionContext connection, CancellationToken patience)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience, connection.ConnectionAborted);
        try
        {
            if (connection.Protocol is GuardedProtocol protocol) await protocol.AllAnswered().WaitAsync(either.Token);
            await connection.WriteAsync(Goodbye, either.Token);
        }
        catch (Exception)
        {
            // it goes without a word: the browser notices that as well
        }
        connection.Abort();
    }
}
