using System.Collections.Concurrent;
using Homework.Kernel;

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

    /// <summary>Whether a visitor's window is open on this.</summary>
    public bool AreAt(Topic topic) => lines.All.Any(line => !simulated.ContainsKey(line.Session) && IsOn(line, topic));

    static bool IsOn(Line line, Topic topic)
    {
        lock (line.Topics) return line.Topics.Contains(topic);
    }
}
