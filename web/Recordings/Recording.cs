using System.Text.Json;

namespace Homework.Web.Recordings;

/// <summary>The formats that are taken: what browsers record.</summary>
enum RecordingFormat
{
    Webm,
    Mp4,
    Ogg,
}

/// <summary>A voice that was read from its first byte to its last, and written anew without all that is not needed to play it.</summary>
/// <param name="Bytes">The whole file: no tags, names, times or programs.</param>
sealed record Recording(RecordingFormat Format, TimeSpan Length, byte[] Bytes)
{
    /// <summary>The most bytes that a file may have.</summary>
    public static readonly int MaxBytes = RecordingLimits.Whole.Megabytes * 1024 * 1024;

    /// <summary>The longest. What a browser records until its time is over may be a little more.</summary>
    public static readonly TimeSpan MaxLength = TimeSpan.FromMinutes(RecordingLimits.Whole.Minutes) + TimeSpan.FromSeconds(15);

    /// <summary>Its media type.</summary>
    public string MediaType => $"audio/{Format.ToString().ToLowerInvariant()}";

    /// <summary>Reads a file that somebody sent; what it says it is does not count, only what it is.</summary>
    /// <exception cref="RecordingException">It cannot be taken; the message says what to do.</exception>
    public static Recording Read(ReadOnlySpan<byte> file)
    {
        if (file.Length > MaxBytes) throw RecordingException.TooLarge();
        var recording = WebmFile.Is(file) ? WebmFile.Read(file)
            : OggFile.Is(file) ? OggFile.Read(file)
            : Mp4File.Is(file) ? Mp4File.Read(file)
            : throw RecordingException.NotARecording();
        return recording.Length <= MaxLength ? recording : throw RecordingException.TooLong();
    }
}

/// <summary>How much may be recorded: <c>limits.json</c>, one file for the server and for the browser.</summary>
/// <param name="Minutes">How long.</param>
/// <param name="Megabytes">How much, as it is sent.</param>
sealed record RecordingLimits(int Minutes, int Megabytes)
{
    /// <summary>What the file says.</summary>
    public static RecordingLimits Whole { get; } = Read();

    static RecordingLimits Read()
    {
        using var stream = typeof(RecordingLimits).Assembly.GetManifestResourceStream("limits.json")!;
        return JsonSerializer.Deserialize<RecordingLimits>(stream, JsonSerializerOptions.Web)!;
    }
}

/// <summary>A file that cannot be taken.</summary>
/// <param name="code">Stable and in kebab-case.</param>
/// <param name="sentence">What is wrong and what to do.</param>
sealed class RecordingException(string code, string sentence) : Exception(sentence)
{
    /// <summary>Stable and in kebab-case.</summary>
    public string Code => code;

    public static RecordingException TooLarge() => new("recording-too-large", $"This recording has more than {RecordingLimits.Whole.Megabytes} MB. Please record it in two parts.");

    public static RecordingException TooLong() => new("recording-too-long", $"This recording is longer than {RecordingLimits.Whole.Minutes} minutes. Please record it in two parts.");

    public static RecordingException NotARecording() => new("not-a-recording", "This is not a recording that can be taken. Please record it here, or choose a WebM, MP4 or Ogg file with a voice.");

    public static RecordingException Broken() => new("recording-broken", "This recording is damaged or not whole. Please record it again.");
}
