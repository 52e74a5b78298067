using System.Security.Cryptography;
using System.Text;
using Homework.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Homework.Web.Accounts;

/// <summary>Where a typed code leads. Whether it opens anything is the group's to say.</summary>
public sealed class InvitationCode
{
    /// <summary>SHA-256 of the code, 64 hex characters.</summary>
    public required string Hash { get; init; }

    /// <summary>The group's topic.</summary>
    public required string Topic { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public required DateTimeOffset MadeAt { get; init; }
}

/// <summary>Makes invitation codes and reads what people type of them.</summary>
public sealed class InvitationCodes(IDbContextFactory<AccountsDb> dbs, TimeProvider time)
{
    // nothing that is mistaken for another: no 0 O, 1 I L, 8 B, 5 S, 2 Z, U V
    const string Letters = "34679ACDEFGHJKMNPQRTWXY";
    const int Length = 12, Group = 4;

    /// <summary>No invitation lasts longer.</summary>
    static readonly TimeSpan Kept = TimeSpan.FromDays(61);

    /// <summary>A new code for a group, such as <c>K7MC-QW3X-94FD</c>, and its hash, the only thing that the group is told.</summary>
    public async Task<(string Code, string Hash)> Make(Topic group)
    {
        var code = NewCode();
        var hash = HashOf(code);
        var now = time.GetUtcNow();
        await using var db = await dbs.CreateDbContextAsync();
        await db.InvitationCodes.Where(old => old.MadeAt < now - Kept).ExecuteDeleteAsync();
        db.InvitationCodes.Add(new InvitationCode { Hash = hash, Topic = group.ToString(), MadeAt = now });
        await db.SaveChangesAsync();
        return (code, hash);
    }

    /// <summary>A new code.</summary>
    internal static string NewCode() => Canonical(RandomNumberGenerator.GetString(Letters, Length))!;

    /// <summary>The code that these random bytes stand for: as many as a code has letters, or more.</summary>
    internal static string CodeFrom(ReadOnlySpan<byte> random)
    {
        Span<char> letters = stackalloc char[Length];
        for (var i = 0; i < Length; i++) letters[i] = Letters[random[i] % Letters.Length];
        return Canonical(new string(letters))!;
    }

    /// <summary>The group that a code was made for, or null.</summary>
    public async Task<Topic?> Find(string code)
    {
        var hash = HashOf(code);
        await using var db = await dbs.CreateDbContextAsync();
        var topic = await db.InvitationCodes.Where(one => one.Hash == hash).Select(one => one.Topic).SingleOrDefaultAsync();
        return topic is null ? null : Topic.Parse(topic);
    }

    /// <summary>What was typed, as the code was made: capitals, in groups; null where it cannot be a code.</summary>
    public static string? Canonical(string? typed)
    {
        var text = new string([.. (typed ?? "").Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)]);
        if (text.Length != Length || text.Any(c => !Letters.Contains(c))) return null;
        return string.Join('-', text.Chunk(Group).Select(part => new string(part)));
    }

    static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
