namespace Homework.Web.Accounts;

/// <summary>One browser in which a person is signed in.</summary>
public sealed class Session
{
    /// <summary>SHA-256 of the cookie's value as 64 hex characters: what is stored opens nothing.</summary>
    public required string Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required string AccountId { get; init; }

    /// <summary>When they signed in (UTC).</summary>
    public required DateTimeOffset BegunAt { get; init; }

    /// <summary>When they last did something, exact to <see cref="Sessions.Grain"/>.</summary>
    public DateTimeOffset SeenAt { get; set; }

    /// <summary>The browser as it names itself, in a few words.</summary>
    public required string Browser { get; init; }
}

/// <summary>A session that holds, with whose it is.</summary>
public sealed record SignedIn(Session Session, Account Account, string PracticeName, bool IsDemo);
