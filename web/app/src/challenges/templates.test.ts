import { describe, expect, it } from 'vitest';
import { lengthOf } from './days';
import { planLimits as limit, planOf, problemsWith } from './plan-fields';
import { fieldsFrom, loadTemplates } from './templates';

const [english, arabic] = [await loadTemplates('en'), await loadTemplates('ar')];
const today = '2030-03-04';

describe('templates', () => {
  it('are the same in every language', () => {
    const shape = ({ id, evidence, days, tasks, milestones, asksBelief, asksSuds }: (typeof english)[number]) => ({
      id, evidence, days, tasks: tasks.length, totals: milestones.map(({ total }) => total), asksBelief, asksSuds,
    });
    expect(arabic.map(shape)).toEqual(english.map(shape));
    expect(english.length).toBeGreaterThanOrEqual(6);
    expect(new Set(english.map(({ id }) => id)).size).toBe(english.length);
  });

  it('begin with four weeks of kindness', () => {
    expect(english[0]).toMatchObject({ id: 'kindness-challenge', days: 28 });
    expect(english[0]?.tasks).toHaveLength(28);
  });

  it.each([...english, ...arabic])('are what the server takes: $title', (template) => {
    const fields = fieldsFrom(template, today, 'Europe/Berlin');
    expect(problemsWith(fields, today)).toEqual({});
    const plan = planOf(fields);
    expect(lengthOf(plan)).toBe(template.days);
    expect(plan.title.length).toBeLessThanOrEqual(limit.title);
    expect(plan.unit.length).toBeLessThanOrEqual(limit.unit);
    expect(plan.about?.length).toBeLessThanOrEqual(limit.about);
    expect(plan.safety?.length).toBeLessThanOrEqual(limit.safety);
    expect(plan.steps).toHaveLength(3);
    for (const step of plan.steps) expect(step.length).toBeLessThanOrEqual(limit.step);
    expect(plan.tasks.length).toBeLessThanOrEqual(template.days);
    for (const task of plan.tasks) expect(task.length).toBeLessThanOrEqual(limit.task);
    expect(new Set(plan.milestones.map(({ total }) => total)).size).toBe(plan.milestones.length);
    for (const { words } of plan.milestones) expect(words.length).toBeLessThanOrEqual(limit.milestone);
    expect(plan.debrief.length).toBeGreaterThan(0);
  });
});
