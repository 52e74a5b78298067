using Homework.Challenges;

namespace Homework.Web.Demo;

/// <summary>What goes on in the challenge.</summary>
sealed partial class Scene
{
    /// <summary>Somebody told of an act: one cheers, or two where a visitor did it.</summary>
    void CheerFor(Act act, bool isVisitors)
    {
        turns.Enqueue(() => Cheer(act, isVisitors), In(5, 12));
        if (isVisitors) turns.Enqueue(() => Cheer(act, isVisitors), In(11, 20));
    }

    Task? Cheer(Act act, bool isAnswer)
    {
        var readers = members.Where(member => member.IsHere && kindness.Others(member).Any(seen => seen.Id == act.Id && !seen.Cheers.Any(one => one.Person == member.Person))).ToArray();
        if (One(Free(readers)) is not { } member) return readers is [] ? Task.CompletedTask : null;
        return Do(member, isAnswer, () => member.Send(cast.Challenge, kindness.Cheer(act)));
    }
}
