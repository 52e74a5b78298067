using Homework.Kernel;
using Homework.Suggestions;
using Homework.Tests.Kernel;

namespace Homework.Tests.Suggestions;

/// <summary>What might be sent to the slot for suggestions: the first of the people facilitates, the last one is an outsider.</summary>
public sealed class SlotScript : IFeatureScript
{
    /// <inheritdoc/>
    public string Kind => "slot";

    /// <inheritdoc/>
    public Command Next(Random random, object state, string[] people, out string by)
    {
        var slot = (Slot)state;
        by = Request.System;
        if (random.Next(6) == 0) return new TimeCame();
        by = people[random.Next(people.Length)];
        if (slot.Waits.Count == 0 || random.Next(3) > 0)
            return new WriteSuggestion($"words numbered {random.NextInt64(1_000_000_000, 9_999_999_999)}", $"key-{random.NextInt64(1_000_000_000_000, 9_999_999_999_999)}");
        var (key, waiting) = slot.Waits.ElementAt(random.Next(slot.Waits.Count));
        if (random.Next(6) > 0) by = waiting.By;
        return new TakeBackSuggestion(key);
    }
}
