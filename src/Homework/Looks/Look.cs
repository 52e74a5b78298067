using Homework.Kernel;

namespace Homework.Looks;

/// <summary>That somebody who cares for the group looked at what is a member's own, for that member alone. Id: <c>look:N</c>; on the shelf <c>looks</c>.</summary>
/// <param name="By">Who; one line for each hour in which they looked.</param>
public sealed record Look(string Id, string By, DateTimeOffset At) : Item(Id);

/// <summary>A look as it is kept.</summary>
sealed record KeptLook(string Id, long Ord, string By, DateTimeOffset At) : Part(Id, Shelved, Ord)
{
    public const string Shelved = "looks";

    public static string IdOf(Fact fact) => $"look:{fact.Seq}";

    public static KeptLook Of(Fact fact) => new(IdOf(fact), fact.Seq, fact.By, fact.At);

    public Look Shown() => new(Id, By, At) { Ord = Ord };
}
