using Microsoft.AspNetCore.Mvc;

namespace Homework.Web.Accounts;

/// <summary>Signing out in this browser.</summary>
public sealed class SignOutPage : TextPage
{
    /// <summary>Ends the session.</summary>
    public async Task<IActionResult> OnPost()
    {
        await SessionHandler.SignOut(HttpContext);
        return LocalRedirect("/goodbye");
    }
}
