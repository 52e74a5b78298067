namespace Homework.Web.Pictures;

/// <summary>The formats that are taken.</summary>
enum PictureFormat
{
    Jpeg,
    Png,
    Webp,
}

/// <summary>A still picture that was read from its first byte to its last, and written anew without all that is not needed to show it.</summary>
/// <param name="Width">As it is shown, in pixels.</param>
/// <param name="Height">As it is shown, in pixels.</param>
/// <param name="Bytes">The whole file: no place, time, camera, comment, thumbnail or hidden data; the way up stays.</param>
sealed record Picture(PictureFormat Format, int Width, int Height, byte[] Bytes)
{
    /// <summary>The most bytes that a file may have: 10 MB.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>The most pixels: 25 million.</summary>
    public const int MaxPixels = 25_000_000;

    /// <summary>The longest side, in pixels.</summary>
    public const int MaxSide = 16_000;

    /// <summary>Its media type.</summary>
    public string MediaType => $"image/{Format.ToString().ToLowerInvariant()}";

    /// <summary>Reads a file that somebody sent; what it says it is does not count, only what it is.</summary>
    /// <exception cref="PictureException">It cannot be taken; the message says what to do.</exception>
    public static Picture Read(ReadOnlySpan<byte> file)
    {
        if (file.Length > MaxBytes) throw PictureException.TooLarge();
        if (file.StartsWith(JpegFile.Magic)) return new JpegFile().Read(file);
        if (file.StartsWith(PngFile.Magic)) return PngFile.Read(file);
        if (WebpFile.Is(file)) return WebpFile.Read(file);
        throw PictureException.NotAPicture();
    }

    /// <summary>A size that may be taken.</summary>
    /// <exception cref="PictureException">It is too large.</exception>
    internal static void Check(long width, long height)
    {
        if (width < 1 || height < 1) throw PictureException.Broken();
        if (width > MaxSide || height > MaxSide || width * height > MaxPixels) throw PictureException.TooManyPixels();
    }
}

/// <summary>A file that cannot be taken.</summary>
/// <param name="code">Stable and in kebab-case.</param>
/// <param name="sentence">What is wrong and what to do.</param>
sealed class PictureException(string code, string sentence) : Exception(sentence)
{
    /// <summary>Stable and in kebab-case.</summary>
    public string Code => code;

    public static PictureException TooLarge() => new("picture-too-large", "This picture has more than 10 MB. Please choose a smaller one, or make it smaller first.");

    public static PictureException TooManyPixels() => new(
        "picture-too-many-pixels", "This picture has more than 25 million pixels or is longer than 16,000. Please make it smaller first.");

    public static PictureException NotAPicture() => new("not-a-picture", "This is not a JPEG, PNG or WebP picture. Please choose one of these.");

    public static PictureException Moving() => new("picture-moves", "This picture moves. Please choose one that stands still.");

    public static PictureException Broken() => new("picture-broken", "This picture is damaged or not whole. Please save it anew in another program, or choose another one.");
}
