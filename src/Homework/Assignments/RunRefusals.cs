using Homework.Kernel;

namespace Homework.Assignments;

/// <summary>Why a programme does not begin or go on as asked, and what to do instead.</summary>
static class RunRefusals
{
    public static readonly Rejected NoRun = new("no-such-run", "This programme is not here any more. Reload the page.");
    public static readonly Rejected NoStep = new("no-such-step", "This step is not part of the programme. Reload the page.");
    public static readonly Rejected UnderWay = new("programme-under-way", "This programme has begun, and goes on with what it began with. Give the step by hand instead.");
    public static readonly Rejected NotReady = new("programme-not-ready", "Some of the steps are not complete yet. Please press the button once more.");
    public static readonly Rejected Time = new("programme-time", "Choose a time from 08:00 to 20:59. Nothing new comes at night.");
    public static readonly Rejected Days = new("programme-days", "Say within how many days it would be good to have a step: from 1 to 90, or leave it open.");
    public static readonly Rejected Many = new("programmes-many", "Twelve programmes go on in this group. End one of them first.");
    public static readonly Rejected Nobody = new("programme-nobody", "Nobody you chose can be given this now. Choose who is in the programme and does not have it yet.");
}
