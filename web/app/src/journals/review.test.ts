import { describe, expect, it } from 'vitest';
import type { Entry, FlagCard, Waiting } from '../contracts';
import { deedOf } from './review-keys';
import { flagsInOrder, inOrder } from './review-queue';
import { freshSince, placeOf } from './use-held-back';

const found = <T>(item: Partial<T>, topic = 'journal/p/one') => ({ topic, item: item as T });

describe('the review', () => {
  it('has what is held first, then the oldest, whatever the journal', () => {
    const waiting = [
      found<Waiting>({ id: 'c', standing: 'held', since: '2030-01-01T12:00:00Z' }),
      found<Waiting>({ id: 'a', standing: 'shown', since: '2030-01-01T08:00:00Z' }),
      found<Waiting>({ id: 'b', standing: 'held', since: '2030-01-01T09:00:00Z' }, 'journal/p/two'),
    ];
    expect(inOrder(waiting).map(({ item }) => item.id)).toEqual(['b', 'c', 'a']);
  });

  it('has worries about a person first', () => {
    const flags = [
      found<FlagCard>({ id: 'old', reason: 'unkind', at: '2030-01-01T08:00:00Z' }),
      found<FlagCard>({ id: 'worry', reason: 'worried', at: '2030-01-01T09:00:00Z' }),
    ];
    expect(flagsInOrder(flags).map(({ item }) => item.id)).toEqual(['worry', 'old']);
  });
});

describe('single keys', () => {
  const press = (key: string, target: HTMLElement, ctrlKey = false) => deedOf({ key, target, ctrlKey, metaKey: false, altKey: false });

  it('stand for what is decided', () => {
    const button = document.createElement('button');
    expect(['a', 'r', 'h', 'p', 'x'].map((key) => press(key, button))).toEqual(['approve', 'return', 'hide', 'makePrivate', undefined]);
  });

  it('are left alone while somebody writes, and with Ctrl', () => {
    expect(press('a', document.createElement('textarea'))).toBeUndefined();
    expect(press('a', document.createElement('button'), true)).toBeUndefined();
    expect(press('toString', document.createElement('button'))).toBeUndefined();
  });
});

describe('while somebody reads further down', () => {
  const entry = (id: string, ord: number, by = 'noor') => ({ id, ord, by }) as Entry;
  const place = placeOf([entry('b', 20), entry('a', 10)]);
  const fresh = (...entries: Entry[]) => freshSince(place, entries, 'me').map(({ id }) => id);

  it('new entries of others wait', () => {
    expect(fresh(entry('c', 30), entry('b', 20), entry('a', 10))).toEqual(['c']);
  });

  it('their own are there at once', () => {
    expect(fresh(entry('c', 30, 'me'))).toEqual([]);
  });

  it('older pages are there at once', () => {
    expect(fresh(entry('older', 5))).toEqual([]);
  });

  it('one that was held in between waits too', () => {
    expect(fresh(entry('approved', 15))).toEqual(['approved']);
  });
});
