using Homework.Journals;

namespace Homework.Web.Demo;

/// <summary>Chooses words that fit, and none that were just said.</summary>
sealed class SimulatedWords(Random random)
{
    static readonly LiveWords Words = LiveWords.Invented;

    readonly HashSet<string> said = [];

    /// <summary>An entry that this member has not written yet, or null where they have said all they had to say.</summary>
    public LiveEntry? Entry(SimulatedMember member, IReadOnlyCollection<Entry> seen)
    {
        var written = seen.Where(entry => entry.By == member.Person).Select(entry => entry.Text.Plain).ToHashSet();
        return One([.. Words.Entries.Where(entry => entry.By == member.Id && !written.Contains(entry.Text) && !written.Contains(entry.Edit ?? ""))]);
    }

    /// <summary>How an entry is worded better, or null.</summary>
    public static string? Better(Entry entry) => Words.Entries.FirstOrDefault(words => words.Text == entry.Text.Plain)?.Edit;

    /// <summary>An answer that fits what the writer wants back, other than what stands there already.</summary>
    public LiveAnswer? Answer(Entry entry, IEnumerable<Response> there)
    {
        var taken = there.Select(response => response.Text.Plain).ToHashSet();
        LiveAnswer[] fitting = [.. Words.Answers[entry.Wish].Where(answer => !taken.Contains(answer.Text))];
        var fresh = fitting.Where(answer => !said.Contains(answer.Text)).ToArray();
        var answer = One(fresh.Length > 0 ? fresh : fitting);
        if (answer is not null) said.Add(answer.Text);
        return answer;
    }

    /// <summary>What a writer says to somebody who answered them.</summary>
    public string Return() => One(Words.Returns)!;

    /// <summary>A reaction that fits.</summary>
    public Reaction Reaction(Wish wish) => One(Words.Reactions[wish]);

    T? One<T>(T[] of) => of.Length == 0 ? default : of[random.Next(of.Length)];
}
