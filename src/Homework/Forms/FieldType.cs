namespace Homework.Forms;

/// <summary>What a field asks for.</summary>
public enum FieldType
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Many lines; spoken instead of written where <see cref="FormField.HasVoice"/>.</summary>
    LongText,

    /// <summary>A place on a scale from <see cref="FormField.Min"/> to <see cref="FormField.Max"/>.</summary>
    Scale,

    /// <summary>One of some options.</summary>
    Choice,

    /// <summary>Any of some options.</summary>
    Multi,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>Things to tick.</summary>
    Checklist,

    /// <summary>Rows of some columns.</summary>
    Table,

    /// <summary>Something drawn or photographed, with room to say it in words.</summary>
    Drawing,

    /// <summary>Something spoken.</summary>
    Audio,

    /// <summary>A breathing pacer.</summary>
    Pacer,

    /// <summary>A timer.</summary>
    Timer,

    /// <summary>Steps from easy to hard, each with the distress that is expected.</summary>
    Ladder,
}
