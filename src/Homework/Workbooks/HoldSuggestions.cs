using Homework.Kernel;

namespace Homework.Workbooks;

/// <summary>
/// While somebody's safety is being looked after, nothing is suggested, praised or reminded of (R6.5, R7.5, R8.6); later it is again.
/// </summary>
[ToldOnly]
public sealed record HoldSuggestions(bool IsHeld) : Command;
