using System.Collections.Immutable;
using Homework.Kernel;

namespace Homework.Safety;

/// <summary>Who looks was set.</summary>
[OfPractice]
public sealed record SafetySet(SafetySettings Settings) : Event;

/// <summary>Somebody's answer is to be looked at.</summary>
/// <param name="Stage">Who was told: 0 the responder, 1 the deputy, 2 everybody who cares.</param>
/// <param name="DueAt">When the next are told, or null.</param>
[OfPractice]
public sealed record CaseRaised(string Person, CaseLevel Level, CaseAnswer Answer, int Stage, DateTimeOffset? DueAt) : Event;

/// <summary>They answered again while it was open.</summary>
/// <param name="IsAlert">It is to be looked at anew.</param>
[OfPractice]
public sealed record CaseAnswered(string Case, CaseLevel Level, CaseAnswer Answer, bool IsAlert, int Stage, DateTimeOffset? DueAt) : Event;

/// <summary>Nobody had looked after it by then, so the next were told.</summary>
[OfPractice]
public sealed record CaseEscalated(string Case, int Stage, DateTimeOffset? DueAt) : Event;

/// <summary>Somebody opened it.</summary>
[OfPractice]
public sealed record CaseLookedAt(string Case) : Event;

/// <summary>What somebody opened lies open no longer: to read it again, it is opened again.</summary>
/// <param name="Looks">Which case before whom.</param>
[OfPractice]
public sealed record CasesPutAway(ImmutableArray<CaseLook> Looks) : Event;

/// <summary>A case that was open before somebody.</summary>
public sealed record CaseLook(string Case, string Person);

/// <summary>Somebody looks after it.</summary>
[OfPractice]
public sealed record CaseAcknowledged(string Case) : Event;

/// <summary>Somebody said what was done.</summary>
[OfPractice]
public sealed record WhatWasDoneNoted(string Case, string Words) : Event;

/// <summary>It has been looked after.</summary>
[OfPractice]
public sealed record CaseClosed(string Case, string Words) : Event;

/// <summary>A test was sent.</summary>
[OfPractice]
public sealed record SafetyTestSent : Event;

/// <summary>Somebody has got it.</summary>
[OfPractice]
public sealed record SafetyTestConfirmed : Event;

/// <summary>A month has gone by, and who tests was reminded.</summary>
[OfPractice]
public sealed record SafetyTestFellDue : Event;
