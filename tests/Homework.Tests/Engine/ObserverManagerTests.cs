using Microsoft.Extensions.Logging.Abstractions;

namespace Homework.Tests.Engine;

public class ObserverManagerTests
{
    [Fact]
    public async Task Everyone_subscribed_is_notified()
    {
        await using var hall = await Hall.Open();
        await hall.Admit("ann");
        await hall.Admit("ben");
        Assert.Equal(2, await hall.Choir.Perform("a song"));
        Assert.Equal(["ann hears a song", "ben hears a song"], hall.Engine.Diary.Entries);
    }

    [Fact]
    public async Task Two_references_to_one_object_are_one_subscription_only_if_they_are_equal()
    {
        await using var hall = await Hall.Open();
        var ann = await hall.Admit("ann");
        await hall.Choir.Admit(ann.AsReference<IListener>());
        Assert.Equal(1, await hall.Choir.Perform("a song"));
    }

    [Fact]
    public async Task One_that_throws_is_dropped_and_the_others_hear_all_the_same()
    {
        await using var hall = await Hall.Open();
        await hall.Admit("critic", critical: true);
        await hall.Admit("ann");
        Assert.Equal(1, await hall.Choir.Perform("a song"));
        Assert.Equal(["ann hears a song"], hall.Engine.Diary.Entries);
    }

    [Fact]
    public async Task One_that_is_dismissed_hears_no_more()
    {
        await using var hall = await Hall.Open();
        await hall.Choir.Dismiss(await hall.Admit("ann"));
        Assert.Equal(0, await hall.Choir.Perform("a song"));
        Assert.Empty(hall.Engine.Diary.Entries);
    }

    [Fact]
    public async Task One_that_does_not_renew_in_time_is_dropped()
    {
        await using var hall = await Hall.Open();
        var ann = await hall.Admit("ann");
        await hall.Admit("ben");
        hall.Engine.Time.Advance(TimeSpan.FromMinutes(4));
        await hall.Choir.Admit(ann);
        hall.Engine.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(1, await hall.Choir.Perform("a song"));
        Assert.Equal(["ann hears a song"], hall.Engine.Diary.Entries);
    }

    [Fact]
    public void Expired_ones_can_be_cleared_and_so_can_all()
    {
        var now = new DateTime(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc);
        var observers = new ObserverManager<string, string>(TimeSpan.FromMinutes(1), NullLogger.Instance) { GetDateTime = () => now };
        observers.Subscribe("a", "ann");
        now = now.AddMinutes(2);
        observers.Subscribe("b", "ben");
        observers.ClearExpired();
        Assert.Equal(["ben"], observers);
        observers.ExpirationDuration = TimeSpan.FromHours(1);
        observers.Clear();
        Assert.Equal(0, observers.Count);
    }

    [Fact]
    public void Subscribing_while_everyone_is_notified_changes_nothing_for_this_time()
    {
        var observers = new ObserverManager<string, string>(TimeSpan.FromMinutes(1), NullLogger.Instance);
        var heard = new List<string>();
        observers.Subscribe("a", "ann");
        observers.Notify(name =>
        {
            heard.Add(name);
            observers.Subscribe("b", "ben");
        });
        Assert.Equal(["ann"], heard);
        observers.Notify(heard.Add, name => name != "ann");
        Assert.Equal(["ann", "ben"], heard);
    }

    /// <summary>A choir, and listeners that the hall keeps alive.</summary>
    private sealed class Hall(RunningEngine engine) : IAsyncDisposable
    {
        private readonly List<IListener> _seats = [];

        public RunningEngine Engine => engine;

        public IChoir Choir => Engine.Grains.GetGrain<IChoir>("evening");

        public static async Task<Hall> Open() => new(await RunningEngine.Start());

        public async Task<IListener> Admit(string name, bool critical = false)
        {
            _seats.Add(new Listener(Engine.Diary, name, critical));
            var reference = Engine.Grains.CreateObjectReference<IListener>(_seats[^1]);
            await Choir.Admit(reference);
            return reference;
        }

        public ValueTask DisposeAsync() => Engine.DisposeAsync();
    }
}
