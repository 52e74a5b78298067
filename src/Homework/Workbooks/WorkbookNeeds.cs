using Homework.Assignments;
using Homework.Flags;
using Homework.Kernel;

namespace Homework.Workbooks;

/// <summary>Which parts a command is decided with: the task, and what is filed under the day.</summary>
static class WorkbookNeeds
{
    public static IEnumerable<string> Of(Workbook state, Command command) => command switch
    {
        PutTask it => [it.Task],
        ChangeTask it => [it.Task],
        WithdrawTask it => [it.Task],
        SeeTask it => [it.Task],
        WriteTaskPlan it => [it.Task],
        AgreeOnPlan it => [it.Task],
        DeclineTask it => [it.Task],
        ChooseTaskSize it => [it.Task],
        PauseTask it => [it.Task],
        ResumeTask it => [it.Task],
        MoveDue it => [it.Task],
        AskForTime it => [it.Task],
        KeepTaskAsIs it => [it.Task],
        RemindOfTask it => [it.Task],
        SnoozeTask it => [it.Task],
        LookAtTask it => [it.Task],
        FillSheet it => Both(it.Task, it.On),
        MarkWork it => Both(it.Task, it.On),
        SayWhy it => Both(it.Task, it.On),
        RateWork it => Both(it.Task, it.On),
        HandInSheet it => Both(it.Task, it.On),
        ShareSheet it => Both(it.Task, it.On),
        ReadSheet it => Both(it.Task, it.On),
        GiveFeedback it => Both(it.Task, it.On),
        AskToRedo it => Both(it.Task, it.On),
        DiscussSheet it => Both(it.Task, it.On),
        SettleKept it => Both(it.Task, it.On),
        HideSheet it => Both(it.Task, it.On),
        ShowSheet it => Both(it.Task, it.On),
        Flag it => KeptSheet.Read(it.Entry) is { } at ? Both(at.Task, at.On) : [],
        TimeCame => state.Tasks.Where(task => state.Clocks.ContainsKey(task) || state.PauseEnds.ContainsKey(task)),
        HoldSuggestions or NoteMood => state.Tasks,
        _ => [],
    };

    static string[] Both(string task, DateOnly on) => [task, KeptSheet.IdOf(task, on)];
}
