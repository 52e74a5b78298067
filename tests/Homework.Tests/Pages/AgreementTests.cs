using Homework.Clients;
using Homework.Groups;
using Homework.Pages;

namespace Homework.Tests.Pages;

public sealed class AgreementTests
{
    readonly PageStory story = new();

    [Fact]
    public void An_agreement_is_signed_and_signed_again_when_it_changes()
    {
        story.Refuses("no-edition", PageStory.Maya, new SignAgreement(0));
        story.Types(PageStory.Rosa, "What is said here stays here.");
        story.Refuses("not-facilitator", PageStory.Maya, new MakeEdition());
        story.Does(PageStory.Rosa, new MakeEdition());
        Assert.Equal([NoticeKind.ToSign], story.ToldTo(PageStory.Maya));
        story.Does(PageStory.Maya, new SignAgreement(1));
        Assert.Equal([PageStory.Maya], Noted().SignedBy.AsEnumerable());
        Assert.Equal(1, story.Sees<Signature>(PageStory.Jon, "signed:maya")!.Edition);
        story.Refuses("edition-same", PageStory.Rosa, new MakeEdition());

        story.Types(PageStory.Jon, "We listen. ");
        story.Does(PageStory.Rosa, new MakeEdition());
        Assert.Equal((2, 0), (Noted().Edition, Noted().SignedBy.Length));
        story.Refuses("edition-changed", PageStory.Maya, new SignAgreement(1));
        story.Does(PageStory.Maya, new SignAgreement(2));
        Assert.Equal(2, story.Sheet.Edition);
    }

    [Fact]
    public void Another_page_is_not_signed()
    {
        var page = new PageStory(PageStory.Plan with { Purpose = PagePurpose.Page });
        page.Refuses("no-agreement", PageStory.Rosa, new MakeEdition());
        page.Refuses("no-agreement", PageStory.Maya, new SignAgreement(0));
    }

    NotePage Noted() => story.Told.Select(tell => tell.Command).OfType<NotePage>().Single();
}
