import type { ChallengePlan } from '../contracts';
import type { MessageId } from '../messages';
import { type Day, daysBetween, isDay, lengthOf, plusDays } from './days';

/** The most that a plan holds; the server refuses more. */
export const planLimits = {
  title: 80, about: 2000, unit: 40, days: 120, step: 200, task: 160, milestones: 10, total: 100_000, milestone: 120, questions: 10, question: 200, safety: 600,
} as const;

/** A plan as the fields hold it: lists are one a line. */
export interface PlanFields {
  readonly title: string;
  readonly about: string;
  readonly unit: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly timeZone: string;
  readonly steps: readonly [string, string, string];
  readonly tasks: string;
  readonly milestones: readonly { readonly total: string; readonly words: string }[];
  readonly debrief: string;
  readonly safety: string;
  readonly asksBelief: boolean;
  readonly asksSuds: boolean;
}

const usualLength = 14;

/** A plan of which nothing is said yet. */
export const noPlan = (startsOn: Day, timeZone: string): PlanFields => ({
  title: '',
  about: '',
  unit: '',
  startsOn,
  endsOn: plusDays(startsOn, usualLength - 1),
  timeZone,
  steps: ['', '', ''],
  tasks: '',
  milestones: [],
  debrief: '',
  safety: '',
  asksBelief: false,
  asksSuds: false,
});

export const fieldsOf = (plan: ChallengePlan): PlanFields => ({
  ...plan,
  about: plan.about ?? '',
  steps: [plan.steps[0] ?? '', plan.steps[1] ?? '', plan.steps[2] ?? ''],
  tasks: plan.tasks.join('\n'),
  milestones: plan.milestones.map(({ total, words }) => ({ total: String(total), words })),
  debrief: plan.debrief.join('\n'),
  safety: plan.safety ?? '',
});

/** The same plan for as many days from another first day on. */
export const movedTo = (fields: PlanFields, startsOn: Day): PlanFields => ({
  ...fields,
  startsOn,
  endsOn: isDay(startsOn) && isDay(fields.startsOn) && isDay(fields.endsOn) ? plusDays(startsOn, daysBetween(fields.startsOn, fields.endsOn)) : fields.endsOn,
});

/** Its lines without those at the end that are empty: one between others is a day without a task. */
export function linesOf(words: string): readonly string[] {
  const lines = words.split(/\r\n|[\r\n]/).map((line) => line.trim());
  while (lines.length > 0 && lines.at(-1) === '') lines.pop();
  return lines;
}

/** Totals are typed in any digits that the reader's language has. */
const arabicDigits = '٠١٢٣٤٥٦٧٨٩';
const numberIn = (words: string) => Number(words.trim().replaceAll(/[٠-٩]/g, (digit) => String(arabicDigits.indexOf(digit))) || Number.NaN);

export const planOf = (fields: PlanFields): ChallengePlan => ({
  title: fields.title.trim(),
  about: fields.about.trim() || null,
  unit: fields.unit.trim(),
  startsOn: fields.startsOn,
  endsOn: fields.endsOn,
  timeZone: fields.timeZone,
  steps: fields.steps.map((step) => step.trim()),
  tasks: linesOf(fields.tasks),
  milestones: fields.milestones.map(({ total, words }) => ({ total: numberIn(total), words: words.trim() })).toSorted((one, other) => one.total - other.total),
  debrief: linesOf(fields.debrief).filter((question) => question !== ''),
  safety: fields.safety.trim() || null,
  asksBelief: fields.asksBelief,
  asksSuds: fields.asksSuds,
});

export type PlanProblems = Partial<Record<'title' | 'unit' | 'startsOn' | 'endsOn' | 'steps' | 'tasks' | 'milestones' | 'debrief', MessageId>>;

/** What is still missing or cannot be, at its field; as far as it can be known here, what the server would refuse. */
export function problemsWith(fields: PlanFields, today: Day): PlanProblems {
  const plan = planOf(fields);
  const limit = planLimits;
  const hasDays = isDay(plan.startsOn) && isDay(plan.endsOn);
  const length = hasDays ? lengthOf(plan) : 0;
  const totals = plan.milestones.map(({ total }) => total);
  const isWrong = {
    title: plan.title === '' && 'challenge.plan.title.missing',
    unit: plan.unit === '' && 'challenge.plan.unit.missing',
    startsOn: !isDay(plan.startsOn) && 'challenge.plan.day.missing',
    endsOn: !isDay(plan.endsOn)
      ? 'challenge.plan.day.missing'
      : hasDays && (length < 1 || length > limit.days || daysBetween(today, plan.endsOn) > 366)
        ? 'challenge.plan.days.wrong'
        : plan.endsOn < today && 'challenge.plan.days.over',
    steps: plan.steps.some((step) => step === '') && 'challenge.plan.steps.missing',
    tasks: (hasDays && plan.tasks.length > length ? 'challenge.plan.tasks.many' : plan.tasks.some((task) => task.length > limit.task) && 'challenge.plan.tasks.long'),
    milestones:
      (plan.milestones.some(({ total, words }) => !Number.isInteger(total) || total < 1 || total > limit.total || words === '') && 'challenge.plan.milestones.wrong') ||
      (new Set(totals).size < totals.length && 'challenge.plan.milestones.same'),
    debrief: (plan.debrief.length > limit.questions || plan.debrief.some((question) => question.length > limit.question)) && 'challenge.plan.debrief.wrong',
  } as const;
  return Object.fromEntries(Object.entries(isWrong).filter(([, problem]) => problem !== false)) as PlanProblems;
}
