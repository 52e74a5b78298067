import { describe, expect, it } from 'vitest';
import { answersOf, cellsOf, isAnswered, listOf, moved, newRow, noAnswer, orNull, sorted, withCell } from './answers';
import { missingFields, shownFields } from './branches';
import { beforeAndAfter } from './pairs';
import { numberOf } from './plain-fields';
import { facesOf, numbersOf, stepOf } from './scale';
import type { Answer, Branch, FormField } from './shapes';
import { packed, unpacked } from './strokes-json';
import { fieldOf } from './test-fields';
import { screensOf, viewOf } from './views';
import { dayAfter, mondayOf } from './week';

const when = (field: string, test: Branch['test'], value: string | null = null, number: number | null = null): Branch => ({ field, test, value, number });
const said = (answer: Partial<Answer>): Answer => ({ ...noAnswer, ...answer });

describe('branches', () => {
  const form = {
    fields: [
      fieldOf('went', 'choice', { options: [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }], isRequired: true }),
      fieldOf('how', 'text', { when: when('went', 'is', 'yes'), isRequired: true }),
      fieldOf('why', 'text', { when: when('went', 'isNot', 'yes') }),
      fieldOf('more', 'text', { when: when('how', 'isAnswered') }),
      fieldOf('suds', 'scale', { min: 0, max: 100 }),
      fieldOf('care', 'text', { when: when('suds', 'atLeast', null, 70) }),
      fieldOf('calm', 'text', { when: when('suds', 'atMost', null, 20) }),
    ],
  };
  const shown = (answers: Record<string, Answer>) => shownFields(form, new Map(Object.entries(answers))).map(({ key }) => key);

  it('ask nothing that depends on what is not answered yet', () => {
    expect(shown({})).toEqual(['went', 'suds']);
  });

  it('ask one way or the other', () => {
    expect(shown({ went: said({ text: 'yes' }) })).toEqual(['went', 'how', 'suds']);
    expect(shown({ went: said({ text: 'no' }) })).toEqual(['went', 'why', 'suds']);
    expect(shown({ suds: said({ number: 70 }) })).toEqual(['went', 'suds', 'care']);
    expect(shown({ suds: said({ number: 0 }) })).toEqual(['went', 'suds', 'calm']);
  });

  it('hide what depends on something hidden, whose answer is kept', () => {
    const answers = { went: said({ text: 'no' }), how: said({ text: 'By bus' }) };
    expect(shown(answers)).toEqual(['went', 'why', 'suds']);
    expect(shown({ ...answers, went: said({ text: 'yes' }) })).toEqual(['went', 'how', 'more', 'suds']);
  });

  it('wait only for required questions that are asked', () => {
    expect(missingFields(form, new Map()).map(({ key }) => key)).toEqual(['went']);
    expect(missingFields(form, new Map([['went', said({ text: 'yes' })]])).map(({ key }) => key)).toEqual(['how']);
    expect(missingFields(form, new Map([['went', said({ text: 'no' })]]))).toEqual([]);
  });

  it('count rows only with something in them', () => {
    const table = { fields: [fieldOf('rows', 'table', { isRequired: true, minRows: 2, columns: [fieldOf('what', 'text')] })] };
    const row = (text: string) => newRow([{ column: 'what', answer: said({ text }) }]);
    expect(missingFields(table, new Map([['rows', said({ rows: [row('one'), newRow(), row(' ')] })]]))).toHaveLength(1);
    expect(missingFields(table, new Map([['rows', said({ rows: [row('one'), row('two')] })]]))).toEqual([]);
  });
});

describe('answers', () => {
  it('say nothing with spaces, and something with a zero', () => {
    expect(isAnswered(said({ text: '  ' }))).toBe(false);
    expect(isAnswered(said({ number: 0 }))).toBe(true);
    expect(isAnswered(undefined)).toBe(false);
    expect(orNull(noAnswer)).toBeNull();
    // a row that was just added stays on the screen
    expect(orNull(said({ rows: [newRow()] }))).not.toBeNull();
  });

  it('go to a list in the order of the form and back', () => {
    const form = { fields: [fieldOf('a', 'text'), fieldOf('b', 'text')] };
    const answers = new Map([['b', said({ text: '2' })], ['a', said({ text: '1' })], ['old', said({ text: 'gone' })]]);
    expect(listOf(form, answers).map(({ field }) => field)).toEqual(['a', 'b']);
    expect(answersOf(listOf(form, answers)).get('b')).toEqual(said({ text: '2' }));
  });

  it('keep cells in the order of the columns', () => {
    const columns = [fieldOf('a', 'text'), fieldOf('b', 'text')];
    const row = withCell(withCell(newRow(), columns, 'b', said({ text: '2' })), columns, 'a', said({ text: '1' }));
    expect(row.cells.map(({ column }) => column)).toEqual(['a', 'b']);
    expect(cellsOf(withCell(row, columns, 'a', null)).has('a')).toBe(false);
  });

  it('move rows by one, and not beyond the ends', () => {
    const rows = [newRow(), newRow(), newRow()] as const;
    expect(moved(rows, 0, 2)).toEqual([rows[1], rows[2], rows[0]]);
    expect(moved(rows, 0, -1)).toBe(rows);
    expect(moved(rows, 2, 3)).toBe(rows);
  });

  it('sort a ladder from easy to hard, what is not rated yet at its end', () => {
    const step = (number: number | null) => newRow(number === null ? [] : [{ column: 'suds', answer: said({ number }) }]);
    const [hard, open, easy, same] = [step(80), step(null), step(20), step(20)];
    expect(sorted([hard, open, easy, same], 'suds')).toEqual([easy, same, hard, open]);
    expect(sorted([hard, easy], null)).toEqual([hard, easy]);
  });
});

describe('scales', () => {
  it('are shown as numbers where they are few, as faces where they are about a feeling', () => {
    const mood = fieldOf('mood_before', 'scale', { min: 0, max: 10, step: 1 });
    const suds = fieldOf('suds_peak', 'scale', { min: 0, max: 100, step: 5 });
    expect(numbersOf(mood)).toHaveLength(11);
    expect(numbersOf(suds)).toBeUndefined();
    expect(facesOf(mood)?.map((face) => face.mood)).toEqual(['hard', 'low', 'middle', 'fair', 'good']);
    expect(facesOf(suds)?.map(({ at, mood: face }) => [at, face])).toEqual([[0, 'good'], [25, 'fair'], [50, 'middle'], [75, 'low'], [100, 'hard']]);
    expect(facesOf(fieldOf('belief', 'scale'))).toBeUndefined();
  });

  it('have for each value exactly one face, at a place that the scale has', () => {
    for (const [min, max] of [[0, 10], [0, 100], [1, 5], [0, 4]] as const) {
      const field = fieldOf('mood', 'scale', { min, max });
      const { step } = stepOf(field);
      for (let value = min; value <= max; value += step)
        expect(facesOf(field)?.filter(({ from, to }) => value >= from && value < to)).toHaveLength(1);
      for (const { at } of facesOf(field) ?? []) expect((at - min) % step).toBe(0);
    }
  });
});

describe('numbers', () => {
  it.each([
    ['12', 12],
    ['0,5', 0.5],
    ['٤٥', 45],
    [' 7 ', 7],
    ['', undefined],
    ['1e9', undefined],
    ['twelve', undefined],
    ['600', undefined],
  ])('%s is %s', (typed, number) => expect(numberOf(typed, 0, 500)).toBe(number));
});

describe('tables', () => {
  const scale = (key: string): FormField => fieldOf(key, 'scale');
  it('show belief before and after side by side', () => {
    const pairs = beforeAndAfter(['belief', 'belief_new', 'mood_before', 'mood_after', 'pleasure'].map(scale));
    expect(pairs.map(({ before, after }) => [before.key, after.key])).toEqual([['belief', 'belief_new'], ['mood_before', 'mood_after']]);
  });

  it('ask an exposure with its three sliders on one screen (J3)', () => {
    const log = fieldOf('practices', 'table', { columns: [fieldOf('step', 'text'), scale('suds_before'), scale('suds_peak'), scale('suds_end'), fieldOf('minutes', 'number')] });
    expect(viewOf(log)).toBe('exposure');
    expect(screensOf(log).map((screen) => screen.length)).toEqual([1, 3, 1]);
  });
});

describe('a drawing', () => {
  it('is kept as a short text and read again', () => {
    const strokes = [{ colour: 'teal', width: 20, points: [1, 2, 3, 4] }];
    expect(unpacked(packed(strokes) ?? null)).toEqual(strokes);
  });

  it('is nothing where the text is not one', () => {
    for (const text of ['', '{}', '[[1]]', '[["teal",20,"x",1]]', '[["url(#x)",20,1,2]]', null]) expect(unpacked(text)).toEqual([]);
  });

  it('is refused where it has more lines than can be kept', () => {
    expect(packed([{ colour: 'teal', width: 20, points: Array.from({ length: 20_000 }, () => 1234) }])).toBeUndefined();
  });
});

it('weeks begin on Monday', () => {
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
});
