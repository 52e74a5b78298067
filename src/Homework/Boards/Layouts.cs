using System.Collections.Immutable;
using Homework.Groups;

namespace Homework.Boards;

/// <summary>What boards are measured in and made of: their size, colours, built-in pictures, and the layouts to begin from.</summary>
static class Layouts
{
    public const int Width = 6_000, Height = 4_000;
    public const string BuiltIn = "built-in:";

    public static ImmutableArray<string> Colours { get; } = ["paper", "ink", .. GroupNames.Colours];

    /// <summary>The drawings that the pages have, free of words, so that they suit every group and language.</summary>
    public static ImmutableArray<string> Pictures { get; } =
    [
        "bicycle", "blossoming-tree", "boat-leaving-harbour", "bridge", "dancing-together", "desert-road", "easel",
        "flying-a-kite", "forest-path", "friends-at-a-table", "garden-bed", "guitar", "hikers-on-a-hill", "holding-hands",
        "kitchen-stove", "letter", "lighthouse", "made-bed", "market-street", "nest", "open-door", "quiet-sea",
        "reading-in-an-armchair", "roofs-at-evening", "running-shoes", "stepping-stones", "sunrise-over-hills", "swimmer",
        "tea-by-the-window", "tent-under-stars", "terraces", "train", "two-on-a-bench", "under-the-big-tree", "walk-in-the-rain",
        "walking-the-dog",
    ];

    /// <summary>The frames of a layout, in the order of their titles.</summary>
    public static ImmutableArray<TilePlace> Of(BoardLayout layout) => layout switch
    {
        BoardLayout.FourAreas => [At(100, 100, 2850, 1850), At(3050, 100, 2850, 1850), At(100, 2050, 2850, 1850), At(3050, 2050, 2850, 1850)],
        BoardLayout.Path => [At(100, 2600, 1100, 1300), At(1275, 1950, 1100, 1300), At(2450, 1350, 1100, 1300), At(3625, 750, 1100, 1300), At(4800, 100, 1100, 1300)],
        BoardLayout.Tree => [At(1500, 3100, 3000, 800), At(2300, 1900, 1400, 1100), At(100, 900, 2100, 2000), At(2000, 100, 2000, 1700), At(3800, 900, 2100, 2000)],
        BoardLayout.NowAndThen => [At(100, 100, 2850, 3800), At(3050, 100, 2850, 3800)],
        _ => [],
    };

    /// <summary>The id of a frame of the layout; no op is like it.</summary>
    public static string FrameOf(int number) => $"frame:{number}";

    static TilePlace At(int x, int y, int width, int height) => new(x, y, width, height, 0, 0);
}
