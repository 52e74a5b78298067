using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Safety;

/// <summary>
/// Looking after people of a group who may be in danger. Only those who care for the group come in; what was answered is shown to
/// whoever has opened it, for an hour, and each look is kept.
/// </summary>
sealed class SafetyFeature : Feature<GroupSafety>
{
    public const string Sheet = "safety";
    const int MostAnswers = 50;

    public override string Kind => "safety";

    public override IReadOnlyDictionary<string, int> Shelves { get; } =
        new Dictionary<string, int> { [CaseFile.Closed] = 20, [SafetyLine.Log] = 30 };

    public override GroupSafety Empty(Topic topic) => new(topic);

    public override Door Door(GroupSafety state) => Kernel.Door.To(state.Group());

    public override IEnumerable<Audience> AudiencesOf(Seat seat) => seat.IsCare ? base.AudiencesOf(seat) : [];

    public override DateTimeOffset? Due(GroupSafety state) => CaseRules.Due(state);

    public override Decision Decide(GroupSafety state, Request request, Command command) => command switch
    {
        RaiseCase order when request.IsSystem => CaseRules.Raise(state, request, order),
        TimeCame when request.IsSystem => CaseRules.TimeCame(state, request),
        _ when request.IsSystem => SafetyRefusals.NotHere,
        _ when !request.IsCare => SafetyRefusals.CareOnly,
        SetSafety order => SettingRules.Set(state, request, order),
        TestSafety => SettingRules.Test(state, request),
        ConfirmTest => SettingRules.Confirm(state),
        LookAtCase order => CaseRules.LookAt(state, request, order),
        AcknowledgeCase order => CaseRules.Acknowledge(state, request, order),
        NoteWhatWasDone order => CaseRules.Note(state, request, order),
        CloseCase order => CaseRules.Close(state, request, order),
        _ => SafetyRefusals.NotHere,
    };

    public override GroupSafety Apply(GroupSafety state, Fact fact)
    {
        var next = Changed(state, fact);
        var (act, id) = Line(fact);
        if (act is null) return next;
        var line = new SafetyLine(SafetyLine.IdOf(fact), fact.Seq, act, fact.By, id, next.Case(id)?.Person, fact.At);
        return next with { Parts = next.Parts.With(line) };
    }

    static GroupSafety Changed(GroupSafety state, Fact fact) => fact.Event switch
    {
        SafetySet it => state with { Settings = it.Settings, SetAt = state.SetAt ?? fact.At },
        SafetyTestSent => state with { TestSentAt = fact.At },
        SafetyTestConfirmed => state with { TestSentAt = null, TestedAt = fact.At },
        SafetyTestFellDue => state with { TestAskedAt = fact.At },
        CaseRaised it => state.With(new CaseFile(CaseFile.IdOf(fact), fact.Seq, it.Person, it.Level, fact.At)
        {
            Answers = [it.Answer],
            Stage = it.Stage,
            DueAt = it.DueAt,
        }),
        CaseAnswered it => On(it.IsAlert ? state.Unseen(it.Case) : state, it.Case, file => Answered(file, it)),
        CaseEscalated it => On(state, it.Case, file => file with { Stage = it.Stage, DueAt = it.DueAt }),
        CaseLookedAt it => On(Seen(state, it.Case, fact), it.Case, file => file with { Readers = file.Readers.Add(fact.By) }),
        CasesPutAway it => state with { Looks = state.Looks.RemoveRange(it.Looks.Select(look => GroupSafety.LookOf(look.Case, look.Person))) },
        CaseAcknowledged it => On(state, it.Case, file => file with { SeenBy = fact.By, SeenAt = fact.At, DueAt = null }),
        WhatWasDoneNoted it => On(state, it.Case, file => Did(file, fact, it.Words)),
        CaseClosed it => On(state, it.Case, file => Did(file, fact, it.Words) with { ClosedBy = fact.By, ClosedAt = fact.At, DueAt = null }),
        _ => state,
    };

    static GroupSafety Seen(GroupSafety state, string id, Fact fact) =>
        state with { Looks = state.Looks.SetItem(GroupSafety.LookOf(id, fact.By), fact.At) };

    static CaseFile Answered(CaseFile file, CaseAnswered it)
    {
        var added = file with
        {
            Level = it.Level,
            Answers = [.. file.Answers.TakeLast(MostAnswers - 1), it.Answer],
            Stage = it.Stage,
            DueAt = it.DueAt,
        };
        return it.IsAlert ? added with { SeenBy = null, SeenAt = null, Readers = [] } : added;
    }

    static CaseFile Did(CaseFile file, Fact fact, string words) =>
        file with { Done = file.Done.Add(new CaseDeed(fact.By, fact.At, words)) };

    static GroupSafety On(GroupSafety state, string id, Func<CaseFile, CaseFile> change) =>
        state.Case(id) is { } file ? state.With(change(file)) : state;

    static (string? Act, string? Case) Line(Fact fact) => fact.Event switch
    {
        SafetySet => ("settings", null),
        SafetyTestSent => ("test-sent", null),
        SafetyTestConfirmed => ("test-came", null),
        SafetyTestFellDue => ("test-due", null),
        CaseRaised => ("raised", CaseFile.IdOf(fact)),
        CaseAnswered it => ("answered", it.Case),
        CaseEscalated it => ("escalated", it.Case),
        CaseLookedAt it => ("looked", it.Case),
        CaseAcknowledged it => ("acknowledged", it.Case),
        WhatWasDoneNoted it => ("noted", it.Case),
        CaseClosed it => ("closed", it.Case),
        _ => (null, null),
    };

    public override Item? Show(GroupSafety state, string itemId, Audience audience)
    {
        if (CaseFile.OfWords(itemId) is { } id) return state.Case(id) is { } opened && state.IsBefore(audience.Person, id) ? Words(opened, itemId) : null;
        if (audience != Audience.Care) return null;
        if (state.Case(itemId) is { } file) return Card(file);
        if (itemId == Sheet) return new SafetySheet(Sheet, state.Settings, state.TestedAt, state.TestSentAt, state.TestDue());
        return state.Parts.Find<SafetyLine>(itemId) is { } line
            ? new SafetyAct(line.Id, line.Act, line.By, line.Case, line.Person, line.At) { Ord = line.Ord } : null;
    }

    static CaseCard Card(CaseFile file) => new(
        file.Id, file.Person, file.Level, file.At, file.Answers.Length, file.Answers[^1].At, file.Stage, file.DueAt, file.SeenBy, file.SeenAt,
        file.ClosedBy, file.ClosedAt)
    { Ord = OrdOf(file) };

    // theirs alone, before whom it lies open; AudiencesOf gives nothing at all to who cares for the group no longer
    static CaseWords Words(CaseFile file, string id) => new(id, file.Id, file.Answers, file.Done) { Ord = OrdOf(file) };

    static long OrdOf(CaseFile file) => file.ClosedAt is null ? 0 : file.Ord;

    public override IEnumerable<string> Touched(GroupSafety state, Fact fact)
    {
        if (fact.Event is CasesPutAway away) return away.Looks.Select(look => CaseFile.WordsOf(look.Case)).Distinct();
        var (act, id) = Line(fact);
        if (act is null) return [];
        return id is null ? [Sheet, SafetyLine.IdOf(fact)] : [id, CaseFile.WordsOf(id), SafetyLine.IdOf(fact)];
    }

    public override IEnumerable<string> Contents(GroupSafety state) =>
        [Sheet, .. state.Open.Keys.SelectMany(id => new[] { id, CaseFile.WordsOf(id) })];

    public override IEnumerable<string> ItemsOf(Part part) => part is CaseFile file ? [file.Id, CaseFile.WordsOf(file.Id)] : [part.Id];

    public override IEnumerable<string> Needs(GroupSafety state, Command command) => command switch
    {
        LookAtCase order => [order.Case],
        AcknowledgeCase order => [order.Case],
        NoteWhatWasDone order => [order.Case],
        CloseCase order => [order.Case],
        _ => [],
    };

    public override IEnumerable<string> Needs(GroupSafety state, Event happened) => happened switch
    {
        CaseLookedAt it => [it.Case],
        CasesPutAway it => it.Looks.Select(look => look.Case).Distinct(),
        _ => [],
    };
}
