using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using Homework.Web.Recordings;

namespace Homework.Tests.Web.Recordings;

/// <summary>Recordings are read from their first byte to their last, and kept without what is not needed to play them.</summary>
public sealed class RecordingTests
{
    const int Mutations = 2_000; // of each sample; HOMEWORK_MUTATIONS in the environment makes it more

    static readonly string[] good = ["whole.webm", "live.webm", "chromium.webm", "chromium.mp4", "voice.ogg", "whole.mp4", "pieces.mp4"];

    public static TheoryData<string> Good() => [.. good];

    [Theory]
    [MemberData(nameof(Good))]
    public void A_recording_says_how_long_it_is_and_reads_the_same_again(string name)
    {
        var recording = Recording.Read(Sample(name));
        Assert.InRange(recording.Length.TotalSeconds, 1.8, 2.3);
        Assert.Equal("audio/" + Path.GetExtension(name)[1..], recording.MediaType);
        var again = Recording.Read(recording.Bytes);
        Assert.Equal(recording.Bytes, again.Bytes);
        Assert.Equal(recording.Length, again.Length);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void By_whom_and_with_what_it_was_made_is_gone(string name)
    {
        if (!name.StartsWith("chromium", StringComparison.Ordinal)) Assert.Contains("Secret", Text(Sample(name)));
        var kept = Text(Recording.Read(Sample(name)).Bytes);
        foreach (var secret in new[] { "Secret", "Lavf", "Chrome", "SoundHandler" }) Assert.DoesNotContain(secret, kept);
    }

    [Fact]
    public void When_it_was_made_is_gone()
    {
        var file = Sample("whole.mp4");
        var movie = Text(file).IndexOf("mvhd", StringComparison.Ordinal) + 4;
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(movie + 4), 3_900_000_000);
        var kept = Recording.Read(file).Bytes;
        Assert.Equal(0u, BinaryPrimitives.ReadUInt32BigEndian(kept.AsSpan(movie + 4)));
    }

    [Fact]
    public void What_is_no_voice_is_refused_whatever_it_is_called()
    {
        Refused("not-a-recording", Sample("vorbis.ogg"));
        Refused("not-a-recording", Sample("picture.webm"));
        Refused("not-a-recording", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8);
        Refused("not-a-recording", "RIFF\0\0\0\0WAVEfmt "u8);
        Refused("not-a-recording", []);
        Refused("recording-too-large", new byte[Recording.MaxBytes + 1]);
    }

    [Fact]
    public void What_is_longer_than_five_minutes_is_refused()
    {
        Assert.Equal(5, RecordingLimits.Whole.Minutes);
        var file = Sample("whole.mp4");
        var media = Text(file).IndexOf("mdhd", StringComparison.Ordinal) + 4;
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(media + 16), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(media + 12)) * 320);
        Refused("recording-too-long", file);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void A_file_that_is_cut_off_never_does_harm_wherever_it_is_cut(string name)
    {
        var whole = Sample(name);
        for (var length = 0; length < whole.Length; length += length < 600 ? 1 : 7) ReadOrRefuse(whole.AsSpan(0, length));
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void A_damaged_file_is_read_or_refused_and_what_is_read_reads_the_same_again(string name)
    {
        var random = new Random(name.Length);
        var times = int.Parse(Environment.GetEnvironmentVariable("HOMEWORK_MUTATIONS") ?? $"{Mutations}", System.Globalization.CultureInfo.InvariantCulture);
        for (var i = 0; i < times; i++) ReadOrRefuse(Damaged(Sample(name), random));
    }

    [Fact]
    public void A_page_of_ogg_with_a_changed_letter_is_refused()
    {
        var file = Sample("voice.ogg");
        file[^20] ^= 1;
        Refused("recording-broken", file);
    }

    static byte[] Damaged(byte[] file, Random random)
    {
        for (var changes = random.Next(1, 8); changes > 0; changes--)
        {
            var at = random.Next(random.Next(3) == 0 ? file.Length : Math.Min(file.Length, 900));
            file[at] = random.Next(4) switch { 0 => 0, 1 => 0xFF, 2 => (byte)(file[at] ^ 1 << random.Next(8)), _ => (byte)random.Next(256) };
        }
        return random.Next(5) == 0 ? file[..random.Next(file.Length)] : random.Next(5) == 0 ? [.. file, .. file] : file;
    }

    static void ReadOrRefuse(ReadOnlySpan<byte> file)
    {
        try
        {
            var recording = Recording.Read(file);
            Assert.True(recording.Bytes.Length <= 2 * file.Length + 400);
            Assert.Equal(recording.Bytes, Recording.Read(recording.Bytes).Bytes);
        }
        catch (RecordingException refused)
        {
            Assert.Matches(@"^[A-Z].{20,}\.$", refused.Message);
        }
    }

    static void Refused(string code, ReadOnlySpan<byte> file)
    {
        try
        {
            Recording.Read(file);
        }
        catch (RecordingException refused)
        {
            Assert.Equal(code, refused.Code);
            return;
        }
        Assert.Fail("It was taken.");
    }

    static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    internal static byte[] Sample(string name, [CallerFilePath] string here = "") => File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(here)!, "Samples", name));
}
