using Microsoft.AspNetCore.Mvc;

namespace Homework.Web.Accounts;

/// <summary>For those who were given a code and no link.</summary>
public sealed class JoinCodePage(InvitationCodes codes, AttemptLimits limits) : TextPage
{
    /// <summary>The code as it was typed.</summary>
    public string? Code { get; private set; }

    /// <summary>Goes to the invitation that the code belongs to.</summary>
    public async Task<IActionResult> OnPost(string? code)
    {
        Code = code?.Trim();
        if (!limits.Allows(AttemptLimit.SignUpFromAddress, Address)) return TooOften();
        var canonical = InvitationCodes.Canonical(Code);
        if (canonical is not null && await codes.Find(canonical) is { } group)
            return LocalRedirect($"/join/{group.Practice}/{group.Id}/{canonical}");
        Say("code", "problem.code");
        return Again();
    }
}
