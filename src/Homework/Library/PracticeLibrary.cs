using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Library;

/// <summary>A practice's library: its head. Templates, their earlier versions and programmes are parts.</summary>
sealed record PracticeLibrary(Topic Topic) : TopicState
{
    public const string Templates = "templates", Away = "away", Versions = "versions", Programmes = "programmes";

    /// <summary>The most templates of its own, with those that were put away.</summary>
    public const int MostTemplates = 400;

    public const int MostProgrammes = 100;

    /// <summary>Rises whenever somebody comes in.</summary>
    public long Epoch { get; init; }

    /// <summary>Who came in, by person: their names.</summary>
    public ImmutableSortedDictionary<string, string> People { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What was switched on.</summary>
    public ImmutableSortedSet<string> SwitchedOn { get; init; } = [];

    /// <summary>The newest version of each own template.</summary>
    public ImmutableSortedDictionary<string, int> Own { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    public int ProgrammeCount { get; init; }

    /// <summary>A practice has one library, at its own id.</summary>
    public bool IsAtItsPlace => Topic.Id == Topic.Practice;

    public KeptTemplate? Template(string? id) => Parts.Find<KeptTemplate>(id);

    public KeptProgramme? Programme(string? id) => Parts.Find<KeptProgramme>(id);

    /// <summary>Whether a template of the catalogue may be used here.</summary>
    public bool IsOn(string id) => !TemplateCatalogue.IsUnverified(id) || SwitchedOn.Contains(id);

    /// <summary>What a template says in a version, where it is in memory; null where there is none.</summary>
    public TemplateContent? ContentOf(TemplateRef of)
    {
        if (TemplateCatalogue.Find(of.Template) is { } known) return known.Version == of.Version ? known.Content : null;
        if (Template(of.Template) is { } own && own.Version == of.Version) return own.Content;
        return Parts.Find<KeptVersion>(KeptVersion.IdOf(of.Template, of.Version))?.Content;
    }
}

/// <summary>An own template in its newest version, as it is kept.</summary>
sealed record KeptTemplate(
    string Id, string Shelf, long Ord, int Version, TemplateContent Content, TemplateRef? From, string By, DateTimeOffset At) : Part(Id, Shelf, Ord);

/// <summary>An earlier version, as it is kept.</summary>
sealed record KeptVersion(string Id, long Ord, string Template, int Version, TemplateContent Content, string By, DateTimeOffset At)
    : Part(Id, PracticeLibrary.Versions, Ord)
{
    public static string IdOf(string template, int version) => $"version:{template}:{version}";
}

/// <summary>A programme, as it is kept.</summary>
sealed record KeptProgramme(string Id, long Ord, int Version, ProgrammePlan Plan, string By, DateTimeOffset At, bool IsAway)
    : Part(Id, PracticeLibrary.Programmes, Ord);
