using System.Security.Claims;
using Homework.Kernel;

namespace Homework.Web.Accounts;

/// <summary>What the rest of the program knows of a signed-in person.</summary>
public static class CallerExtensions
{
    internal const string NameClaim = "name";
    const string PracticeNameClaim = "practice-name", PracticeClaim = "practice", StaffClaim = "staff", SessionClaim = "session", DemoClaim = "demo";

    /// <summary>The caller of a signed-in request; of a connection, as they were when it began.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public static Caller ToCaller(this ClaimsPrincipal user) => new(
        user.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("nobody is signed in"),
        user.FindFirstValue(PracticeClaim)!, user.HasClaim(StaffClaim, "yes"));

    /// <summary>The id under which <see cref="Sessions"/> knows the session, or null where nobody is signed in.</summary>
    public static string? SessionId(this ClaimsPrincipal user) => user.FindFirstValue(SessionClaim);

    internal static string? PracticeName(this ClaimsPrincipal user) => user.FindFirstValue(PracticeNameClaim);

    /// <summary>Whether this is an invented person.</summary>
    internal static bool IsDemo(this ClaimsPrincipal user) => user.HasClaim(DemoClaim, "yes");

    internal static IEnumerable<Claim> Claims(SignedIn found)
    {
        yield return new(ClaimTypes.NameIdentifier, found.Account.Id);
        yield return new(NameClaim, found.Account.LegalName);
        yield return new(PracticeClaim, found.Account.PracticeId);
        yield return new(PracticeNameClaim, found.PracticeName);
        yield return new(SessionClaim, found.Session.Id);
        if (found.Account.IsStaff) yield return new(StaffClaim, "yes");
        if (found.IsDemo) yield return new(DemoClaim, "yes");
    }
}
