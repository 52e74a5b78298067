using Homework.Challenges;
using Homework.Journals;
using Homework.Kernel;

namespace Homework.Web.Demo;

/// <summary>
/// What goes on between the simulated members while somebody watches: each answers what is new after a moment, and between
/// that something happens by itself. Nothing here is faster or more than a calm group.
/// </summary>
sealed partial class Scene(
    DemoCast cast, IReadOnlyList<SimulatedMember> members, Budget budget, Budget boardBudget, Random random, TimeProvider time, double pace, CancellationToken over)
{
    static readonly TimeSpan Recently = TimeSpan.FromMinutes(2);

    readonly SimulatedWords words = new(random);
    readonly KindScene kindness = new(cast, random, time);
    readonly HomeworkScene lessons = new(cast, random, time);
    readonly HashSet<string> known = [];
    readonly PriorityQueue<Func<Task?>, DateTimeOffset> turns = new(); // null: whose turn it is has their hands full, ask again
    DateTimeOffset idleUntil = time.GetUtcNow();

    /// <summary>Who of them is here and in the middle of nothing.</summary>
    static SimulatedMember[] Free(IEnumerable<SimulatedMember> of) => [.. of.Where(member => member.IsHere && !member.IsBusy)];

    /// <summary>What stood there before anybody came is not news, save what was written just now.</summary>
    public void Begin()
    {
        foreach (var (item, _, at, _) in News(new HashSet<string>()).ToArray())
            if (!IsRecent(at)) known.Add(item);
        idleUntil = In(4, 9);
    }

    /// <summary>Goes on: notices, answers what is due, or lets something happen.</summary>
    /// <param name="visitors">Whose part visitors play.</param>
    /// <param name="isBoardSeen">A visitor looks at the board.</param>
    public IEnumerable<Task> GoOn(IReadOnlySet<string> visitors, bool isBoardSeen)
    {
        Notice(visitors);
        var now = time.GetUtcNow();
        while (turns.TryPeek(out _, out var at) && at <= now)
        {
            var turn = turns.Dequeue();
            if (turn() is { } act) yield return act;
            else turns.Enqueue(turn, In(1, 3));
        }
        if (isBoardSeen && HappenOnBoard() is { } deed) yield return deed;
        if (now < idleUntil) yield break;
        idleUntil = In(6, 20);
        yield return Happen();
    }

    void Notice(IReadOnlySet<string> visitors)
    {
        foreach (var (item, by, _, answer) in News(visitors).ToArray())
            if (known.Add(item)) answer();
    }

    /// <summary>Everything that anybody here can see and that could be answered.</summary>
    IEnumerable<(string Item, string By, DateTimeOffset At, Action Answer)> News(IReadOnlySet<string> visitors)
    {
        foreach (var member in members.Where(member => member.IsHere))
            foreach (var (journal, entry) in member.Entries())
            {
                if (entry.By != member.Person) yield return (entry.Id, entry.By, entry.At, () => Greet(journal, entry, IsVisitors(entry)));
                else
                    foreach (var response in member.Responses(journal, entry.Id).Where(response => response.By != member.Person))
                        yield return (response.Id, response.By, response.At, () => Thank(member, journal, entry, response, visitors.Contains(response.By)));
            }

        foreach (var member in members.Where(member => member.IsHere))
            foreach (var act in kindness.Others(member))
                yield return (act.Id, act.By, act.At, () => CheerFor(act, visitors.Contains(act.By)));

        // what comes to light long after it was written was let through, and only visitors let through
        bool IsVisitors(Entry entry) => visitors.Contains(entry.By) || !IsRecent(entry.At);
    }

    bool IsRecent(DateTimeOffset at) => time.GetUtcNow() - at < Recently;

    /// <summary>Something that nobody was waiting for.</summary>
    Task Happen()
    {
        if (One(Free(members)) is not { } member) return Task.CompletedTask;
        if (!budget.HasRoom(isAnswer: false)) return Do(member, isAnswer: false, () => Hesitate(member), isFree: true);
        return random.Next(100) switch
        {
            < 20 => WriteSomething(),
            < 28 when DoHomework(member) is { } work => work,
            < 35 when kindness.Act(member) is { } act => Do(member, isAnswer: false, () => member.Send(cast.Challenge, new LogAct(act))),
            < 55 when Recent(member, 10, isAnswered: true) is (var journal, { } entry) => AnswerTo(journal, entry, isAnswer: false) ?? Task.CompletedTask,
            < 85 when Recent(member, 14) is (var journal, { } entry) => ReactTo(journal, entry, isAnswer: false) ?? Task.CompletedTask,
            < 92 when Rewritable(member) is (var journal, { } entry, { } better) => Do(member, isAnswer: false, () => Rewrite(member, journal, entry, better)),
            _ => Do(member, isAnswer: false, () => Hesitate(member), isFree: true),
        };
    }

    /// <summary>Begins to type, and thinks better of it.</summary>
    async Task<bool> Hesitate(SimulatedMember member)
    {
        await Type(member, cast.Journals.ElementAt(random.Next(2)), null, "so much and no more");
        return true;
    }

    Task Type(SimulatedMember member, Topic journal, string? about, string text) =>
        member.Type(journal, about, TimeSpan.FromSeconds(Math.Clamp(text.Length / 12.0, 3, 9)), pace, time, over);

    /// <summary>Does it, or says that the member is in the middle of something.</summary>
    Task? DoNext(SimulatedMember member, bool isAnswer, Func<Task<bool>> act) =>
        member is { IsHere: true, IsBusy: true } ? null : Do(member, isAnswer, act);

    async Task Do(SimulatedMember member, bool isAnswer, Func<Task<bool>> act, bool isFree = false, Budget? from = null)
    {
        var spent = from ?? budget;
        if (!member.IsHere || member.IsBusy || (!isFree && !spent.HasRoom(isAnswer))) return;
        member.IsBusy = true;
        try
        {
            if (await act() && !isFree) spent.Spend(isAnswer);
        }
        finally
        {
            member.IsBusy = false;
        }
    }

    DateTimeOffset In(double least, double most) =>
        time.GetUtcNow() + TimeSpan.FromSeconds(least + random.NextDouble() * (most - least)) / pace;

    T? One<T>(T[] of) => of.Length == 0 ? default : of[random.Next(of.Length)];
}
