using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Text;
using Homework.Web.Pictures;

namespace Homework.Tests.Web.Pictures;

/// <summary>Pictures are read from their first byte to their last, and kept without what is not needed to show them.</summary>
public sealed class PictureTests
{
    const int Mutations = 4_000; // of each sample; HOMEWORK_MUTATIONS in the environment makes it more

    public static TheoryData<string> Good() =>
        [.. Directory.GetFiles(Samples()).Select(path => Path.GetFileName(path)).Where(name => name is not ("moving.webp" or "still.gif"))];

    [Theory]
    [MemberData(nameof(Good))]
    public void A_picture_keeps_its_size_and_reads_the_same_again(string name)
    {
        var picture = Picture.Read(Sample(name));
        Assert.Equal(name == "phone.jpg" ? (30, 40) : (40, 30), (picture.Width, picture.Height)); // a phone turns what it shows
        Assert.Equal(Path.GetExtension(name) is ".jpg" ? "image/jpeg" : "image/" + Path.GetExtension(name)[1..], picture.MediaType);
        Assert.Equal(picture.Bytes, Picture.Read(picture.Bytes).Bytes);
        Assert.True(picture.Bytes.Length <= Sample(name).Length);
    }

    [Theory]
    [InlineData("phone.jpg")]
    [InlineData("described.png")]
    [InlineData("described.webp")]
    public void Where_when_by_whom_and_with_what_it_was_taken_is_gone(string name)
    {
        Assert.Contains("Secret", Text(Sample(name)));
        var kept = Text(Picture.Read(Sample(name)).Bytes);
        foreach (var secret in new[] { "Secret", "secret", "GPS", "xmp", "XMP", "ICC", "Photoshop", "8BIM" }) Assert.DoesNotContain(secret, kept);
    }

    [Fact]
    public void Which_way_is_up_is_all_that_is_kept_of_what_a_phone_noted()
    {
        var kept = Picture.Read(Sample("phone.jpg")).Bytes;
        Assert.Equal(6, Exif.WayUp(kept.AsSpan(6, 32)));
        Assert.Equal(1, Text(kept).Split("Exif").Length - 1);
    }

    [Fact]
    public void A_moving_png_stands_still_and_a_moving_webp_is_refused()
    {
        Assert.DoesNotContain("acTL", Text(Picture.Read(Sample("moving.png")).Bytes));
        Refused("picture-moves", Sample("moving.webp"));
    }

    [Fact]
    public void What_is_no_picture_is_refused_whatever_it_is_called()
    {
        Refused("not-a-picture", Sample("still.gif"));
        Refused("not-a-picture", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8);
        Refused("not-a-picture", "%PDF-1.7"u8);
        Refused("not-a-picture", []);
        Refused("picture-too-large", new byte[Picture.MaxBytes + 1]);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void A_file_that_is_cut_off_is_refused_wherever_it_is_cut(string name)
    {
        var whole = Picture.Read(Sample(name)).Bytes;
        for (var length = 0; length < whole.Length; length++)
            Assert.Throws<PictureException>(() => Picture.Read(whole.AsSpan(0, length)));
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void What_hangs_behind_a_picture_is_not_kept(string name)
    {
        var picture = Picture.Read(Sample(name)).Bytes;
        Assert.Equal(picture, Picture.Read([.. picture, .. "<script>hidden</script>"u8]).Bytes);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void A_damaged_file_is_refused_or_comes_out_well_formed(string name)
    {
        var (random, sample) = (new Random(7), Sample(name));
        var mutations = int.Parse(Environment.GetEnvironmentVariable("HOMEWORK_MUTATIONS") ?? $"{Mutations}", System.Globalization.CultureInfo.InvariantCulture);
        for (var i = 0; i < mutations; i++)
            try
            {
                var kept = Picture.Read(Mutated(random, sample));
                Assert.Equal(kept.Bytes, Picture.Read(kept.Bytes).Bytes);
            }
            catch (PictureException refused)
            {
                Assert.Matches(@"^[A-Z].{20,}\.$", refused.Message);
            }
    }

    [Fact]
    public void A_small_file_that_would_become_huge_is_refused()
    {
        Refused("picture-too-many-pixels", Png(30_000, 30_000, rows: 1));
        Refused("picture-broken", Png(100, 100, rows: 50_000)); // more rows than its head says
        Refused("picture-broken", Png(100, 100, rows: 99));
        Assert.Equal(100, Picture.Read(Png(100, 100, rows: 100)).Width);
    }

    static void Refused(string code, ReadOnlySpan<byte> file)
    {
        try
        {
            Picture.Read(file);
        }
        catch (PictureException refused)
        {
            Assert.Equal(code, refused.Code);
            return;
        }
        Assert.Fail($"{code} was expected");
    }

    static byte[] Mutated(Random random, byte[] sample)
    {
        var file = sample.ToArray();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(file.Length);
            file = random.Next(5) switch
            {
                0 => [.. file[..at], .. file[Math.Min(file.Length, at + random.Next(9))..]],
                1 => [.. file[..at], .. file[random.Next(file.Length)..]],
                2 => [.. file[..at], (byte)random.Next(256), .. file[at..]],
                _ => [.. file[..at], (byte)(random.Next(3) == 0 ? 0xFF : random.Next(256)), .. file[(at + 1)..]],
            };
            if (file.Length == 0) return sample;
        }
        return file;
    }

    /// <summary>A grey picture with as many rows as wished, whatever its head says.</summary>
    static byte[] Png(int width, int height, int rows)
    {
        var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            for (var row = 0; row < rows; row++) zip.Write(new byte[1 + Math.Min(width, 1_000)]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        return [.. PngFile.Magic, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
    }

    static byte[] Chunk(ReadOnlySpan<byte> name, byte[] data)
    {
        byte[] length = [0, 0, 0, 0], sum = [0, 0, 0, 0], named = [.. name, .. data];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc32.HashToUInt32(named));
        return [.. length, .. named, .. sum];
    }

    static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(Samples(), name));

    static string Samples([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Samples");
}
