import { cleanup, render } from '@testing-library/react';
import { IntlProvider, type MessageFormatElement } from 'react-intl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GroupCard, JournalHead, Review, SeatCard } from '../contracts';
import { JournalProvider } from './journal-context';
import english from './locales/en.json';
import { Seats, SeatsProvider } from './seats';
import { StandingNote } from './standing-note';

const seat = (person: string, role: SeatCard['role']) => ({ kind: 'seatCard', person, name: person, role, isGone: false }) as SeatCard;
const seats = new Seats([seat('Anna', 'facilitator'), seat('Ben', 'coFacilitator'), seat('Maya', 'member')]);
const card = { timeZone: 'Europe/London', hours: { days: [1, 2, 3, 4, 5], from: '09:00:00', to: '17:00:00' } } as unknown as GroupCard;

const held: Review = { standing: 'held', since: '2030-01-16T10:57:00Z', seenAt: null, by: null, note: null, isToReview: false };

function show(review: Review, { me = 'Maya', reach = 'group', people = seats }: { me?: string; reach?: 'group' | 'care'; people?: Seats } = {}): HTMLElement {
  const journal = { group: 'group/p/g', journal: 'journal/p/j', head: {} as JournalHead, card, me, isCare: me !== 'Maya', mayWrite: true, takesPart: true };
  const { container } = render(
    <IntlProvider locale="en-US" messages={english as unknown as Record<string, MessageFormatElement[]>}>
      <SeatsProvider value={people}>
        <JournalProvider value={journal}>
          <StandingNote review={review} by="Maya" reach={reach}>
            {false}
            {false}
          </StandingNote>
        </JournalProvider>
      </SeatsProvider>
    </IntlProvider>,
  );
  return container;
}

function say(...of: Parameters<typeof show>): string {
  return (show(...of).textContent ?? '').replace(/[\u2068\u2069]/g, '').replace(/[\u202F\u00A0]/g, ' ');
}

const now = (moment: string) => vi.useFakeTimers({ now: new Date(moment) });

describe('how it stands with what somebody wrote', () => {
  beforeEach(() => {
    vi.stubEnv('TZ', 'Europe/London');
    now('2030-01-16T11:00:00Z');
  });

  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('names who it waits for, since when, and until when somebody reviews', () => {
    expect(say(held)).toBe('Waiting for Anna and Ben. Sent 3 minutes ago. Somebody reviews until 5:00 PM. Until then only you and your facilitators see it.');
  });

  it('keeps no room for what cannot be done', () => {
    expect(show(held).querySelector('.row')).toBeNull();
  });

  it('says honestly when nobody reviews', () => {
    now('2030-01-18T20:00:00Z');
    expect(say({ ...held, since: '2030-01-18T19:58:00Z' })).toContain('Nobody reviews until Mon 9:00 AM.');
  });

  it('waits for the facilitators where none is known', () => {
    expect(say(held, { people: new Seats([]) })).toContain('Waiting for your facilitators.');
  });

  it('says when a facilitator looks at it, by name where there is one', () => {
    const seen = { ...held, seenAt: '2030-01-16T10:59:00Z' };
    expect(say(seen)).toBe('One of your facilitators is looking at it, since 1 minute ago');
    expect(say(seen, { people: new Seats([seat('Anna', 'facilitator')]) })).toBe('Anna is looking at it, since 1 minute ago');
  });

  it('brings the note with what was returned', () => {
    const returned = { ...held, standing: 'returned', by: 'Anna', note: 'Could you leave out the name?' } as const;
    expect(say(returned)).toMatch(/^Anna gave this back to you with a note\..*Could you leave out the name\?$/);
    expect(say(returned, { me: 'Anna' })).toMatch(/^You gave this back to its writer/);
  });

  it('brings the reason with what was hidden or made private', () => {
    expect(say({ ...held, standing: 'hidden', by: 'Ben', note: 'It names somebody.' })).toMatch(/^Ben has hidden this.*It names somebody\.$/);
    const privately = { ...held, standing: 'shown', by: 'Ben', note: 'Let us talk.' } as const;
    expect(say(privately, { reach: 'care' })).toMatch(/^Ben has made this an entry between you.*Let us talk\.$/);
  });

  it('says nothing where all is as it should be', () => {
    expect(say({ ...held, standing: 'shown' })).toBe('');
  });
});
