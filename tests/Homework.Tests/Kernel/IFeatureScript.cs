using Homework.Kernel;

namespace Homework.Tests.Kernel;

/// <summary>Makes up what people might send to a topic of one kind: mostly sensible, now and then not.</summary>
public interface IFeatureScript
{
    /// <summary>The kind of topic.</summary>
    string Kind { get; }

    /// <summary>The next command, given the topic's state, and who sends it; one of the people, or <see cref="Request.System"/>.</summary>
    Command Next(Random random, object state, string[] people, out string by);
}
