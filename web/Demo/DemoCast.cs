using System.Collections.Immutable;
using Homework.Kernel;
using Homework.Web.Accounts;

namespace Homework.Web.Demo;

/// <summary>The demo practice as it is now: its id, and the account of every invented person.</summary>
/// <param name="Practice">Its id; another after every reset.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="Accounts">By the person's id in <see cref="DemoGroup"/>.</param>
sealed record DemoCast(string Practice, DateTimeOffset MadeAt, ImmutableDictionary<string, Account> Accounts)
{
    const string Domain = ".invalid"; // reserved: no mail ever goes there

    /// <summary>A new practice in which nothing has happened.</summary>
    public static DemoCast New(string practice, DateTimeOffset at) => new(
        practice, at, DemoGroup.Invented.People.ToImmutableDictionary(person => person.Id, person => AccountOf(person, practice, at)));

    /// <summary>The practice as it was stored.</summary>
    public static DemoCast Of(string practice, IReadOnlyCollection<Account> accounts) => new(
        practice, accounts.Select(account => account.CreatedAt).DefaultIfEmpty().Min(),
        accounts.ToImmutableDictionary(account => account.Email!.Split('@')[0]));

    /// <summary>Whether everybody of this program's group is there.</summary>
    public bool IsWhole => DemoGroup.Invented.People.All(person => Accounts.ContainsKey(person.Id));

    /// <summary>The group.</summary>
    public Topic Group => new("group", Practice, "circle");

    /// <summary>The group's journals.</summary>
    public IEnumerable<Topic> Journals => DemoGroup.Invented.Journals.Select(journal => Journal(journal.Id));

    /// <summary>The group's challenge.</summary>
    public Topic Challenge => new("challenge", Practice, DemoChallenge.Invented.Id);

    /// <summary>The group's vision board.</summary>
    public Topic Board => new("board", Practice, DemoBoard.Invented.Id);

    /// <summary>What they want, alone and together.</summary>
    public Topic Goals => new("goals", Practice, Group.Id);

    /// <summary>What they suggest.</summary>
    public Topic Suggestions => new("suggestions", Practice, Group.Id);

    /// <summary>Where suggestions wait.</summary>
    public Topic Slot => new("slot", Practice, Group.Id);

    /// <summary>The page that the group writes together.</summary>
    public Topic Page => new("page", Practice, DemoWrittenPage.Invented.Id);

    /// <summary>What they were given to do.</summary>
    public Topic Assignments => new("assignments", Practice, Group.Id);

    /// <summary>What they measure.</summary>
    public Topic Measures => new("measures", Practice, Group.Id);

    /// <summary>Who looks when somebody may be in danger.</summary>
    public Topic Safety => new("safety", Practice, Group.Id);

    /// <summary>One of them.</summary>
    public Topic Journal(string id) => new("journal", Practice, id);

    /// <summary>The id that an invented person's account has.</summary>
    public string Person(string id) => Accounts[id].Id;

    /// <summary>Without a password nobody can sign in to it: the demo's page is the only way.</summary>
    static Account AccountOf(DemoPerson person, string practice, DateTimeOffset at)
    {
        var email = $"{person.Id}@{practice}{Domain}";
        return new Account
        {
            PracticeId = practice,
            LegalName = $"{person.Name} (invented person)",
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            IsStaff = person.IsStaff,
            CreatedAt = at,
        };
    }
}
