using System.Net;
using Homework.Tests.Web;
using Homework.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Homework.Tests.Accounts;

public sealed class SetupTests
{
    [Fact]
    public async Task The_first_start_makes_a_practice_and_its_facilitator_once()
    {
        await using var host = await TestHost.Start();
        using var browser = host.Browser();
        Assert.Equal("/setup", (await browser.Get("/sign-in")).Headers.Location?.OriginalString);
        var code = host.Services.GetRequiredService<SetupCode>().Code;
        var answer = await browser.Submit("/setup", Form(code));
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        var me = await browser.Read("/api/me");
        Assert.Contains("\"practice\":\"river-side\"", me, StringComparison.Ordinal);
        Assert.Contains("\"isStaff\":true", me, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get("/setup")).StatusCode);
    }

    [Fact]
    public async Task Every_node_with_the_same_root_key_shows_the_same_code()
    {
        var key = "--Storage:RootKey=" + Convert.ToBase64String(new byte[32]);
        await using var one = await TestHost.Start(key);
        await using var other = await TestHost.Start(key);
        await using var stranger = await TestHost.Start();
        Assert.Equal(CodeOf(one), CodeOf(other));
        Assert.NotEqual(CodeOf(one), CodeOf(stranger));

        static string CodeOf(TestHost host) => host.Services.GetRequiredService<SetupCode>().Code;
    }

    [Fact]
    public async Task Without_the_code_of_the_console_nothing_is_set_up()
    {
        await using var host = await TestHost.Start();
        using var browser = host.Browser();
        var answer = await browser.Submit("/setup", Form("AAAA-AAAA-AAAA"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using var scope = host.Services.CreateScope();
        Assert.False(await scope.ServiceProvider.GetRequiredService<Register>().IsSetUp());
    }

    [Theory]
    [InlineData("Riverside Practice", "riverside-practice")]
    [InlineData("Praxis Müller & Töchter", "praxis-muller-tochter")]
    [InlineData("عيادة النهر", "practice")]
    public void A_practice_gets_an_id_from_its_name(string name, string id) => Assert.Equal(id, Register.PracticeIdFor(name));

    static Dictionary<string, string> Form(string code) => new()
    {
        ["code"] = code,
        ["practice"] = "River Side",
        ["legalName"] = "Rosa Example",
        ["email"] = "rosa@example.org",
        ["password"] = TestHost.Password,
    };
}
