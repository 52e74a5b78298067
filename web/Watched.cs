using Homework.Kernel;
using Microsoft.AspNetCore.SignalR;

namespace Homework.Web;

/// <summary>
/// One topic as this node watches it: which line sees which audience. Frames go out in the topic's order, whatever order they
/// come in: between processes one message may overtake another.
/// </summary>
sealed class Watched(TimeProvider clock) : IDisposable
{
    /// <summary>An <c>Open</c> under way: frames that come meanwhile wait for its answer.</summary>
    public sealed class Opening(Line line)
    {
        public Line Line { get; } = line;

        public List<Frame> Early { get; } = [];
    }

    readonly Lock gate = new();
    readonly SemaphoreSlim asking = new(1);
    readonly Dictionary<Audience, Line[]> lines = [];
    readonly List<Opening> openings = [];
    readonly Dictionary<Line, Audience[]> seats = [];
    readonly Places places = new(clock);
    readonly SortedList<long, (long Seq, Frame[] Frames)> held = []; // what came too early, by the seq that it goes on from

    /// <summary>The seq up to which everything has come.</summary>
    public long Seq { get; private set; }

    public bool IsUnused
    {
        get { lock (gate) return seats.Count == 0 && openings.Count == 0; }
    }

    public string[] People
    {
        get { lock (gate) return [.. seats.Keys.Select(line => line.Person).Distinct()]; }
    }

    /// <summary>Whether one of this person's lines watches.</summary>
    public bool Has(string person)
    {
        lock (gate) return seats.Keys.Any(line => line.Person == person);
    }

    /// <summary>
    /// Asks the topic something that tells it who watches. One at a time, or a renewal could take back what an opening has
    /// just said.
    /// </summary>
    public async Task<T> Ask<T>(Func<Task<T>> ask)
    {
        await asking.WaitAsync();
        try
        {
            return await ask();
        }
        finally
        {
            asking.Release();
        }
    }

    public void Dispose() => asking.Dispose();

    public Opening Begin(Line line)
    {
        var opening = new Opening(line);
        lock (gate) openings.Add(opening);
        return opening;
    }

    public void Cancel(Opening opening)
    {
        lock (gate) openings.Remove(opening);
    }

    /// <summary>
    /// The topic has answered: from here on the line gets what it may see. False where who may see what changed meanwhile: open
    /// once more.
    /// </summary>
    public bool Seat(Opening opening, Audience[] audiences, long seq)
    {
        lock (gate)
        {
            if (!openings.Remove(opening)) return false;
            Leave(opening.Line);
            seats[opening.Line] = audiences;
            LiveMeters.Seat(1);
            foreach (var audience in audiences) lines[audience] = [.. lines.GetValueOrDefault(audience, []), opening.Line];
            if (seats.Count == 1) Seq = Math.Max(Seq, seq); // those who were here before wait for what is on its way
            foreach (var frame in opening.Early.OrderBy(frame => frame.Seq))
                if (frame.Seq > seq && audiences.Contains(frame.Audience)) opening.Line.Write(Messages.Changed(frame.Json));
            return true;
        }
    }

    /// <summary>
    /// Passes frames on. False where something before them has not come: then they are held until it has, or until
    /// <see cref="Resync"/>.
    /// </summary>
    public bool Changed(long from, long seq, Frame[] frames)
    {
        lock (gate)
        {
            if (from > Seq && seats.Count > 0)
            {
                held[from] = (seq, frames);
                return false;
            }
            Pass(seq, frames);
            while (held.Count > 0 && held.GetKeyAtIndex(0) <= Seq)
            {
                var next = held.GetValueAtIndex(0);
                held.RemoveAt(0);
                Pass(next.Seq, next.Frames);
            }
            return true;
        }
    }

    // the gate is held
    void Pass(long seq, Frame[] frames)
    {
        Seq = Math.Max(Seq, seq);
        foreach (var opening in openings) opening.Early.AddRange(frames);
        foreach (var (line, message) in Outgoing(frames)) line.Write(message);
    }

    // one message for each line: who sees a change in two ways is sent both together
    Dictionary<Line, SerializedHubMessage> Outgoing(Frame[] frames)
    {
        var outgoing = new Dictionary<Line, SerializedHubMessage>(seats.Count);
        foreach (var frame in frames)
        {
            if (!lines.TryGetValue(frame.Audience, out var watching)) continue;
            var message = Messages.Changed(frame.Json);
            foreach (var line in watching)
                outgoing[line] = outgoing.TryGetValue(line, out var first) ? Messages.Both(first, message) : message;
            LiveMeters.Frames(watching.Length);
        }
        return outgoing;
    }

    /// <summary>Passes on what is fleeting; places that come often are gathered for a moment.</summary>
    public void Signalled(Signal signal)
    {
        lock (gate)
        {
            if (signal.Of is null) Pass([signal]);
            else if (places.Put(signal) is { } wait)
            {
                if (wait == TimeSpan.Zero) Pass(places.TakeAll());
                else _ = PassPlaces(wait);
            }
        }
    }

    async Task PassPlaces(TimeSpan wait)
    {
        await Task.Delay(wait, clock);
        lock (gate) Pass(places.TakeAll());
    }

    // the gate is held; one message for each line
    void Pass(ReadOnlySpan<Signal> signals)
    {
        var outgoing = new Dictionary<Line, List<SerializedHubMessage>>(seats.Count);
        foreach (var signal in signals)
        {
            var message = Messages.Signalled(signal.Json);
            foreach (var audience in signal.Audiences)
                foreach (var line in lines.GetValueOrDefault(audience, []))
                    if (line.Person != signal.Except) Add(line, message);
        }
        foreach (var (line, messages) in outgoing) line.Pass(Messages.Together(messages));

        void Add(Line line, SerializedHubMessage message)
        {
            if (!outgoing.TryGetValue(line, out var messages)) outgoing[line] = messages = [];
            if (messages.Count == 0 || messages[^1] != message) messages.Add(message); // seen in two ways, it is one
        }
    }

    /// <summary>
    /// This person's seats end at once; their browsers open again, or are told that they are out.
    /// </summary>
    /// <returns>The lines that sat here, and when all that was said to them is written.</returns>
    public (Line[] Gone, Task Written) Unseat(string person, SerializedHubMessage message)
    {
        lock (gate)
        {
            var early = openings.Where(opening => opening.Line.Person == person).ToArray();
            foreach (var opening in early) openings.Remove(opening); // its answer was given by the old roster
            var gone = seats.Keys.Where(line => line.Person == person).ToArray();
            foreach (var line in gone) Leave(line);
            return (gone, Task.WhenAll([.. early.Select(opening => opening.Line.Write(message)), .. gone.Select(line => line.Write(message))]));
        }
    }

    public bool Remove(Line line)
    {
        lock (gate) return Leave(line);
    }

    /// <summary>Not all up to this seq has come: everybody opens again.</summary>
    public void Resync(long seq, SerializedHubMessage message)
    {
        lock (gate)
        {
            Seq = Math.Max(Seq, seq);
            while (held.Count > 0 && held.GetKeyAtIndex(0) <= Seq) held.RemoveAt(0); // it comes with what is opened
            foreach (var line in seats.Keys) line.Write(message);
        }
    }

    bool Leave(Line line)
    {
        if (!seats.Remove(line, out var audiences)) return false;
        LiveMeters.Seat(-1);
        if (seats.Count == 0) held.Clear();
        foreach (var audience in audiences)
        {
            var rest = lines[audience].Where(other => other != line).ToArray();
            if (rest.Length > 0) lines[audience] = rest;
            else lines.Remove(audience);
        }
        return true;
    }
}
