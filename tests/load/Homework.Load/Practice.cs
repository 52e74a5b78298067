using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Homework.Assignments;
using Homework.Boards;
using Homework.Forms;
using Homework.Groups;
using Homework.Journals;
using Homework.Kernel;
using Homework.Library;
using Homework.Pages;
using Homework.Texts;
using Homework.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Homework.Load;

/// <summary>A practice of invented people: so many groups, each with one journal, all made through the front door.</summary>
sealed class Practice(IDbContextFactory<AccountsDb> dbs, IGrainFactory grains, IOutbox outbox, ICourier courier)
{
    const string Id = "load";
    const int AtOnce = 32;

    /// <summary>The journal of a group.</summary>
    public static Topic Journal(int group) => new("journal", Id, $"j{group}");

    /// <summary>The board of a group.</summary>
    public static Topic Board(int group) => new("board", Id, $"b{group}");

    /// <summary>The page of a group.</summary>
    public static Topic Page(int group) => new("page", Id, $"p{group}");

    /// <summary>The homework of a group.</summary>
    public static Topic Assignments(int group) => new("assignments", Id, $"g{group}");

    static Topic Group(int group) => new("group", Id, $"g{group}");

    /// <summary>Everybody, first all first members, then all second ones, as the client connects them.</summary>
    public async Task<IReadOnlyList<(Account Account, int Group, int Member)>> People()
    {
        await using var db = await dbs.CreateDbContextAsync();
        var accounts = await db.Accounts.AsNoTracking().Where(account => account.PracticeId == Id).ToListAsync();
        return [.. accounts.Select(Placed).OrderBy(person => person.Member).ThenBy(person => person.Group)];
    }

    /// <summary>Makes the people, the groups and their journals.</summary>
    public async Task Make(int groups, int members)
    {
        await using (var db = await dbs.CreateDbContextAsync())
        {
            db.Practices.Add(new Web.Accounts.Practice { Id = Id, Name = "Load" });
            await db.SaveChangesAsync(); // accounts refer to it
            for (var group = 0; group < groups; group++)
                for (var member = 0; member < members; member++) db.Accounts.Add(Invented(group, member));
            await db.SaveChangesAsync();
        }
        var seats = (await People()).GroupBy(person => person.Group);
        await Parallel.ForEachAsync(seats, new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (people, _) => await Make(people.Key, [.. people.Select(person => person.Account)]));
        await Delivered();
    }

    /// <summary>Makes a board in each group, with a tile of everybody: <c>t3-7</c> is the eighth one's in the fourth group.</summary>
    public async Task MakeBoards()
    {
        var people = await People();
        foreach (var (account, group, _) in people.Where(person => person.Member == 0))
            await Demand(Group(group), account, Board(group).Id, new AddBoard(new BoardPlan("Load", null, BoardLayout.Free, [], PictureReview.AtOnce)));
        await Delivered();
        await Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (person, _) =>
            await Demand(Board(person.Group), person.Account, $"t{person.Group}-{person.Member}", new AddTile(
                new TileContent(TileKind.Note, "a few plain words", null, [], "sky", null), new TilePlace(0, 0, 200, 150, 0, 0), null)));
    }

    /// <summary>Makes an empty page in each group, and so many changes to the first one's.</summary>
    public async Task MakePages(int changes)
    {
        var people = await People();
        foreach (var (account, group, _) in people.Where(person => person.Member == 0))
            await Demand(Group(group), account, Page(group).Id, new AddPage(new PagePlan("Load", null, PagePurpose.Page, [RichText.Of("")], HasOwnParts: false)));
        await Delivered();
        var writers = people.Where(person => person.Group == 0).Select(person => person.Account).ToArray();
        for (var i = 0; i < changes; i++)
            await Demand(Page(0), writers[i % writers.Length], $"change-{i}", new WriteSteps(i, [i % 2 == 0 ? Words("a") : Cut(1)]));
    }

    /// <summary>Gives each group's members a page of questions, to be answered once.</summary>
    public async Task GiveHomework()
    {
        await Parallel.ForEachAsync((await People()).Where(person => person.Member == 0), new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (person, _) => await Demand(Assignments(person.Group), person.Account, Given, new GiveAssignment(Card, Once, [])));
        await Delivered();
    }

    /// <summary>Whose workbook is where, as the group's homework has written it down.</summary>
    public static async Task<IReadOnlyDictionary<string, Topic>> Workbooks(IEventLog log, int group)
    {
        var found = new Dictionary<string, Topic>();
        foreach (var happened in await log.Read(Assignments(group), 0, 1000))
            if (happened.Kind == "workbookOpened")
            {
                using var body = JsonDocument.Parse(happened.Body);
                found.Add(body.RootElement.GetProperty("person").GetString()!, Topic.Parse(body.RootElement.GetProperty("workbook").GetString()!));
            }
        return found;
    }

    /// <summary>The homework and its day: the client says the same.</summary>
    const string Given = "task";
    static readonly WorkSchedule Once = new(Rhythm.Once, new DateOnly(2026, 1, 5), null, [], "UTC", 3);
    static readonly WorkCard Card = new(
        new TemplateContent("Load", TemplateKind.Journal, TemplateArea.JournalingReflection, "A few plain words.", ["Write."], "Once", new Form(
            [.. Enumerable.Range(0, 6).Select(i => new FormField($"f{i}", FieldType.LongText, "What?") { MaxLength = 2000 })]))
        { Materials = ["Nothing"], Sharing = WorkReach.Care },
        null, "Write.", "To see", [new WorkSize(TaskSize.Starter, 2, "One line"), new WorkSize(TaskSize.Standard, 10, "All of it")], [WorkWay.Write, WorkWay.Speak], "Later.");

    static Step Words(string words) => Read($$$"""{"stepType":"replace","from":2,"to":2,"slice":{"content":[{"type":"text","text":"{{{words}}}"}]}}""");

    static Step Cut(int length) => Read($$"""{"stepType":"replace","from":2,"to":{{2 + length}}}""");

    static Step Read(string step)
    {
        using var json = JsonDocument.Parse(step);
        return Step.Read(json.RootElement);
    }

    async Task Delivered()
    {
        while ((await outbox.Undelivered(1)).Count > 0)
        {
            courier.Nudge();
            await Task.Delay(5);
        }
    }

    /// <summary>Sends a command as that person.</summary>
    public async Task Demand(Topic topic, Account by, string op, Command command)
    {
        var grain = grains.GetGrain<ITopicGrain>(GrainId.Create(topic.Kind, topic.Key));
        var outcome = await grain.Send(new Caller(by.Id, Id, by.IsStaff), op, Json.Bytes(command));
        if (outcome is Rejected refusal) throw new InvalidOperationException($"{Json.KindOf(command.GetType())}: {refusal.Code}");
    }

    async Task Make(int number, Account[] people)
    {
        var (group, facilitator) = (Group(number), people[0]);
        await Demand(group, facilitator, "create", new CreateGroup("Load", "", GroupFormat.Open, 15, null, null, "UTC", null, "Facilitator"));
        if (people.Length > 1) await Invite(group, facilitator, people[1..]);
        await Demand(group, facilitator, Journal(number).Id, new AddJournal("Load", null, Moderation.Open, 1, true));
    }

    async Task Invite(Topic group, Account facilitator, Account[] members)
    {
        var code = $"code-of-{group.Id}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
        await Demand(group, facilitator, "invite", new Invite(hash, "all", Role.Member, members.Length, DateTimeOffset.UtcNow.AddDays(1)));
        foreach (var member in members)
        {
            await Demand(group, member, $"ask-{member.Id}", new AskToJoin(code, member.LegalName, member.LegalName));
            await Demand(group, facilitator, $"approve-{member.Id}", new Approve(member.Id));
        }
    }

    /// <summary>Without a password nobody can sign in to it.</summary>
    static Account Invented(int group, int member)
    {
        var email = $"{group}.{member}@load.invalid";
        return new Account
        {
            PracticeId = Id,
            LegalName = $"Member {member}",
            IsStaff = member == 0,
            CreatedAt = DateTimeOffset.UtcNow,
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
        };
    }

    static (Account Account, int Group, int Member) Placed(Account account)
    {
        var place = account.Email!.Split('@')[0].Split('.').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return (account, place[0], place[1]);
    }
}
