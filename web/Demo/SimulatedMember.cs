using System.Security.Cryptography;
using System.Text.Json;
using Homework.Assignments;
using Homework.Journals;
using Homework.Kernel;
using Homework.Measures;
using Homework.Web.Accounts;

namespace Homework.Web.Demo;

/// <summary>One invented person who acts by themselves: signs in, opens the group and its journals, and sees what a member sees.</summary>
sealed class SimulatedMember(string id, DemoCast cast, Sessions sessions, Visitors visitors)
{
    const string Browser = "A simulated member";
    const int TypingAgain = 3; // seconds until typing is said once more

    readonly Lock gate = new();
    readonly Dictionary<(Topic, Audience), Dictionary<string, Item>> seen = [];
    SimulatedLine? line;
    string? session;

    /// <summary>Who they are in <see cref="DemoGroup"/>.</summary>
    public string Id => id;

    /// <summary>Their account's id.</summary>
    public string Person { get; } = cast.Person(id);

    /// <summary>Whether they are here.</summary>
    public bool IsHere => line is { IsOpen: true };

    /// <summary>Whether they are in the middle of something.</summary>
    public bool IsBusy { get; set; }

    /// <summary>Where their homework is, or null.</summary>
    public Topic? Workbook => Sees(cast.Assignments).OfType<WorkbookPlace>().FirstOrDefault(place => place.Person == Person)?.Workbook;

    /// <summary>Where their record is, or null.</summary>
    public Topic? Record => Sees(cast.Measures).OfType<RecordPlace>().FirstOrDefault(place => place.Person == Person)?.Record;

    /// <summary>Signs in, connects and opens everything of the group.</summary>
    public async Task Come(Uri server, CancellationToken cancel)
    {
        await Go();
        var token = await sessions.Begin(cast.Accounts[id], Browser);
        session = (await sessions.Find(token))!.Session.Id;
        visitors.Exclude(session);
        line = await SimulatedLine.Connect(server, $"{SessionHandler.CookieName}={token}", Hear, cancel);
        Topic[] all = [cast.Group, .. cast.Journals, cast.Challenge, cast.Board, cast.Assignments, cast.Measures];
        foreach (var topic in all) await Open(topic);
        foreach (var own in new[] { Workbook, Record })
            if (own is { } topic) await Open(topic);
    }

    /// <summary>Disconnects and signs out.</summary>
    public async Task Go()
    {
        if (line is { } open) await open.DisposeAsync();
        if (session is { } begun)
        {
            await sessions.End(begun);
            visitors.Forget(begun);
        }
        (line, session, IsBusy) = (null, null, false);
        lock (gate) seen.Clear();
    }

    /// <summary>Sends a command; whether it was accepted.</summary>
    public async Task<bool> Send(Topic topic, Command command)
    {
        var op = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var outcome = await line!.Call("Send", topic.ToString(), op, JsonSerializer.SerializeToElement(command, Json.Own));
        return outcome.TryGetProperty(Json.KindProperty, out var kind) && kind.GetString() == Json.KindOf(typeof(Accepted));
    }

    /// <summary>Shows where they are with something, for the moment.</summary>
    public Task Point(Topic topic, string kind, string? about, params int[] at) => line!.Call("Point", topic.ToString(), kind, about, at);

    /// <summary>Is seen typing for a while.</summary>
    public async Task Type(Topic topic, string? about, TimeSpan length, double pace, TimeProvider time, CancellationToken cancel)
    {
        for (var left = length; left > TimeSpan.Zero; left -= TimeSpan.FromSeconds(TypingAgain))
        {
            await line!.Call("Signal", topic.ToString(), "typing", about);
            await Task.Delay(TimeSpan.FromSeconds(Math.Min(TypingAgain, left.TotalSeconds)) / pace, time, cancel);
        }
        await line!.Call("Signal", topic.ToString(), "stopped", about);
    }

    /// <summary>What they see of a journal; their own version of an item counts before everybody's.</summary>
    public IReadOnlyList<Item> Sees(Topic topic)
    {
        lock (gate)
        {
            var items = new Dictionary<string, Item>();
            foreach (var ((of, audience), known) in seen.OrderBy(view => view.Key.Item2.Person is not null))
                if (of == topic)
                    foreach (var item in known.Values) items[item.Id] = item;
            return [.. items.Values];
        }
    }

    /// <summary>The entries they see that can be answered.</summary>
    public IEnumerable<(Topic Journal, Entry Entry)> Entries() =>
        from journal in cast.Journals
        from entry in Sees(journal).OfType<Entry>()
        where entry.Review is null or { Standing: Standing.Shown }
        orderby entry.At descending
        select (journal, entry);

    /// <summary>The responses they see below an entry.</summary>
    public IEnumerable<Response> Responses(Topic journal, string entry) =>
        Sees(journal).OfType<Response>().Where(response => response.Entry == entry && response.Review is null or { Standing: Standing.Shown });

    async Task Open(Topic topic)
    {
        var opened = await line!.Call("Open", topic.ToString(), new Dictionary<string, long>(), false);
        if (!opened.TryGetProperty("views", out var views)) return;
        lock (gate)
            foreach (var view in views.EnumerateArray()) Take(topic, view, isFresh: true);
    }

    void Hear(string target, JsonElement arguments)
    {
        if (target == "Changed")
        {
            var frame = arguments[0];
            if (Topic.TryParse(frame.GetProperty("topic").GetString(), out var topic))
                lock (gate) Take(topic, frame, isFresh: false);
        }
        else if (target is "Resync" or "Seated" && Topic.TryParse(arguments[0].GetString(), out var again)) _ = Reopen(again);
    }

    async Task Reopen(Topic topic)
    {
        try { await Open(topic); }
        catch (Exception) when (!IsHere) { } // gone meanwhile
    }

    void Take(Topic topic, JsonElement view, bool isFresh)
    {
        if (!Audience.TryParse(view.GetProperty("audience").GetString(), out var audience)) return;
        if (isFresh || !seen.TryGetValue((topic, audience), out var known)) seen[(topic, audience)] = known = [];
        foreach (var json in view.GetProperty("put").EnumerateArray())
            if (json.Deserialize<Item>(Json.Own) is { } item) known[item.Id] = item;
        if (view.TryGetProperty("remove", out var removed))
            foreach (var gone in removed.EnumerateArray()) known.Remove(gone.GetString()!);
    }
}
