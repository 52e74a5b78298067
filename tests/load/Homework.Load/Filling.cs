using System.Collections.Immutable;
using System.Text;
using Homework.Journals;
using Homework.Kernel;
using Homework.Texts;
using Homework.Web.Accounts;

namespace Homework.Load;

/// <summary>
/// Gives the first group's journal a past: each member writes one entry as people do, and the log gets so many copies of
/// those. A last entry has the journal read all of it, so that it stops as after years of use, with its snapshot saved.
/// </summary>
sealed class Filling(IEventLog log, Practice practice)
{
    const int AtOnce = 500;

    static readonly Topic journal = Practice.Journal(0);

    /// <summary>Fills it.</summary>
    public async Task Fill(int entries)
    {
        var writers = (await practice.People()).Where(person => person.Group == 0).Select(person => person.Account).ToArray();
        foreach (var (writer, i) in writers.Select((writer, i) => (writer, i))) await Write(writer, Name(i));
        var written = (await log.Read(journal, 0, 100)).Where(happened => Names(happened, writers.Length).Any()).ToArray();
        var head = (await log.ReadBack(journal, long.MaxValue, 1))[0].Seq;
        for (var made = written.Length; made < entries - 1; made += AtOnce, head += AtOnce)
            await Copy(written, writers.Length, head, Math.Min(AtOnce, entries - 1 - made));
        await WriteLast(writers[0]);
    }

    async Task Copy(StoredEvent[] written, int writers, long head, int count)
    {
        var copies = Enumerable.Range(0, count).Select(i =>
        {
            var original = written[i % written.Length];
            var body = Encoding.UTF8.GetString(original.Body.Span).Replace(Names(original, writers).First(), $"copy-{head + 1 + i:D8}", StringComparison.Ordinal);
            return original with { Seq = head + 1 + i, Body = Encoding.UTF8.GetBytes(body) };
        }).ToImmutableArray();
        var result = await log.Append(new Append(journal, head, $"fill-{head}", copies, []));
        if (result is not Appended) throw new InvalidOperationException($"the journal could not be filled: {result}");
    }

    /// <summary>It takes the journal a while to read so much that it did not write itself.</summary>
    async Task WriteLast(Account writer)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await Write(writer, "first-last");
                return;
            }
            catch (TimeoutException) when (tries < 20)
            {
                // it goes on reading; the same op is done once
            }
        }
    }

    Task Write(Account writer, string op) => practice.Demand(journal, writer, op,
        new WriteEntry(RichText.Of(string.Concat(Enumerable.Repeat("a few plain words ", 11)) + "and"), new Sharing(Reach.Group, []), Wish.Open, null));

    /// <summary>As long as a copy's.</summary>
    static string Name(int writer) => $"orig-{writer:D8}";

    static IEnumerable<string> Names(StoredEvent happened, int writers) =>
        Enumerable.Range(0, writers).Select(Name).Where(name => Encoding.UTF8.GetString(happened.Body.Span).Contains(name, StringComparison.Ordinal));
}
