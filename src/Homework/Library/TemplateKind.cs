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
