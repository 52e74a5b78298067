using Homework.Kernel;

namespace Homework.Forms;

/// <summary>Why a form is not well made, and why an answer does not fit, each with what to do.</summary>
static class FormRefusals
{
    public static readonly Rejected Unreadable = new("form-unreadable", "The questions could not be read. Reload the page and try again.");
    public static readonly Rejected TooMany = new("form-too-long", "A form has room for 60 questions. Take some out, or make two forms of it.");
    public static readonly Rejected TooBig = new("form-too-big", "There is so much in this form that it would open slowly. Make two forms of it.");
    public static readonly Rejected Key = new("form-key", "Each question needs a short name of its own: letters a to z, digits and _, beginning with a letter.");
    public static readonly Rejected Label = new("form-label", "Each question needs words: up to 300 characters, in one line.");
    public static readonly Rejected Help = new("form-help", "A helping line has room for 600 characters.");
    public static readonly Rejected Type = new("form-type", "One of the questions is of a kind that is not known here.");
    public static readonly Rejected Stray = new("form-stray-part", "One of the questions has parts that do not belong to its kind. Choose its kind once more.");
    public static readonly Rejected Length = new("form-length", "An answer in words can be given room for 1 to 10,000 characters.");
    public static readonly Rejected Range = new("form-range", "A scale needs a lowest and a higher highest value, and steps that fit between them, at most 200. A number's lowest is not above its highest.");
    public static readonly Rejected Anchors = new("form-anchors", "Words on a scale stand at places within it, from low to high, each with up to 80 characters.");
    public static readonly Rejected Options = new("form-options", "Something to choose from needs 2 to 60 options (a checklist 1 or more), each with words of its own.");
    public static readonly Rejected Quiz = new("form-quiz", "The right answer must be one of the options, and what is said after it has room for 600 characters.");
    public static readonly Rejected Columns = new("form-columns", "A table or ladder has 1 to 14 columns of its own; a table cannot stand in a table, and a column cannot depend on another question.");
    public static readonly Rejected Rows = new("form-rows", "A table or ladder has between 0 and 200 rows, and the fewest are not more than the most.");
    public static readonly Rejected Order = new("form-order", "A ladder is sorted by one of its columns that is a scale or a number.");
    public static readonly Rejected Seconds = new("form-seconds", "A recording or a timer runs for 5 seconds to 2 hours.");
    public static readonly Rejected Breath = new("form-breath", "A breath has 1 to 6 parts of 0.5 to 20 seconds; a pacer runs for 1 to 60 minutes or for 1 to 200 breaths.");
    public static readonly Rejected Exercise = new("form-exercise", "The exercise of this question is not known here. Choose it once more.");
    public static readonly Rejected Branch = new("form-branch", "A question can depend on the answer to one before it. Check what this one waits for.");

    public static readonly Rejected NoField = new("no-such-field", "This question is not in the form. Reload the page; what you wrote is kept here.");
    public static readonly Rejected Text = new("answer-text", "This is longer than there is room for, or has characters that cannot be kept. Shorten it or type it again.");
    public static readonly Rejected Number = new("answer-number", "This number is outside of what is asked for. Choose one within the range.");
    public static readonly Rejected Choice = new("answer-choice", "This is not one of the options. Please choose again.");
    public static readonly Rejected Date = new("answer-date", "This is not a day. Choose one, or write it as 2026-11-29.");
    public static readonly Rejected Time = new("answer-time", "This is not a time of day. Choose one, or write it as 18:30.");
    public static readonly Rejected TooManyRows = new("answer-rows", "There are more rows than there is room for. Join some, or take some out.");
    public static readonly Rejected Row = new("answer-row", "One of the rows could not be read. Add it once more.");
    public static readonly Rejected File = new("answer-file", "This picture or recording could not be kept. Add it once more.");
    public static readonly Rejected Strokes = new("answer-strokes", "This drawing has more lines than can be kept. Send it as a picture instead.");
    public static readonly Rejected Part = new("answer-part", "This answer is of another kind than the question. Reload the page and answer it again.");
    public static readonly Rejected Big = new("answer-too-big", "This answer is bigger than can be kept in one piece. Shorten it a little.");
}
