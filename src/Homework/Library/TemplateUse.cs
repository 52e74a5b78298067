namespace Homework.Library;

/// <summary>A way of doing something.</summary>
public enum Modality
{
    /// <summary>Writing.</summary>
    Writing,

    /// <summary>Speaking or listening.</summary>
    Audio,

    /// <summary>Drawing, painting, shaping.</summary>
    Drawing,

    /// <summary>Moving, doing.</summary>
    Movement,

    /// <summary>Breathing.</summary>
    Breathing,

    /// <summary>Letting go.</summary>
    Relaxation,

    /// <summary>Noticing.</summary>
    Mindfulness,

    /// <summary>Talking with others.</summary>
    Conversation,

    /// <summary>Reading.</summary>
    Reading,

    /// <summary>Tapping and ticking on a screen.</summary>
    DigitalInteractive,
}

/// <summary>By whom something is done.</summary>
public enum TaskSetting
{
    /// <summary>Alone.</summary>
    Individual,

    /// <summary>With one other person.</summary>
    Pair,

    /// <summary>As a group.</summary>
    Group,
}

/// <summary>What a task is good for.</summary>
public enum Aim
{
    /// <summary>Anger.</summary>
    Anger,

    /// <summary>Worry and fear.</summary>
    Anxiety,

    /// <summary>Talking with others.</summary>
    Communication,

    /// <summary>Closeness.</summary>
    Connection,

    /// <summary>Getting through hard times.</summary>
    Coping,

    /// <summary>Low mood.</summary>
    Depression,

    /// <summary>Steering feelings.</summary>
    EmotionalRegulation,

    /// <summary>Understanding oneself.</summary>
    Insight,

    /// <summary>Getting going.</summary>
    Motivation,

    /// <summary>Relationships.</summary>
    Relationships,

    /// <summary>How one sees oneself.</summary>
    SelfEsteem,

    /// <summary>Sleep.</summary>
    Sleep,

    /// <summary>Fear among people.</summary>
    SocialAnxiety,

    /// <summary>Stress.</summary>
    Stress,

    /// <summary>What matters.</summary>
    Values,
}

/// <summary>The size of a task (R6.1).</summary>
public enum TaskSize
{
    /// <summary>A first, small one.</summary>
    Starter,

    /// <summary>What the template has in mind.</summary>
    Standard,

    /// <summary>More of it.</summary>
    Stretch,
}

/// <summary>Who sees somebody's work.</summary>
public enum WorkReach
{
    /// <summary>Whoever did it, alone.</summary>
    Me,

    /// <summary>The facilitators, too.</summary>
    Care,

    /// <summary>The whole group.</summary>
    Group,
}

/// <summary>What a group does together with a template.</summary>
public enum GroupForm
{
    /// <summary>Scenes are played.</summary>
    RolePlay,

    /// <summary>Two and two.</summary>
    Pairs,

    /// <summary>A challenge over some weeks.</summary>
    Challenge,

    /// <summary>A vision board.</summary>
    VisionBoard,

    /// <summary>A journal that everybody writes in.</summary>
    CollabJournal,

    /// <summary>A circle that is open between sessions.</summary>
    SupportCircle,
}
