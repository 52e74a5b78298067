using Homework.Kernel;
using Homework.Silo.Storage;
using Homework.Web.Accounts;
using Homework.Web.Files;

namespace Homework.Web.Pictures;

/// <summary>A picture that was taken in.</summary>
sealed record SentPicture(string Id, int Width, int Height);

/// <summary>A picture that was not, and what to do.</summary>
sealed record RefusedPicture(string Code, string Sentence);

/// <summary>Sends pictures in and out.</summary>
static class PicturesApi
{
    const string SmallOne = "-small";

    static readonly RefusedPicture TooMany = new("too-many-pictures", "That is many pictures at once. Please wait a quarter of an hour.");

    public static void AddPictures(this IServiceCollection services) => services.AddSingleton<PictureWorker>();

    public static void MapPictures(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/pictures", Take).RequireAuthorization();
        app.MapGet("/api/pictures/{id}", Give).RequireAuthorization();
    }

    static async Task<IResult> Take(HttpContext context, ISentFiles files, PictureWorker worker, AttemptLimits limits, TimeProvider time)
    {
        var caller = context.User.ToCaller();
        if (!limits.Allows(AttemptLimit.SendPicture, caller.Person)) return Results.Json(TooMany, statusCode: StatusCodes.Status429TooManyRequests);
        try
        {
            var picture = Picture.Read(await FileDoor.Body(context, Picture.MaxBytes));
            var id = FileDoor.NewId();
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

        Task Keep(string id, Picture picture) => files.Keep(new SentFile(
            caller.Practice, id, caller.Person, picture.MediaType, picture.Width, picture.Height, time.GetUtcNow(), picture.Bytes));
    }

    /// <summary>The file, for who sent it, and for whoever sees the item of the topic that shows it.</summary>
    /// <param name="size"><c>small</c> for one among many; where there is no small one the picture itself.</param>
    static async Task<IResult> Give(string id, string? topic, string? item, string? size, HttpContext context, ISentFiles files, IGrainFactory grains)
    {
        var caller = context.User.ToCaller();
        if (!FileDoor.IsId(id)) return Results.NotFound();
        var picture = (size == "small" ? await files.Find(caller.Practice, id + SmallOne) : null) ?? await files.Find(caller.Practice, id);
        return await FileDoor.Give(context, caller, picture, "image/", id, topic, item, grains);
    }
}
