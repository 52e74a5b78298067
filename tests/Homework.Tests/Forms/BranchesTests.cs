using Homework.Forms;

namespace Homework.Tests.Forms;

public sealed class BranchesTests
{
    static readonly FormField Slept = new("slept", FieldType.Choice, "Did you sleep?") { Options = [new("yes", "Yes"), new("no", "No")] };
    static readonly FormField Felt = new("felt", FieldType.Multi, "What did you feel?") { Options = [new("sad", "Sad"), new("calm", "Calm")] };
    static readonly FormField Mood = new("mood", FieldType.Scale, "Mood") { Min = 0, Max = 10, Step = 1 };
    static readonly Answer Yes = new() { Text = "yes" };
    static readonly Answer No = new() { Text = "no" };

    static FormField When(string field, BranchTest test, string? value = null, double? number = null) =>
        new("then", FieldType.Text, "Then") { When = new Branch(field, test, value, number), IsRequired = true };

    static bool IsAsked(FormField then, FormField before, Answer? answer) =>
        Branches.IsAsked(new Form([before, then]), "then", answer is null ? new Dictionary<string, Answer>() : new() { [before.Key] = answer });

    [Fact]
    public void What_has_no_branch_is_always_asked() => Assert.True(Branches.IsAsked(new Form([Slept]), "slept", new Dictionary<string, Answer>()));

    [Theory]
    [InlineData(BranchTest.Is, true, false)]
    [InlineData(BranchTest.IsNot, false, true)]
    public void A_choice_decides(BranchTest test, bool whereYes, bool whereNo)
    {
        var then = When("slept", test, "yes");
        Assert.Equal((whereYes, whereNo, false), (IsAsked(then, Slept, Yes), IsAsked(then, Slept, No), IsAsked(then, Slept, null)));
    }

    [Fact]
    public void One_of_several_picks_is_enough()
    {
        Assert.True(IsAsked(When("felt", BranchTest.Is, "calm"), Felt, new Answer { Picks = ["sad", "calm"] }));
        Assert.False(IsAsked(When("felt", BranchTest.IsNot, "calm"), Felt, new Answer { Picks = ["sad", "calm"] }));
    }

    [Theory]
    [InlineData(BranchTest.AtLeast, 4, false)]
    [InlineData(BranchTest.AtLeast, 5, true)]
    [InlineData(BranchTest.AtMost, 5, true)]
    [InlineData(BranchTest.AtMost, 6, false)]
    public void Numbers_are_compared_with_the_limit_included(BranchTest test, double mood, bool isAsked) =>
        Assert.Equal(isAsked, IsAsked(When("mood", test, number: 5), Mood, new Answer { Number = mood }));

    [Fact]
    public void Zero_is_an_answer()
    {
        Assert.True(IsAsked(When("mood", BranchTest.IsAnswered), Mood, new Answer { Number = 0 }));
        Assert.False(IsAsked(When("mood", BranchTest.IsAnswered), Mood, new Answer()));
    }

    [Fact]
    public void What_waits_for_a_hidden_question_is_hidden_too()
    {
        var second = When("slept", BranchTest.Is, "no") with { Key = "second", Type = FieldType.Text };
        var third = When("second", BranchTest.IsAnswered) with { Key = "third" };
        var form = new Form([Slept, second, third]);
        var answers = new Dictionary<string, Answer> { ["slept"] = No, ["second"] = new() { Text = "noise" } };
        Assert.Equal(["slept", "second", "third"], Branches.Asked(form, answers).Select(field => field.Key));
        answers["slept"] = Yes; // the answer to the second question is kept
        Assert.Equal(["slept"], Branches.Asked(form, answers).Select(field => field.Key));
    }

    [Fact]
    public void What_is_hidden_is_not_waited_for()
    {
        var form = new Form([Slept with { IsRequired = true }, When("slept", BranchTest.Is, "no")]);
        IEnumerable<string> Missing(Answer? answer) =>
            Filled.Missing(form, answer is null ? new Dictionary<string, Answer>() : new() { ["slept"] = answer }).Select(field => field.Key);
        Assert.Equal(["slept"], Missing(null));
        Assert.Equal(["then"], Missing(No));
        Assert.Empty(Missing(Yes));
        Assert.Equal((1, 2), Filled.Progress(form, new Dictionary<string, Answer> { ["slept"] = No }));
    }

    [Fact]
    public void A_table_waits_for_as_many_rows_as_it_asks_for()
    {
        var form = new Form([new("t", FieldType.Table, "Rows") { IsRequired = true, MinRows = 2, Columns = [new("a", FieldType.Text, "A")] }]);
        static AnswerRow Row(string id, string words) => new(id, [new AnswerCell("a", new Answer { Text = words })]);
        bool IsMissing(params AnswerRow[] rows) => Filled.Missing(form, new Dictionary<string, Answer> { ["t"] = new() { Rows = [.. rows] } }).Any();
        Assert.True(IsMissing(Row("one", "words")));
        Assert.True(IsMissing(Row("one", "words"), Row("two", " ")));
        Assert.False(IsMissing(Row("one", "words"), Row("two", "more")));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("")]
    public void Blanks_say_nothing(string blank) => Assert.False(Filled.IsAnswered(new Answer { Text = blank }));
}
