using Homework.Kernel;
using Homework.Looks;
using Homework.Tests.Workbooks;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Looks;

/// <summary>Whose homework it is sees who has looked at it.</summary>
public sealed class WorkbookLookTests
{
    readonly WorkbookStory story = new();

    [Fact]
    public void Its_owner_alone_sees_who_of_those_who_care_looked_a_line_for_each_hour()
    {
        story.Does(Rosa, new NoteLook());
        story.Passes(TimeSpan.FromMinutes(59));
        story.Does(Rosa, new NoteLook());
        Assert.Single(Looks());
        story.Passes(TimeSpan.FromMinutes(1));
        story.Does(Rosa, new NoteLook());
        story.Does(Maya, new NoteLook()); // one's own is nobody's business
        story.Does(Jon, new NoteLook()); // sees only what is shown to the group

        Assert.Equal([Rosa, Rosa], Looks().Select(look => look.By));
        foreach (var look in Looks()) story.OnlySeenBy(look.Id, Maya);
    }

    Look[] Looks() => [.. story.State.Parts.All.OfType<KeptLook>().OrderBy(look => look.Ord).Select(look => story.Sees<Look>(Maya, look.Id)!)];
}
