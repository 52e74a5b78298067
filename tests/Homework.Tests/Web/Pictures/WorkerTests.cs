using System.Runtime.CompilerServices;
using Homework.Web.Pictures;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace Homework.Tests.Web.Pictures;

/// <summary>A test that needs libvips and bubblewrap, or says why it cannot run.</summary>
public sealed class WorkerTheoryAttribute : TheoryAttribute
{
    public WorkerTheoryAttribute() => Skip = WorkerTests.Missing;
}

/// <summary>Pictures drawn anew in the sandbox.</summary>
public sealed class WorkerTests : IDisposable
{
    readonly PictureWorker worker = Make();

    internal static string? Missing { get; } = Why();

    [WorkerTheory]
    [InlineData("phone.jpg", 15, 20)]
    [InlineData("cmyk.jpg", 20, 15)]
    [InlineData("interlaced.png", 20, 15)]
    [InlineData("alpha.webp", 20, 15)]
    public async Task A_picture_is_drawn_anew_in_its_size_the_right_way_up(string name, int width, int height)
    {
        var drawn = await worker.Draw(Picture.Read(Sample(name)), 20, CancellationToken.None);
        Assert.Equal((PictureFormat.Webp, width, height), (drawn.Format, drawn.Width, drawn.Height));
    }

    [WorkerTheory]
    [InlineData("phone.jpg")]
    public async Task What_cannot_be_drawn_is_refused(string name)
    {
        var broken = Picture.Read(Sample(name)) with { Bytes = [0xFF, 0xD8, 0xFF, 0xD9] };
        Assert.Equal("picture-broken", (await Assert.ThrowsAsync<PictureException>(() => worker.Draw(broken, 20, CancellationToken.None))).Code);
    }

    [WorkerTheory]
    [InlineData("gray.jpg")]
    public async Task A_small_picture_does_not_grow(string name) =>
        Assert.Equal(40, (await worker.Draw(Picture.Read(Sample(name)), PictureWorker.Large, CancellationToken.None)).Width);

    public void Dispose() => worker.Dispose();

    static PictureWorker Make() => new(new ConfigurationBuilder().Build(), NullLogger<PictureWorker>.Instance);

    static string? Why()
    {
        using var worker = Make();
        return worker.IsThere().GetAwaiter().GetResult() ? null : "bubblewrap, prlimit or libvips (vipsthumbnail) is not installed, or may not be used here";
    }

    static byte[] Sample(string name, [CallerFilePath] string here = "") => File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(here)!, "Samples", name));
}
