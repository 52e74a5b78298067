using Homework.Kernel;
using Homework.Texts;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace Homework.Silo;

/// <summary>
/// How calls look between processes: what is ours is JSON by the same rules as everywhere else; what carries bytes already
/// (frames, answers) carries them as they are.
/// </summary>
static class Wire
{
    /// <summary>Adds it, for nodes and clients alike.</summary>
    public static IServiceCollection AddOwnJson(this IServiceCollection services) =>
        services.AddSingleton<ITypeFilter, Ours>().AddSerializer(serializer => serializer.AddJsonSerializer(IsOurs, Json.Own));

    /// <summary>Types whose names may stand in a call: a serialiser vouches for what it can make, and nothing makes an abstract <see cref="Outcome"/>.</summary>
    sealed class Ours : ITypeFilter
    {
        public bool? IsTypeAllowed(Type type) => type.Assembly == typeof(Topic).Assembly ? true : null;
    }

    static bool IsOurs(Type type) => type.Assembly == typeof(Topic).Assembly
        && type.Namespace?.StartsWith("Homework.", StringComparison.Ordinal) == true
        && !type.IsAssignableTo(typeof(IAddressable)) && !type.IsAssignableTo(typeof(Exception));
}

/// <summary>A <see cref="Frame"/> between processes.</summary>
[GenerateSerializer]
struct SentFrame
{
    [Id(0)] public string Audience;
    [Id(1)] public long Seq;
    [Id(2)] public long Prev;
    [Id(3)] public byte[] Json;
}

/// <summary>A <see cref="Signal"/> between processes.</summary>
[GenerateSerializer]
struct SentSignal
{
    [Id(0)] public string[] Audiences;
    [Id(1)] public string? Except;
    [Id(2)] public byte[] Json;
    [Id(3)] public string? Of;
}

/// <summary>An <see cref="Opened"/> or a <see cref="Page"/> between processes.</summary>
[GenerateSerializer]
struct SentAnswer
{
    [Id(0)] public long Seq;
    [Id(1)] public string[] Audiences;
    [Id(2)] public byte[] Json;
    [Id(3)] public string? Code;
    [Id(4)] public string? Sentence;
}

/// <summary>A <see cref="StorageUnavailableException"/> between processes: what it means for who waits.</summary>
[GenerateSerializer]
struct SentStorageUnavailable
{
    [Id(0)] public string Message;
}

/// <summary>A <see cref="StepException"/> between processes.</summary>
[GenerateSerializer]
struct SentStepException
{
    [Id(0)] public string Message;
}

[RegisterConverter]
sealed class FrameConverter : IConverter<Frame, SentFrame>
{
    public Frame ConvertFromSurrogate(in SentFrame sent) => new(Names.Audience(sent.Audience), sent.Seq, sent.Prev, sent.Json);

    public SentFrame ConvertToSurrogate(in Frame frame) =>
        new() { Audience = frame.Audience.ToString(), Seq = frame.Seq, Prev = frame.Prev, Json = frame.Json };
}

[RegisterConverter]
sealed class SignalConverter : IConverter<Signal, SentSignal>
{
    public Signal ConvertFromSurrogate(in SentSignal sent) => new(Names.Audiences(sent.Audiences), sent.Except, sent.Json, sent.Of);

    public SentSignal ConvertToSurrogate(in Signal signal) =>
        new() { Audiences = Names.Of(signal.Audiences), Except = signal.Except, Json = signal.Json, Of = signal.Of };
}

[RegisterConverter]
sealed class OpenedConverter : IConverter<Opened, SentAnswer>
{
    public Opened ConvertFromSurrogate(in SentAnswer sent) =>
        new(sent.Seq, Names.Audiences(sent.Audiences), sent.Json, Names.Refusal(sent.Code, sent.Sentence));

    public SentAnswer ConvertToSurrogate(in Opened opened) => new()
    {
        Seq = opened.Seq,
        Audiences = Names.Of(opened.Audiences),
        Json = opened.Json,
        Code = opened.Refusal?.Code,
        Sentence = opened.Refusal?.Sentence,
    };
}

[RegisterConverter]
sealed class PageConverter : IConverter<Page, SentAnswer>
{
    public Page ConvertFromSurrogate(in SentAnswer sent) => new(sent.Json, Names.Refusal(sent.Code, sent.Sentence));

    public SentAnswer ConvertToSurrogate(in Page page) =>
        new() { Audiences = [], Json = page.Json, Code = page.Refusal?.Code, Sentence = page.Refusal?.Sentence };
}

[RegisterConverter]
sealed class StorageUnavailableConverter : IConverter<StorageUnavailableException, SentStorageUnavailable>
{
    public StorageUnavailableException ConvertFromSurrogate(in SentStorageUnavailable sent) =>
        new(sent.Message, new IOException("It happened on another machine, whose log says more."));

    public SentStorageUnavailable ConvertToSurrogate(in StorageUnavailableException exception) => new() { Message = exception.Message };
}

[RegisterConverter]
sealed class StepExceptionConverter : IConverter<StepException, SentStepException>
{
    public StepException ConvertFromSurrogate(in SentStepException sent) => new(sent.Message);

    public SentStepException ConvertToSurrogate(in StepException exception) => new() { Message = exception.Message };
}

static class Names
{
    public static string[] Of(Audience[] audiences) => Array.ConvertAll(audiences, audience => audience.ToString());

    public static Audience[] Audiences(string[] names) => Array.ConvertAll(names, Audience);

    public static Audience Audience(string name) =>
        Kernel.Audience.TryParse(name, out var audience) ? audience : throw new InvalidDataException("not an audience");

    public static Rejected? Refusal(string? code, string? sentence) => code is null ? null : new Rejected(code, sentence ?? "");
}
