using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Homework.Tests.Texts;

/// <summary>The browser's libraries at random (<c>tests/fuzz</c>), a JSON a line.</summary>
static class ProseMirror
{
    /// <summary>How many steps; <c>tests/fuzz/run</c> asks for more.</summary>
    public static int Count { get; } = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_STEPS"), out var count) ? count : 3_000;

    /// <summary>Where to begin; the same seed, the same steps.</summary>
    public static int Seed { get; } = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_SEED"), out var seed) ? seed : 1;

    public static IEnumerable<JsonElement> Say(string what)
    {
        using var node = Start(what, $"{Seed}", $"{Count}");
        while (node.StandardOutput.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement;
        }
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
    }

    /// <summary>What ProseMirror says to what the server made of steps: "ok" or what is wrong, in their order.</summary>
    public static async Task<List<string>> Check(IEnumerable<string> lines)
    {
        using var node = Start("check");
        var answers = Task.Run(async () =>
        {
            var list = new List<string>();
            while (await node.StandardOutput.ReadLineAsync() is { } line) list.Add(line);
            return list;
        });
        foreach (var line in lines) await node.StandardInput.WriteLineAsync(line);
        node.StandardInput.Close();
        return await answers;
    }

    static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("node", [Script(), .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardInput = true,
        StandardOutputEncoding = System.Text.Encoding.UTF8,
        StandardInputEncoding = new System.Text.UTF8Encoding(false),
    })!;

    static string Script([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../fuzz/pages.mjs"));
}
