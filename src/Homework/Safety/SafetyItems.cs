using System.Collections.Immutable;
using Homework.Groups;
using Homework.Kernel;

namespace Homework.Safety;

/// <summary>Who sees it and when, as members read it.</summary>
/// <param name="Responder">The person who looks first.</param>
public sealed record SafetyWords(
    string Responder, ReviewHours Hours, string TimeZone, int AckMinutes, string OutOfHours, ImmutableArray<LocalLine> Lines);

/// <summary>Who looks, for those who care for the group. Id: <c>safety</c>.</summary>
/// <param name="Settings">Null until they are set.</param>
/// <param name="TestedAt">When a test last came through.</param>
/// <param name="TestSentAt">A test is on its way since then, or null.</param>
/// <param name="TestDueAt">When the next one is to be made.</param>
public sealed record SafetySheet(
    string Id, SafetySettings? Settings, DateTimeOffset? TestedAt, DateTimeOffset? TestSentAt, DateTimeOffset? TestDueAt) : Item(Id);

/// <summary>What somebody did about it.</summary>
public sealed record CaseDeed(string By, DateTimeOffset At, string Words);

/// <summary>A case, for those who care for the group. Id: <c>case:N</c>; a part on the shelf <c>cases</c> once it is closed.</summary>
/// <param name="Person">Whom it is about.</param>
/// <param name="Times">How many answers there are.</param>
/// <param name="LastAt">When the latest came.</param>
/// <param name="Stage">Who was told: 0 the responder, 1 the deputy, 2 everybody who cares.</param>
/// <param name="DueAt">When the next are told, or null.</param>
/// <param name="SeenBy">Who looks after it, or null.</param>
public sealed record CaseCard(
    string Id, string Person, CaseLevel Level, DateTimeOffset At, int Times, DateTimeOffset LastAt, int Stage, DateTimeOffset? DueAt,
    string? SeenBy, DateTimeOffset? SeenAt, string? ClosedBy, DateTimeOffset? ClosedAt) : Item(Id);

/// <summary>
/// What was answered and done, for those alone who have opened the case since the latest answer. Id: <c>words:N</c> for <c>case:N</c>.
/// </summary>
/// <param name="Answers">Oldest first.</param>
/// <param name="Done">Oldest first.</param>
public sealed record CaseWords(string Id, string Case, ImmutableArray<CaseAnswer> Answers, ImmutableArray<CaseDeed> Done) : Item(Id);

/// <summary>A line of the log: who looked at what, and who was told. On the shelf <c>log</c>.</summary>
/// <param name="Act"><c>raised answered escalated looked acknowledged noted closed settings test-sent test-came test-due</c>.</param>
/// <param name="By">Who; <c>system</c> where it happened by itself.</param>
/// <param name="Case">The case, or null.</param>
/// <param name="Person">Whom it is about, or null.</param>
public sealed record SafetyAct(string Id, string Act, string By, string? Case, string? Person, DateTimeOffset At) : Item(Id);
