namespace Homework.Kernel;

/// <summary>
/// What one audience of a topic is sent: the items that changed and the ids of those it may no longer see, as the JSON
/// object <c>{topic, audience, seq, prev, put, remove}</c>. Serialised once, passed on unparsed.
/// </summary>
/// <param name="Audience">For whom.</param>
/// <param name="Seq">The seq that this audience is at after the frame.</param>
/// <param name="Prev">The seq of the last frame this audience was sent; a watcher that is behind it has a gap.</param>
/// <param name="Json">The object as UTF-8.</param>
[Immutable]
public sealed record Frame(Audience Audience, long Seq, long Prev, [property: Immutable] byte[] Json);

/// <summary>Something that passes: typing, a cursor, who is here. Never stored, dropped when late.</summary>
/// <param name="Audiences">For whom.</param>
/// <param name="Except">The person it came from, who needs no echo, or null.</param>
/// <param name="Json">The object <c>{topic, kind, by, …}</c> as UTF-8.</param>
/// <param name="Of">What it is the place of: of several with the same only the latest counts. Null where each counts.</param>
[Immutable]
public sealed record Signal([property: Immutable] Audience[] Audiences, string? Except, [property: Immutable] byte[] Json, string? Of = null);

/// <summary>The answer to <c>Open</c>.</summary>
/// <param name="Seq">The topic's seq that the answer is complete up to.</param>
/// <param name="Audiences">What this person watches from now on.</param>
/// <param name="Json">
/// <c>{topic, seq, me, role, here, views: [{audience, fresh, seq, put, remove, more}]}</c> as UTF-8: per audience either a
/// fresh snapshot (<c>fresh: true</c>; <c>more</c> maps a shelf to the <c>ord</c> to page before) or what was missed.
/// </param>
/// <param name="Refusal">Why not, or null; then the rest is empty.</param>
[Immutable]
public sealed record Opened(
    long Seq, [property: Immutable] Audience[] Audiences, [property: Immutable] byte[] Json, Rejected? Refusal = null);

/// <summary>The answer to <c>Page</c>: <c>{topic, shelf, seq, views: [{audience, put}], more}</c> as UTF-8.</summary>
[Immutable]
public sealed record Page([property: Immutable] byte[] Json, Rejected? Refusal = null);
