using System.Buffers;
using System.Buffers.Binary;

namespace Homework.Web.Pictures;

/// <summary>
/// JPEG (ITU-T T.81): a row of segments, and coded data after each start of a scan. Kept is what a decoder needs; of the
/// rest only which way is up (Exif 2.32, tag 0x0112).
/// </summary>
sealed class JpegFile
{
    const int MostScans = 64; // more make a small file take long to show
    const byte StartOfImage = 0xD8, EndOfImage = 0xD9, StartOfScan = 0xDA, Quantisation = 0xDB, Restarts = 0xDD, Huffman = 0xC4;
    const byte Baseline = 0xC0, Extended = 0xC1, Progressive = 0xC2, App0 = 0xE0, App1 = 0xE1, App14 = 0xEE, App15 = 0xEF, Comment = 0xFE;

    /// <summary>How every JPEG begins.</summary>
    public static ReadOnlySpan<byte> Magic => [0xFF, StartOfImage, 0xFF];

    readonly ArrayBufferWriter<byte> kept = new();
    int width, height, scans, up = 1;

    /// <summary>Reads one, to its end.</summary>
    /// <exception cref="PictureException">It is damaged, or of a kind that is not taken.</exception>
    public Picture Read(ReadOnlySpan<byte> file)
    {
        var position = 2;
        while (Marker(file, ref position) is var marker && marker != EndOfImage)
        {
            var segment = Segment(file, ref position);
            if (marker == App1 && scans == 0) up = Exif.WayUp(segment) ?? up;
            else if (IsNeeded(marker, segment)) Keep(marker, segment);
            else if (marker is not (>= App0 and <= App15) and not Comment) throw PictureException.Broken();
            if (marker == StartOfScan) Scan(file, ref position);
        }
        return scans == 0 ? throw PictureException.Broken() : Whole();
    }

    bool IsNeeded(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        Baseline or Extended or Progressive => Frame(segment),
        Quantisation or Huffman or Restarts => segment.Length > 0,
        StartOfScan => width > 0 && segment.Length >= 6 && ++scans <= MostScans,
        App14 => segment.Length == 12 && segment.StartsWith("Adobe"u8), // says how colours are to be read
        _ => false,
    };

    bool Frame(ReadOnlySpan<byte> segment)
    {
        if (width > 0 || segment.Length < 9 || segment[0] != 8 || segment[5] is not (1 or 3 or 4) || segment.Length != 6 + 3 * segment[5]) return false;
        (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), BinaryPrimitives.ReadUInt16BigEndian(segment[3..]));
        Picture.Check(width, height);
        return true;
    }

    /// <summary>Coded data, until a marker that is none of its own.</summary>
    void Scan(ReadOnlySpan<byte> file, ref int position)
    {
        var from = position;
        while (true)
        {
            var next = file[position..].IndexOf((byte)0xFF);
            if (next < 0 || position + next + 1 >= file.Length) throw PictureException.Broken();
            position += next;
            if (file[position + 1] is not (0 or (>= 0xD0 and <= 0xD7))) break;
            position += 2;
        }
        if (position == from) throw PictureException.Broken();
        kept.Write(file[from..position]);
    }

    void Keep(byte marker, ReadOnlySpan<byte> segment) => Write(kept, marker, segment);

    Picture Whole()
    {
        var start = new ArrayBufferWriter<byte>();
        if (up != 1) Write(start, App1, Exif.Of(up));
        byte[] whole = [0xFF, StartOfImage, .. start.WrittenSpan, .. kept.WrittenSpan, 0xFF, EndOfImage];
        var isTurned = up > 4; // a quarter turn
        return new Picture(PictureFormat.Jpeg, isTurned ? height : width, isTurned ? width : height, whole);
    }

    static byte Marker(ReadOnlySpan<byte> file, ref int position)
    {
        if (position >= file.Length || file[position] != 0xFF) throw PictureException.Broken();
        while (position < file.Length && file[position] == 0xFF) position++; // fill bytes may stand before a marker
        return position < file.Length ? file[position++] : throw PictureException.Broken();
    }

    static ReadOnlySpan<byte> Segment(ReadOnlySpan<byte> file, scoped ref int position)
    {
        if (position + 2 > file.Length) throw PictureException.Broken();
        var length = BinaryPrimitives.ReadUInt16BigEndian(file[position..]);
        if (length < 2 || position + length > file.Length) throw PictureException.Broken();
        var segment = file.Slice(position + 2, length - 2);
        position += length;
        return segment;
    }

    static void Write(ArrayBufferWriter<byte> to, byte marker, ReadOnlySpan<byte> segment)
    {
        Span<byte> head = [0xFF, marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(segment.Length + 2));
        to.Write(head);
        to.Write(segment);
    }
}
