using Homework.Assignments;
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
        var card = new SessionCard($"session:{request.Op}", schedule.StartsAt.ToUniversalTime(), schedule.Minutes, title == "" ? null : title);
        return Decision.Of(new SessionScheduled(card.Id, card.StartsAt, card.Minutes, card.Title)).Telling(Ends(state, card));
    }

    static Decision Cancel(Group state, CancelSession cancel)
    {
        var id = IdOf("session", cancel.Session);
        return state.Sessions.FirstOrDefault(session => session.Id == id) is { } card
            ? Decision.Of(new SessionCancelled(id)).Telling(Ends(state, card, isCalledOff: true)) : GroupRefusals.NoSession;
    }

    /// <summary>The group's homework knows it, so that nothing is asked for right after a session (R8.6).</summary>
    static Tell Ends(Group state, SessionCard session, bool isCalledOff = false) =>
        new(state.Topic with { Kind = "assignments" }, new NoteSession(session.Id, EndOf(session), isCalledOff));

    static Decision Pass(Group state, Request request)
    {
        var passed = state.Sessions.Where(session => EndOf(session) <= request.At).ToArray();
        return passed is [] ? Decision.Nothing : Decision.Of(new SessionsPassed([.. passed.Select(session => session.Id)]))
            .Telling(passed.Select(session => Ends(state, session)));
    }
}
