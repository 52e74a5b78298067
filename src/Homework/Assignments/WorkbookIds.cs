using Homework.Kernel;

namespace Homework.Assignments;

/// <summary>
/// The addresses of workbooks. Made from the op that first needed one, which nobody else in the group ever sees: others cannot
/// work out where somebody's workbook is.
/// </summary>
static class WorkbookIds
{
    public static Topic Of(Topic group, string person, string op) =>
        new("workbook", group.Practice, "w" + Ids.Hash($"workbook {group} {person} {op}")[..39]);
}
