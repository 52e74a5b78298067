using System.Buffers.Binary;

namespace Homework.Web.Pictures;

/// <summary>
/// WebP (RFC 9649): chunks in a RIFF container. Kept is the picture with its transparency; profiles, Exif and XMP go.
/// </summary>
static class WebpFile
{
    const byte HasAlpha = 0x10, Moves = 0x02;

    /// <summary>Whether it begins as a WebP does.</summary>
    public static bool Is(ReadOnlySpan<byte> file) => file.Length >= 20 && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8);

    /// <summary>Reads one, to its end.</summary>
    /// <exception cref="PictureException">It is damaged, or moves.</exception>
    public static Picture Read(ReadOnlySpan<byte> file)
    {
        var size = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        if (size < 12 || size > file.Length - 8) throw PictureException.Broken();
        var chunks = file.Slice(12, (int)size - 4);
        ReadOnlySpan<byte> extended = [], alpha = [], picture = [];
        var isLossless = false;
        for (var position = 0; position < chunks.Length;)
        {
            var chunk = Chunk(chunks, ref position);
            var name = chunk[..4];
            var data = chunk[8..];
            if (name.SequenceEqual("VP8X"u8)) extended = extended.IsEmpty && picture.IsEmpty ? data : throw PictureException.Broken();
            else if (name.SequenceEqual("ALPH"u8)) alpha = alpha.IsEmpty && picture.IsEmpty && data.Length > 1 ? data : throw PictureException.Broken();
            else if (name.SequenceEqual("ANIM"u8) || name.SequenceEqual("ANMF"u8)) throw PictureException.Moving();
            else if (name.SequenceEqual("VP8 "u8) || name.SequenceEqual("VP8L"u8))
            {
                if (!picture.IsEmpty) throw PictureException.Broken();
                picture = data;
                isLossless = name[3] == 'L';
            }
        }
        return Written(extended, alpha, picture, isLossless);
    }

    /// <summary>The chunk at the position, and the position after it.</summary>
    static ReadOnlySpan<byte> Chunk(ReadOnlySpan<byte> chunks, scoped ref int position)
    {
        if (chunks.Length - position < 8) throw PictureException.Broken();
        var length = BinaryPrimitives.ReadUInt32LittleEndian(chunks[(position + 4)..]);
        if (length > chunks.Length - position - 8) throw PictureException.Broken();
        var chunk = chunks.Slice(position, 8 + (int)length);
        position = Math.Min(position + chunk.Length + (chunk.Length & 1), chunks.Length);
        return chunk;
    }

    static Picture Written(ReadOnlySpan<byte> extended, ReadOnlySpan<byte> alpha, ReadOnlySpan<byte> picture, bool isLossless)
    {
        var (width, height) = isLossless ? LosslessSize(picture) : LossySize(picture);
        Picture.Check(width, height);
        if (!extended.IsEmpty) CheckCanvas(extended, width, height);
        if (!alpha.IsEmpty && (extended.IsEmpty || isLossless)) throw PictureException.Broken();
        var whole = new MemoryStream();
        whole.Write("RIFF\0\0\0\0WEBP"u8);
        if (!alpha.IsEmpty)
        {
            Write(whole, "VP8X"u8, [HasAlpha, 0, 0, 0, .. Three(width - 1), .. Three(height - 1)]);
            Write(whole, "ALPH"u8, alpha);
        }
        Write(whole, isLossless ? "VP8L"u8 : "VP8 "u8, picture);
        var bytes = whole.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), (uint)bytes.Length - 8);
        return new Picture(PictureFormat.Webp, width, height, bytes);
    }

    static void CheckCanvas(ReadOnlySpan<byte> extended, int width, int height)
    {
        if (extended.Length != 10) throw PictureException.Broken();
        if ((extended[0] & Moves) != 0) throw PictureException.Moving();
        if (Three(extended[4..]) + 1 != width || Three(extended[7..]) + 1 != height) throw PictureException.Broken();
    }

    static (int Width, int Height) LossySize(ReadOnlySpan<byte> frame)
    {
        if (frame.Length < 10 || (frame[0] & 1) != 0 || !frame[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])) throw PictureException.Broken();
        return (BinaryPrimitives.ReadUInt16LittleEndian(frame[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(frame[8..]) & 0x3FFF);
    }

    static (int Width, int Height) LosslessSize(ReadOnlySpan<byte> stream)
    {
        if (stream.Length < 5 || stream[0] != 0x2F || stream[4] >> 5 != 0) throw PictureException.Broken();
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(stream[1..]);
        return ((int)(bits & 0x3FFF) + 1, (int)(bits >> 14 & 0x3FFF) + 1);
    }

    static void Write(MemoryStream to, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(length, (uint)data.Length);
        to.Write(name);
        to.Write(length);
        to.Write(data);
        if (data.Length % 2 == 1) to.WriteByte(0);
    }

    static int Three(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;

    static byte[] Three(int number) => [(byte)number, (byte)(number >> 8), (byte)(number >> 16)];
}
