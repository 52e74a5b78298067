using System.Buffers;
using System.Buffers.Binary;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;

namespace Homework.Silo.Moving;

/// <summary>
/// How many rows a table has on one side and what they are, for each group within it (a topic, for events). A row's hash is
/// taken of bytes that both sides give alike; sums of hashes do not depend on the order in which a database tells its rows.
/// </summary>
internal sealed class TableDigest
{
    const int ReportedAfter = 5000;
    readonly string name;
    readonly Dictionary<string, (long Rows, UInt128 Sum)> groups = [];

    TableDigest(string name) => this.name = name;

    /// <summary>Rows in all.</summary>
    public long Rows { get; private set; }

    /// <summary>The groups that have rows.</summary>
    public IReadOnlyCollection<string> Groups => groups.Keys;

    /// <summary>Reads a table through on one side.</summary>
    public static async Task<TableDigest> Of(
        MoveTable table, DbConnection side, string what, IProgress<MoveStep> progress, CancellationToken stop)
    {
        var digest = new TableDigest(table.Name);
        var of = await table.Count();
        var bytes = new ArrayBufferWriter<byte>();
        await using var rows = table.Rows(side);
        await using var reader = await rows.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            digest.Add(table, reader, bytes);
            if (digest.Rows % ReportedAfter == 0) progress.Report(new MoveStep($"{table.Name}, {what}", digest.Rows, of));
        }
        return digest;
    }

    /// <summary>What is not the same in the copy, in words.</summary>
    public IEnumerable<string> DifferencesFrom(TableDigest copy)
    {
        foreach (var group in groups.Keys.Union(copy.groups.Keys).Order(StringComparer.Ordinal))
        {
            var (here, there) = (groups.GetValueOrDefault(group), copy.groups.GetValueOrDefault(group));
            if (here == there) continue;
            var where = group == "" ? name : $"{name} of {group}";
            yield return here.Rows == there.Rows
                ? $"{where}: of {here.Rows} rows at least one differs"
                : $"{where}: {here.Rows} rows in the original, {there.Rows} in the copy";
        }
    }

    void Add(MoveTable table, DbDataReader row, ArrayBufferWriter<byte> bytes)
    {
        bytes.ResetWrittenCount();
        for (var i = 0; i < table.Columns.Count; i++) Write(bytes, table.Value(row, i));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.WrittenSpan, hash);
        var group = string.Join('/', table.Group.Select(i => table.Value(row, i)));
        var (rows, sum) = groups.GetValueOrDefault(group);
        groups[group] = (rows + 1, unchecked(sum + BinaryPrimitives.ReadUInt128LittleEndian(hash)));
        Rows++;
    }

    // what kind of value, how long, and its bytes: two rows that differ never give the same
    static void Write(ArrayBufferWriter<byte> bytes, object? value)
    {
        switch (value)
        {
            case null: Write(bytes, 'n', []); break;
            case string text: Write(bytes, 't', Encoding.UTF8.GetBytes(text)); break;
            case byte[] blob: Write(bytes, 'b', blob); break;
            case bool truth: Write(bytes, 'y', [truth ? (byte)1 : (byte)0]); break;
            default: Write(bytes, 'i', BitConverter.GetBytes(Convert.ToInt64(value))); break;
        }
    }

    static void Write(ArrayBufferWriter<byte> bytes, char kind, ReadOnlySpan<byte> value)
    {
        var head = bytes.GetSpan(5);
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], value.Length);
        bytes.Advance(5);
        bytes.Write(value);
    }
}
