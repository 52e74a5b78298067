using Homework.Kernel;

namespace Homework.Silo.Storage;

/// <summary>How a topic is written in a row: its practice in one column, the rest in another.</summary>
internal static class Rows
{
    extension(Topic topic)
    {
        /// <summary>The topic within its practice.</summary>
        public string Within => $"{topic.Kind}/{topic.Id}";
    }

    /// <summary>The topic of a row.</summary>
    public static Topic Topic(string practice, string within)
    {
        var slash = within.IndexOf('/');
        return new Topic(within[..slash], practice, within[(slash + 1)..]);
    }
}
