using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homework.Web.Accounts;

/// <summary>A page that works without JavaScript: its language, and what is wrong with what was sent.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class TextPage : PageModel
{
    /// <summary>The words of the page.</summary>
    public Words Words { get; private set; } = Words.In("en")!;

    /// <summary>What is wrong, by the field's name; under the empty name what concerns no field.</summary>
    public Dictionary<string, string> Problems { get; } = [];

    /// <summary>Whether the form had been open for so long that it could not be taken.</summary>
    public bool IsAgain => Request.Query.ContainsKey("again");

    /// <summary>Where requests come from, as the limits count them: an IPv6 household is one.</summary>
    protected string Address
    {
        get
        {
            var address = HttpContext.Connection.RemoteIpAddress;
            if (address is null or { IsIPv4MappedToIPv6: true }) return address?.MapToIPv4().ToString() ?? "";
            var bytes = address.GetAddressBytes();
            return bytes.Length == 16 ? Convert.ToHexString(bytes, 0, 8) : address.ToString();
        }
    }

    /// <inheritdoc/>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Words = Words.For(Request);
        // else browsers that send no Sec-Fetch-Site would not say that a form is ours
        Response.Headers["Referrer-Policy"] = "same-origin";
        if (Words.In(Request.Query["lang"]) is { } chosen)
            Response.Cookies.Append(Words.Cookie, chosen.Language, new CookieOptions
            {
                Secure = true,
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Path = "/",
                MaxAge = TimeSpan.FromDays(365),
            });
    }

    /// <summary>This page in another language, with the rest of its address.</summary>
    public string AddressIn(string language)
    {
        var query = Request.Query.Where(part => part.Key is not ("lang" or "again"))
            .SelectMany(part => part.Value, (part, value) => KeyValuePair.Create(part.Key, value));
        return Request.Path + QueryString.Create(query).Add("lang", language);
    }

    /// <summary>One field of the page's form.</summary>
    public Field Field(string name, string? value, string type = "text", string autocomplete = "off", string? hint = null, string? label = null) =>
        new(name, Words[$"field.{label ?? name}"], hint, type, autocomplete, value, Problems.GetValueOrDefault(name));

    /// <summary>Notes what is wrong with a field.</summary>
    protected void Say(string field, string key) => Problems[field] = Words[key];

    /// <summary>The page again, with what is wrong.</summary>
    protected PageResult Again(int status = StatusCodes.Status422UnprocessableEntity)
    {
        Response.StatusCode = status;
        return Page();
    }

    /// <summary>The page again: tried too often.</summary>
    protected PageResult TooOften()
    {
        Say("", "too-often");
        return Again(StatusCodes.Status429TooManyRequests);
    }

    /// <summary>Checks an e-mail address as far as one can without writing to it.</summary>
    protected void CheckEmail(string? email)
    {
        if (email is null or { Length: < 3 or > 254 } || email.Any(char.IsWhiteSpace) || email.IndexOf('@') < 1 || email.EndsWith('@'))
            Say("email", "problem.email");
    }

    /// <summary>Checks a name's length.</summary>
    protected void CheckName(string field, string? name, int most)
    {
        if (name is null or "" || name.Length > most) Say(field, $"problem.{field}");
    }
}

/// <summary>A labelled field as <c>Field.cshtml</c> shows it.</summary>
public sealed record Field(string Name, string Label, string? Hint, string Type, string Autocomplete, string? Value, string? Problem)
{
    /// <summary>The ids of what describes the field, for those who hear the page; null where nothing does.</summary>
    public string? DescribedBy =>
        string.Join(' ', new[] { Hint is null ? null : $"{Name}-hint", Problem is null ? null : $"{Name}-problem" }.OfType<string>()) is { Length: > 0 } ids ? ids : null;

    /// <summary>Names read in the direction of their first letter, everything else from left to right.</summary>
    public string Direction => Type == "text" && Name is not "code" ? "auto" : "ltr";
}
