using System.Security.Cryptography;
using System.Text;

namespace Homework.Web.Accounts;

/// <summary>
/// Shown on the console at a start without any practice: whoever can read that console may set the program up. It comes from
/// the root key, so every node shows and takes the same one.
/// </summary>
/// <param name="make">Makes it from the root key, which is there once storage is open.</param>
public sealed class SetupCode(Func<string> make)
{
    readonly Lazy<string> code = new(make);

    /// <summary>The code.</summary>
    public string Code => code.Value;

    /// <summary>Whether this is the code; how long the comparison takes says nothing.</summary>
    public bool Is(string? typed) => InvitationCodes.Canonical(typed) is { } code
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(code), Encoding.ASCII.GetBytes(Code));
}
