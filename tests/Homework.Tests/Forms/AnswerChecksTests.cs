using Homework.Forms;
using Homework.Kernel;
using Homework.Library;

namespace Homework.Tests.Forms;

public sealed class AnswerChecksTests
{
    static readonly FormField Line = new("line", FieldType.Text, "A line") { MaxLength = 5 };
    static readonly FormField Lines = new("lines", FieldType.LongText, "Lines") { MaxLength = 10 };
    static readonly FormField Mood = new("mood", FieldType.Scale, "Mood") { Min = 0, Max = 100, Step = 5 };
    static readonly FormField Count = new("count", FieldType.Number, "How many?") { Min = 0, Max = 9 };
    static readonly FormField Pick = new("pick", FieldType.Choice, "Which?") { Options = [new("a", "One"), new("b", "Two")] };
    static readonly FormField Some = Pick with { Key = "some", Type = FieldType.Multi };
    static readonly FormField Day = new("day", FieldType.Date, "Day");
    static readonly FormField Hour = new("hour", FieldType.Time, "Time");
    static readonly FormField Table = new("table", FieldType.Table, "Rows") { Columns = [Line, Mood], MaxRows = 2 };
    static readonly FormField Picture = new("picture", FieldType.Drawing, "Draw");
    static readonly FormField Clock = new("clock", FieldType.Timer, "Time") { Seconds = 60 };

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_answer_that_fits_is_taken_and_comes_back_as_it_was(int seed)
    {
        var answers = new RandomAnswers(new Random(seed));
        foreach (var template in TemplateCatalogue.Whole.Templates)
            foreach (var field in template.Content.Form.Fields)
            {
                var answer = answers.For(field);
                Assert.True(AnswerChecks.Of(template.Content.Form, field.Key, answer) is null, $"{template.Id}.{field.Key}: {AnswerChecks.Of(field, answer)?.Code} {answer}");
                Assert.Equal(Json.Bytes(answer), Json.Bytes(Json.Read<Answer>(Json.Bytes(answer))));
            }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void An_answer_to_another_kind_of_question_is_refused(int seed)
    {
        var random = new Random(seed);
        var fields = TemplateCatalogue.Whole.Templates.SelectMany(template => template.Content.Form.Fields).ToArray();
        foreach (var field in fields)
        {
            var (made, other) = (new RandomAnswers(random).For(field), fields[random.Next(fields.Length)]);
            if (Shape(other.Type) == Shape(field.Type) || !Filled.IsAnswered(made) || made.File is not null) continue;
            var wrong = AnswerChecks.Of(other, made);
            Assert.True(wrong is not null, $"{made} fits {other.Key}");
            Assert.Matches(@"^[A-Z].{10,}\.$", wrong.Sentence);
        }
    }

    static string Shape(FieldType type) => type switch
    {
        FieldType.Scale or FieldType.Number or FieldType.Pacer or FieldType.Timer => "number",
        FieldType.Multi or FieldType.Checklist => "picks",
        FieldType.Table or FieldType.Ladder => "rows",
        _ => "text",
    };

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void What_does_not_fit_gets_a_code_and_a_sentence(string code, FormField field, Answer answer)
    {
        var wrong = AnswerChecks.Of(new Form([field]), field.Key, answer);
        Assert.Equal(code, wrong?.Code);
        Assert.Matches(@"^[A-Z].{10,}\.$", wrong!.Sentence);
    }

    public static TheoryData<string, FormField, Answer> Spoiled()
    {
        static Answer Rows(params AnswerRow[] rows) => new() { Rows = [.. rows] };
        static AnswerRow Row(string id, params AnswerCell[] cells) => new(id, [.. cells]);
        static AnswerCell Cell(string column, Answer answer) => new(column, answer);
        return new()
        {
            { "answer-text", Line, new() { Text = "123456" } },
            { "answer-text", Line, new() { Text = "a\nb" } },
            { "answer-text", Line, new() { Text = "a\u202Eb" } },
            { "answer-text", Lines, new() { Text = "a\u0000b" } },
            { "answer-text", Lines, new() { Text = new string('a', 11) } },
            { "answer-file", Lines, new() { File = "../etc/passwd" } },
            { "answer-number", Mood, new() { Number = 101 } },
            { "answer-number", Mood, new() { Number = -5 } },
            { "answer-number", Mood, new() { Number = 7 } },
            { "answer-number", Mood, new() { Number = double.NaN } },
            { "answer-number", Count, new() { Number = 10 } },
            { "answer-number", Count, new() { Number = double.PositiveInfinity } },
            { "answer-number", Clock, new() { Number = -1 } },
            { "answer-choice", Pick, new() { Text = "c" } },
            { "answer-choice", Some, new() { Picks = ["a", "a"] } },
            { "answer-choice", Some, new() { Picks = ["c"] } },
            { "answer-choice", Some, new() { Picks = [null!] } },
            { "answer-choice", Some, new() { Other = "mine" } },
            { "answer-text", Some with { AllowsOther = true }, new() { Other = new string('a', 201) } },
            { "answer-date", Day, new() { Text = "29.11.2026" } },
            { "answer-date", Day, new() { Text = "2026-02-30" } },
            { "answer-time", Hour, new() { Text = "24:00" } },
            { "answer-time", Hour, new() { Text = "6 pm" } },
            { "answer-rows", Table, Rows(Row("a"), Row("b"), Row("c")) },
            { "answer-row", Table, Rows(Row("a"), Row("a")) },
            { "answer-row", Table, Rows(Row("A B")) },
            { "answer-row", Table, Rows(Row("a", Cell("line", new()), Cell("line", new()))) },
            { "answer-row", Table, Rows([null!]) },
            { "no-such-field", Table, Rows(Row("a", Cell("nothing", new()))) },
            { "answer-number", Table, Rows(Row("a", Cell("mood", new() { Number = 3 }))) },
            { "answer-strokes", Picture, new() { Strokes = new string('1', 30_001) } },
            { "answer-part", Line, new() { Number = 3 } },
            { "answer-part", Mood, new() { Text = "ten" } },
            { "answer-part", Pick, new() { Picks = ["a"] } },
            { "answer-part", Line, new() { Rows = [new("a", [])] } },
            { "answer-part", Line, new() { File = "picture" } },
            { "answer-part", Lines, new() { Strokes = "[]" } },
            { "answer-part", Line, new() { Picks = default } },
        };
    }

    [Fact]
    public void A_question_that_is_not_asked_has_no_answer() =>
        Assert.Equal("no-such-field", AnswerChecks.Of(new Form([Line]), "other", new Answer { Text = "a" })?.Code);

    [Fact]
    public void Saying_nothing_always_fits() => Assert.All(new[] { Line, Mood, Pick, Table, Picture }, field =>
    {
        Assert.Null(AnswerChecks.Of(field, null));
        Assert.Null(AnswerChecks.Of(field, new Answer()));
    });

    [Fact]
    public void A_scale_of_tenths_takes_every_tenth()
    {
        var tenths = Mood with { Max = 1, Step = 0.1 };
        for (var i = 0; i <= 10; i++) Assert.Null(AnswerChecks.Of(tenths, new Answer { Number = i * 0.1 }));
    }

    [Fact]
    public void A_very_big_answer_is_refused_before_it_is_stored()
    {
        var rows = Enumerable.Range(0, 200).Select(i => new AnswerRow($"r{i}", [new AnswerCell("lines", new Answer { Text = new string('ع', 400) })]));
        var table = new FormField("table", FieldType.Table, "Rows") { Columns = [Lines with { MaxLength = 400 }] };
        Assert.Equal("answer-too-big", AnswerChecks.Of(table, new Answer { Rows = [.. rows] })?.Code);
    }

    [Fact]
    public void A_diary_of_a_whole_month_fits_three_times_a_day()
    {
        var entries = TemplateCatalogue.Find("mood-diary")!.Content.Form.Fields.Single();
        var answers = new RandomAnswers(new Random(1));
        var rows = Enumerable.Range(0, 90).Select(i => new AnswerRow($"row-{i}", [.. entries.Columns.Select(column => new AnswerCell(column.Key,
            column.Type == FieldType.Text ? new Answer { Text = "walked to the park with Sam" } : answers.For(column)))]));
        Assert.Null(AnswerChecks.Of(entries, new Answer { Rows = [.. rows] }));
    }

    [Fact]
    public void What_a_branch_hides_keeps_its_answer()
    {
        var form = new Form([Pick, Line with { When = new Branch("pick", BranchTest.Is, "b", null) }]);
        Assert.Null(AnswerChecks.Of(form, "line", new Answer { Text = "kept" }));
    }
}
