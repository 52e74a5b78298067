using System.Text;
using System.Text.Json.Nodes;
using Homework.Forms;
using Homework.Kernel;
using Homework.Library;

namespace Homework.Tests.Library;

public sealed class CatalogueTests
{
    public static TheoryData<string> Ids() => [.. TemplateCatalogue.Whole.Templates.Select(template => template.Id)];

    [Fact]
    public void There_are_fifty_four_templates_each_with_an_id_of_its_own()
    {
        Assert.Equal(54, TemplateCatalogue.Whole.Templates.Length);
        Assert.Equal(54, TemplateCatalogue.Whole.Templates.Select(template => template.Id).Distinct().Count());
        Assert.All(TemplateCatalogue.Whole.Templates, template => Assert.True(Homework.Kernel.Ids.IsValid(template.Id)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_template_is_well_made(string id) => Assert.Null(TemplateChecks.Of(TemplateCatalogue.Find(id)!.Content));

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_a_template_claims_says_where_it_was_read(string id)
    {
        var content = TemplateCatalogue.Find(id)!.Content;
        var known = TemplateCatalogue.Whole.Sources.Select(source => source.Id).ToHashSet();
        Assert.NotNull(content.Evidence);
        Assert.All(content.Evidence.Sources.Concat(content.Reading?.Sources ?? []), source => Assert.Contains(source, known));
        if (content.Evidence.Level != EvidenceLevel.PracticeBased) Assert.NotEmpty(content.Evidence.Sources);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void R3_6_No_template_shames(string id)
    {
        var content = TemplateCatalogue.Find(id)!.Content;
        string[] shown = [content.Title, content.Purpose, content.Frequency, .. content.Steps, .. content.Safety, .. content.ReviewPrompts,
            .. content.Levels.Select(level => level.Text), .. content.Form.Fields.Select(field => $"{field.Label} {field.Help}")];
        Assert.All(shown, words => Assert.DoesNotMatch(@"(?i)\b(fail(ed|ure)?|missed|overdue|non-?complian\w*|lazy)\b", words));
    }

    [Fact]
    public void The_file_says_all_there_is_to_say_so_that_the_browser_needs_no_reader()
    {
        using var stream = typeof(TemplateCatalogue).Assembly.GetManifestResourceStream("catalogue.json")!;
        var file = JsonNode.Parse(stream);
        var written = JsonNode.Parse(Encoding.UTF8.GetString(Json.Bytes(TemplateCatalogue.Whole)));
        Assert.True(JsonNode.DeepEquals(file, written), "catalogue.json is not what TemplateCatalogue writes: add what is new to each of its templates");
    }

    [Fact]
    public void R2_7_The_unconfirmed_ones_are_known()
    {
        var off = TemplateCatalogue.Whole.Templates.Where(template => TemplateCatalogue.IsUnverified(template.Id)).ToArray();
        Assert.Equal(10, off.Length);
        Assert.False(TemplateCatalogue.IsUnverified("gratitude-daily"));
        Assert.False(TemplateCatalogue.IsUnverified("no-such-template"));
    }

    [Fact]
    public void R10_9_The_coping_plan_is_never_for_the_group_and_is_at_hand_offline()
    {
        var plan = TemplateCatalogue.Find("coping-plan")!.Content;
        Assert.True(plan is { IsNeverForGroup: true, IsForOffline: true, Sharing: not WorkReach.Group, LicenceNote: not null });
    }

    [Fact]
    public void R6_1_Sizes_go_from_small_to_big() => Assert.All(
        TemplateCatalogue.Whole.Templates.Where(template => !template.Content.Levels.IsEmpty),
        template => Assert.Equal([TaskSize.Starter, TaskSize.Standard, TaskSize.Stretch], template.Content.Levels.Select(level => level.Size)));

    [Fact]
    public void Every_type_of_field_is_used() =>
        Assert.Equal(Enum.GetValues<FieldType>(), TemplateCatalogue.Whole.Templates.SelectMany(template => template.Content.Form.Fields).SelectMany(field => field.Columns.Prepend(field))
            .Select(field => field.Type).Distinct().Order());
}
