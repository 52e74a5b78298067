using System.Collections.Immutable;
using Homework.Journals;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Web.Demo;

/// <summary>What goes on in the journals.</summary>
sealed partial class Scene
{
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
}
