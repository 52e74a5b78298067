using Homework.Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homework.Web.Accounts;

/// <summary>
/// An invitation: who invites, what will happen, who will see what; then an account and a request to the group. Until the
/// code has opened something, nothing here says whether an e-mail address has an account.
/// </summary>
public sealed class JoinPage(Register register, IJoinRequests groups, AttemptLimits limits) : TextPage
{
    // refusals that a group gives only to those who have a code that works
    static readonly string[] OpenToAll = ["bad-display-name", "bad-legal-name", "too-many-waiting"];

    /// <summary>Who invites.</summary>
    public string PracticeName { get; private set; } = "";

    /// <summary>The name of whoever is signed in, or null.</summary>
    public string? SignedInName => User.Identity?.Name;

    /// <summary>Whether somebody is signed in with an account of another practice.</summary>
    public bool IsElsewhere => SignedInName is not null && User.ToCaller().Practice != group.Practice;

    /// <summary>The name for facilitators as it was typed.</summary>
    public string? LegalName { get; private set; }

    /// <summary>The name for the group as it was typed.</summary>
    public string? DisplayName { get; private set; }

    /// <summary>The e-mail address as it was typed.</summary>
    public string? Email { get; private set; }

    Topic group;
    string code = "";

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var route = RouteData.Values;
        var known = Topic.TryParse($"group/{route["practice"]}/{route["group"]}", out group)
            && InvitationCodes.Canonical(route["code"] as string) is { } canonical && (code = canonical) is not null;
        if (known && await register.Practice(group.Practice) is { } practice)
        {
            PracticeName = practice.Name;
            OnPageHandlerExecuting(context);
            await next();
        }
        else
        {
            context.Result = LocalRedirect("/join");
        }
    }

    /// <summary>Asks to join: with the account that is signed in, or a new one.</summary>
    public async Task<IActionResult> OnPost(string? legalName, string? displayName, string? email, string? password)
    {
        (LegalName, DisplayName, Email) = (legalName?.Trim(), displayName?.Trim(), email?.Trim());
        if (IsElsewhere) return Again();
        if (!limits.Allows(AttemptLimit.SignUpFromAddress, Address)) return TooOften();
        CheckName("displayName", DisplayName, 40);
        if (SignedInName is { } name) return Problems.Count > 0 ? Again() : await Ask(User.ToCaller(), name);
        CheckName("legalName", LegalName, 120);
        CheckEmail(Email);
        if (PasswordRules.Problem(password, PracticeName, LegalName, DisplayName, Email) is { } problem) Say("password", problem);
        if (Problems.Count > 0) return Again();
        if (!limits.Allows(AttemptLimit.SignUpWithEmail, Email!.ToUpperInvariant())) return TooOften();
        return await AskWithNewAccount(password!);
    }

    async Task<IActionResult> Ask(Caller caller, string legalName)
    {
        var outcome = await groups.AskToJoin(caller, group, code, legalName, DisplayName!);
        if (outcome is not Rejected refusal || refusal.Code == "already-in-group") return LocalRedirect("/");
        return Refused(Words.Or($"refused.{refusal.Code}", refusal.Sentence));
    }

    async Task<IActionResult> AskWithNewAccount(string password)
    {
        if (await register.Open(group.Practice, Email!, LegalName!, password, isStaff: false) is not { } account)
            return Refused(Words["join.refused"]);
        var outcome = await groups.AskToJoin(new Caller(account.Id, group.Practice, false), group, code, LegalName!, DisplayName!);
        if (outcome is Rejected refusal)
        {
            await register.TakeBack(account);
            return Refused(OpenToAll.Contains(refusal.Code) ? Words[$"refused.{refusal.Code}"] : Words["join.refused"]);
        }
        await SessionHandler.SignIn(HttpContext, account);
        return LocalRedirect("/");
    }

    PageResult Refused(string sentence)
    {
        Problems[""] = sentence;
        return Again();
    }
}
