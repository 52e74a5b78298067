using Homework.Flags;
using Homework.Kernel;

namespace Homework.Challenges;

/// <summary>Flagging what somebody shares in a challenge: an act, or what they keep from it.</summary>
static class FlaggingRules
{
    public static Decision Flag(Challenge challenge, Request request, Flag order)
    {
        var writer = order.Entry == order.Item ? Seen(challenge, request, order.Item) switch
        {
            Act act => act.By,
            Lesson lesson => lesson.By,
            _ => null,
        } : null;
        return writer is null ? ChallengeRefusals.NoAct : FlagRules.Flag(challenge, request, order, writer);
    }

    static Item? Seen(Challenge challenge, Request request, string item) =>
        ChallengeShow.Show(challenge, item, request.IsCare ? Audience.Care : Audience.Group)
        ?? ChallengeShow.Show(challenge, item, Audience.Member(request.By));
}
