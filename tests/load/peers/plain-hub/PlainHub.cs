using Microsoft.AspNetCore.SignalR;

namespace Homework.Load.PlainHub;

/// <summary>What SignalR does by itself: whoever is connected joins any group and posts to it; nothing is checked or kept.</summary>
public sealed class PlainHub : Hub
{
    /// <summary>Joins a group.</summary>
    public Task Join(string group) => Groups.AddToGroupAsync(Context.ConnectionId, group);

    /// <summary>Posts to the others in a group.</summary>
    public Task Post(string group, string text) => Clients.OthersInGroup(group).SendAsync("Posted", text);

    /// <summary>Shows the others in a group where something is for now.</summary>
    public Task Point(string group, string kind, string about, int[] at) =>
        Clients.OthersInGroup(group).SendAsync("Signalled", new { kind, by = Context.ConnectionId, about, at });
}
