namespace Homework.Silo;

/// <summary>A process that runs grains and nothing else, which takes an engine for more than one process.</summary>
static class Node
{
    /// <summary>Says so.</summary>
    public static async Task<int> Run(string[] args)
    {
        await Console.Error.WriteLineAsync("With the embedded engine grains run inside web; start that instead: ./homework run");
        return 1;
    }
}
