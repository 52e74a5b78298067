using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Homework.Web.Accounts;

/// <summary>A person's own account: where they are signed in, and their password.</summary>
[Authorize]
public sealed class AccountPage(Register register, Sessions sessions, AttemptLimits limits, TimeProvider time) : TextPage
{
    /// <summary>Whose it is.</summary>
    public Account Account { get; private set; } = null!;

    /// <summary>Where they are signed in.</summary>
    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    /// <summary>Whether the password was just changed.</summary>
    public bool IsChanged => Request.Query.ContainsKey("changed");

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        OnPageHandlerExecuting(context);
        Account = (await register.Account(User.ToCaller().Person))!;
        Sessions = await sessions.Of(Account);
        await next();
    }

    /// <summary>Ends one of their sessions.</summary>
    public async Task<IActionResult> OnPostEnd(string? session)
    {
        if (Sessions.Any(own => own.Id == session)) await sessions.End(session!);
        return LocalRedirect("/account");
    }

    /// <summary>Changes the password; they stay signed in here and nowhere else.</summary>
    public async Task<IActionResult> OnPostPassword(string? current, string? password)
    {
        if (!limits.Allows(AttemptLimit.ChangePassword, Account.Id)) return TooOften();
        if (PasswordRules.Problem(password, Account.Email, Account.LegalName, User.PracticeName()) is { } problem)
            Say("password", problem);
        else if (!await register.ChangePassword(Account, current ?? "", password!, User.SessionId()))
            Say("current", "problem.current");
        return Problems.Count > 0 ? Again() : LocalRedirect("/account?changed=1");
    }

    /// <summary>How long ago a session was active, in words.</summary>
    public string Since(Session session)
    {
        var minutes = (int)(time.GetUtcNow() - session.SeenAt).TotalMinutes;
        return minutes < 1 ? Words["account.now"] : Words["account.minutes", minutes.ToString(CultureInfo.InvariantCulture)];
    }
}
