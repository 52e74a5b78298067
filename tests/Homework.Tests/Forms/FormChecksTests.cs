using Homework.Forms;
using Homework.Library;

namespace Homework.Tests.Forms;

public sealed class FormChecksTests
{
    static readonly FormField Name = new("name", FieldType.Text, "Your word");
    static readonly FormField Mood = new("mood", FieldType.Scale, "Mood") { Min = 0, Max = 10, Step = 1 };
    static readonly FormField Pick = new("pick", FieldType.Choice, "Which?") { Options = [new("a", "One"), new("b", "Two")] };
    static readonly FormField Rows = new("rows", FieldType.Table, "Rows") { Columns = [Name], MinRows = 1, MaxRows = 5 };
    static readonly FormField Steps = new("steps", FieldType.Ladder, "Steps") { Columns = [Name, Mood], OrderBy = "mood" };
    static readonly FormField Pace = new("pace", FieldType.Pacer, "Breathe") { Phases = [new("inhale", 4), new("exhale", 6)], Minutes = 5, Exercise = "long_out" };

    [Fact]
    public void A_form_of_all_kinds_is_well_made() => Assert.Null(FormChecks.Of(new Form([Name, Mood, Pick, Rows, Steps, Pace])));

    [Fact]
    public void A_form_may_ask_nothing() => Assert.Null(FormChecks.Of(new Form([])));

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void What_is_not_well_made_gets_a_code_and_a_sentence(string code, FormField field)
    {
        var wrong = FormChecks.Of(new Form([Pick with { Key = "first" }, Mood with { Key = "second" }, field]));
        Assert.Equal(code, wrong?.Code);
        Assert.Matches(@"^[A-Z].{10,}\.$", wrong!.Sentence);
    }

    public static TheoryData<string, FormField> Spoiled() => new()
    {
        { "form-key", Name with { Key = "first" } },
        { "form-key", Name with { Key = "1st" } },
        { "form-key", Name with { Key = "" } },
        { "form-key", Name with { Key = new string('a', 41) } },
        { "form-key", Name with { Key = "Größe" } },
        { "form-label", Name with { Label = "" } },
        { "form-label", Name with { Label = "a\u202Eb" } },
        { "form-label", Name with { Label = new string('a', 301) } },
        { "form-help", Name with { Help = new string('a', 601) } },
        { "form-help", Name with { Help = "a\u0007b" } },
        { "form-type", Name with { Type = (FieldType)99 } },
        { "form-length", Name with { MaxLength = 0 } },
        { "form-length", Name with { MaxLength = 10_001 } },
        { "form-range", Mood with { Min = null } },
        { "form-range", Mood with { Min = 10, Max = 0 } },
        { "form-range", Mood with { Step = 0 } },
        { "form-range", Mood with { Step = 0.001 } },
        { "form-range", Mood with { Max = double.PositiveInfinity } },
        { "form-range", Mood with { Min = double.NaN } },
        { "form-range", new FormField("n", FieldType.Number, "How many?") { Min = 5, Max = 1 } },
        { "form-anchors", Mood with { Anchors = [new(11, "Too far")] } },
        { "form-anchors", Mood with { Anchors = [new(5, "Middle"), new(1, "Low")] } },
        { "form-anchors", Mood with { Anchors = [new(5, " ")] } },
        { "form-options", Pick with { Options = [new("a", "One")] } },
        { "form-options", Pick with { Options = [new("a", "One"), new("a", "Two")] } },
        { "form-options", Pick with { Options = [new("a", "One"), new("b", "")] } },
        { "form-options", Pick with { Options = [new("a", "One"), new(" b", "Two")] } },
        { "form-options", Pick with { Options = [.. Enumerable.Range(0, 61).Select(i => new FormOption($"{i}", $"{i}"))] } },
        { "form-quiz", Pick with { Correct = "c" } },
        { "form-columns", Rows with { Columns = [] } },
        { "form-columns", Rows with { Columns = [Rows with { Key = "inner" }] } },
        { "form-columns", Rows with { Columns = [Name with { When = new Branch("first", BranchTest.IsAnswered, null, null) }] } },
        { "form-columns", Rows with { Columns = [new FormField("d", FieldType.Drawing, "Draw")] } },
        { "form-key", Rows with { Columns = [Name, Name] } },
        { "form-rows", Rows with { MinRows = 6, MaxRows = 5 } },
        { "form-rows", Rows with { MaxRows = 201 } },
        { "form-rows", Rows with { MinRows = -1 } },
        { "form-order", Steps with { OrderBy = "name" } },
        { "form-order", Steps with { OrderBy = "nothing" } },
        { "form-seconds", new FormField("t", FieldType.Timer, "Time") },
        { "form-seconds", new FormField("t", FieldType.Audio, "Speak") { Seconds = 4 } },
        { "form-breath", Pace with { Phases = [] } },
        { "form-breath", Pace with { Phases = [new("gasp", 4)] } },
        { "form-breath", Pace with { Phases = [new("inhale", 0.1)] } },
        { "form-breath", Pace with { Cycles = 4 } },
        { "form-breath", Pace with { Minutes = null } },
        { "form-exercise", Pace with { Exercise = "<script>" } },
        { "form-stray-part", Name with { Options = Pick.Options } },
        { "form-stray-part", Mood with { Columns = [Name] } },
        { "form-stray-part", Mood with { Options = default } },
        { "form-stray-part", Name with { Correct = "a" } },
        { "form-branch", Name with { When = new Branch("name", BranchTest.IsAnswered, null, null) } },
        { "form-branch", Name with { When = new Branch("later", BranchTest.IsAnswered, null, null) } },
        { "form-branch", Name with { When = new Branch("first", BranchTest.Is, "c", null) } },
        { "form-branch", Name with { When = new Branch("first", BranchTest.AtLeast, null, 3) } },
        { "form-branch", Name with { When = new Branch("second", BranchTest.AtLeast, null, null) } },
        { "form-branch", Name with { When = new Branch("second", BranchTest.AtLeast, null, double.NaN) } },
        { "form-branch", Name with { When = new Branch("second", BranchTest.Is, "5", null) } },
        { "form-branch", Name with { When = new Branch("second", (BranchTest)9, null, null) } },
    };

    [Fact]
    public void A_branch_refers_only_to_what_was_asked_before()
    {
        var later = Name with { When = new Branch("pick", BranchTest.Is, "a", null) };
        Assert.Null(FormChecks.Of(new Form([Pick, later])));
        Assert.Equal("form-branch", FormChecks.Of(new Form([later, Pick]))?.Code);
    }

    [Fact]
    public void A_form_has_a_size_that_fits_into_a_message()
    {
        Assert.Equal("form-too-long", FormChecks.Of(new Form([.. Enumerable.Range(0, 61).Select(i => Name with { Key = $"a{i}" })]))?.Code);
        var big = Enumerable.Range(0, 40).Select(i => Name with { Key = $"a{i}", Label = new string('ع', 300), Help = new string('ع', 600) });
        Assert.Equal("form-too-big", FormChecks.Of(new Form([.. big]))?.Code);
        Assert.Equal("form-unreadable", FormChecks.Of(null)?.Code);
        Assert.Equal("form-unreadable", FormChecks.Of(new Form(default))?.Code);
        Assert.Equal("form-unreadable", FormChecks.Of(new Form([null!]))?.Code);
    }

    [Fact]
    public void Every_templates_form_is_well_made_also_without_any_one_of_its_fields()
    {
        foreach (var form in TemplateCatalogue.Whole.Templates.Select(template => template.Content.Form))
            foreach (var field in form.Fields)
            {
                Assert.Null(FormChecks.Of(form));
                Assert.Null(FormChecks.Of(new Form(form.Fields.Remove(field))));
                Assert.Equal("form-key", FormChecks.Of(new Form(form.Fields.Add(field)))?.Code);
            }
    }
}
