namespace Homework.Silo;

/// <summary>A process of its own for grains: not with this engine, which runs them where the web is.</summary>
static class Node
{
    public static async Task<int> Run(string[] args)
    {
        await Console.Error.WriteLineAsync("With the embedded engine grains run inside web; start that instead: ./homework run");
        return 1;
    }
}
