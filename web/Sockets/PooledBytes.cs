using System.Buffers;

namespace Homework.Web.Sockets;

/// <summary>Bytes in a rented buffer that grows. A copy is the same buffer: only one of them may go on being used.</summary>
struct PooledBytes
{
    const int Least = 512;

    byte[]? buffer;

    /// <summary>How many were written.</summary>
    public int Length { get; private set; }

    public readonly bool IsEmpty => Length == 0;

    public readonly ReadOnlyMemory<byte> Written => buffer.AsMemory(0, Length);

    /// <summary>Room for at least so many more, one where nothing is said.</summary>
    public Memory<byte> Free(int atLeast)
    {
        if (buffer is null) buffer = ArrayPool<byte>.Shared.Rent(Math.Max(atLeast, Least));
        else if (buffer.Length - Length < Math.Max(atLeast, 1)) Grow(Math.Max(atLeast, 1));
        return buffer.AsMemory(Length);
    }

    /// <summary>So many were written into what <see cref="Free"/> gave.</summary>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)((buffer?.Length ?? 0) - Length));
        Length += count;
    }

    /// <summary>Puts others behind these, and returns their buffer.</summary>
    public void Add(PooledBytes others)
    {
        if (buffer is null)
        {
            this = others;
            return;
        }
        others.Written.CopyTo(Free(others.Length));
        Length += others.Length;
        others.Return();
    }

    /// <summary>Gives the buffer back.</summary>
    public void Return()
    {
        if (buffer is not null) ArrayPool<byte>.Shared.Return(buffer);
        this = default;
    }

    void Grow(int by)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer!.Length * 2, Length + by));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
