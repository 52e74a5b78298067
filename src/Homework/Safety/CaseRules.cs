using System.Collections.Immutable;
using Homework.Clients;
using Homework.Groups;
using Homework.Kernel;
using Homework.Measures;
using Homework.Texts;

namespace Homework.Safety;

/// <summary>
/// What happens when somebody may be in danger: a named person is told, then the next, until one of them looks after it (R10.1).
/// Nothing is ever refused that another topic tells, and no answer closes a case.
/// </summary>
static class CaseRules
{
    static readonly TimeSpan Look = TimeSpan.FromHours(1); // for so long a case lies open before who opened it
    static readonly TimeSpan Overnight = TimeSpan.FromHours(12); // once everybody has been told: again the next time somebody is there

    public static Decision Raise(GroupSafety safety, Request request, RaiseCase order)
    {
        var open = safety.OpenOf(order.Person);
        if (order.Level is not { } level) return open is null ? Decision.Nothing : Added(open, order.Answer, open.Level);
        if (level == CaseLevel.Note)
            return open is null ? new CaseRaised(order.Person, level, order.Answer, 0, null) : Added(open, order.Answer, open.Level);
        var (stage, people) = Next(safety, request, 0);
        var due = DueAfter(safety, stage, request.At);
        Event happened = open is null
            ? new CaseRaised(order.Person, level, order.Answer, stage, due)
            : new CaseAnswered(open.Id, Max(open.Level, level), order.Answer, IsAlert: true, stage, due);
        var isFirst = open is null or { Level: CaseLevel.Note };
        return Decision.Of(happened)
            .Telling(people.Select(person => Ask(safety, person, open?.Id)))
            .Telling(NoteTold(safety, order.Person, order.Answer.At, null, null))
            .Telling(isFirst ? [.. Holding(safety, order.Person, true), .. GroupTold(safety, order.Person, true)] : []);
    }

    public static Decision TimeCame(GroupSafety safety, Request request)
    {
        var events = ImmutableArray.CreateBuilder<Event>();
        var tells = ImmutableArray.CreateBuilder<Tell>();
        foreach (var file in safety.Open.Values.Where(file => file.DueAt <= request.At))
        {
            var (stage, people) = Next(safety, request, file.Stage + 1);
            events.Add(new CaseEscalated(file.Id, stage, DueAfter(safety, stage, request.At)));
            tells.AddRange(people.Select(person => Ask(safety, person, file.Id)));
        }
        if (TestAsked(safety) <= request.At)
        {
            events.Add(new SafetyTestFellDue());
            tells.AddRange(Inbox.One(safety, request, safety.Settings!.Tester, NoticeKind.SafetyTestDue));
        }
        if (PutAway(safety, request.At) is { Length: > 0 } looks) events.Add(new CasesPutAway(looks));
        return new Decision { Events = events.ToImmutable(), Tells = tells.ToImmutable() };
    }

    public static DateTimeOffset? Due(GroupSafety safety) =>
        safety.Open.Values.Select(file => file.DueAt).Append(TestAsked(safety))
            .Concat(safety.Looks.Values.Select(at => (DateTimeOffset?)(at + Look))).Min();

    static ImmutableArray<CaseLook> PutAway(GroupSafety safety, DateTimeOffset at) =>
        [.. safety.Looks.Where(look => look.Value + Look <= at).Select(look => look.Key.Split(' ')).Select(ids => new CaseLook(ids[0], ids[1]))];

    public static Decision LookAt(GroupSafety safety, Request request, LookAtCase order) =>
        safety.Case(order.Case) is null ? SafetyRefusals.NoCase
        : safety.IsBefore(request.By, order.Case) ? Decision.Nothing : new CaseLookedAt(order.Case);

    public static Decision Acknowledge(GroupSafety safety, Request request, AcknowledgeCase order)
    {
        if (Opened(safety, request, order.Case, out var file) is { } wrong) return wrong;
        if (file.SeenBy == request.By) return Decision.Nothing;
        return Decision.Of(new CaseAcknowledged(file.Id)).Telling(NoteTold(safety, file.Person, file.Answers[^1].At, request.By, request.At, file.Level));
    }

    public static Decision Note(GroupSafety safety, Request request, NoteWhatWasDone order)
    {
        if (Opened(safety, request, order.Case, out var file) is { } wrong) return wrong;
        if (PlainText.Lines(order.Words, 2000) is not { Length: > 0 } words) return SafetyRefusals.Blank;
        return new WhatWasDoneNoted(file.Id, words);
    }

    public static Decision Close(GroupSafety safety, Request request, CloseCase order)
    {
        if (Opened(safety, request, order.Case, out var file) is { } wrong) return wrong;
        if (file.SeenBy is null) return SafetyRefusals.NotAcknowledged;
        if (PlainText.Lines(order.Words, 2000) is not { Length: > 0 } words) return SafetyRefusals.Blank;
        var wasHeld = file.Level > CaseLevel.Note;
        return Decision.Of(new CaseClosed(file.Id, words))
            .Telling(wasHeld ? [.. Holding(safety, file.Person, false), .. GroupTold(safety, file.Person, false)] : []);
    }

    /// <summary>Who is told at this stage, or at the next at which somebody is there to be told.</summary>
    static (int Stage, IEnumerable<string> People) Next(GroupSafety safety, Request request, int from)
    {
        if (from <= 0 && IsThere(request, safety.Settings?.Responder)) return (0, [safety.Settings!.Responder]);
        if (from <= 1 && IsThere(request, safety.Settings?.Deputy)) return (1, [safety.Settings!.Deputy]);
        return (2, request.Roster.Care.Select(seat => seat.Person).Order(StringComparer.Ordinal));
    }

    static bool IsThere(Request request, string? person) => person is not null && request.Roster.Of(person) is { IsCare: true };

    static DateTimeOffset? DueAfter(GroupSafety safety, int stage, DateTimeOffset at) => safety.Settings is not { } set ? at + Overnight
        : stage < 2 ? OfficeTime.After(set.Hours, set.TimeZone, at, TimeSpan.FromMinutes(set.AckMinutes))
        : OfficeTime.After(set.Hours, set.TimeZone, at + Overnight, TimeSpan.Zero);

    static DateTimeOffset? TestAsked(GroupSafety safety) =>
        safety.TestDue() is { } due ? (safety.TestAskedAt >= due ? safety.TestAskedAt.Value.AddDays(7) : due) : null;

    static CaseAnswered Added(CaseFile open, CaseAnswer answer, CaseLevel level) =>
        new(open.Id, level, answer, IsAlert: false, open.Stage, open.DueAt);

    static Rejected? Opened(GroupSafety safety, Request request, string id, out CaseFile file)
    {
        file = safety.Case(id)!;
        if (file is null) return SafetyRefusals.NoCase;
        if (file.ClosedAt is not null) return SafetyRefusals.Closed;
        return file.Readers.Contains(request.By) ? null : SafetyRefusals.Unseen;
    }

    static CaseLevel Max(CaseLevel one, CaseLevel other) => one > other ? one : other;

    // neither whom it is about nor what was said: only that something needs a look
    static Tell Ask(GroupSafety safety, string person, string? item) => Inbox.To(person, new Notify(NoticeKind.NeedsALook, safety.Topic, item, null));

    static IEnumerable<Tell> NoteTold(
        GroupSafety safety, string person, DateTimeOffset at, string? seenBy, DateTimeOffset? seenAt, CaseLevel level = CaseLevel.High) =>
        level == CaseLevel.Note ? [] : [new Tell(RecordOf(safety, person), new NoteTold(at, safety.Words(), seenBy, seenAt))];

    /// <summary>The group's book of assignments knows whose workbook is where, and passes it on (R6.5, R7.5, R8.6).</summary>
    static IEnumerable<Tell> Holding(GroupSafety safety, string person, bool isHeld) =>
        [new Tell(safety.Topic with { Kind = "assignments" }, new NoteHeld(person, isHeld))];

    /// <summary>The group learns whether any case is open, so that it is not closed over one; nobody is shown it there.</summary>
    static IEnumerable<Tell> GroupTold(GroupSafety safety, string person, bool isOpen) =>
        safety.Open.Values.Any(file => file.Person != person && file.Level > CaseLevel.Note)
            ? [] : [new Tell(safety.Group(), new NoteOpenCases(isOpen))];

    static Topic RecordOf(GroupSafety safety, string person) => new("record", safety.Topic.Practice, Ids.Of(safety.Group(), person));
}
