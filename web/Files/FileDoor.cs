using System.Security.Cryptography;
using System.Text.Json;
using Homework.Kernel;
using Homework.Silo.Storage;
using Microsoft.AspNetCore.Http.Features;

namespace Homework.Web.Files;

/// <summary>
/// How files that people send come in and go out. A file belongs to who sent it until an item shows it; then whoever sees the
/// item sees it. Its id cannot be guessed, so that nobody shows what they have never seen.
/// </summary>
static class FileDoor
{
    const int IdLength = 32, HeardTimes = 4;

    /// <summary>An id for a new file.</summary>
    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdLength / 2));

    /// <summary>Whether it may be the id of a file.</summary>
    public static bool IsId(string id) => id.Length == IdLength && Ids.IsValid(id);

    /// <summary>The whole body, or one byte more than what is taken. One that is too long is read to its end, too, so that the answer is heard.</summary>
    public static async Task<byte[]> Body(HttpContext context, int most)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = (long)HeardTimes * most;
        using var whole = new MemoryStream();
        var room = new byte[81_920];
        try
        {
            while (await context.Request.Body.ReadAsync(room, context.RequestAborted) is > 0 and var read)
                if (whole.Length <= most) whole.Write(room, 0, read);
        }
        catch (BadHttpRequestException tooLong) when (tooLong.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return new byte[most + 1];
        }
        return whole.ToArray();
    }

    /// <summary>
    /// The file, for who sent it, and for whoever sees the item of the topic that shows it; as something that can do nothing by
    /// itself. Parts of it can be asked for, so that one can listen from the middle.
    /// </summary>
    /// <param name="media">What its media type begins with.</param>
    public static async Task<IResult> Give(HttpContext context, Caller caller, SentFile? file, string media, string id, string? topic, string? item, IGrainFactory grains)
    {
        if (file is null || !file.Media.StartsWith(media, StringComparison.Ordinal)) return Results.NotFound();
        if (file.Owner != caller.Person && !await Shows(grains, caller, topic, item, id)) return Results.NotFound();
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        headers.ContentDisposition = "attachment";
        return Results.Bytes(file.Bytes, file.Media, enableRangeProcessing: true);
    }

    static async Task<bool> Shows(IGrainFactory grains, Caller caller, string? topic, string? item, string file)
    {
        if (item is null || !Topic.TryParse(topic, out var of) || of.Practice != caller.Practice || !Kinds.Has(of.Kind)) return false;
        if (await grains.GetGrain<ITopicGrain>(GrainId.Create(of.Kind, of.Key)).Look(caller, item) is not { } seen) return false;
        using var json = JsonDocument.Parse(seen);
        return Shows(json.RootElement, file);
    }

    /// <summary>Whether it stands anywhere in it as a <c>picture</c> or a <c>file</c>.</summary>
    internal static bool Shows(JsonElement element, string file) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Any(part => Is(part, file) || Shows(part.Value, file)),
        JsonValueKind.Array => element.EnumerateArray().Any(part => Shows(part, file)),
        _ => false,
    };

    static bool Is(JsonProperty part, string file) =>
        (part.NameEquals("picture") || part.NameEquals("file")) && part.Value.ValueKind == JsonValueKind.String && part.Value.ValueEquals(file);
}
