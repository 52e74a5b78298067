using Homework.Web.Accounts;

namespace Homework.Tests.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("fourteen chars", "password.short")]
    [InlineData("", "password.short")]
    [InlineData(null, "password.short")]
    [InlineData("passwordpassword", "password.common")]
    [InlineData("Password Password 1", "password.common")]
    [InlineData("password12345678", "password.common")]
    [InlineData("qwertyuiop123456", "password.common")]
    [InlineData("aaaaaaaaaaaaaaaa", "password.common")]
    [InlineData("abababababababab", "password.common")]
    [InlineData("abcdefghijklmnop", "password.common")]
    [InlineData("homeworkhomework", "password.common")]
    [InlineData("riverside-practice", "password.common")]
    [InlineData("ada.lovett@example", "password.common")]
    [InlineData("Lovett Lovett 2024", "password.common")]
    [InlineData("Lovett keeps brass bells", null)]
    [InlineData("seven quiet herons wade", null)]
    [InlineData("sunshine over the harbour", null)]
    [InlineData("zuzmtbkqhrwypfx", null)]
    [InlineData("كلمات قليلة لا يعرفها أحد", null)]
    public void Long_and_not_well_known_is_all_that_is_asked(string? password, string? problem)
    {
        Assert.Equal(problem, PasswordRules.Problem(password, "ada.lovett@example.org", "Riverside Practice"));
    }

    [Fact]
    public void A_hundred_and_twenty_eight_characters_are_taken_and_one_more_is_not()
    {
        var words = string.Concat(Enumerable.Range(0, 200).Select(n => (char)('a' + (n * n + n * 7) % 26)));
        Assert.Null(PasswordRules.Problem(words[..128]));
        Assert.Equal("password.long", PasswordRules.Problem(words[..129]));
    }
}
