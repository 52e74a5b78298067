using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace Homework.Web.Pictures;

/// <summary>
/// PNG (W3C, third edition): chunks with checksums. Kept is what gives pixels and their colours; texts, times, profiles and
/// animation go. The compressed rows are unpacked once, to see that they are as many as the head says.
/// </summary>
static class PngFile
{
    const int HeaderSize = 13;

    /// <summary>How every PNG begins.</summary>
    public static ReadOnlySpan<byte> Magic => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    static readonly string[] kept = ["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "IDAT", "IEND"];

    /// <summary>Reads one, to its end.</summary>
    /// <exception cref="PictureException">It is damaged.</exception>
    public static Picture Read(ReadOnlySpan<byte> file)
    {
        var whole = new MemoryStream(file.Length);
        whole.Write(Magic);
        var rows = new MemoryStream();
        var header = ReadOnlySpan<byte>.Empty;
        var (position, before) = (Magic.Length, "");
        while (before != "IEND")
        {
            var data = Chunk(file, ref position, out var name);
            if (before == "" != (name == "IHDR")) throw PictureException.Broken();
            if (name == "IHDR") header = Header(data);
            if (name == "IDAT") rows.Write(rows.Length == 0 || before == "IDAT" ? data : throw PictureException.Broken());
            if (Array.IndexOf(kept, name) >= 0) whole.Write(file[(position - data.Length - 12)..position]);
            else if (char.IsUpper(name[0])) throw PictureException.Broken(); // critical, and not known
            before = name;
        }
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
        Unpack(rows, Unpacked(header, width, height));
        return new Picture(PictureFormat.Png, width, height, whole.ToArray());
    }

    static ReadOnlySpan<byte> Chunk(ReadOnlySpan<byte> file, scoped ref int position, out string name)
    {
        if (position + 12 > file.Length) throw PictureException.Broken();
        var length = BinaryPrimitives.ReadUInt32BigEndian(file[position..]);
        if (length > file.Length - position - 12) throw PictureException.Broken();
        var named = file.Slice(position + 4, 4 + (int)length);
        if (Crc32.HashToUInt32(named) != BinaryPrimitives.ReadUInt32BigEndian(file[(position + 8 + (int)length)..])) throw PictureException.Broken();
        foreach (var letter in named[..4])
            if (!char.IsAsciiLetter((char)letter)) throw PictureException.Broken();
        position += 12 + (int)length;
        name = Encoding.ASCII.GetString(named[..4]);
        return named[4..];
    }

    static ReadOnlySpan<byte> Header(ReadOnlySpan<byte> data)
    {
        if (data.Length != HeaderSize) throw PictureException.Broken();
        Picture.Check(BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
        var isKnown = (Colour: data[9], Bits: data[8]) is (0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) or (2 or 4 or 6, 8 or 16);
        return isKnown && data[10] == 0 && data[11] == 0 && data[12] <= 1 ? data : throw PictureException.Broken();
    }

    /// <summary>How many bytes the rows have, each with its filter, in one pass or in the seven of Adam7.</summary>
    static long Unpacked(ReadOnlySpan<byte> header, int width, int height)
    {
        var bits = header[8] * (header[9] switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 });
        if (header[12] == 0) return Rows(width, height);
        var sum = 0L;
        foreach (var (x, y, dx, dy) in new[] { (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2) })
            sum += Rows((width - x + dx - 1) / dx, (height - y + dy - 1) / dy);
        return sum;

        long Rows(long columns, long rows) => columns <= 0 || rows <= 0 ? 0 : rows * (1 + (columns * bits + 7) / 8);
    }

    static void Unpack(MemoryStream rows, long expected)
    {
        rows.Position = 0;
        var room = new byte[81_920];
        try
        {
            using var unpacked = new ZLibStream(rows, CompressionMode.Decompress);
            var length = 0L;
            while (unpacked.Read(room) is > 0 and var read)
                if ((length += read) > expected) break;
            if (length != expected) throw PictureException.Broken();
        }
        catch (InvalidDataException)
        {
            throw PictureException.Broken();
        }
    }
}
