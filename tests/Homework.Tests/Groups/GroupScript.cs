using Homework.Boards;
using Homework.Challenges;
using Homework.Clients;
using Homework.Groups;
using Homework.Journals;
using Homework.Kernel;
using Homework.Tests.Challenges;
using Homework.Tests.Kernel;
using Homework.Tests.Pages;

namespace Homework.Tests.Groups;

/// <summary>
/// What might be sent to a group. The first of the people makes it (as staff of the practice); some of the others join,
/// and the last one stays an outsider.
/// </summary>
public sealed class GroupScript : IFeatureScript
{
    static readonly string[] Codes = [.. Enumerable.Range(0, 300).Select(number => $"code-{number}")];
    static readonly Dictionary<string, string> CodeOf = Codes.ToDictionary(GroupStory.HashOf);

    /// <inheritdoc/>
    public string Kind => "group";

    /// <inheritdoc/>
    public Command Next(Random random, object state, string[] people, out string by)
    {
        var group = (Group)state;
        by = people[0];
        if (group.Card is null) return Founding(random);
        var joining = people[..^1];
        var somebody = joining[random.Next(joining.Length)];
        if (group.HasEnded() && random.Next(3) == 0) return new ReopenGroup();
        switch (random.Next(10))
        {
            case 0: by = people[random.Next(people.Length)]; return ForCare(random, group, somebody);
            case 1: by = Request.System; return Told(random, group);
            case 2 or 3: by = somebody; return new AskToJoin(Code(random, group), $"Legal {somebody}", Name(random));
            case 4: by = random.Next(2) == 0 && group.Applicants is [.., var last] ? last.Person : somebody; return ForSeat(random);
            default: by = Carer(random, group); return ForCare(random, group, somebody);
        }
    }

    static CreateGroup Founding(Random random) => new(
        "Demo group", "", (GroupFormat)random.Next(3), random.Next(3, 16), null, null, "Europe/London", null, Name(random));

    static string Code(Random random, Group group) => group.Invitations.IsEmpty || random.Next(5) == 0
        ? Codes[random.Next(Codes.Length)]
        : CodeOf.GetValueOrDefault(group.Invitations[random.Next(group.Invitations.Length)].CodeHash, Codes[0]);

    static Command ForSeat(Random random) => random.Next(4) == 0
        ? new Leave()
        : new ChooseSeat(Name(random), GroupNames.Colours[random.Next(GroupNames.Colours.Length)]);

    static Command Told(Random random, Group group) => random.Next(6) switch
    {
        5 => new NoteOpenCases(random.Next(2) == 0),
        3 when group.Pages is [_, ..] pages => new NotePage(
            pages[random.Next(pages.Length)].Page, $"Page {random.Next(5)}", random.Next(2) == 0, random.Next(3), random.Next(2) == 0 ? [] : [group.Seats[0].Person]),
        0 when group.Journals is [_, ..] journals =>
            new NoteJournal(journals[random.Next(journals.Length)].Journal, $"Journal {random.Next(5)}", random.Next(2) == 0),
        1 when group.Challenges is [_, ..] challenges => new NoteChallenge(
            challenges[random.Next(challenges.Length)].Challenge, $"Challenge {random.Next(5)}", FirstDay(group), FirstDay(group).AddDays(9), (ChallengePhase)random.Next(4),
            "Europe/London"),
        2 when group.Boards is [_, ..] boards =>
            new NoteBoard(boards[random.Next(boards.Length)].Board, $"Board {random.Next(5)}", random.Next(2) == 0),
        _ => new TimeCame(),
    };

    static Command ForCare(Random random, Group group, string somebody) => random.Next(20) switch
    {
        17 => new CloseGroup(random.Next(4) == 0 ? null : FirstDay(group).AddDays(random.Next(60)), random.Next(5, 90), random.Next(2) == 0 ? null : "Thank you all."),
        18 => new ReopenGroup(),
        0 => new ChangeGroup(
            $"Demo group {random.Next(3)}", null, null, random.Next(2, 17), null, null, random.Next(2) == 0 ? "UTC" : null, "Courage"),
        1 => new SetReviewHours(new ReviewHours([random.Next(0, 9), 3], new TimeOnly(random.Next(24), 0), new TimeOnly(17, 0))),
        2 => new PinWords(random.Next(3) == 0 ? null : $"Pinned {random.Next(5)}"),
        3 => new AddJournal($"Journal {random.Next(5)}", null, (Moderation)random.Next(5), random.Next(0, 5), random.Next(2) == 0),
        4 or 5 => new Invite(
            GroupStory.HashOf(Codes[random.Next(Codes.Length)]), "", (Role)random.Next(6), random.Next(1, 4), Founded(group).AddDays(random.Next(1, 60))),
        6 => new RevokeInvitation(group.Invitations is [var first, ..] ? first.Card.Id : "none"),
        7 or 8 or 9 => group.Applicants is [var applicant, ..]
            ? random.Next(4) == 0 ? new Decline(applicant.Person) : new Approve(applicant.Person)
            : new Approve(somebody),
        10 => new ChangeRole(somebody, (Role)random.Next(6)),
        11 => new RemoveMember(somebody, "A pause was agreed."),
        12 => new AddChallenge(ChallengeStory.Plan(FirstDay(group).AddDays(random.Next(200))) with { Title = $"Challenge {random.Next(5)}" }),
        13 => new ScheduleSession(Founded(group).AddHours(random.Next(1, 500)), random.Next(5, 250), null),
        15 => new AddPage(PageStory.Plan with { Title = $"Page {random.Next(5)}" }),
        16 => new ReachOut(somebody, random.Next(4) == 0 ? " " : "Thinking of you."),
        14 => new AddBoard(new BoardPlan($"Board {random.Next(5)}", null, (BoardLayout)random.Next(5), [], PictureReview.AtOnce)),
        _ => new CancelSession(group.Sessions is [.., var last] && random.Next(3) == 0 ? last.Id : "none"),
    };

    static string Carer(Random random, Group group)
    {
        var carers = group.Seated().Where(seat => seat.Role >= Role.CoFacilitator).ToArray();
        return carers[random.Next(carers.Length)].Person;
    }

    static DateTimeOffset Founded(Group group) => group.Seats[0].Since;

    static DateOnly FirstDay(Group group) => DateOnly.FromDateTime(Founded(group).UtcDateTime);

    static string Name(Random random) => $"Name {random.Next(30)}";
}
