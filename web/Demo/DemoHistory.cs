using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Homework.Clients;
using Homework.Groups;
using Homework.Journals;
using Homework.Kernel;
using Homework.Silo;
using Homework.Texts;

namespace Homework.Web.Demo;

/// <summary>Tells the invented group's first four weeks: in the order of time, each act as of its own time.</summary>
sealed partial class DemoHistory(History history, DemoCast cast, DateTimeOffset now, Random random)
{
    const string InventedName = "Invented person";

    readonly PriorityQueue<Func<DateTimeOffset, Task>, (DateTimeOffset, int)> acts = new();
    readonly DemoGroup group = DemoGroup.Invented;
    readonly string code = NewId();
    int planned;

    string Dana => group.Facilitator.Id;

    string Deputys => $"{code}-{group.Deputy.Id}";

    /// <summary>Writes it into the log.</summary>
    public async Task Write()
    {
        PlanGroup();
        PlanJoining();
        PlanChallenge();
        PlanBoard();
        PlanPage();
        PlanGoals();
        PlanMeasures();
        PlanHomework();
        foreach (var prompt in group.Prompts) Plan(At(prompt.From), at => Add(prompt, at));
        foreach (var person in group.Volunteers)
            Plan(At("20d 12:00"), at => Say(cast.Journal("ours"), person, at, new Volunteer(IsOn: true)));
        foreach (var words in DemoPast.Invented.Entries) Plan(At(words.At!), at => Write(words, at));
        foreach (var person in group.People)
            Plan(At("2d 08:00"), at => Say(new Topic("client", cast.Practice, cast.Person(person.Id)), person.Id, at, new ReadNotices(long.MaxValue)));
        foreach (var journal in cast.Journals)
            Plan(At("1h"), at => history.Send(journal, NewId(), Request.System, at, new TimeCame())); // what nobody answered has risen
        while (acts.TryDequeue(out var act, out var when)) await act(when.Item1);
        await history.Keep();
    }

    void PlanGroup()
    {
        var (card, tuesday) = (group.Group, NextTuesday());
        var (first, last) = (DateOnly.FromDateTime(tuesday.AddDays(-28)), DateOnly.FromDateTime(tuesday.AddDays(28)));
        Command[] orders =
        [
            new CreateGroup(
                card.Name, card.Purpose, GroupFormat.Closed, 8, first, last, card.TimeZone, card.Programme, group.Facilitator.Name),
            new SetReviewHours(new ReviewHours([1, 2, 3, 4, 5, 6], new TimeOnly(9, 0), new TimeOnly(19, 0))),
            new PinWords(card.Words),
            new Invite(HashOf(code), "The first six", Role.Member, 6, now.AddDays(1)),
            new Invite(HashOf(Deputys), "Ruth", Role.CoFacilitator, 1, At("20d")),
        ];
        for (var i = 0; i < orders.Length; i++)
        {
            var order = orders[i];
            Plan(At("29d 09:00").AddMinutes(i), at => Say(cast.Group, Dana, at, order));
        }
        foreach (var journal in group.Journals) Plan(At("29d 09:30"), at => Add(journal, at));
        Plan(At("6d 19:50"), at => Say(cast.Group, Dana, at, new ScheduleSession(Evening(tuesday), 90, "Session 5: half-time")));
    }

    void PlanJoining()
    {
        var deputy = group.Deputy;
        Plan(At("29d 09:40"), at => Say(cast.Group, deputy.Id, at, new AskToJoin(Deputys, InventedName, deputy.Name)));
        Plan(At("29d 09:45"), at => Say(cast.Group, Dana, at, new Approve(cast.Person(deputy.Id))));
        foreach (var (person, i) in group.Members.Select((person, i) => (person, i)))
        {
            Plan(At("28d 12:00").AddMinutes(47 * i), at =>
                Say(cast.Group, person.Id, at, new AskToJoin(code, InventedName, person.Name)));
            Plan(At("28d 18:00").AddMinutes(2 * i), at => Say(cast.Group, Dana, at, new Approve(cast.Person(person.Id))));
        }
    }

    Task Add(DemoJournal journal, DateTimeOffset at) => Say(
        cast.Group, Dana, at, new AddJournal(journal.Title, journal.About, journal.Moderation, 3, journal.IsAdviceWelcome), journal.Id);

    Task Add(DemoPrompt prompt, DateTimeOffset at) => Say(
        cast.Journal(prompt.Journal), Dana, at, new AddPrompt(prompt.Words, at, at.AddDays(7), prompt.IsSeeAfter), prompt.Id);

    async Task Write(DemoWords words, DateTimeOffset at)
    {
        var (journal, id) = (cast.Journal(words.Journal), NewId());
        var order = new WriteEntry(RichText.Of(words.Text), new Sharing(Reach.Group, []), words.Wish, words.Prompt);
        await Say(journal, words.By, at, order, id);
        await Follow(journal, id, id, words, at);
    }

    async Task Answer(Topic journal, string entry, string? to, DemoWords words, DateTimeOffset at)
    {
        var id = NewId();
        ImmutableArray<string> mentions = [.. words.Mentions.Select(cast.Person)];
        await Say(journal, words.By, at, new WriteResponse(entry, to, words.Starter, RichText.Of(words.Text), mentions), id);
        await Follow(journal, entry, id, words, at);
    }

    async Task Follow(Topic journal, string entry, string item, DemoWords words, DateTimeOffset at)
    {
        var review = await history.Show(journal, item, Audience.Care) switch
        {
            Entry it => it.Review,
            Response it => it.Review,
            _ => null,
        };
        if (review?.Standing != Standing.Held) PlanAnswers(journal, entry, item, words, at);
        else if (words.Then == "returned") Plan(Reviewed(at), then => Say(journal, Dana, then, new ReturnItem(entry, item, words.Note!)));
        else if (words.Then is null)
            Plan(Reviewed(at), async then =>
            {
                await Say(journal, Dana, then, new ApproveItem(entry, item));
                PlanAnswers(journal, entry, item, words, then);
            });
    }

    void PlanAnswers(Topic journal, string entry, string item, DemoWords words, DateTimeOffset at)
    {
        foreach (var reply in words.Replies)
            Plan(at + Span(reply.After!), then => Answer(journal, entry, item == entry ? null : item, reply, then));
        var wait = words.ReactionsAfter is { } after ? Span(after) : TimeSpan.Zero;
        foreach (var reacted in words.Reactions)
        {
            var (by, reaction) = (reacted.Split(' ')[0], Enum.Parse<Reaction>(reacted.Split(' ')[1], ignoreCase: true));
            Plan(at + wait + TimeSpan.FromMinutes(random.Next(15, 240)), then => Say(journal, by, then, new React(entry, item, reaction, IsOn: true)));
        }
    }

    Task Say(Topic topic, string by, DateTimeOffset at, Command command, string? op = null) =>
        history.Send(topic, op ?? NewId(), cast.Person(by), at, command, isStaff: by == Dana || by == group.Deputy.Id);

    void Plan(DateTimeOffset at, Func<DateTimeOffset, Task> act) => acts.Enqueue(act, (at < now ? at : now, planned++));

    /// <summary>Dana looks at what waits within the hour, or on the next morning on which she works.</summary>
    static DateTimeOffset Reviewed(DateTimeOffset at)
    {
        if (at.DayOfWeek != DayOfWeek.Sunday && at.Hour is >= 9 and < 18) return at.AddMinutes(35);
        var morning = new DateTimeOffset(at.UtcDateTime.Date.AddDays(1), TimeSpan.Zero).AddHours(9).AddMinutes(12);
        return morning.DayOfWeek == DayOfWeek.Sunday ? morning.AddDays(1) : morning;
    }

    DateTime NextTuesday()
    {
        var day = now.UtcDateTime.Date.AddDays(1);
        while (day.DayOfWeek != DayOfWeek.Tuesday) day = day.AddDays(1);
        return day;
    }

    static DateTimeOffset Evening(DateTime day) => new DateTimeOffset(day, TimeSpan.Zero).AddHours(17).AddMinutes(30);

    /// <summary><c>12d 18:45</c> is so many days ago at that time; <c>9m</c> and <c>5h</c> are so long ago.</summary>
    DateTimeOffset At(string ago)
    {
        if (ago.Split(' ') is not [var days, var time]) return now - Span(ago);
        var day = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero) - Span(days);
        return day + TimeOnly.Parse(time, CultureInfo.InvariantCulture).ToTimeSpan();
    }

    static TimeSpan Span(string text)
    {
        var number = int.Parse(text[..^1], CultureInfo.InvariantCulture);
        return text[^1] switch
        {
            'd' => TimeSpan.FromDays(number),
            'h' => TimeSpan.FromHours(number),
            'm' => TimeSpan.FromMinutes(number),
            _ => throw new FormatException($"{text} is not a time span"),
        };
    }

    static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
