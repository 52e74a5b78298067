using Homework.Assignments;
using Homework.Forms;

namespace Homework.Web.Demo;

/// <summary>What goes on in the homework.</summary>
sealed partial class Scene
{
    /// <summary>This member does a little of it, or null where there is nothing left for today.</summary>
    Task? DoHomework(SimulatedMember member)
    {
        if (lessons.Together(member) is { } fill) return Do(member, isAnswer: false, () => Fill(member, fill));
        if (lessons.Exercise(member) is { } step) return Do(member, isAnswer: false, () => member.Send(member.Workbook!.Value, step));
        return lessons.Mood(member) is { } mood ? Do(member, isAnswer: false, () => member.Send(member.Record!.Value, mood)) : null;
    }

    async Task<bool> Fill(SimulatedMember member, LiveFill fill)
    {
        await Type(member, cast.Assignments, $"joint:{fill.Task}:{fill.Field}", fill.Words);
        return await member.Send(cast.Assignments, new FillTogether(fill.Task, fill.Field, new Answer { Text = fill.Words }));
    }
}
