using Homework.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Homework.Web.Demo;

/// <summary>The way into the demo: as its facilitator, as one of its members, or anew.</summary>
sealed class DemoPage(DemoPractice practice, Register register, AttemptLimits limits) : TextPage
{
    static readonly AttemptLimit Entering = new("demo-enter", 60, TimeSpan.FromMinutes(15));
    static readonly AttemptLimit Renewing = new("demo-renew", 10, TimeSpan.FromMinutes(15));

    /// <summary><c>member</c> where the page was opened for a member's window.</summary>
    [BindProperty(SupportsGet = true)]
    public string? As { get; set; }

    /// <summary>Whether a member is to be chosen here.</summary>
    public bool IsForMember => As == "member";

    /// <summary>Whether the demo has just begun anew.</summary>
    public bool IsRenewed => Request.Query.ContainsKey("renewed");

    /// <summary>Whether a practice of real people exists here as well.</summary>
    public bool IsSetUp { get; private set; }

    /// <summary>The members, those first whose words wait for the facilitator.</summary>
    public IEnumerable<(string Id, string Name, string What)> Members => DemoGroup.Invented.Members
        .Select(person => (person.Id, person.Name, What: Words[$"demo.who.{person.Id}"]))
        .OrderByDescending(person => person.Id is "noor" or "sam");

    /// <summary>
    /// This machine under its other name, for a second window beside this one: browsers keep a session for each name of a
    /// host, so one person can be two people. Null where the machine has no other name that is known.
    /// </summary>
    public string? Beside
    {
        get
        {
            if (Request.IsHttps || Request.Host.Port is not { } port) return null;
            var other = Request.Host.Host switch { "localhost" => "127.0.0.1", "127.0.0.1" => "localhost", _ => null };
            return other is null ? null : $"http://{other}:{port}/demo?as=member&lang={Words.Language}";
        }
    }

    /// <summary>The page.</summary>
    public async Task OnGet() => IsSetUp = await register.IsSetUp();

    /// <summary>Enters as an invented person.</summary>
    public async Task<IActionResult> OnPostEnter(string? who)
    {
        IsSetUp = await register.IsSetUp();
        if (!limits.Allows(Entering, Address)) return TooOften();
        if (who is null || !practice.Current.Accounts.TryGetValue(who, out var account)) return LocalRedirect("/demo");
        await SessionHandler.SignIn(HttpContext, account);
        return LocalRedirect($"/g/{practice.Current.Group.Id}");
    }

    /// <summary>Begins anew.</summary>
    public async Task<IActionResult> OnPostRenew()
    {
        IsSetUp = await register.IsSetUp();
        if (!limits.Allows(Renewing, Address)) return TooOften();
        await practice.Renew();
        return LocalRedirect("/demo?renewed=1");
    }
}
