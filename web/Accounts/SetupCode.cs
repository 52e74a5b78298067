using System.Security.Cryptography;
using System.Text;

namespace Homework.Web.Accounts;

/// <summary>Shown on the console at a start without any practice: whoever can read that console may set the program up.</summary>
public sealed class SetupCode
{
    /// <summary>The code; another one at every start.</summary>
    public string Code { get; } = InvitationCodes.NewCode();

    /// <summary>Whether this is the code; how long the comparison takes says nothing.</summary>
    public bool Is(string? typed) => InvitationCodes.Canonical(typed) is { } code
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(code), Encoding.ASCII.GetBytes(Code));
}
