using System.Collections.Immutable;
using Homework.Clients;
using Homework.Groups;
using Homework.Kernel;
using Homework.Measures;
using Homework.Texts;

namespace Homework.Safety;

/// <summary>Who looks, and whether they are reached (R10.5).</summary>
static class SettingRules
{
    const int MostLines = 8;

    public static Decision Set(GroupSafety safety, Request request, SetSafety order)
    {
        if (Check(request, order.Settings, out var settings) is { } wrong) return wrong;
        var words = (safety with { Settings = settings }).Words();
        return Decision.Of(new SafetySet(settings))
            .Telling(new Tell(new Topic("measures", safety.Topic.Practice, safety.Topic.Id), new NoteSafety(true, words)));
    }

    public static Decision Test(GroupSafety safety, Request request)
    {
        if (safety.Settings is not { } set) return SafetyRefusals.NotSet;
        return Decision.Of(new SafetyTestSent()).Telling(new[] { set.Responder, set.Deputy }.Distinct()
            .Where(person => request.Roster.Of(person) is { IsCare: true })
            .Select(person => Inbox.To(person, new Notify(NoticeKind.SafetyTest, safety.Topic, null, null))));
    }

    public static Decision Confirm(GroupSafety safety) =>
        safety.TestSentAt is null ? SafetyRefusals.NoTest : (Decision)new SafetyTestConfirmed();

    static Rejected? Check(Request request, SafetySettings? asked, out SafetySettings settings)
    {
        settings = asked!;
        if (asked is null || asked.Responder == asked.Deputy || !IsCare(request, asked.Responder) || !IsCare(request, asked.Deputy))
            return SafetyRefusals.Responder;
        if (!IsCare(request, asked.Tester)) return SafetyRefusals.Tester;
        if (asked.Hours is not { } hours || hours.Days.IsDefaultOrEmpty || hours.Days.Any(day => day is < 1 or > 7) || hours.From >= hours.To)
            return SafetyRefusals.Hours;
        if (!LocalDays.IsKnown(asked.TimeZone)) return SafetyRefusals.TimeZone;
        if (asked.AckMinutes is < 5 or > 1440) return SafetyRefusals.Minutes;
        if (PlainText.Lines(asked.OutOfHours, 600) is not { Length: > 0 } words) return SafetyRefusals.OutOfHours;
        if (Lines(asked.Lines) is not { } lines) return SafetyRefusals.Lines;
        settings = asked with { Hours = hours with { Days = [.. hours.Days.Distinct().Order()] }, OutOfHours = words, Lines = lines };
        return null;
    }

    static ImmutableArray<LocalLine>? Lines(ImmutableArray<LocalLine> asked)
    {
        if (asked.IsDefaultOrEmpty || asked.Length > MostLines) return null;
        var lines = asked.Select(Line).ToArray();
        return lines.Contains(null) ? null : [.. lines!];
    }

    static LocalLine? Line(LocalLine? asked) =>
        PlainText.Line(asked?.Name, 80) is { Length: > 0 } name && PlainText.Line(asked!.Call, 40) is { Length: >= 2 } call
            && PlainText.Line(asked.When, 80) is { } when ? new LocalLine(name, call, when == "" ? null : when) : null;

    static bool IsCare(Request request, string? person) => person is not null && request.Roster.Of(person) is { IsCare: true };
}
