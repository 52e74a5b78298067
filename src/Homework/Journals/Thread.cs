using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Journals;

/// <summary>An entry with everything that was said to it.</summary>
/// <param name="IsSeeAfter">It answers a prompt whose entries are seen only after one's own.</param>
sealed record Thread(string Id, long Ord, Writing Entry, Sharing Sharing, Wish Wish, string? Prompt, bool IsSeeAfter)
    : Part(Id, Journal.Entries, Ord)
{
    public ImmutableArray<Reply> Replies { get; init; } = [];

    /// <summary>A facilitator made it private: whoever widens it again waits for a facilitator.</summary>
    public bool IsMadePrivate { get; init; }

    /// <summary>Withdrawn for good.</summary>
    public bool IsForgotten { get; init; }

    [JsonIgnore]
    public override IEnumerable<string> Inner => Replies.Select(reply => reply.Words.Id);

    public Reply? FindReply(string? id)
    {
        foreach (var reply in Replies)
            if (reply.Words.Id == id) return reply;
        return null;
    }

    /// <summary>What was written under this id: the entry's words or a response's.</summary>
    public Writing? Find(string id) => id == Id ? Entry : FindReply(id)?.Words;

    /// <summary>Those whom the words under this id were written for.</summary>
    public Sharing SharingOf(string id) => FindReply(id)?.Sharing ?? Sharing;

    /// <summary>How far an answer goes: as far as the entry does now, and no further than the response that it answers.</summary>
    public Sharing SharingFor(string? to) =>
        FindReply(to)?.Sharing is { } answered && answered.Reach <= Sharing.Reach ? answered : Sharing;

    /// <summary>Whether the words under this id are meant for members beside their writer.</summary>
    public bool ReachesPeers(string id) => Sharing.ReachesPeers() && SharingOf(id).ReachesPeers();

    public Thread With(Writing words)
    {
        if (words.Id == Id) return this with { Entry = words };
        var place = Place(words.Id);
        return place < 0 ? this : With(Replies[place] with { Words = words });
    }

    public Thread With(Reply reply)
    {
        var place = Place(reply.Words.Id);
        return this with { Replies = place < 0 ? Replies.Add(reply) : Replies.SetItem(place, reply) };
    }

    /// <summary>An entry of a member, with the whole group, that nobody else answered.</summary>
    public bool IsAlone()
    {
        if (Entry is not { Standing: Standing.Shown, IsCare: false } || Sharing.Reach != Reach.Group) return false;
        foreach (var reply in Replies)
            if (reply.Words.Standing == Standing.Shown && reply.Words.By != Entry.By) return false;
        return true;
    }

    int Place(string response)
    {
        for (var i = 0; i < Replies.Length; i++)
            if (Replies[i].Words.Id == response) return i;
        return -1;
    }
}

/// <summary>A response in a thread.</summary>
/// <param name="Sharing">
/// How far the entry went when it was answered: who read it then was meant, nobody whom it was widened to later.
/// </param>
sealed record Reply(Writing Words, string? To, Starter Starter, ImmutableArray<string> Mentions, Sharing Sharing)
{
    /// <summary>Those whose mention has reached them.</summary>
    public ImmutableArray<string> Told { get; init; } = [];
}

static class SharingExtensions
{
    public static bool ReachesPeers(this Sharing sharing) => sharing.Reach is Reach.Chosen or Reach.Group;
}
