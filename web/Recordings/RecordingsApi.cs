using Homework.Kernel;
using Homework.Silo.Storage;
using Homework.Web.Accounts;
using Homework.Web.Files;

namespace Homework.Web.Recordings;

/// <summary>A recording that was taken in.</summary>
/// <param name="Seconds">How long it is.</param>
sealed record SentRecording(string Id, double Seconds);

/// <summary>A recording that was not, and what to do.</summary>
sealed record RefusedRecording(string Code, string Sentence);

/// <summary>Sends voice recordings in and out. A voice is known again: they are sealed like words, and nothing writes down what is said.</summary>
static class RecordingsApi
{
    static readonly RefusedRecording TooMany = new("too-many-recordings", "That is many recordings at once. Please wait a quarter of an hour.");

    public static void MapRecordings(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/recordings", Take).RequireAuthorization();
        app.MapGet("/api/recordings/{id}", Give).RequireAuthorization();
    }

    static async Task<IResult> Take(HttpContext context, ISentFiles files, AttemptLimits limits, TimeProvider time)
    {
        var caller = context.User.ToCaller();
        if (!limits.Allows(AttemptLimit.SendRecording, caller.Person)) return Results.Json(TooMany, statusCode: StatusCodes.Status429TooManyRequests);
        try
        {
            var recording = Recording.Read(await FileDoor.Body(context, Recording.MaxBytes));
            var id = FileDoor.NewId();
            await files.Keep(new SentFile(caller.Practice, id, caller.Person, recording.MediaType, 0, 0, time.GetUtcNow(), recording.Bytes));
            return Results.Ok(new SentRecording(id, Math.Round(recording.Length.TotalSeconds, 1)));
        }
        catch (RecordingException refused)
        {
            return Results.Json(new RefusedRecording(refused.Code, refused.Message), statusCode: StatusCodes.Status422UnprocessableEntity);
        }
        catch (StorageUnavailableException)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    static async Task<IResult> Give(string id, string? topic, string? item, HttpContext context, ISentFiles files, IGrainFactory grains)
    {
        var caller = context.User.ToCaller();
        if (!FileDoor.IsId(id)) return Results.NotFound();
        return await FileDoor.Give(context, caller, await files.Find(caller.Practice, id), "audio/", id, topic, item, grains);
    }
}
