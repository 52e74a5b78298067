using Homework.Assignments;
using Homework.Challenges;
using Homework.Groups;
using Homework.Journals;
using Homework.Kernel;
using Homework.Library;
using Homework.Measures;
using Homework.Silo;
using Homework.Silo.Storage;
using Homework.Tests.Boards;
using Homework.Tests.Challenges;
using Homework.Tests.Engine;
using Homework.Tests.Pages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Homework.Tests.Kernel;

/// <summary>Storage, engine and courier in this process, on a fresh folder, with a clock that the test moves.</summary>
sealed class Stage : IAsyncDisposable
{
    public const string Practice = "riverside";
    static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);
    static readonly TimeSpan Long = TimeSpan.FromSeconds(5);

    readonly string folder;
    IHost host = null!;

    Stage(string folder) => this.folder = folder;

    public ManualTime Clock { get; } = new();

    public IGrainFactory Grains => host.Services.GetRequiredService<IGrainFactory>();

    public IEventLog Log => host.Services.GetRequiredService<IEventLog>();

    public IOutbox Outbox => host.Services.GetRequiredService<IOutbox>();

    public TopicServices Services => host.Services.GetRequiredService<TopicServices>();

    public ICourier Courier => host.Services.GetRequiredService<ICourier>();

    public IErasure Erasure => host.Services.GetRequiredService<IErasure>();

    public ISnapshots Snapshots => host.Services.GetRequiredService<ISnapshots>();

    /// <summary>A topic's snapshot is lost.</summary>
    public async Task DropSnapshot(Topic topic) => await Snapshots.Drop(topic, (await Snapshots.Head(topic))?.Seq ?? 0);

    public static async Task<Stage> Open()
    {
        var stage = new Stage(Directory.CreateTempSubdirectory("homework-stage-").FullName);
        await stage.Start();
        return stage;
    }

    public async Task Restart()
    {
        await Stop();
        await Start();
    }

    public ITopicGrain Grain(Topic topic) => Grains.GetGrain<ITopicGrain>(GrainId.Create(topic.Kind, topic.Key));

    public Task<Outcome> Send(Topic topic, string by, string op, Command command, bool isStaff = false) =>
        Answered(Grain(topic).Send(new Caller(by, Practice, isStaff), op, Json.Bytes(command)));

    public Task<Outcome> Tell(Topic topic, string op, Command command) => Answered(Grain(topic).Tell(op, Json.Bytes(command)));

    /// <summary>All that topics told each other has arrived.</summary>
    public Task Settled()
    {
        return Answered(Delivered(), Long);

        async Task<bool> Delivered()
        {
            while ((await Outbox.Undelivered(1)).Count > 0)
            {
                Courier.Nudge(); // its own round waits for a clock that stands still
                await Task.Yield();
            }
            return true;
        }
    }

    /// <summary>A group with a facilitator (the first person) and members (the others).</summary>
    public async Task<Topic> Group(string id, params string[] people)
    {
        var group = new Topic("group", Practice, id);
        await Demand(group, people[0], "create", new CreateGroup("Tuesday", "", GroupFormat.Open, 15, null, null, "Europe/London", null, people[0]), isStaff: true);
        var code = "abcd-efgh-" + id;
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(code)));
        await Demand(group, people[0], "invite", new Invite(hash, "all", Role.Member, 15, Clock.GetUtcNow().AddDays(2)));
        foreach (var person in people.Skip(1))
        {
            await Demand(group, person, "ask-" + person, new AskToJoin(code, person, person));
            await Demand(group, people[0], "approve-" + person, new Approve(person));
        }
        await Settled();
        return group;
    }

    public async Task<Topic> Journal(Topic group, string by, string id, Moderation moderation = Moderation.Open)
    {
        await Demand(group, by, id, new AddJournal("Our journal", null, moderation, 3, true));
        await Settled();
        return new Topic("journal", Practice, id);
    }

    public async Task<Topic> Challenge(Topic group, string by, string id)
    {
        await Demand(group, by, id, new AddChallenge(ChallengeStory.Plan(LocalDays.On("Europe/London", Clock.GetUtcNow()))));
        await Settled();
        return new Topic("challenge", Practice, id);
    }

    public async Task<Topic> Board(Topic group, string by, string id)
    {
        await Demand(group, by, id, new AddBoard(BoardStory.Plan));
        await Settled();
        return new Topic("board", Practice, id);
    }

    public async Task<Topic> Page(Topic group, string by, string id)
    {
        await Demand(group, by, id, new AddPage(PageStory.Plan));
        await Settled();
        return new Topic("page", Practice, id);
    }

    public async Task<Topic> Workbook(Topic group, string by)
    {
        await Demand(new Topic("assignments", Practice, group.Id), by, "open", new OpenMyWorkbook());
        await Settled();
        return WorkbookIds.Of(group, by, "open");
    }

    public async Task<Topic> Library(params string[] staff)
    {
        var library = new Topic("library", Practice, Practice);
        foreach (var person in staff) await Demand(library, person, "in-" + person, new ComeIntoLibrary(person), isStaff: true);
        return library;
    }

    /// <summary>The group's safety, with a second person who cares for it.</summary>
    public async Task<Topic> Safety(Topic group, string by, string second)
    {
        await Demand(group, by, "second", new ChangeRole(second, Role.CoFacilitator));
        return new Topic("safety", Practice, group.Id);
    }

    /// <summary>A member's record.</summary>
    public async Task<Topic> Record(Topic group, string person)
    {
        await Demand(new Topic("measures", Practice, group.Id), person, "record-" + person, new OpenMyRecord());
        await Settled();
        return new Topic("record", Practice, Ids.Of(group, person));
    }

    public async Task Demand(Topic topic, string by, string op, Command command, bool isStaff = false)
    {
        var outcome = await Send(topic, by, op, command, isStaff);
        Assert.True(outcome is Accepted, $"{command} was {outcome}");
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Seconds pass while an answer waits for them, as that of a group that has just woken up and removes somebody.</summary>
    public async Task<T> Answered<T>(Task<T> answer, TimeSpan? patience = null)
    {
        while (await Task.WhenAny(answer, Task.Delay(patience ?? Moment)) != answer) Clock.Advance(TimeSpan.FromSeconds(1));
        return await answer;
    }

    async Task Start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Path"] = folder });
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSilo(builder.Configuration);
        builder.Services.LetTimeLeap();
        host = builder.Build();
        await host.StartAsync();
    }

    async Task Stop()
    {
        await host.StopAsync();
        if (host is IAsyncDisposable disposable) await disposable.DisposeAsync();
        else host.Dispose();
    }
}
