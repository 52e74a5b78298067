using System.Collections.Immutable;
using Homework.Journals;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Web.Demo;

/// <summary>
/// What goes on between the simulated members while somebody watches: each answers what is new after a moment, and between
/// that something happens by itself. Nothing here is faster or more than a calm group.
/// </summary>
sealed class Scene(
    DemoCast cast, IReadOnlyList<SimulatedMember> members, Budget budget, Random random, TimeProvider time, double pace, CancellationToken over)
{
    static readonly TimeSpan Recently = TimeSpan.FromMinutes(2);

    readonly SimulatedWords words = new(random);
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
    public IEnumerable<Task> GoOn(IReadOnlySet<string> visitors)
    {
        Notice(visitors);
        var now = time.GetUtcNow();
        while (turns.TryPeek(out _, out var at) && at <= now)
        {
            var turn = turns.Dequeue();
            if (turn() is { } act) yield return act;
            else turns.Enqueue(turn, In(1, 3));
        }
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

        // what comes to light long after it was written was let through, and only visitors let through
        bool IsVisitors(Entry entry) => visitors.Contains(entry.By) || !IsRecent(entry.At);
    }

    bool IsRecent(DateTimeOffset at) => time.GetUtcNow() - at < Recently;

    /// <summary>Somebody wrote an entry, or one of somebody's was let through.</summary>
    void Greet(Topic journal, Entry entry, bool isVisitors)
    {
        turns.Enqueue(() => ReactTo(journal, entry, isVisitors), In(6, 16));
        if (isVisitors || random.NextDouble() < 0.7) turns.Enqueue(() => AnswerTo(journal, entry, isVisitors), In(6, 12));
        if (!isVisitors) return;
        turns.Enqueue(() => ReactTo(journal, entry, isVisitors), In(14, 24));
        turns.Enqueue(() => AnswerTo(journal, entry, isVisitors), In(13, 20));
    }

    /// <summary>Somebody answered this member.</summary>
    void Thank(SimulatedMember member, Topic journal, Entry entry, Response response, bool isVisitors)
    {
        if (isVisitors || random.NextDouble() < 0.6)
            turns.Enqueue(() => DoNext(member, isVisitors, () => member.Send(journal, new React(entry.Id, response.Id, Reaction.Thanks, IsOn: true))), In(4, 10));
        if (isVisitors)
            turns.Enqueue(() => DoNext(member, isVisitors, () => Respond(member, journal, entry.Id, response.Id, Starter.None, words.Return())), In(9, 18));
    }

    Task? ReactTo(Topic journal, Entry entry, bool isAnswer)
    {
        var readers = Readers(journal, entry).Where(member => !entry.Reactions.Any(one => one.By == member.Person)).ToArray();
        if (One(Free(readers)) is not { } member) return readers is [] ? Task.CompletedTask : null;
        return Do(member, isAnswer, () => member.Send(journal, new React(entry.Id, entry.Id, words.Reaction(entry.Wish), IsOn: true)));
    }

    Task? AnswerTo(Topic journal, Entry entry, bool isAnswer)
    {
        var readers = Readers(journal, entry).Where(member => member.Responses(journal, entry.Id).All(one => one.By != member.Person)).ToArray();
        if (One(Free(readers)) is not { } member) return readers is [] ? Task.CompletedTask : null;
        if (words.Answer(entry, member.Responses(journal, entry.Id)) is not { } answer) return Task.CompletedTask;
        return Do(member, isAnswer, () => Respond(member, journal, entry.Id, null, answer.Starter, answer.Text));
    }

    IEnumerable<SimulatedMember> Readers(Topic journal, Entry entry) =>
        members.Where(member => member.IsHere && member.Person != entry.By && member.Entries().Any(seen => seen.Journal == journal && seen.Entry.Id == entry.Id));

    /// <summary>Something that nobody was waiting for.</summary>
    Task Happen()
    {
        if (One(Free(members)) is not { } member) return Task.CompletedTask;
        if (!budget.HasRoom(isAnswer: false)) return Do(member, isAnswer: false, () => Hesitate(member), isFree: true);
        return random.Next(100) switch
        {
            < 30 => WriteSomething(),
            < 55 when Recent(member, 10, isAnswered: true) is (var journal, { } entry) => AnswerTo(journal, entry, isAnswer: false) ?? Task.CompletedTask,
            < 85 when Recent(member, 14) is (var journal, { } entry) => ReactTo(journal, entry, isAnswer: false) ?? Task.CompletedTask,
            < 92 when Rewritable(member) is (var journal, { } entry, { } better) => Do(member, isAnswer: false, () => Rewrite(member, journal, entry, better)),
            _ => Do(member, isAnswer: false, () => Hesitate(member), isFree: true),
        };
    }

    /// <summary>A recent entry of somebody else; what nobody answered yet is left for the visitor to find.</summary>
    (Topic, Entry?) Recent(SimulatedMember member, int most, bool isAnswered = false) => One(
    [
        .. member.Entries().Where(seen => seen.Entry.By != member.Person)
            .Where(seen => !isAnswered || member.Responses(seen.Journal, seen.Entry.Id).Any()).Take(most),
    ]);

    static (Topic, Entry?, string?) Rewritable(SimulatedMember member) => member.Entries()
        .Where(seen => seen.Entry.By == member.Person)
        .Select(seen => (seen.Journal, seen.Entry, SimulatedWords.Better(seen.Entry)))
        .FirstOrDefault(seen => seen.Item3 is not null);

    Task WriteSomething()
    {
        if (One(Free(members)) is not { } member) return Task.CompletedTask;
        var seen = cast.Journals.SelectMany(journal => member.Sees(journal)).OfType<Entry>().ToArray();
        if (words.Entry(member, seen) is not { } entry) return Task.CompletedTask;
        return Do(member, isAnswer: false, async () =>
        {
            var journal = cast.Journal(entry.Journal);
            await Type(member, journal, null, entry.Text);
            return await member.Send(journal, new WriteEntry(RichText.Of(entry.Text), new Sharing(Reach.Group, []), entry.Wish, null));
        });
    }

    async Task<bool> Respond(SimulatedMember member, Topic journal, string entry, string? to, Starter starter, string text)
    {
        await Type(member, journal, entry, text);
        return await member.Send(journal, new WriteResponse(entry, to, starter, RichText.Of(text), ImmutableArray<string>.Empty));
    }

    async Task<bool> Rewrite(SimulatedMember member, Topic journal, Entry entry, string better)
    {
        await Type(member, journal, entry.Id, better[..(better.Length / 3)]);
        return await member.Send(journal, new EditEntry(entry.Id, RichText.Of(better), entry.Wish, entry.Version));
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

    async Task Do(SimulatedMember member, bool isAnswer, Func<Task<bool>> act, bool isFree = false)
    {
        if (!member.IsHere || member.IsBusy || (!isFree && !budget.HasRoom(isAnswer))) return;
        member.IsBusy = true;
        try
        {
            if (await act() && !isFree) budget.Spend(isAnswer);
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
