import { describe, expect, it } from 'vitest';
import type { Entry, Reach, Review, SeatCard, Standing } from '../contracts';
import { textOf } from '../writing/plain';
import { deedsFor } from './choices';
import { readersOf } from './readers';
import { welcomesIdeas } from './response-composer';
import { Seats } from './seats';

const review = (standing: Standing): Review => ({ standing, since: '2030-01-01T10:00:00Z', seenAt: null, by: null, note: null, isToReview: false });

const entry = (by: string, reach: Reach = 'group', standing?: Standing, people: string[] = []): Entry => ({
  kind: 'entry',
  id: 'e1',
  ord: 1,
  by,
  at: '2030-01-01T10:00:00Z',
  text: textOf('words'),
  wish: 'open',
  prompt: null,
  sharing: { reach, people },
  isEdited: false,
  version: 1,
  reactions: [],
  review: standing ? review(standing) : null,
});

const member = { me: 'me', isCare: false, mayWrite: true, takesPart: true };
const deeds = (words: Entry, looker = member) => deedsFor(words, words, looker);

describe('what can be done with an entry', () => {
  it('is changing it, sharing it with more people and taking it back, for its writer', () => {
    expect(deeds(entry('me', 'care', 'shown'))).toEqual(['edit', 'share', 'takeBack']);
    expect(deeds(entry('me', 'group', 'shown'))).toEqual(['edit', 'takeBack']);
    expect(deeds(entry('me', 'group', 'withdrawn'))).toEqual(['bringBack']);
  });

  it('is telling the facilitators, for other members', () => {
    expect(deeds(entry('noor'))).toEqual(['flag']);
  });

  it('is nothing for those who only read', () => {
    expect(deeds(entry('noor'), { ...member, mayWrite: false, takesPart: false })).toEqual([]);
  });

  it('is what a facilitator can decide', () => {
    const care = { ...member, isCare: true };
    expect(deeds(entry('noor', 'group', 'held'), care)).toEqual(['approve', 'return', 'hide', 'makePrivate']);
    expect(deeds(entry('noor', 'group', 'hidden'), care)).toEqual(['unhide', 'makePrivate']);
    expect(deeds(entry('noor', 'care', 'shown'), care)).toEqual(['flag']);
  });

  it('is less in a closed journal', () => {
    expect(deeds(entry('me', 'care', 'shown'), { ...member, mayWrite: false })).toEqual(['takeBack']);
  });
});

describe('who can be named', () => {
  const seat = (person: string, role: SeatCard['role'], isGone = false) => ({ kind: 'seatCard', person, name: person, role, isGone }) as SeatCard;
  const seats = new Seats([seat('me', 'member'), seat('noor', 'member'), seat('jo', 'member'), seat('ana', 'facilitator'), seat('old', 'member', true)]);
  const names = (words: Entry, isByCare = false) => readersOf(words, seats, 'me', isByCare).map(({ person }) => person);

  it('is everybody who is in the group, under an entry to the group', () => {
    expect(names(entry('noor'))).toEqual(['ana', 'jo', 'noor']);
  });

  it('is the chosen ones only for those who know them', () => {
    expect(names(entry('me', 'chosen', 'shown', ['jo']))).toEqual(['ana', 'jo']);
    expect(names(entry('noor', 'chosen', undefined, []))).toEqual(['ana', 'noor']);
    expect(names(entry('noor', 'chosen', undefined, ['jo']), true)).toEqual(['ana', 'jo', 'noor']);
  });

  it('is nobody under what is for oneself', () => {
    expect(names(entry('me', 'me'))).toEqual([]);
    expect(names(entry('me', 'care'))).toEqual(['ana']);
  });
});

describe('ideas', () => {
  it('fit where the writer wants them, or the journal welcomes them', () => {
    expect(welcomesIdeas({ wish: 'ideas', by: 'noor' }, false, 'me')).toBe(true);
    expect(welcomesIdeas({ wish: 'open', by: 'noor' }, true, 'me')).toBe(true);
    expect(welcomesIdeas({ wish: 'open', by: 'noor' }, false, 'me')).toBe(false);
    expect(welcomesIdeas({ wish: 'listen', by: 'noor' }, true, 'me')).toBe(false);
    expect(welcomesIdeas({ wish: 'listen', by: 'me' }, false, 'me')).toBe(true);
  });
});
