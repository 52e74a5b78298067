using BenchmarkDotNet.Attributes;
using Homework.Journals;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Benchmarks;

/// <summary>What one entry costs before it is stored and shown: reading the command, deciding, folding.</summary>
[MemoryDiagnoser]
public class EntryBenchmarks
{
    readonly JournalFeature feature = new();
    readonly DateTimeOffset at = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    byte[] command = [];
    Journal journal = null!;
    Roster roster = null!;

    /// <summary>A group of ten with an open journal.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        command = Json.Bytes<Command>(new WriteEntry(RichText.Of(new string('x', 200)), new Sharing(Reach.Group, []), Wish.Open, null));
        var seats = Enumerable.Range(0, 10).Select(i => new Seat($"person-{i}", $"Person {i}", "teal", i == 0 ? Role.Facilitator : Role.Member));
        roster = new Roster(1, System.Collections.Immutable.ImmutableDictionary.CreateRange(seats.Select(seat => KeyValuePair.Create(seat.Person, seat))));
        var create = new CreateJournal(new Topic("group", "demo", "tuesday"), "Our journal", null, Moderation.Open, 3, true, "person-0");
        journal = Fold(feature.Empty(new Topic("journal", "demo", "pages")), new Request("create", Request.System, at, roster), create);
    }

    /// <summary>From bytes to a checked command.</summary>
    [Benchmark]
    public Command Read() => Json.ReadForeign(command);

    /// <summary>Decide and Apply.</summary>
    [Benchmark]
    public object Write() => Fold(journal, new Request("entry", "person-1", at, roster), Json.ReadForeign(command));

    Journal Fold(Journal state, Request request, Command order)
    {
        foreach (var happened in feature.Decide(state, request, order).Events)
            state = feature.Apply(state, new Fact(1, request.At, request.By, happened));
        return state;
    }
}
