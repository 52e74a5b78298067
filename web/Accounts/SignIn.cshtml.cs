using System.Net;
using Microsoft.AspNetCore.Mvc;

namespace Homework.Web.Accounts;

/// <summary>Signing in.</summary>
public sealed class SignInPage(Register register) : TextPage
{
    /// <summary>Where to go afterwards, within this server.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    /// <summary>The e-mail address that was typed.</summary>
    public string? Email { get; private set; }

    /// <summary>Whether a browser will keep the session's cookie: over TLS, or on this machine.</summary>
    public bool IsKept => Request.IsHttps || Request.Host.Host == "localhost"
        || (IPAddress.TryParse(Request.Host.Host, out var address) && IPAddress.IsLoopback(address));

    /// <summary>The page; for somebody signed in, where they wanted to go.</summary>
    public async Task<IActionResult> OnGet()
    {
        if (!await register.IsSetUp()) return LocalRedirect("/setup");
        return User.SessionId() is null ? Page() : LocalRedirect(Target);
    }

    /// <summary>Signs in, or says that it was not right.</summary>
    public async Task<IActionResult> OnPost(string? email, string? password)
    {
        Email = email?.Trim();
        var answer = await register.Check(Email ?? "", password ?? "", Address);
        if (answer.IsTooOften) return TooOften();
        if (answer.Account is not { } account)
        {
            Say("", "sign-in.wrong");
            return Again();
        }
        await SessionHandler.SignIn(HttpContext, account);
        return LocalRedirect(Target);
    }

    string Target => Url.IsLocalUrl(Next) ? Next! : "/";
}
