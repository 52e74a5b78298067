using System.Collections.Immutable;
using Homework.Clients;
using Homework.Kernel;

namespace Homework.Measures;

/// <summary>
/// How a session was: answers are nobody's to see. Five or more become a mean and a spread, settled once, so that no second look can take
/// somebody out of them. Who did not feel safe enough is told to the facilitators, as they read before answering (R11.2).
/// </summary>
static class PulseRules
{
    const int Fewest = 5;
    const int LowSafe = 3;
    const double Drop = 2;

    public static Decision Ask(GroupMeasures state, Request request, AskPulse order)
    {
        if (!Ids.IsValid(request.Op) || state.PulseOf(request.Op) is not null) return MeasureRefusals.IdTaken;
        if (order.Hours is < 1 or > 72) return MeasureRefusals.PulseHours;
        if (state.Pulses.Any(pulse => pulse.Settled is null)) return MeasureRefusals.PulseOpen;
        var members = request.Roster.Seats.Values.Where(seat => seat is { MayWrite: true, IsCare: false }).Select(seat => seat.Person);
        return Decision.Of(new PulseBegan(request.Op, request.At.AddHours(order.Hours)))
            .Telling(members.Order(StringComparer.Ordinal).SelectMany(person => Inbox.One(state, request, person, NoticeKind.PulseAsked)));
    }

    public static Decision Answer(GroupMeasures state, Request request, AnswerPulse order)
    {
        if (!request.MayWrite || request.IsCare) return MeasureRefusals.ReadOnly; // who leads is not part of the average
        if (state.PulseOf(order.Pulse) is not { } pulse) return MeasureRefusals.NoPulse;
        if (pulse.Settled is not null || request.At >= pulse.Until) return MeasureRefusals.PulseSettled;
        int?[] values = [order.Belong, order.Understood, order.Work, order.Safe];
        if (values.Any(value => value is < 0 or > 10)) return MeasureRefusals.PulseValue;
        var isLow = order.Safe <= LowSafe;
        var answered = new PulseAnswered(pulse.Id, request.By, order.Belong, order.Understood, order.Work, order.Safe, isLow);
        if (answered == pulse.Answers.GetValueOrDefault(request.By)) return Decision.Nothing;
        var isNew = isLow && !state.Low.ContainsKey(LowOf(pulse.Id, request.By));
        return Decision.Of(answered)
            .Telling(isNew ? Inbox.Care(request, new Notify(NoticeKind.NeedsALook, state.Topic, null, null)) : []);
    }

    public static Decision End(GroupMeasures state, EndPulse order) => state.PulseOf(order.Pulse) switch
    {
        null => MeasureRefusals.NoPulse,
        { Settled: not null } => Decision.Nothing,
        var pulse => Settled(state, pulse),
    };

    public static Decision Talked(GroupMeasures state, TalkedAboutPulse order) =>
        state.Low.ContainsKey(order.Note ?? "") ? new PulseTalkedAbout(order.Note!) : MeasureRefusals.NoNote;

    public static Decision TimeCame(GroupMeasures state, Request request) =>
        state.Pulses.FirstOrDefault(pulse => pulse.Settled is null && pulse.Until <= request.At) is { } pulse ? Settled(state, pulse) : Decision.Nothing;

    public static string LowOf(string pulse, string person) => $"low:{pulse}:{person}";

    static PulseSettled Settled(GroupMeasures state, KeptPulse pulse)
    {
        var answers = pulse.Answers.Values.ToArray();
        var means = Means(answers);
        var before = state.Pulses.LastOrDefault(other => other.Settled is { Means.IsEmpty: false })?.Settled!.Means[^1];
        var hasDropped = before is not null && means.Length > 0 && before.What == "all" && means[^1].What == "all" && before.Mean - means[^1].Mean >= Drop;
        return new PulseSettled(pulse.Id, answers.Length, means, hasDropped);
    }

    static ImmutableArray<PulseMean> Means(PulseAnswered[] answers)
    {
        var measure = Catalogue.Find("cohesion_pulse")!;
        var all = answers.Select(answer => Scoring.Of(measure, Values(answer)).Total);
        (string What, IEnumerable<double?> Values)[] parts =
        [
            ("belong", answers.Select(answer => (double?)answer.Belong)), ("understood", answers.Select(answer => (double?)answer.Understood)),
            ("work", answers.Select(answer => (double?)answer.Work)), ("safe", answers.Select(answer => (double?)answer.Safe)), ("all", all),
        ];
        return [.. parts.Select(part => Mean(part.What, [.. part.Values.OfType<double>()])).OfType<PulseMean>()];
    }

    static PulseMean? Mean(string what, double[] values)
    {
        if (values.Length < Fewest) return null;
        var mean = values.Average();
        var spread = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
        return new PulseMean(what, Math.Round(mean, 1), Math.Round(spread, 1));
    }

    static Dictionary<string, int?> Values(PulseAnswered answer) => new()
    {
        ["belong"] = answer.Belong,
        ["understood"] = answer.Understood,
        ["work"] = answer.Work,
        ["safe"] = answer.Safe,
    };
}
