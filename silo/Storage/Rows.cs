using Homework.Kernel;

namespace Homework.Silo.Storage;

/// <summary>How a topic, or the grain of one, is written in a row: its practice in one column, the rest in another.</summary>
internal static class Rows
{
    extension(Topic topic)
    {
        /// <summary>The topic within its practice.</summary>
        public string Within => $"{topic.Kind}/{topic.Id}";
    }

    extension(GrainId grain)
    {
        /// <summary>The two columns of a grain: its key is <c>practice/id</c>; without a practice it is the id.</summary>
        public (string Practice, string Within) Columns => grain.Key.ToString()!.Split('/', 2) is [var practice, var id]
            ? (practice, $"{grain.Type}/{id}")
            : ("", grain.ToString());
    }

    /// <summary>The grain of a row.</summary>
    public static GrainId Grain(string practice, string within)
    {
        var slash = within.IndexOf('/');
        var (kind, id) = (within[..slash], within[(slash + 1)..]);
        return GrainId.Create(kind, practice == "" ? id : $"{practice}/{id}");
    }

    /// <summary>The topic of a row.</summary>
    public static Topic Topic(string practice, string within)
    {
        var slash = within.IndexOf('/');
        return new Topic(within[..slash], practice, within[(slash + 1)..]);
    }
}
