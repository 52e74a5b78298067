using Homework.Kernel;

namespace Homework.Clients;

/// <summary>What somebody began to write and has not sent: kept until they send it or throw it away.</summary>
sealed partial class ClientFeature
{
    const int MaxKey = 200;
    const int MaxChoices = 2_000;

    static readonly Rejected BadKey = new("bad-draft-key", "This draft has no place it belongs to. Copy what you wrote, then reload the page.");
    static readonly Rejected BadDraft = new("bad-draft", "This draft cannot be kept as it is. Copy what you wrote, then reload the page.");
    static readonly Rejected TooManyDrafts = new(
        "too-many-drafts", "You have 50 unfinished pieces. Send one or throw one away, and this one will be kept too.");

    static Decision Save(Client state, SaveDraft save)
    {
        if (!IsKey(save.Key)) return BadKey;
        if (save.Text is null || save.Choices is { Length: > MaxChoices }) return BadDraft;
        if (save.Version <= state.DroppedOf(save.Key)?.Version) return Decision.Nothing;
        var stored = state.DraftOf(save.Key);
        if (save.Version <= stored?.Version) return Decision.Nothing;
        if (stored is null && state.Drafts.Length >= Client.MaxDrafts) return TooManyDrafts;
        return new DraftSaved(save.Key, save.Text, save.Choices, save.Version);
    }

    static Decision Drop(Client state, DropDraft drop)
    {
        if (!IsKey(drop.Key)) return BadKey;
        if (drop.Version < state.DraftOf(drop.Key)?.Version) return Decision.Nothing;
        if (drop.Version <= state.DroppedOf(drop.Key)?.Version) return Decision.Nothing;
        return new DraftDropped(drop.Key, drop.Version);
    }

    static bool IsKey(string? key) =>
        key is { Length: > 0 and <= MaxKey } && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or ':' or '-' or '.' or '_');

    static Client Saved(Client state, Fact fact, DraftSaved e)
    {
        var rest = state.WithoutDraft(e.Key);
        var draft = new Draft($"draft:{e.Key}", e.Key, e.Text, e.Choices, e.Version, fact.At);
        return (rest with { Drafts = rest.Drafts.Add(draft) }).Trimmed();
    }

    static Client Dropped(Client state, DraftDropped e)
    {
        var rest = state.WithoutDraft(e.Key);
        return (rest with { Dropped = rest.Dropped.Add(new DroppedDraft(e.Key, e.Version)) }).Trimmed();
    }
}
