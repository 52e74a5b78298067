using System.Security.Cryptography;
using System.Text;
using Homework.Kernel;

namespace Homework.Assignments;

/// <summary>
/// The addresses of workbooks. Made from the op that first needed one, which nobody else in the group ever sees: others cannot
/// work out where somebody's workbook is.
/// </summary>
static class WorkbookIds
{
    public static Topic Of(Topic group, string person, string op)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"workbook {group} {person} {op}"));
        return new Topic("workbook", group.Practice, "w" + Convert.ToHexStringLower(hash)[..39]);
    }
}
