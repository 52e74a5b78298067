namespace Homework.Library;

/// <summary>What kind of task a template is.</summary>
public enum TemplateKind
{
    /// <summary>Writing for oneself.</summary>
    Journal,

    /// <summary>Something to practise.</summary>
    Practice,

    /// <summary>Questions to work through.</summary>
    Worksheet,

    /// <summary>Something to write down day by day.</summary>
    Tracker,

    /// <summary>Something to make.</summary>
    Creative,

    /// <summary>A plan.</summary>
    Planner,

    /// <summary>Something to do with one other person.</summary>
    PairTask,

    /// <summary>A look back.</summary>
    Review,

    /// <summary>A scene to play.</summary>
    RolePlay,

    /// <summary>Something a group does over some weeks.</summary>
    GroupChallenge,

    /// <summary>A board that a group fills.</summary>
    CollabBoard,

    /// <summary>A journal that a group writes.</summary>
    CollabJournal,

    /// <summary>How everybody is.</summary>
    GroupCheckIn,

    /// <summary>Cards to sort.</summary>
    CardSort,

    /// <summary>What to do when things get very hard.</summary>
    SafetyPlan,

    /// <summary>Something to read, with questions.</summary>
    ReadingQuiz,

    /// <summary>Questions about the homework itself.</summary>
    Survey,
}

/// <summary>The part of the library that a template stands in.</summary>
public enum TemplateArea
{
    /// <summary>Journals and reflection.</summary>
    JournalingReflection,

    /// <summary>Mindfulness and meditation.</summary>
    MindfulnessMeditation,

    /// <summary>Breathing and relaxation.</summary>
    BreathingRelaxation,

    /// <summary>Creative expression.</summary>
    CreativeExpression,

    /// <summary>Thoughts and behaviour.</summary>
    BehavioralCognitive,

    /// <summary>Goals.</summary>
    GoalSetting,

    /// <summary>Keeping track.</summary>
    Monitoring,

    /// <summary>Communication skills.</summary>
    CommunicationSkills,

    /// <summary>Relationship skills.</summary>
    RelationshipSkills,

    /// <summary>Together as a group.</summary>
    GroupActivity,

    /// <summary>Values.</summary>
    Values,

    /// <summary>Coping and safety.</summary>
    CopingSafety,

    /// <summary>Reading and knowing.</summary>
    Psychoeducation,

    /// <summary>Feedback on the homework.</summary>
    Feedback,
}

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

/// <summary>How much is known of a task.</summary>
public enum EvidenceLevel
{
    /// <summary>A meta-analysis of controlled trials of this technique, with at least a medium effect or on a critical outcome.</summary>
    Strong,

    /// <summary>A controlled trial, a meta-analysis with a small effect, or good evidence for the programme it comes from.</summary>
    Moderate,

    /// <summary>Weak, mixed or uncontrolled studies.</summary>
    Limited,

    /// <summary>Common practice; nothing was looked up or found.</summary>
    PracticeBased,
}

/// <summary>Whether somebody has read what is claimed.</summary>
public enum Verification
{
    /// <summary>The source or its abstract was read.</summary>
    Verified,

    /// <summary>Read in another document.</summary>
    Secondary,

    /// <summary>Some of the sources were read.</summary>
    Mixed,

    /// <summary>Not confirmed. The template stays off until the practice switches it on.</summary>
    Unverified,

    /// <summary>The practice says so of its own template.</summary>
    Stated,
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
