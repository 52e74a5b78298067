import { describe, expect, it } from 'vitest';
import type { Command, Entry, Response } from '../contracts';
import type { Pending } from '../live/outbox';
import { textOf } from '../writing/plain';
import { byMeaning, newestFirst, threadsOf, unsent, withUnsent } from './timeline';

const response = (id: string, to: string | null, minute: number, entry = 'e1'): Response => ({
  kind: 'response',
  id,
  ord: 1,
  entry,
  to,
  by: 'noor',
  at: `2030-01-01T10:0${minute}:00Z`,
  starter: 'none',
  text: textOf(id),
  mentions: [],
  isEdited: false,
  version: 1,
  reactions: [],
  review: null,
});

const sent = (op: string, command: Command, state: Pending['state'] = 'waiting'): Pending => ({
  op,
  topic: 'journal/p/j',
  command,
  at: 0,
  state,
  refusal: null,
  tries: 0,
});

const write = { kind: 'writeEntry', text: textOf('hello'), sharing: { reach: 'group', people: [] }, wish: 'open', prompt: null } as const;

describe('a timeline', () => {
  it('has the newest first', () => {
    const entries = [{ id: 'a', ord: 2 }, { id: 'b', ord: 9 }, { id: 'c', ord: 4 }] as Entry[];
    expect(newestFirst(entries).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('nests responses one level, in the order they were written', () => {
    const threads = threadsOf([response('deep', 'answer', 4), response('answer', 'root', 3), response('second', null, 2), response('root', null, 1), response('other', null, 0, 'e2')]);
    const shape = threads.get('e1')?.map((branch) => [branch.response.id, ...branch.answers.map(({ id }) => id)]);
    expect(shape).toEqual([['root', 'answer', 'deep'], ['second']]);
    expect(threads.get('e2')?.length).toBe(1);
  });

  it('shows an answer by itself where what it answers is gone', () => {
    expect(threadsOf([response('answer', 'gone', 1)]).get('e1')?.[0]?.response.id).toBe('answer');
  });

  it('shows every response once, even if two claim to answer each other', () => {
    const threads = threadsOf([response('a', 'b', 1), response('b', 'a', 2)]);
    const all = [...threads.values()].flat().flatMap((branch) => [branch.response, ...branch.answers]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('keeps what was sent until it is here', () => {
    const pending = [sent('one', write), sent('two', write, 'sent'), sent('three', write, 'refused')];
    expect(unsent(pending, 'writeEntry', (id) => id === 'two').map(({ op }) => op)).toEqual(['three', 'one']);
  });
});

describe('reactions', () => {
  const given = [{ by: 'sam', reaction: 'hope' }, { by: 'me', reaction: 'thanks' }] as const;
  const react = (reaction: 'hope' | 'thanks', isOn: boolean) => ({ kind: 'react', entry: 'e', item: 'e', reaction, isOn }) as const;

  it('look as they will once what was sent is here', () => {
    const pending = [sent('1', react('thanks', false)), sent('2', react('hope', true)), sent('3', { ...react('hope', true), item: 'other' })];
    expect(withUnsent(given, 'e', 'me', pending)).toEqual([{ by: 'sam', reaction: 'hope' }, { by: 'me', reaction: 'hope' }]);
  });

  it('do not count twice, and a refused one not at all', () => {
    const pending = [sent('1', react('thanks', true)), sent('2', react('hope', true), 'refused')];
    expect(withUnsent(given, 'e', 'me', pending)).toEqual(given);
  });

  it('stand in one order, whoever gave how many', () => {
    const many = [...given, { by: 'jo', reaction: 'hope' }] as const;
    expect(byMeaning(many)).toEqual([{ reaction: 'thanks', people: ['me'] }, { reaction: 'hope', people: ['sam', 'jo'] }]);
  });
});
