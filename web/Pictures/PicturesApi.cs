using System.Security.Cryptography;
using System.Text.Json;
using Homework.Kernel;
using Homework.Silo.Storage;
using Homework.Web.Accounts;
using Microsoft.AspNetCore.Http.Features;

namespace Homework.Web.Pictures;

/// <summary>A picture that was taken in.</summary>
sealed record SentPicture(string Id, int Width, int Height);

/// <summary>A picture that was not, and what to do.</summary>
sealed record RefusedPicture(string Code, string Sentence);

/// <summary>
/// Sends pictures in and out. A picture belongs to who sent it until an item shows it; then whoever sees the item sees it.
/// </summary>
static class PicturesApi
{
    const int IdLength = 32;
    const string SmallOne = "-small";
    const int LongestHeard = 4 * Picture.MaxBytes;

    static readonly RefusedPicture TooMany = new("too-many-pictures", "That is many pictures at once. Please wait a quarter of an hour.");

    public static void AddPictures(this IServiceCollection services) => services.AddSingleton<PictureWorker>();

    public static void MapPictures(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/pictures", Take).RequireAuthorization();
        app.MapGet("/api/pictures/{id}", Give).RequireAuthorization();
    }

    static async Task<IResult> Take(HttpContext context, IPictures pictures, PictureWorker worker, AttemptLimits limits, TimeProvider time)
    {
        var caller = context.User.ToCaller();
        if (!limits.Allows(AttemptLimit.SendPicture, caller.Person)) return Results.Json(TooMany, statusCode: StatusCodes.Status429TooManyRequests);
        try
        {
            var picture = Picture.Read(await Body(context));
            var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            if (await worker.IsThere())
            {
                picture = await worker.Draw(picture, PictureWorker.Large, context.RequestAborted);
                await Keep(id + SmallOne, await worker.Draw(picture, PictureWorker.Small, context.RequestAborted));
            }
            await Keep(id, picture);
            return Results.Ok(new SentPicture(id, picture.Width, picture.Height));
        }
        catch (PictureException refused)
        {
            return Results.Json(new RefusedPicture(refused.Code, refused.Message), statusCode: StatusCodes.Status422UnprocessableEntity);
        }
        catch (StorageUnavailableException)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        Task Keep(string id, Picture picture) => pictures.Keep(new StoredPicture(
            caller.Practice, id, caller.Person, picture.MediaType, picture.Width, picture.Height, time.GetUtcNow(), picture.Bytes));
    }

    /// <summary>The whole body. One that is too long is read to its end, too, so that the answer is heard.</summary>
    static async Task<byte[]> Body(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = LongestHeard;
        using var whole = new MemoryStream();
        var room = new byte[81_920];
        try
        {
            while (await context.Request.Body.ReadAsync(room, context.RequestAborted) is > 0 and var read)
                if (whole.Length <= Picture.MaxBytes) whole.Write(room, 0, read);
        }
        catch (BadHttpRequestException tooLong) when (tooLong.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw PictureException.TooLarge();
        }
        return whole.ToArray();
    }

    /// <summary>The file, for who sent it, and for whoever sees the item of the topic that shows it.</summary>
    /// <param name="size"><c>small</c> for one among many; where there is no small one the picture itself.</param>
    static async Task<IResult> Give(string id, string? topic, string? item, string? size, HttpContext context, IPictures pictures, IGrainFactory grains)
    {
        var caller = context.User.ToCaller();
        if (id.Length != IdLength || !Ids.IsValid(id)) return Results.NotFound();
        var picture = (size == "small" ? await pictures.Find(caller.Practice, id + SmallOne) : null) ?? await pictures.Find(caller.Practice, id);
        if (picture is null) return Results.NotFound();
        if (picture.Owner != caller.Person && !await Shows(grains, caller, topic, item, id)) return Results.NotFound();
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        headers.ContentDisposition = "attachment";
        return Results.Bytes(picture.Bytes, picture.Media);
    }

    static async Task<bool> Shows(IGrainFactory grains, Caller caller, string? topic, string? item, string picture)
    {
        if (item is null || !Topic.TryParse(topic, out var of) || of.Practice != caller.Practice || !Kinds.Has(of.Kind)) return false;
        if (await grains.GetGrain<ITopicGrain>(GrainId.Create(of.Kind, of.Key)).Look(caller, item) is not { } seen) return false;
        using var json = JsonDocument.Parse(seen);
        return json.RootElement.TryGetProperty("picture", out var shown) && shown.ValueKind == JsonValueKind.String && shown.ValueEquals(picture);
    }
}
