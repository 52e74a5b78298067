using Homework.Kernel;
using Homework.Texts;

namespace Homework.Groups;

/// <summary>When the group meets.</summary>
sealed partial class GroupFeature
{
    const int MaxSessions = 60;

    static DateTimeOffset EndOf(SessionCard session) => session.StartsAt.AddMinutes(session.Minutes);

    static Decision Schedule(Group state, Request request, ScheduleSession schedule)
    {
        if (schedule.StartsAt <= request.At || schedule.StartsAt > request.At.AddYears(1)) return GroupRefusals.SessionTime;
        if (schedule.StartsAt >= state.Ending()?.EndsAt) return GroupRefusals.SessionAfterEnd;
        if (schedule.Minutes is < 10 or > 240) return GroupRefusals.SessionLength;
        if (PlainText.Line(schedule.Title, 120) is not { } title) return GroupRefusals.SessionTitle;
        if (state.Sessions.Length >= MaxSessions) return GroupRefusals.TooManySessions;
        return new SessionScheduled(
            $"session:{request.Op}", schedule.StartsAt.ToUniversalTime(), schedule.Minutes, title == "" ? null : title);
    }

    static Decision Cancel(Group state, CancelSession cancel)
    {
        var id = IdOf("session", cancel.Session);
        return state.Sessions.Any(session => session.Id == id) ? new SessionCancelled(id) : GroupRefusals.NoSession;
    }

    static Decision Pass(Group state, Request request)
    {
        var passed = state.Sessions.Where(session => EndOf(session) <= request.At).Select(session => session.Id).ToArray();
        return passed is [] ? Decision.Nothing : new SessionsPassed([.. passed]);
    }
}
