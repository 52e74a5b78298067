using System.Collections.Immutable;

namespace Homework.Texts;

/// <summary>Puts a slice in the place of a range.</summary>
/// <param name="from">Where the range begins.</param>
/// <param name="to">Where it ends.</param>
/// <param name="slice">What comes there.</param>
/// <param name="isStructure">Whether it may only take away beginnings and ends of nodes.</param>
sealed class ReplaceStep(int from, int to, PageSlice slice, bool isStructure = false) : Step
{
    public int From { get; } = from;
    public int To { get; } = to;
    public PageSlice Slice { get; } = slice;
    public bool IsStructure { get; } = isStructure;

    public override TextRange Range => new(From, To);

    internal override PageSlice Brings => Slice;

    private protected override StepMap MakeMap() => new([new Replaced(From, To - From, Slice.Size)]);

    public override Step? MapThrough(Mapping mapping)
    {
        var to = mapping.Map(To, -1);
        var from = From == To ? to : mapping.Map(From, 1); // the browser's MAP_BIAS = -1: at one point, before what another put there
        if (from.IsAcrossGone && to.IsAcrossGone) return null;
        return new ReplaceStep(from.Position, Math.Max(from.Position, to.Position), Slice, IsStructure);
    }

    internal override PageNode ApplyTo(PageNode root, string by, ImmutableArray<TextBy> writers)
    {
        if (IsStructure && PageTokens.HasContent(root, From, To)) throw new StepException("it would take content away");
        return PageSplice.Replace(root, From, To, Slice.WrittenBy(by, writers));
    }
}

/// <summary>Puts a slice around a range that stays: wraps it, lifts it, makes another kind of paragraph of it.</summary>
/// <param name="from">Where the range that is replaced begins.</param>
/// <param name="to">Where it ends.</param>
/// <param name="gapFrom">Where what stays begins.</param>
/// <param name="gapTo">Where it ends.</param>
/// <param name="slice">What comes around it.</param>
/// <param name="insert">Where in the slice it goes.</param>
/// <param name="isStructure">Whether it may only take away beginnings and ends of nodes.</param>
sealed class AroundStep(int from, int to, int gapFrom, int gapTo, PageSlice slice, int insert, bool isStructure = false) : Step
{
    public int From { get; } = from;
    public int To { get; } = to;
    public int GapFrom { get; } = gapFrom;
    public int GapTo { get; } = gapTo;
    public PageSlice Slice { get; } = slice;
    public int Insert { get; } = insert;
    public bool IsStructure { get; } = isStructure;

    public override TextRange Range => new(From, To);

    internal override PageSlice Brings => Slice;

    internal override int[] Cuts => [From, To, GapFrom, GapTo];

    private protected override StepMap MakeMap() =>
        new([new Replaced(From, GapFrom - From, Insert), new Replaced(GapTo, To - GapTo, Slice.Size - Insert)]);

    public override Step? MapThrough(Mapping mapping)
    {
        var (from, to) = (mapping.Map(From, 1), mapping.Map(To, -1));
        var gapFrom = From == GapFrom ? from.Position : mapping.Map(GapFrom, -1).Position;
        var gapTo = To == GapTo ? to.Position : mapping.Map(GapTo, 1).Position;
        if ((from.IsAcrossGone && to.IsAcrossGone) || gapFrom < from.Position || gapTo > to.Position || gapFrom > gapTo) return null;
        return new AroundStep(from.Position, to.Position, gapFrom, gapTo, Slice, Insert, IsStructure);
    }

    internal override PageNode ApplyTo(PageNode root, string by, ImmutableArray<TextBy> writers)
    {
        if (From > GapFrom || GapFrom > GapTo || GapTo > To) throw new StepException("a range ends before it begins");
        if (IsStructure && (PageTokens.HasContent(root, From, GapFrom) || PageTokens.HasContent(root, GapTo, To)))
            throw new StepException("it would take content away");
        return PageSplice.Replace(root, From, To, Slice.WrittenBy(by, writers), PageTokens.Flat(root, GapFrom, GapTo), Insert);
    }
}

/// <summary>Adds a mark to all that stands in lines of a range, or takes it away.</summary>
/// <param name="from">Where the range begins.</param>
/// <param name="to">Where it ends.</param>
/// <param name="mark">The mark.</param>
/// <param name="isAdded">Added, not taken away.</param>
sealed class MarkStep(int from, int to, PageMark mark, bool isAdded) : Step
{
    public int From { get; } = from;
    public int To { get; } = to;
    public PageMark Mark { get; } = mark;
    public bool IsAdded { get; } = isAdded;

    public override TextRange Range => new(From, To);

    private protected override StepMap MakeMap() => StepMap.Empty;

    public override Step? MapThrough(Mapping mapping)
    {
        var (from, to) = (mapping.Map(From, 1).Position, mapping.Map(To, -1).Position);
        return from >= to ? null : new MarkStep(from, to, Mark, IsAdded);
    }

    internal override PageNode ApplyTo(PageNode root, string by, ImmutableArray<TextBy> writers)
    {
        if (From < 0 || From > To || To > root.Inside) throw new StepException("a position is outside of the page");
        return From == To ? root : PageMarking.Change(root, From, To, IsAdded ? Mark.AddTo : Mark.TakeFrom);
    }
}

/// <summary>Sets a heading's level, or what a numbered list begins with.</summary>
/// <param name="position">Where the node begins.</param>
/// <param name="kind">The kind of node.</param>
/// <param name="value">The number.</param>
sealed class AttrStep(int position, NodeKind kind, int value) : Step
{
    public int Position { get; } = position;
    public NodeKind Kind { get; } = kind;
    public int Value { get; } = value;

    public override TextRange Range => new(Position, Position);

    private protected override StepMap MakeMap() => StepMap.Empty;

    public override Step? MapThrough(Mapping mapping)
    {
        var position = mapping.Map(Position, 1);
        return position.IsAfterGone || position.IsAcrossGone ? null : new AttrStep(position.Position, Kind, Value);
    }

    internal override PageNode ApplyTo(PageNode root, string by, ImmutableArray<TextBy> writers)
    {
        var path = PagePath.Of(root, Position);
        var (node, index, _) = path.Last;
        if (index == node.Children.Length || node.Children[index].Kind != Kind) throw new StepException("there is no such node");
        var changed = node.With(index, node.Children[index].WithNumber(Value));
        for (var i = path.Depth - 1; i >= 0; i--) changed = path[i].Node.With(path[i].Index, changed);
        return changed;
    }
}

/// <summary>Several marks added and taken away at once: what undoing a mark that took the place of another does.</summary>
/// <param name="steps">The single steps.</param>
sealed class MarkSetStep(IReadOnlyList<MarkStep> steps) : Step
{
    public IReadOnlyList<MarkStep> Steps { get; } = steps;

    public override TextRange Range =>
        Steps.Count == 0 ? default : new(Steps.Min(step => step.From), Steps.Max(step => step.To));

    internal override int[] Cuts => [.. Steps.SelectMany(step => step.Cuts)];

    private protected override StepMap MakeMap() => StepMap.Empty;

    public override Step? MapThrough(Mapping mapping)
    {
        MarkStep[] left = [.. Steps.Select(step => step.MapThrough(mapping)).OfType<MarkStep>()];
        return left.Length == 0 ? null : new MarkSetStep(left);
    }

    internal override PageNode ApplyTo(PageNode root, string by, ImmutableArray<TextBy> writers) =>
        Steps.Aggregate(root, (node, step) => step.ApplyTo(node, by, writers));
}
