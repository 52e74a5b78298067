using System.Collections.Concurrent;

namespace Homework.Web.Demo;

/// <summary>Tells the people who visit the demo from those who are simulated.</summary>
sealed class Visitors(Lines lines)
{
    readonly ConcurrentDictionary<string, byte> simulated = new();

    /// <summary>From now on this session counts as a simulated member's.</summary>
    public void Exclude(string session) => simulated[session] = 0;

    /// <summary>That session is over.</summary>
    public void Forget(string session) => simulated.TryRemove(session, out _);

    /// <summary>The invented people whose part a visitor plays now: a window of theirs is open on something of the demo.</summary>
    public HashSet<string> Playing(DemoCast cast)
    {
        var playing = new HashSet<string>();
        foreach (var line in lines.All)
        {
            if (simulated.ContainsKey(line.Session)) continue;
            lock (line.Topics)
                if (line.Topics.Any(topic => topic.Practice == cast.Practice)) playing.Add(line.Person);
        }
        return playing;
    }
}
