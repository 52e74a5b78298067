using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Safety;

namespace Homework.Measures;

/// <summary>
/// Filling in a questionnaire. Each answer is kept, and looked at for danger, as it is given: also where the form is never handed in
/// (G6, R10.1).
/// </summary>
static class FormRules
{
    const int MostUnfinished = 20;

    public static Decision Answer(MemberRecord record, Request request, AnswerItem order)
    {
        var form = record.Form(order.Form);
        if (Check(record, form, order, out var measure, out var item) is { } wrong) return wrong;
        var before = form?.Answers.GetValueOrDefault(order.Item);
        if (before is null ? order is { Value: null, IsDeclined: false } : before.Value == order.Value && before.IsDeclined == order.IsDeclined)
            return Decision.Nothing;
        var answered = new ItemAnswered(order.Form, order.Item, order.Value, order.IsDeclined);
        Event[] events = form is not null ? [answered]
            : [new FormBegan(order.Form, measure.Id, measure.WordingVersion, measure.ScoringVersion, order.Language), answered];
        return Decision.Of(events).Telling(Looked(record, request, measure, item, order, before));
    }

    public static Decision HandIn(MemberRecord record, Request request, HandIn order)
    {
        if (record.Form(order.Form) is not { } form) return RecordRefusals.NoForm;
        if (form.HandedInAt is not null) return Decision.Nothing;
        var measure = Catalogue.Find(form.Measure)!;
        var skipped = (measure.ItemSafety ?? []).Where(rule => rule is { Tells: "case", Item: not null } && !form.Answers.ContainsKey(rule.Item!));
        return Decision.Of(new FormHandedIn(form.Id))
            .Telling(skipped.Select(rule => Case(record, request, measure, measure.Item(rule.Item)!, null, form.Id, CaseLevel.Note)));
    }

    static IEnumerable<Tell> Looked(
        MemberRecord record, Request request, Measure measure, MeasureItem item, AnswerItem order, ItemAnswer? before)
    {
        if (measure.SafetyOf(item.Key) is not { Tells: not "member" } rule) return [];
        var wasMet = before?.Value is { } earlier && rule.Trigger.IsMetBy(earlier);
        CaseLevel? level = order.Value is { } value && rule.Trigger.IsMetBy(value) ? LevelOf(rule, value)
            : order.IsDeclined && rule.Tells == "case" ? CaseLevel.Note : null;
        return level is null && !wasMet ? [] : [Case(record, request, measure, item, order.Value, order.Form, level)];
    }

    static CaseLevel LevelOf(ItemSafety rule, int value) => rule.Tells == "note" ? CaseLevel.Note
        : (rule.Levels ?? []).LastOrDefault(level => level.Value <= value)?.Priority == "urgent" ? CaseLevel.Urgent : CaseLevel.High;

    static Tell Case(
        MemberRecord record, Request request, Measure measure, MeasureItem item, int? value, string form, CaseLevel? level)
    {
        var label = value is { } chosen ? measure.OptionOf(item, chosen)!.Label : "";
        var answer = new CaseAnswer(measure.Id, item.Key, item.Text, value, label, request.At, form);
        return new Tell(record.Safety(), new RaiseCase(record.Person!, level, answer));
    }

    static Rejected? Check(MemberRecord record, KeptForm? form, AnswerItem order, out Measure measure, out MeasureItem item)
    {
        (measure, item) = (null!, null!);
        if (!Ids.IsValid(order.Form) || (form is null && record.Parts.Has(order.Form))) return RecordRefusals.IdTaken;
        if (Catalogue.Find(order.Measure) is not { IsQuestionnaire: true } found) return RecordRefusals.NotPlanned;
        measure = found;
        if (form is { HandedInAt: not null }) return RecordRefusals.HandedIn;
        if (form is null && record.Plans.All(plan => plan.Measure != order.Measure)) return RecordRefusals.NotPlanned;
        if (form is not null && form.Measure != order.Measure) return RecordRefusals.NoForm;
        if (form is null && record.Unfinished.Count >= MostUnfinished) return RecordRefusals.TooMany;
        if (order.Language != "en") return RecordRefusals.Language; // the published wording that is here (G3)
        if (measure.Item(order.Item) is not { } asked) return RecordRefusals.NoItem;
        item = asked;
        if (order.Value is { } value && (order.IsDeclined || measure.OptionOf(item, value) is null)) return RecordRefusals.NotAChoice;
        return null;
    }
}
