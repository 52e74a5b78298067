using Microsoft.Extensions.DependencyInjection;

namespace Homework.Tests.Engine;

/// <summary>What differs between the engines when they are tested.</summary>
internal static class TestEngine
{
    /// <summary>The engine with the grains of these tests.</summary>
    public static IServiceCollection AddTestEngine(this IServiceCollection services, KeptReminders reminders, bool isImpatient) => services
        .AddSingleton<IReminderTable>(reminders.Table)
        .AddEmbeddedEngine(options => options.GrainAssemblies.Add(typeof(TestEngine).Assembly));

    /// <summary>The clock leaps: what takes a moment must not look as if it had taken hours.</summary>
    public static IServiceCollection LetTimeLeap(this IServiceCollection services) =>
        services.Configure<EmbeddedEngineOptions>(options =>
            options.ActivationTimeout = options.DeactivationTimeout = options.ResponseTimeout = TimeSpan.FromDays(20));

    /// <summary>Calls that take too long time out.</summary>
    public static void LetCallsTimeOut(this ManualTime time) => time.Advance(TimeSpan.FromSeconds(32));

    /// <summary>Lets the engine do what is due after so much time. It goes by the test's clock in everything.</summary>
    public static async Task KeepUp(this IGrainFactory grains, TimeSpan passed) => await Task.Yield();
}

/// <summary>Reminders that outlast an engine.</summary>
internal sealed class KeptReminders
{
    public InMemoryReminderTable Table { get; } = new();
}
