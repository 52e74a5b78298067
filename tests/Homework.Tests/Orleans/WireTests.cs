using System.Collections.Immutable;
using System.Reflection;
using Homework.Kernel;
using Homework.Silo;
using Homework.Texts;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Orleans.Serialization.Invocation;

namespace Homework.Tests.Orleans;

/// <summary>
/// Whatever stands in a call between processes comes out of it as it went in. The types are found by reflection, so a new one
/// without a sample here fails.
/// </summary>
public sealed class WireTests : IDisposable
{
    static readonly Assembly Ours = typeof(Topic).Assembly;
    static readonly Topic Journal = new("journal", "riverside", "pages");
    static readonly Rejected No = new("no-such-topic", "This is not here.");
    static readonly byte[] Json = "{\"text\":\"Größe 語\"}"u8.ToArray();

    static readonly object[] Samples =
    [
        "text", "", long.MaxValue, 20, true, Json, Array.Empty<byte>(), new[] { "mo", "lea" }, new[] { 3, -5 }, Array.Empty<int>(), Journal,
        new Caller("mo", "riverside", IsStaff: true),
        new Accepted(long.MaxValue), No,
        new Opened(7, [Audience.Care, Audience.Member("mo")], Json), new Opened(0, [], [], No),
        new Page(Json), new Page([], No),
        new Frame(Audience.Member("mo"), 9, 7, Json), new[] { new Frame(Audience.Group, 9, 8, Json), new Frame(Audience.Care, 9, 2, Json) },
        new Signal([Audience.Group, Audience.Care], "mo", Json), new Signal([], null, []), new Signal([Audience.Group], "mo", Json, "mo cursor "),
        new[] { Audience.Group, Audience.Member("lea") }, Array.Empty<Audience>(),
        new Dictionary<Audience, long> { [Audience.Group] = 3, [Audience.Member("mo")] = 8 }, new Dictionary<Audience, long>(),
        Roster.Empty, new Roster(3, ImmutableDictionary<string, Seat>.Empty.Add("mo", new Seat("mo", "Mo", "teal", Role.PeerLead))),
        new StorageUnavailableException("The database's disk is full.", new IOException("no space left")),
        new StepException("a position is outside of the page"),
    ];

    readonly ServiceProvider services = new ServiceCollection().AddOwnJson().BuildServiceProvider();

    public void Dispose() => services.Dispose();

    public static TheoryData<Type> Arguments => [.. Methods.SelectMany(method => method.GetParameters()).Select(one => one.ParameterType).SelectMany(Cases).Distinct()];

    public static TheoryData<Type> Answers => [.. Methods.Select(method => method.ReturnType).Where(type => type.IsGenericType)
        .Select(type => type.GetGenericArguments()[0]).SelectMany(Cases).Concat(Exceptions).Distinct()];

    [Theory, MemberData(nameof(Arguments))]
    public void An_argument_comes_as_it_was_sent(Type type)
    {
        foreach (var sample in Of(type)) AreSame(sample, Call(nameof(Sent), type, sample));
    }

    [Theory, MemberData(nameof(Answers))]
    public void An_answer_comes_as_it_was_given(Type type)
    {
        foreach (var sample in Of(type)) AreSame(sample, Call(nameof(Answered), type, sample));
    }

    object? Call(string method, Type type, object sample) =>
        GetType().GetMethod(method, BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(this, [sample]);

    object? Answered<T>(T answer)
    {
        var received = Sent(answer is Exception problem ? Response.FromException(problem) : Response.FromResult(answer));
        return received.Exception ?? received.Result;
    }

    /// <summary>As it arrives, and copied as for a call within one process.</summary>
    T Sent<T>(T sent) where T : notnull
    {
        var serializer = services.GetRequiredService<Serializer>();
        var received = serializer.Deserialize<T>(serializer.SerializeToArray(sent))!;
        return services.GetRequiredService<DeepCopier>().Copy(received)!;
    }

    static void AreSame(object sent, object? received)
    {
        Assert.IsType(sent.GetType(), received);
        if (sent is Exception problem) Assert.Equal(problem.Message, ((Exception)received!).Message);
        else Assert.Equivalent(sent, received, strict: true);
    }

    static IEnumerable<object> Of(Type type)
    {
        var samples = Samples.Where(type.IsInstanceOfType).ToArray();
        Assert.True(samples.Length > 0, $"There is no sample of {type}.");
        return samples;
    }

    static IEnumerable<MethodInfo> Methods => Ours.GetTypes().Where(type => type.IsInterface && type.IsAssignableTo(typeof(IAddressable))).SelectMany(type => type.GetMethods());

    static IEnumerable<Type> Exceptions => Ours.GetTypes().Where(type => type.IsSubclassOf(typeof(Exception)));

    /// <summary>A type, and where it is abstract every type that it may be. References to grains and observers are Orleans' own affair.</summary>
    static IEnumerable<Type> Cases(Type type) =>
        type.IsAssignableTo(typeof(IAddressable)) ? []
        : type.IsAbstract && type.Assembly == Ours ? Ours.GetTypes().Where(one => one.IsSubclassOf(type) && !one.IsAbstract).Append(type)
        : [type];
}
