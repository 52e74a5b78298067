using Homework.Pages;
using Homework.Texts;

namespace Homework.Web.Demo;

/// <summary>The page that the invented group has written together, as <c>demo-page.json</c> has it.</summary>
/// <param name="First">What the part of everybody begins with.</param>
/// <param name="Writes">Who wrote what, in the order of time.</param>
sealed record DemoWrittenPage(string Id, string Title, string About, string First, DemoWriting[] Writes, DemoRemark Remark)
{
    /// <summary>The page of this program.</summary>
    public static DemoWrittenPage Invented { get; } = DemoData.Read<DemoWrittenPage>("demo-page.json");

    /// <summary>How it begins.</summary>
    public PagePlan Plan => new(Title, About, PagePurpose.Page, [RichText.Of(First)], HasOwnParts: true);
}

/// <summary>What somebody wrote: a line in the part of everybody, or their own part.</summary>
sealed record DemoWriting(string By, string At, string Words, bool IsOwn = false);

/// <summary>What somebody said about some words.</summary>
/// <param name="Answer">Who answered what: <c>jon Yes.</c></param>
sealed record DemoRemark(string By, string At, string About, string Words, string Answer);
