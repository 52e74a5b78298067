using System.Text.Json;
using Homework.Kernel;
using Homework.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Homework.Web;

/// <summary>
/// The one door for everything live. Who is calling comes from the session; what is allowed is decided by the topic. A
/// command that is refused is an answer, not an error.
/// </summary>
[Authorize]
sealed class HomeworkHub(IGrainFactory grains, Watcher watcher, Lines lines, Limits limits, Sessions sessions, Farewell farewell) : Hub
{
    const int MostTopics = 50;

    static RawJson BadTopic { get; } = Refused(new Rejected("no-such-topic", "This is not here, or not open to you."));

    static RawJson TooFast { get; } = Refused(new Rejected("too-fast", "That was a lot at once. Wait a moment, then go on; nothing is lost."));

    static RawJson TooMany { get; } = Refused(new Rejected("too-many-open", "Too many things are open in this window. Close some and try again."));

    /// <summary>Begins to watch a topic; answers what was missed since, or a snapshot.</summary>
    public async Task<RawJson> Open(string topic, Dictionary<string, long> since, bool isQuiet)
    {
        if (!Find(topic, out var address)) return BadTopic;
        if (!limits.MayRead(Person)) return TooFast;
        if (Line.Topics.Count >= MostTopics && !Line.Topics.Contains(address)) return TooMany;
        await sessions.Seen(Session);
        var known = new Dictionary<Audience, long>();
        foreach (var (name, seq) in since)
            if (Audience.TryParse(name, out var audience)) known[audience] = seq;
        var opened = await Answer(() => watcher.Open(Line, address, Caller, known, isQuiet));
        return opened.Refusal is { } refusal ? Refused(refusal) : new RawJson(opened.Json);
    }

    /// <summary>Stops watching a topic.</summary>
    public Task Close(string topic) => Find(topic, out var address) ? watcher.Close(Line, address) : Task.CompletedTask;

    /// <summary>Sends a command; answers after it is on disk. The same <paramref name="op"/> is done once.</summary>
    public async Task<Outcome> Send(string topic, string op, RawJson command)
    {
        if (!Find(topic, out var address)) return new Rejected("no-such-topic", "This is not here, or not open to you.");
        if (!limits.MayWrite(Person, address.Kind)) throw new HubException("too-fast: wait a moment, then send it again");
        await sessions.Seen(Session);
        using var activity = LiveMeters.Command();
        return LiveMeters.Answered(address, await Answer(() => Grain(address).Send(Caller, op, command.Utf8)), activity);
    }

    /// <summary>Older parts of a shelf, newest first.</summary>
    public async Task<RawJson> Page(string topic, string shelf, long before, int max)
    {
        if (!Find(topic, out var address)) return BadTopic;
        if (!limits.MayRead(Person)) return TooFast;
        var page = await Answer(() => Grain(address).Page(Caller, shelf, before, max));
        return page.Refusal is { } refusal ? Refused(refusal) : new RawJson(page.Json);
    }

    /// <summary>Something fleeting, about an item or the whole topic; dropped when there is too much of it.</summary>
    public Task Signal(string topic, string kind, string? about)
    {
        var isHeard = Find(topic, out var address) && limits.MaySignal(Person) && (about is null || about.Length <= 80);
        return isHeard ? Grain(address).Signal(Caller, kind, about, []) : Task.CompletedTask;
    }

    /// <summary>Something fleeting that has a place, many times a second: a cursor, a tile that is being dragged.</summary>
    public Task Point(string topic, string kind, string? about, int[] at)
    {
        var isHeard = Find(topic, out var address) && at is { Length: > 0 and <= ITopicGrain.MostNumbers } && limits.MayPoint(Person)
            && (about is null || about.Length <= 80);
        return isHeard ? Grain(address).Signal(Caller, kind, about, at) : Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override async Task OnConnectedAsync()
    {
        LiveMeters.Line(1);
        if (!lines.Add(Context, Person, Session) || farewell.IsSaid) Context.Abort();
        await base.OnConnectedAsync();
    }

    /// <inheritdoc/>
    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        LiveMeters.Line(-1);
        if (lines.Remove(Context.ConnectionId) is { } line) await watcher.Close(line);
        await base.OnDisconnectedAsync(exception);
    }

    Caller Caller => Context.User!.ToCaller();

    string Person => Context.UserIdentifier!;

    string Session => Context.User!.SessionId()!;

    Line Line => lines.Find(Context.ConnectionId) ?? throw new HubException("closed: connect again");

    ITopicGrain Grain(Topic topic) => grains.GetGrain<ITopicGrain>(GrainId.Create(topic.Kind, topic.Key));

    static bool Find(string topic, out Topic address) => Topic.TryParse(topic, out address) && Kinds.Has(address.Kind);

    /// <summary>What cannot be answered truthfully now is an error the browser retries with the same op.</summary>
    async Task<T> Answer<T>(Func<Task<T>> ask)
    {
        if (farewell.IsSaid) throw new HubException("restarting: it is tried again by itself in a moment");
        try
        {
            return await ask();
        }
        catch (StorageUnavailableException)
        {
            throw new HubException("storage-unavailable: nothing can be saved at the moment; it is tried again by itself");
        }
        catch (OrleansException)
        {
            throw new HubException("unavailable: this is on its way to another machine; it is tried again by itself");
        }
        catch (TimeoutException)
        {
            throw new HubException("timeout: this takes longer than it should; it is tried again by itself");
        }
    }

    static RawJson Refused(Rejected refusal) => new(JsonSerializer.SerializeToUtf8Bytes(new { Refusal = (Outcome)refusal }, Json.Own));
}
