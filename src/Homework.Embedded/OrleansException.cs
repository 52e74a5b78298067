namespace Homework.Embedded;

/// <summary>What goes wrong in the engine itself, as opposed to in a grain.</summary>
public class OrleansException : Exception
{
    /// <summary>Says what went wrong.</summary>
    public OrleansException(string message) : base(message) { }

    /// <summary>Says what went wrong and why.</summary>
    public OrleansException(string message, Exception innerException) : base(message, innerException) { }
}

/// <summary>The engine is stopping and starts no more grains.</summary>
public sealed class SiloUnavailableException(string message) : OrleansException(message);

/// <summary>The observer was deleted, or its object is no longer alive.</summary>
public sealed class ClientNotAvailableException(string message) : OrleansException(message);

/// <summary>A reminder could not be registered or removed.</summary>
public sealed class ReminderException(string message) : OrleansException(message);
