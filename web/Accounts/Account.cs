using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Homework.Web.Accounts;

/// <summary>A person who can sign in. The id is the person's id everywhere.</summary>
public sealed class Account : IdentityUser
{
    /// <summary>An account with a new id: 32 lower-case hex characters, never used again.</summary>
    public Account() => Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>The practice that the account belongs to.</summary>
    public required string PracticeId { get; set; }

    /// <summary>The name that facilitators know the person by.</summary>
    public required string LegalName { get; set; }

    /// <summary>Whether the practice lets them run groups.</summary>
    public bool IsStaff { get; set; }

    /// <summary>Whether the practice has closed the account.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>When it was made (UTC).</summary>
    public DateTimeOffset CreatedAt { get; set; }
}

/// <summary>An organisation that runs groups; nothing is shared between two of them.</summary>
public sealed class Practice
{
    /// <summary>Part of every topic of the practice: <c>a-z 0-9 -</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; set; }

    /// <summary>Whether everybody in it is invented.</summary>
    public bool IsDemo { get; init; }
}
