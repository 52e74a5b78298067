import { describe, expect, it } from 'vitest';
import { isConfirmed, itemsOf, measureOf, needsCalm, optionsOf, questionnaires } from './catalogue';

const phq9 = measureOf('phq9')!;

describe('PHQ-9', () => {
  it('has its nine questions and the one beside them, with four answers each', () => {
    expect(itemsOf(phq9).map(({ key }) => key)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9', 'difficulty']);
    for (const item of itemsOf(phq9)) expect(optionsOf(phq9, item)).toHaveLength(4);
    expect(optionsOf(phq9, phq9.items![0]!)[0]!.label).toBe('Not at all');
  });

  it.each([1, 2, 3])('calms the screen after item 9 answered with %i', (value) => expect(needsCalm(phq9, 'q9', value)).toBe(true));

  it('and not after 0, nor after other items', () => {
    expect(needsCalm(phq9, 'q9', 0)).toBe(false);
    expect(needsCalm(phq9, 'q8', 3)).toBe(false);
  });
});

it('every questionnaire says whose it is', () => {
  for (const { licence } of questionnaires) expect((licence.required_attribution ?? licence.summary).length).toBeGreaterThan(20);
  expect(questionnaires.filter((measure) => !isConfirmed(measure)).map(({ id }) => id).toSorted()).toEqual(['k10', 'k6', 'ucla3', 'who5']);
});
