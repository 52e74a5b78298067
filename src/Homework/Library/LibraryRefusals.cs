using Homework.Kernel;

namespace Homework.Library;

/// <summary>What a library refuses, and what to do instead.</summary>
static class LibraryRefusals
{
    public static readonly Rejected NoLibrary = new("no-such-library", "This library is not here, or not open to you.");
    public static readonly Rejected StaffOnly = new("library-staff-only", "The library is for staff of the practice. Ask your practice for access.");
    public static readonly Rejected Name = new("library-name", "Please give your name in 1 to 80 characters, in one line.");
    public static readonly Rejected NotHere = new("unknown-command", "This is not something that can be asked for here.");
    public static readonly Rejected IdTaken = new("id-taken", "This could not be sent under its id. Please send it again.");
    public static readonly Rejected Full = new("library-full", "There is no more room: 400 templates and 100 programmes are kept. Change one that is there.");
    public static readonly Rejected EditedMeanwhile = new("edited-meanwhile", "This was changed in the meantime. Look at the newest version, then try again.");
    public static readonly Rejected NotAChoice = new("not-a-choice", "One of the choices is not known here. Reload the page and choose again.");

    public static readonly Rejected NoTemplate = new("no-such-template", "This template is not here any more. Go back to the library and choose another.");
    public static readonly Rejected Off = new("template-off", "Nobody has confirmed what is claimed of this template, so it is off. Switch it on first, after you have looked at it.");
    public static readonly Rejected NoSwitch = new("template-needs-no-switch", "This template is on for everybody. Nothing needs to be done.");
    public static readonly Rejected Unreadable = new("template-unreadable", "The template could not be read. Reload the page and try again.");
    public static readonly Rejected Title = new("template-title", "Give the template a title of up to 80 characters, in one line.");
    public static readonly Rejected Purpose = new("template-purpose", "Say in up to 600 characters why this helps, in words for whoever does it.");
    public static readonly Rejected Steps = new("template-steps", "Say what to do in 1 to 15 steps, each of up to 400 characters.");
    public static readonly Rejected Frequency = new("template-frequency", "Say in up to 120 characters how often it is done.");
    public static readonly Rejected Minutes = new("template-minutes", "Say how long it takes: from 1 to 600 minutes, the lower number first.");
    public static readonly Rejected Lists = new("template-lines", "Materials, safety lines, review questions and what makes it easier have room for 10 lines each, of up to 400 characters.");
    public static readonly Rejected Levels = new("template-levels", "Each size stands once, smallest first, with up to 300 characters.");
    public static readonly Rejected Sharing = new("template-sharing", "What is never shown to the group cannot be shared with it from the start. Choose another.");
    public static readonly Rejected Evidence = new("template-evidence", "Say in 1 to 600 characters what is known of it, with up to 10 sources; or say nothing.");
    public static readonly Rejected Reading = new("template-reading", "A text to read has a title of up to 120 characters and 1 to 40 paragraphs of up to 2,000.");
    public static readonly Rejected Language = new("template-language", "Say in which language the template is written.");
    public static readonly Rejected Notes = new("template-notes", "A note of licence or use has room for 400 characters.");
    public static readonly Rejected Links = new("template-links", "The exercise or measure that goes with this is not known here. Choose it once more.");
    public static readonly Rejected Big = new("template-too-big", "There is so much in this template that it would open slowly. Make two of it.");

    public static readonly Rejected NoProgramme = new("no-such-programme", "This programme is not here any more. Go back to the library and choose another.");
    public static readonly Rejected ProgrammeTitle = new("programme-title", "Give the programme a title of up to 80 characters, in one line.");
    public static readonly Rejected ProgrammeAbout = new("programme-about", "Say what the programme is for in up to 1,000 characters.");
    public static readonly Rejected ProgrammeSteps = new("programme-steps", "A programme has 1 to 40 steps, each of them a template.");
    public static readonly Rejected ProgrammeTemplate = new("programme-template", "One of the steps uses a template that is not here. Take it out, or choose another.");
    public static readonly Rejected Release = new("programme-release", "One of the steps waits for something that cannot come. Check when it is given.");
}
