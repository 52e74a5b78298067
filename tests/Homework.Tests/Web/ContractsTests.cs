using Homework.Web;

namespace Homework.Tests.Web;

public sealed class ContractsTests
{
    readonly string text = Contracts.Text();

    [Fact]
    public void The_committed_types_are_those_of_the_domain()
    {
        var committed = File.ReadAllText(Contracts.Committed);
        Assert.True(committed == text, "web/app/src/contracts.ts is stale. Run: dotnet run --project web -- contracts");
    }

    [Fact]
    public void A_command_is_named_by_its_kind() => Assert.Contains(
        """
        export interface WriteEntry {
          readonly kind: 'writeEntry';
          readonly text: RichText;
          readonly sharing: Sharing;
          readonly wish: Wish;
          readonly prompt: string | null;
        }
        """, text, StringComparison.Ordinal);

    [Fact]
    public void What_only_topics_are_told_is_left_out() => Assert.DoesNotContain("timeCame", text, StringComparison.Ordinal);

    [Fact]
    public void An_enum_is_its_names_as_json_writes_them() =>
        Assert.Contains("export type Reach = 'me' | 'care' | 'chosen' | 'group';", text, StringComparison.Ordinal);

    [Fact]
    public void An_item_carries_its_order() =>
        Assert.Matches(@"export interface Entry \{[^}]*readonly ord: number;", text);

    [Fact]
    public void A_union_lists_its_cases() =>
        Assert.Contains("export type Outcome =\n  | Accepted\n  | Rejected;", text, StringComparison.Ordinal);
}
