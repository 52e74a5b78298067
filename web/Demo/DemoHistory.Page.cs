using System.Text.Json;
using Homework.Groups;
using Homework.Pages;
using Homework.Texts;

namespace Homework.Web.Demo;

/// <summary>What the invented group has written in its page so far.</summary>
sealed partial class DemoHistory
{
    readonly DemoWrittenPage page = DemoWrittenPage.Invented;
    PageText text = null!; // as it is by then: what is written next goes by its places
    int version;

    void PlanPage()
    {
        text = PageText.Of(
        [
            new PagePart("part-1", null, RichText.Of(page.First)),
            .. group.Members.Select(member => new PagePart($"own-{cast.Person(member.Id)}", cast.Person(member.Id))),
        ]);
        Plan(At("8d 19:00"), at => Say(cast.Group, Dana, at, new AddPage(page.Plan), page.Id));
        foreach (var writing in page.Writes) Plan(At(writing.At), at => Write(writing, at));
        Plan(At(page.Remark.At), at => Write(page.Remark, at));
    }

    async Task Write(DemoWriting writing, DateTimeOffset at)
    {
        var part = text.Section(writing.IsOwn ? $"own-{cast.Person(writing.By)}" : "part-1")!;
        var step = StepOf(part.To - 1, writing.Words, isNewLine: !writing.IsOwn);
        await Say(cast.Page, writing.By, at, new WriteSteps(version++, [step]));
        text = text.Apply(step, cast.Person(writing.By));
    }

    async Task Write(DemoRemark said, DateTimeOffset at)
    {
        var from = Enumerable.Range(0, text.Size - said.About.Length).First(from => text.PassageText(from, from + said.About.Length) == said.About);
        var id = NewId();
        await Say(cast.Page, said.By, at, new MakeRemark(version++, from, from + said.About.Length, said.Words, null), id);
        var answer = said.Answer.Split(' ', 2);
        Plan(at.AddMinutes(random.Next(20, 200)), then => Say(cast.Page, answer[0], then, new AnswerRemark(id, answer[1])));
    }

    /// <summary>ProseMirror's step that puts words at a place, on a line of their own where they begin one.</summary>
    static Step StepOf(int at, string words, bool isNewLine)
    {
        object typed = new { type = "text", text = words };
        object slice = isNewLine
            ? new { content = new object[] { new { type = "paragraph" }, new { type = "paragraph", content = new[] { typed } } }, openStart = 1, openEnd = 1 }
            : new { content = new[] { typed } };
        return Step.Read(JsonSerializer.SerializeToElement(new { stepType = "replace", from = at, to = at, slice }));
    }
}
