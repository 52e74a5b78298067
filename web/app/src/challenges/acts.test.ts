import { describe, expect, it } from 'vitest';
import type { Act } from '../contracts';
import { actOf, fieldsOf, noAct, problemWith } from './act-words';
import { deedsFor, isForAll, ownCurve } from './acts';
import { byCheer } from './cheers';
import { readKept } from '../writing/kept';
import { restsOf, ticksOf } from './unsent-days';
import { aimOf, newlyReached } from './total';

const act = (part: Partial<Act>): Act => ({
  kind: 'act', id: 'a1', ord: 1, by: 'mia', at: '2030-03-04T10:00:00Z', on: '2030-03-04', words: 'I said hello.', feared: null, happened: null,
  sudsBefore: null, sudsAfter: null, sharing: 'act', isForCare: false, isReturn: false, cheers: [], hiddenFor: null, isEdited: false, version: 1, ...part,
});
const tom = { me: 'tom', isCare: false, mayTakePart: true, phase: 'running' };
const rosa = { ...tom, me: 'rosa', isCare: true };
const mia = { ...tom, me: 'mia' };

describe('an act', () => {
  it('stands where the group reads only when it is shared', () => {
    expect(isForAll(act({}), tom)).toBe(true);
    expect(isForAll(act({ sharing: 'count' }), mia)).toBe(false);
    expect(isForAll(act({ sharing: 'nothing', isForCare: true }), rosa)).toBe(true);
    expect(isForAll(act({ hiddenFor: 'A name.' }), rosa)).toBe(true);
  });

  it('is changed by its maker and hidden by facilitators', () => {
    expect(deedsFor(act({}), mia)).toEqual(['edit', 'takeBack']);
    expect(deedsFor(act({}), { ...mia, phase: 'closed' })).toEqual(['takeBack']);
    expect(deedsFor(act({}), tom)).toEqual(['flag']);
    expect(deedsFor(act({}), { ...tom, mayTakePart: false })).toEqual([]);
    expect(deedsFor(act({}), rosa)).toEqual(['flag', 'hide']);
    expect(deedsFor(act({ hiddenFor: 'A name.' }), rosa)).toEqual(['flag', 'unhide']);
    expect(deedsFor(act({ sharing: 'count', isForCare: true }), rosa)).toEqual([]);
  });

  it('needs words only where the group is to read them, and both numbers or none', () => {
    expect(problemWith(noAct('act'))).toBeDefined();
    expect(problemWith(noAct('count'))).toBeUndefined();
    expect(actOf({ ...noAct('count'), words: '  ' }, '2030-03-05')).toMatchObject({ on: '2030-03-05', words: null, sudsBefore: null, sudsAfter: null });
    expect(actOf({ ...noAct('count'), hasSuds: true, sudsBefore: 60, sudsAfter: 0 }, '2030-03-05')).toMatchObject({ sudsBefore: 60, sudsAfter: 0 });
    expect(fieldsOf(act({ sudsBefore: 0, sudsAfter: 0 }))).toMatchObject({ hasSuds: true, sudsBefore: 0 });
  });

  it('is a point of one\'s own curve where it has numbers, by day', () => {
    const acts = [act({ on: '2030-03-06', sudsBefore: 40, sudsAfter: 10 }), act({}), act({ on: '2030-03-05', sudsBefore: 70, sudsAfter: 30 })];
    expect(ownCurve(acts).map(({ before }) => before)).toEqual([70, 40]);
  });
});

describe('what all do together', () => {
  const milestones = [{ total: 5, words: 'a' }, { total: 20, words: 'b' }];

  it('goes on to the last milestone, and fills the bar after it', () => {
    expect([0, 5, 19, 20, 33].map((total) => aimOf(total, milestones))).toEqual([20, 20, 20, 20, 33]);
    expect(aimOf(0, [])).toBe(1);
  });

  it('is celebrated once for each milestone', () => {
    const five = { total: 5, at: '' };
    expect(newlyReached([], [five], milestones)).toEqual([milestones[0]]);
    expect(newlyReached([five], [five], milestones)).toEqual([]);
  });

  it('is cheered for by name, in one order for all', () => {
    expect(byCheer([{ person: 'tom', cheer: 'thanks' }, { person: 'ida', cheer: 'brave' }])).toEqual([{ cheer: 'brave', people: ['ida'] }, { cheer: 'thanks', people: ['tom'] }]);
  });
});

describe('what was sent and has not arrived', () => {
  const sent = (command: object, state = 'waiting') => ({ command, state }) as Parameters<typeof restsOf>[1][number];
  const day = { on: '2030-03-04', acts: 0, ownActs: 0, isRest: true };

  it('shows at once, and not where it was refused', () => {
    const rest = (on: string, isOn: boolean) => ({ kind: 'rest', on, isOn });
    expect([...restsOf([day], [sent(rest('2030-03-05', true)), sent(rest('2030-03-06', true), 'refused')])]).toEqual(['2030-03-04', '2030-03-05']);
    expect([...restsOf([day], [sent(rest('2030-03-04', false))])]).toEqual([]);
    const tick = (task: string, isDone: boolean) => ({ kind: 'tickTask', task, on: '2030-03-04', isDone });
    expect([...ticksOf({ id: 't1', done: [] }, [sent(tick('t1', true)), sent(tick('t2', true))])]).toEqual(['2030-03-04']);
  });
});

it('keeps a form as it was, and begins anew where that cannot be read', () => {
  const kept = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }) as const;
  expect(readKept(kept('{"words":"a\\nb"}'), { words: '', day: '' })).toEqual({ words: 'a\nb', day: '' });
  expect(readKept(kept('not this'), { words: '' })).toEqual({ words: '' });
});
