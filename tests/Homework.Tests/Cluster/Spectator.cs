using System.Text.Json;
using System.Text.Json.Nodes;
using Homework.Kernel;
using Homework.Tests.Web.Live;
using Homework.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Homework.Tests.Cluster;

/// <summary>
/// Somebody who looks at a journal as a browser does, by a line of the web's own watcher: takes frames in their order,
/// opens again where one is missing, and reads back to the beginning where all is new.
/// </summary>
sealed class Spectator : IAsyncDisposable
{
    /// <summary>What an audience was shown: items by id, up to a seq.</summary>
    sealed class Copy
    {
        public long Seq;
        public readonly Dictionary<string, string> Items = [];
    }

    readonly Circle circle;
    readonly Caller caller;
    readonly Watcher watcher;
    readonly Screen screen;
    readonly Dictionary<Audience, Copy> copies = [];
    readonly CancellationTokenSource stop = new();
    readonly TaskCompletionSource isHere = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly Task looking;

    Spectator(Circle circle, Caller caller, IServiceProvider web)
    {
        (this.circle, this.caller, watcher, screen) = (circle, caller, web.GetRequiredService<Watcher>(), new Screen(caller.Person));
        looking = Task.Run(Look);
    }

    /// <summary>Everybody of a circle looks at its journal through this web node.</summary>
    public static async Task<Spectator[]> Of(Circle circle, IServiceProvider web)
    {
        var all = new[] { Circle.Fay, Circle.Mo, Circle.Lea }.Select(caller => new Spectator(circle, caller, web)).ToArray();
        foreach (var one in all) await one.isHere.Task;
        return all;
    }

    /// <summary>How often a frame was missing.</summary>
    public int Gaps { get; private set; }

    /// <summary>How often it opened again.</summary>
    public int Opens { get; private set; }

    /// <summary>Ends when this is on the screen: every entry of the journal, and everything as somebody sees it who opens it now.</summary>
    public async Task Sees(string[] entries)
    {
        await Patience.Until(() => $"{caller.Person} sees all of {circle.Journal} ({Summary(entries)})", async () =>
        {
            if (looking.IsFaulted) await looking;
            return entries.All(Has);
        });
        var fresh = Views(await watcher.Open(new Screen(caller.Person).Line, circle.Journal, caller, new Dictionary<Audience, long>(), isQuiet: false));
        lock (copies)
        {
            Assert.Equal(fresh.Select(view => (string)view["audience"]!).Order(), copies.Keys.Select(audience => audience.ToString()).Order());
            foreach (var view in fresh) AreSame(view, copies[Audience.TryParse((string)view["audience"]!, out var audience) ? audience : default], entries);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await looking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    static void AreSame(JsonNode view, Copy copy, string[] entries)
    {
        var shown = Items(view["put"]!).ToDictionary(item => item.Id, item => item.Text);
        foreach (var (id, text) in shown) Assert.Equal(text, copy.Items.GetValueOrDefault(id));
        var (all, mine) = (entries.ToHashSet(), copy.Items.Keys.ToHashSet());
        Assert.Empty(mine.Except(shown.Keys).Except(all)); // older entries are paged, nothing else is left over
        Assert.True(copy.Seq <= (long)view["seq"]!);
    }

    string Summary(string[] entries)
    {
        var missing = entries.Where(entry => !Has(entry)).ToArray();
        lock (copies)
            return $"{missing.Length} of {entries.Length} missing: {string.Join(' ', missing.Take(9))}; opened {Opens} times, {Gaps} gaps; at "
                + string.Join(' ', copies.Select(copy => $"{copy.Key} {copy.Value.Seq}"));
    }

    bool Has(string entry)
    {
        lock (copies) return copies.Values.Any(copy => copy.Items.ContainsKey(entry));
    }

    async Task Look()
    {
        await Open();
        isHere.SetResult();
        while (!stop.IsCancellationRequested)
        {
            var message = await screen.Next(stop.Token);
            if ((string?)message["target"] is "Resync" or "Seated") await Open();
            else if ((string?)message["target"] == "Changed" && !Take(message["arguments"]![0]!)) await Open(Gaps++);
        }
    }

    /// <summary>False where something before it is missing.</summary>
    bool Take(JsonNode frame)
    {
        lock (copies)
        {
            var (seq, copy) = ((long)frame["seq"]!, Of(frame));
            if (seq <= copy.Seq) return true;
            if ((long)frame["prev"]! > copy.Seq) return false;
            Change(copy, frame);
            copy.Seq = seq;
            return true;
        }
    }

    async Task Open(int _ = 0)
    {
        Opens++;
        while (true)
        {
            try
            {
                var opened = await watcher.Open(screen.Line, circle.Journal, caller, copies.ToDictionary(copy => copy.Key, copy => copy.Value.Seq), isQuiet: false);
                if (opened.Refusal is null && await Take(opened)) return;
                Assert.True(opened.Refusal is null or { Code: "open-again" }, opened.Refusal?.Code);
            }
            catch (Exception problem) when (problem is OrleansException or TimeoutException or StorageUnavailableException)
            {
                // tried again below
            }
            lock (copies) copies.Clear(); // older entries may not have come: from the beginning
            await Patience.Again();
        }
    }

    /// <summary>Takes what was opened, and reads back where it is all new.</summary>
    async Task<bool> Take(Opened opened)
    {
        long? before = null;
        lock (copies)
            foreach (var view in Views(opened))
            {
                var copy = Of(view);
                if ((bool)view["fresh"]!)
                {
                    copy.Items.Clear();
                    before ??= (long?)view["more"]!["entries"];
                }
                Change(copy, view);
                copy.Seq = (long)view["seq"]!;
            }
        while (before is { } ord)
        {
            var page = await circle.Grain(circle.Journal).Page(caller, "entries", ord, 50);
            if (page.Refusal is not null) return false;
            var older = JsonNode.Parse(page.Json)!;
            lock (copies)
                foreach (var view in older["views"]!.AsArray())
                    foreach (var (id, text) in Items(view!["put"]!)) Of(view!).Items.TryAdd(id, text);
            before = (long?)older["more"];
        }
        return true;
    }

    Copy Of(JsonNode view)
    {
        Assert.True(Audience.TryParse((string?)view["audience"], out var audience));
        return copies.TryGetValue(audience, out var copy) ? copy : copies[audience] = new Copy();
    }

    static void Change(Copy copy, JsonNode frame)
    {
        foreach (var (id, text) in Items(frame["put"]!)) copy.Items[id] = text;
        foreach (var id in frame["remove"]!.AsArray()) copy.Items.Remove((string)id!);
    }

    static JsonNode[] Views(Opened opened) => [.. JsonNode.Parse(opened.Json)!["views"]!.AsArray().Select(view => view!)];

    static IEnumerable<(string Id, string Text)> Items(JsonNode items) => items.AsArray().Select(item => ((string)item!["id"]!, item.ToJsonString(Json.Own)));
}
