using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Homework.Tests.Web;
using Homework.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Homework.Tests.Accounts;

public sealed class SignInTests : IAsyncLifetime
{
    TestHost host = null!;

    public async Task InitializeAsync()
    {
        host = await TestHost.Start();
        await host.Person("ada@example.org");
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Whoever_signs_in_is_known_from_then_on()
    {
        using var browser = await host.SignedIn("ada@example.org");
        var me = await (await browser.Get("/api/me")).Content.ReadFromJsonAsync<JsonElement>();
        Assert.Matches("^[0-9a-f]{32}$", me.GetProperty("person").GetString());
        Assert.Equal("riverside", me.GetProperty("practice").GetString());
        Assert.Equal("Riverside Practice", me.GetProperty("practiceName").GetString());
        Assert.Equal("ada", me.GetProperty("name").GetString());
        Assert.False(me.GetProperty("isStaff").GetBoolean());
    }

    [Fact]
    public async Task Nobody_is_known_without_signing_in()
    {
        using var browser = host.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.Get("/api/me")).StatusCode);
        var account = await browser.Get("/account");
        Assert.Equal("/sign-in?next=%2Faccount", account.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task The_cookie_is_bound_to_this_host_and_hidden_from_scripts()
    {
        using var browser = host.Browser();
        var answer = await browser.Submit("/sign-in", Ada());
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("__Host-homework=", StringComparison.Ordinal));
        var flags = cookie.Split("; ")[1..];
        Assert.Equal(["httponly", "path=/", "samesite=lax", "secure"], flags.Select(flag => flag.ToLowerInvariant()).Order());
        Assert.Equal(43, cookie.Split("; ")[0].Split('=')[1].Length); // 256 bits
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_account_look_the_same()
    {
        using var browser = host.Browser();
        var wrong = await browser.Submit("/sign-in", new() { ["email"] = "ada@example.org", ["password"] = "seven loud herons wade" });
        var unknown = await browser.Submit("/sign-in", new() { ["email"] = "eve@example.org", ["password"] = TestHost.Password });
        Assert.Equal(wrong.StatusCode, unknown.StatusCode);
        Assert.Equal(await Body(wrong), (await Body(unknown)).Replace("eve@", "ada@", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_account_costs_as_much_work_as_a_known_one()
    {
        var hasher = new CountingHasher();
        await using var counted = await TestHost.Start(services => services.AddSingleton<IPasswordHasher<Account>>(hasher));
        await counted.Person("ada@example.org");
        using var scope = counted.Services.CreateScope();
        var register = scope.ServiceProvider.GetRequiredService<Register>();
        Assert.Null((await register.Check("ada@example.org", "seven loud herons wade", "a")).Account);
        Assert.Equal(1, hasher.Verified);
        Assert.Null((await register.Check("eve@example.org", "seven loud herons wade", "b")).Account);
        Assert.Equal(2, hasher.Verified);
    }

    [Fact]
    public async Task A_sixth_attempt_waits_whatever_the_password()
    {
        using var browser = host.Browser();
        foreach (var name in new[] { "ada@example.org", "eve@example.org" })
        {
            for (var attempt = 0; attempt < 5; attempt++)
                Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Try(browser, name, "not this one at all")).StatusCode);
            Assert.Equal(HttpStatusCode.TooManyRequests, (await Try(browser, name, TestHost.Password)).StatusCode);
        }
        host.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.Redirect, (await Try(browser, "ada@example.org", TestHost.Password)).StatusCode);
    }

    [Fact]
    public async Task One_address_may_try_twenty_times_over_all_accounts()
    {
        using var browser = host.Browser();
        for (var attempt = 0; attempt < 20; attempt++)
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Try(browser, $"eve{attempt}@example.org", "not this")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Try(browser, "ada@example.org", TestHost.Password)).StatusCode);
    }

    [Fact]
    public async Task Signing_in_leads_on_within_this_server_only()
    {
        using var browser = host.Browser();
        var here = await browser.Submit("/sign-in", Ada(next: "/journal/1"));
        Assert.Equal("/journal/1", here.Headers.Location?.OriginalString);
        using var other = host.Browser();
        var away = await other.Submit("/sign-in", Ada(next: "https://evil.example/"));
        Assert.Equal("/", away.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Passwords_are_hashed_with_the_iterations_we_promise()
    {
        using var scope = host.Services.CreateScope();
        var account = await scope.ServiceProvider.GetRequiredService<Register>().ByEmail("ada@example.org");
        var hash = Convert.FromBase64String(account!.PasswordHash!);
        Assert.Equal(210_000u, System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)));
    }

    static Dictionary<string, string> Ada(string next = "") =>
        new() { ["email"] = "ada@example.org", ["password"] = TestHost.Password, ["next"] = next };

    static Task<HttpResponseMessage> Try(TestBrowser browser, string email, string password) =>
        browser.Submit("/sign-in", new() { ["email"] = email, ["password"] = password });

    static async Task<string> Body(HttpResponseMessage answer) =>
        System.Text.RegularExpressions.Regex.Replace(await answer.Content.ReadAsStringAsync(), "value=\"CfDJ8[^\"]+\"", "");

    /// <summary>The framework's own, counting the work that takes the time: derivations of a key from a password.</summary>
    sealed class CountingHasher : PasswordHasher<Account>
    {
        public int Verified { get; private set; }

        public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Verified++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
