using Homework.Kernel;
using Homework.Looks;
using Homework.Tests.Kernel;
using Homework.Tests.Measures;
using Homework.Tests.Workbooks;
using static Homework.Tests.Kernel.TopicStory;

namespace Homework.Tests.Looks;

/// <summary>Whose record or homework it is sees who has looked at it, a line for each hour, and nobody else does.</summary>
public sealed class LookTests
{
    [Fact]
    public void A_record_tells_its_owner_alone() => TellsItsOwnerAlone(new RecordStory());

    [Fact]
    public void A_workbook_tells_its_owner_alone() => TellsItsOwnerAlone(new WorkbookStory());

    static void TellsItsOwnerAlone<TState>(TopicStory<TState> story) where TState : TopicState
    {
        story.Does(Rosa, new NoteLook());
        story.Does(Rosa, new NoteLook());
        story.Passes(TimeSpan.FromMinutes(59));
        story.Does(Rosa, new NoteLook());
        Assert.Single(Looks());
        story.Passes(TimeSpan.FromMinutes(1));
        story.Does(Rosa, new NoteLook());
        story.Does(Maya, new NoteLook()); // one's own is nobody's business
        story.Does(Jon, new NoteLook()); // sees no more than what is shown to the group

        Assert.Equal([Rosa, Rosa], Looks().Select(look => look.By));
        foreach (var look in Looks()) story.OnlySeenBy(look.Id, Maya);

        Look[] Looks() => [.. story.State.Parts.All.OfType<KeptLook>().OrderBy(look => look.Ord).Select(look => story.Sees<Look>(Maya, look.Id)!)];
    }
}
