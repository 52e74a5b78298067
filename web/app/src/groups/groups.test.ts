import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import type { Entry, GroupAct, Invitation, Prompt, SeatCard, SessionCard, Unanswered } from '../contracts';
import type { Found } from '../live';
import { changed, factsOf, noFacts, problemWith, said } from './group-facts';
import { detailOf, isKnownAct } from './history';
import { isOpenAt, joinLink } from './invitation-codes';
import { heldOf, longestOf, newestOf, promptsAt, returnedTo, toAnswer } from './newest-first';
import { pathOf } from './qr-code';
import { inOrderOfRole } from './seat-order';
import { comingAt, momentIn } from './sessions';
import { isKnownZone, isSameClock, zoneName, zonesByContinent } from './zones';

const now = new Date('2030-03-04T12:00:00Z');
const found = <T>(item: Partial<T>, topic = 'journal/riverside/week'): Found<T> => ({ topic, item: item as T });
const standing = (kind: 'shown' | 'held' | 'returned') => ({ standing: kind }) as Entry['review'];

describe('what is new', () => {
  it('begins with the latest, without what is held or came back', () => {
    const entries = [
      found<Entry>({ id: 'first', at: '2030-03-01T10:00:00Z', review: null }),
      found<Entry>({ id: 'held', at: '2030-03-04T10:00:00Z', review: standing('held') }),
      found<Entry>({ id: 'shown', at: '2030-03-03T10:00:00Z', review: standing('shown') }),
      found<Entry>({ id: 'second', at: '2030-03-02T10:00:00Z', review: null }),
    ];
    expect(newestOf(entries, 2).map(({ item }) => item.id)).toEqual(['shown', 'second']);
  });

  it('shows the prompts of now', () => {
    const prompt = (id: string, from: string, until: string) => found<Prompt>({ id, from, until });
    const prompts = [
      prompt('over', '2030-02-20T00:00:00Z', '2030-03-04T12:00:00Z'),
      prompt('older', '2030-03-01T00:00:00Z', '2030-03-08T00:00:00Z'),
      prompt('newer', '2030-03-03T00:00:00Z', '2030-03-10T00:00:00Z'),
      prompt('ahead', '2030-03-05T00:00:00Z', '2030-03-12T00:00:00Z'),
    ];
    expect(promptsAt(prompts, now).map(({ item }) => item.id)).toEqual(['newer', 'older']);
  });
});

describe('what waits', () => {
  const own = (id: string, by: string, review: Entry['review']) => found<Entry>({ id, by, review });
  const written = [own('a', 'maya', standing('returned')), own('b', 'jon', standing('returned')), own('c', 'maya', standing('held')), own('d', 'maya', null)];

  it('is for its writer alone', () => {
    expect(returnedTo('maya', written).map(({ item }) => item.id)).toEqual(['a']);
    expect(heldOf('maya', written).map(({ item }) => item.id)).toEqual(['c']);
    expect(heldOf('jon', written)).toEqual([]);
  });

  it('names the one that waited longest', () => {
    expect(longestOf([{ at: '2' }, { at: '1' }, { at: '3' }], ({ at }) => at)).toEqual({ at: '1' });
    expect(longestOf([], String)).toBeUndefined();
  });

  it('asks those who are glad to answer, not the writer', () => {
    const lonely = [found<Unanswered>({ id: 'a', by: 'jon' }), found<Unanswered>({ id: 'b', by: 'maya' }), found<Unanswered>({ id: 'c', by: 'jon' }, 'journal/riverside/other')];
    expect(toAnswer(lonely, new Set(['journal/riverside/week']), 'maya').map(({ item }) => item.id)).toEqual(['a']);
  });
});

describe('sessions', () => {
  const session = (id: string, startsAt: string) => ({ id, startsAt, minutes: 90, title: null }) as SessionCard;

  it('are shown until they are over, the next one first', () => {
    const sessions = [session('later', '2030-03-11T18:00:00Z'), session('over', '2030-03-04T10:30:00Z'), session('on', '2030-03-04T10:31:00Z')];
    expect(comingAt(sessions, now).map(({ id }) => id)).toEqual(['on', 'later']);
  });

  it('are set by the clock of the group, in summer and in winter', () => {
    expect(momentIn('2030-01-15', '18:00', 'Europe/London')?.toISOString()).toBe('2030-01-15T18:00:00.000Z');
    expect(momentIn('2030-07-15', '18:00', 'Europe/London')?.toISOString()).toBe('2030-07-15T17:00:00.000Z');
    expect(momentIn('2030-07-15', '', 'Europe/London')).toBeUndefined();
    expect(momentIn('', '18:00', 'Europe/London')).toBeUndefined();
  });
});

describe('time zones', () => {
  it('are listed by continent, with those that are needed', () => {
    const zones = new Map(zonesByContinent('Asia/Kolkata', 'UTC'));
    expect(zones.get('Europe')?.find(({ id }) => id === 'Europe/London')?.city).toBe('London');
    expect(zones.get('America')?.find(({ id }) => id === 'America/Argentina/Buenos_Aires')?.city ?? 'Argentina, Buenos Aires').toBe('Argentina, Buenos Aires');
    expect(zones.get('Asia')?.some(({ id }) => id === 'Asia/Kolkata')).toBe(true);
    expect(zones.has('UTC')).toBe(false);
  });

  it('tell whether clocks show the same just then', () => {
    expect(isSameClock(new Date('2030-01-15T12:00:00Z'), 'Europe/London', 'UTC')).toBe(true);
    expect(isSameClock(new Date('2030-07-15T12:00:00Z'), 'Europe/London', 'UTC')).toBe(false);
  });

  it('never stop a page that meets one which this device does not know', () => {
    expect(isKnownZone('Moon/Crater')).toBe(false);
    expect(zoneName('Moon/Crater', 'en-US')).toBe('Moon/Crater');
    expect(isSameClock(now, 'Moon/Crater', 'UTC')).toBe(false);
  });
});

describe('the facts of a group', () => {
  it('need a name and days in order', () => {
    const facts = { ...noFacts(), name: 'Monday circle' };
    expect(problemWith(facts)).toBeUndefined();
    expect(problemWith({ ...facts, name: '  ' })).toBe('group.facts.name.missing');
    expect(problemWith({ ...facts, startsOn: '2030-03-04', endsOn: '2030-03-03' })).toBe('group.facts.dates.wrong');
    expect(problemWith({ ...facts, endsOn: '2030-03-03' })).toBeUndefined();
  });

  it('are said as they were shown', () => {
    const card = { name: 'Monday circle', purpose: '', format: 'open', cap: 8, startsOn: null, endsOn: '2030-06-01', timeZone: 'Europe/London', programme: null } as const;
    const facts = factsOf({ ...card, kind: 'groupCard', id: 'group', ord: 0, pinnedWords: null, ending: null, hours: { days: [1], from: '09:00:00', to: '17:00:00' } });
    expect(said(facts)).toEqual({ ...card, programme: '' });
  });

  it('take away the day whose field was emptied', () => {
    const facts = { ...noFacts(), name: 'Monday circle', startsOn: '2030-03-04' };
    expect(changed(facts)).toMatchObject({ startsOn: '2030-03-04', isWithoutStart: false, endsOn: null, isWithoutEnd: true });
  });
});

describe('invitations', () => {
  const open = { isRevoked: false, used: 0, uses: 1, expiresAt: '2030-03-05T00:00:00Z' } as Invitation;

  it('are open until they are used, taken back or over', () => {
    expect(isOpenAt(open, now)).toBe(true);
    expect(isOpenAt({ ...open, used: 1 }, now)).toBe(false);
    expect(isOpenAt({ ...open, isRevoked: true }, now)).toBe(false);
    expect(isOpenAt({ ...open, expiresAt: '2030-03-04T12:00:00Z' }, now)).toBe(false);
  });

  it('have an address of practice, group and code', () => {
    expect(joinLink('group/riverside/monday', 'K7MC-QW3X-94FD', 'https://example.org')).toBe('https://example.org/join/riverside/monday/K7MC-QW3X-94FD');
  });

  it('are drawn module by module', () => {
    const { data } = encode('https://example.org', { border: 0 });
    const dark = data.flat().filter(Boolean).length;
    const drawn = [...pathOf(data).matchAll(/h(\d+)v1/g)].reduce((sum, [, length]) => sum + Number(length), 0);
    expect(drawn).toBe(dark);
    expect(pathOf([[true, true, false, true]])).toBe('M4 4h2v1h-2zM7 4h1v1h-1z');
  });
});

describe('the people of a group', () => {
  it('stand with those who care for it first and those who only read last', () => {
    const seat = (name: string, role: SeatCard['role']) => ({ name, role }) as SeatCard;
    const seats = [seat('Zoe', 'observer'), seat('Jon', 'member'), seat('Ada', 'coFacilitator'), seat('Bea', 'peerLead'), seat('Ines', 'facilitator')];
    expect(inOrderOfRole(seats).map(({ name }) => name)).toEqual(['Ines', 'Ada', 'Bea', 'Jon', 'Zoe']);
  });
});

describe('the history of a group', () => {
  const detail = (act: string, words: string | null) => detailOf({ act, words } as GroupAct);

  it('can be said in any language', () => {
    expect(detail('role-changed', 'CoFacilitator')).toEqual({ kind: 'role', role: 'CoFacilitator', words: '' });
    expect(detail('invited', 'Member: Intake: Tuesday')).toEqual({ kind: 'role', role: 'Member', words: 'Intake: Tuesday' });
    expect(detail('session-scheduled', '2030-03-04 18:00:00Z')).toEqual({ kind: 'moment', at: new Date('2030-03-04T18:00:00Z') });
    expect(detail('changed', 'name, time zone')).toEqual({ kind: 'changed', what: ['name', 'timeZone'] });
    expect(detail('removed', 'role: none')).toEqual({ kind: 'words', words: 'role: none' });
    expect(detail('left', null)).toEqual({ kind: 'words', words: '' });
  });

  it('knows which acts it has a sentence for', () => {
    expect(isKnownAct('words-pinned')).toBe(true);
    expect(isKnownAct('archived')).toBe(false);
  });
});
