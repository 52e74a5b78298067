using Homework.Assignments;
using Homework.Kernel;
using Homework.Tests.Kernel;

namespace Homework.Tests.Assignments;

/// <summary>A group's book of homework in a test: Monday, 2 March 2026, ten o'clock in London.</summary>
sealed class AssignmentStory() : TopicStory<AssignmentBook>(
    new AssignmentFeature(), new("assignments", "riverside", "tuesday"), new(Rosa, "Rosa", "sage", Role.Facilitator), new(Maya, "Maya", "sky", Role.Member),
    new(Jon, "Jon", "sand", Role.Member), new(Tom, "Tom", "rose", Role.PeerLead), new(Olu, "Olu", "slate", Role.Observer))
{
    public string Gives(params string[] people) => Does(Rosa, new GiveAssignment(Cards.Breaths, Cards.Daily, [.. people]));

    public Copy? CopyOf(string assignment, string person) => Sees<Copy>(Rosa, $"copy:{assignment}:{person}");

    public T[] ToldCommands<T>() where T : Command => [.. Told.Select(tell => tell.Command).OfType<T>()];
}
