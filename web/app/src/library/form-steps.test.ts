import { describe, expect, test } from 'vitest';
import type { Form } from '../contracts';
import { asType, fieldOf } from './blank';
import { added, changed, doubled, freeKey, moved, removed, retyped, testsOf } from './form-steps';
import { fieldProblem } from './problems';
import { fieldTypes } from './words';

const empty: Form = { fields: [] };
const keys = ({ fields }: Form) => fields.map(({ key }) => key);

/** A choice, and a question that is asked only where it was answered with the first option. */
function branched(): Form {
  const form = added(added(added(empty, 'choice'), 'text'), 'text');
  return changed(form, 1, { when: { field: 'q1', test: 'is', value: 'a', number: null } });
}

describe('building', () => {
  test('each question has a key of its own, also after some were taken out', () => {
    const form = added(removed(added(added(empty, 'text'), 'text'), 0), 'text');
    expect(new Set(keys(form)).size).toBe(2);
    expect(freeKey([{ key: 'q1' }, { key: 'q3' }])).not.toBe('q3');
  });
  test('a question moves, and stays where it is at the ends', () => {
    const form = added(added(empty, 'text'), 'text');
    expect(keys(moved(form, 0, 1))).toEqual(['q2', 'q1']);
    expect(keys(moved(form, 0, -1))).toEqual(['q1', 'q2']);
    expect(keys(moved(form, 1, 2))).toEqual(['q1', 'q2']);
  });
  test('a branch stays while what it waits for is before it', () => {
    expect(branched().fields[1]?.when?.field).toBe('q1');
    expect(moved(branched(), 1, 2).fields[2]?.when?.field).toBe('q1');
  });
  test('a branch falls away with what it waits for', () => {
    expect(moved(branched(), 0, 1).fields.every(({ when }) => when === null)).toBe(true);
    expect(removed(branched(), 0).fields.every(({ when }) => when === null)).toBe(true);
    expect(retyped(branched(), 0, 'text').fields.every(({ when }) => when === null)).toBe(true);
    expect(changed(branched(), 0, { options: [{ value: 'x', label: 'X' }, { value: 'y', label: 'Y' }] }).fields[1]?.when).toBeNull();
  });
  test('a copy asks the same under another key', () => {
    const form = doubled(branched(), 0);
    expect(form.fields[1]?.options).toEqual(form.fields[0]?.options);
    expect(new Set(keys(form)).size).toBe(4);
  });
  test.each(fieldTypes)('a new %s is well made once it has words', (type) => {
    const field = fieldOf(type, 'q1');
    const words = { ...field, label: 'Words', options: field.options.map((option) => ({ ...option, label: 'Words' })), columns: field.columns.map((column) => ({ ...column, label: 'Words' })) };
    expect(fieldProblem(words)).toBeUndefined();
    expect(fieldProblem(field)).toBe('label');
  });
  test.each(fieldTypes)('any kind can become %s, and nothing of the old one is left over', (type) => {
    for (const before of fieldTypes) {
      const field = asType({ ...fieldOf(before, 'q1'), label: 'Kept', help: 'Kept' }, type);
      const clean = fieldOf(type, 'q1');
      expect(field.label).toBe('Kept');
      for (const part of ['anchors', 'phases'] as const) expect(field[part]).toEqual(clean[part]);
      for (const part of ['options', 'columns'] as const) expect(field[part].length > 0).toBe(clean[part].length > 0);
      expect([field.correct, field.explain]).toEqual([null, null]);
    }
  });
  test('only numbers are compared, only choices are chosen', () => {
    expect(testsOf(fieldOf('scale', 'a'))).toContain('atLeast');
    expect(testsOf(fieldOf('choice', 'a'))).toContain('is');
    expect(testsOf(fieldOf('drawing', 'a'))).toEqual(['isAnswered']);
  });
});
