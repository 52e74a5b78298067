namespace Homework.Tests.Engine;

/// <summary>Implemented by two grains, so it does not say which is meant.</summary>
public interface IPet : IGrainWithStringKey
{
    Task<string> Speak();
}

/// <summary>Implemented by nobody.</summary>
public interface IUnicorn : IGrainWithStringKey;

internal sealed class CatGrain : Grain, IPet
{
    public Task<string> Speak() => Task.FromResult($"{this.GetGrainId()} meows");
}

internal sealed class DogGrain : Grain, IPet
{
    public Task<string> Speak() => Task.FromResult($"{this.AsReference<IPet>().GetGrainId()} barks");
}

public class ReferenceTests
{
    [Fact]
    public async Task The_kind_of_a_grain_is_its_class_name_without_grain()
    {
        await using var engine = await RunningEngine.Start();
        Assert.Equal("cat/tom", engine.Grains.GetGrain<IPet>(GrainId.Create("cat", "tom")).GetGrainId().ToString());
        Assert.Equal("cat/tom meows", await engine.Grains.GetGrain<IPet>(GrainId.Create("cat", "tom")).Speak());
        Assert.Equal("dog/rex barks", await engine.Grains.GetGrain<IPet>(GrainId.Parse("dog/rex")).Speak());
        Assert.Equal("roommate/ann", engine.Grains.GetGrain<IRoommate>("ann").GetGrainId().ToString());
    }

    [Fact]
    public async Task An_interface_of_two_grains_does_not_say_which_is_meant()
    {
        await using var engine = await RunningEngine.Start();
        Assert.Throws<ArgumentException>(() => engine.Grains.GetGrain<IPet>("tom"));
        Assert.Throws<ArgumentException>(() => engine.Grains.GetGrain<IUnicorn>("tom"));
    }

    [Fact]
    public async Task A_call_to_an_unknown_kind_fails()
    {
        await using var engine = await RunningEngine.Start(isImpatient: true);
        await Assert.ThrowsAnyAsync<Exception>(() => engine.Grains.GetGrain<IPet>(GrainId.Create("cow", "elsa")).Speak());
    }

    [Fact]
    public async Task References_to_one_grain_are_equal()
    {
        await using var engine = await RunningEngine.Start();
        Assert.Equal(engine.Grains.GetGrain<IRoommate>("ann"), engine.Grains.GetGrain<IRoommate>("ann"));
        Assert.NotEqual(engine.Grains.GetGrain<IRoommate>("ann"), engine.Grains.GetGrain<IRoommate>("ben"));
        Assert.Equal("ann", engine.Grains.GetGrain<IRoommate>("ann").GetPrimaryKeyString());
    }

    [Fact]
    public void An_identity_reads_as_it_is_written()
    {
        var id = GrainId.Create("journal", "practice/group");
        Assert.Equal(id, GrainId.Parse(id.ToString()));
        Assert.Equal("practice/group", id.Key.ToString());
        Assert.False(GrainId.TryParse("journal", out _));
        Assert.Throws<ArgumentException>(() => GrainId.Parse("journal"));
        Assert.Throws<ArgumentException>(() => GrainId.Create("journal", " "));
    }
}
