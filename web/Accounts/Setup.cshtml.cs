using Microsoft.AspNetCore.Mvc;

namespace Homework.Web.Accounts;

/// <summary>The first start: a practice and its first facilitator. Not found once there is one.</summary>
public sealed class SetupPage(Register register, SetupCode setup, AttemptLimits limits) : TextPage
{
    static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>The code as it was typed.</summary>
    public string? Code { get; private set; }

    /// <summary>The practice's name as it was typed.</summary>
    public string? PracticeName { get; private set; }

    /// <summary>The facilitator's name as it was typed.</summary>
    public string? LegalName { get; private set; }

    /// <summary>The e-mail address as it was typed.</summary>
    public string? Email { get; private set; }

    /// <summary>The page.</summary>
    public async Task<IActionResult> OnGet() => await register.IsSetUp() ? NotFound() : Page();

    /// <summary>Sets up and signs in.</summary>
    public async Task<IActionResult> OnPost(string? code, string? practice, string? legalName, string? email, string? password)
    {
        if (await register.IsSetUp()) return NotFound();
        (Code, PracticeName, LegalName, Email) = (code?.Trim(), practice?.Trim(), legalName?.Trim(), email?.Trim());
        if (!limits.Allows(AttemptLimit.SignUpFromAddress, Address)) return TooOften();
        if (!setup.Is(Code)) Say("code", "problem.setup-code");
        CheckName("practice", PracticeName, 80);
        CheckName("legalName", LegalName, 120);
        CheckEmail(Email);
        if (PasswordRules.Problem(password, PracticeName, LegalName, Email) is { } problem) Say("password", problem);
        return Problems.Count > 0 ? Again() : await SetUp(password!);
    }

    async Task<IActionResult> SetUp(string password)
    {
        await OneAtATime.WaitAsync();
        try
        {
            if (await register.IsSetUp()) return NotFound();
            var practice = await register.MakePractice(Register.PracticeIdFor(PracticeName!), PracticeName!);
            var account = await register.Open(practice.Id, Email!, LegalName!, password, isStaff: true);
            await SessionHandler.SignIn(HttpContext, account!);
            return LocalRedirect("/");
        }
        finally
        {
            OneAtATime.Release();
        }
    }
}
