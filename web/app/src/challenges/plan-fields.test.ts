import { describe, expect, it } from 'vitest';
import { fieldsOf, linesOf, movedTo, noPlan, planOf, problemsWith } from './plan-fields';

const today = '2030-03-04';
const good = { ...noPlan(today, 'Europe/Berlin'), title: 'Kind weeks', unit: 'kind acts', steps: ['a', 'b', 'c'] as const };

describe('the fields of a challenge', () => {
  it('become what the server takes, and come back from it', () => {
    const fields = { ...good, tasks: 'One\n\n Three \n\n', debrief: 'How was it?\n\n', milestones: [{ total: '50', words: 'Far' }, { total: '٥', words: 'Near' }] };
    const plan = planOf(fields);
    expect(plan.tasks).toEqual(['One', '', 'Three']);
    expect(plan.debrief).toEqual(['How was it?']);
    expect(plan.milestones).toEqual([{ total: 5, words: 'Near' }, { total: 50, words: 'Far' }]);
    expect(planOf(fieldsOf(plan))).toEqual(plan);
  });

  it('keep their length when the first day moves', () => {
    expect(movedTo(good, '2030-05-01')).toMatchObject({ startsOn: '2030-05-01', endsOn: '2030-05-14' });
    expect(movedTo(good, '')).toMatchObject({ startsOn: '', endsOn: good.endsOn });
  });

  it('say at the field what is missing', () => {
    expect(problemsWith(good, today)).toEqual({});
    expect(Object.keys(problemsWith(noPlan(today, 'UTC'), today))).toEqual(['title', 'unit', 'steps']);
    expect(problemsWith({ ...good, endsOn: '2030-03-01' }, today).endsOn).toBe('challenge.plan.days.wrong');
    expect(problemsWith({ ...good, startsOn: '2030-02-01', endsOn: '2030-03-01' }, today).endsOn).toBe('challenge.plan.days.over');
    expect(problemsWith({ ...good, endsOn: '2030-08-01' }, today).endsOn).toBe('challenge.plan.days.wrong');
    expect(problemsWith({ ...good, tasks: 'x\n'.repeat(15) }, today).tasks).toBe('challenge.plan.tasks.many');
    expect(problemsWith({ ...good, milestones: [{ total: '5', words: 'a' }, { total: '5', words: 'b' }] }, today).milestones).toBe('challenge.plan.milestones.same');
    expect(problemsWith({ ...good, milestones: [{ total: '0', words: 'a' }] }, today).milestones).toBe('challenge.plan.milestones.wrong');
  });

  it('keep an empty line between others: it is a day without a task', () => {
    expect(linesOf('\na\n\nb\n')).toEqual(['', 'a', '', 'b']);
  });
});
