import type { Assignment, FormField, TaskSize, TemplateContent, TemplateRef, WorkCard, WorkSchedule, WorkSize, WorkWay } from '../contracts';
import { blankContent, blankField } from '../library/blank';
import { minutesSaid } from '../workbooks/minutes-said';

/** What is filled in to give homework. Lists are lines of text. */
export interface GiveFields {
  readonly title: string;
  readonly task: string;
  readonly steps: string;
  readonly why: string;
  readonly goal: string;
  readonly materials: string;
  readonly often: string;
  readonly review: string;
  readonly safety: string;
  readonly sizes: Readonly<Record<TaskSize, string>>;
  readonly minutes: Readonly<Record<TaskSize, string>>;
  readonly ways: readonly WorkWay[];
  readonly sharing: TemplateContent['sharing'];
  readonly people: readonly string[];
  readonly rhythm: WorkSchedule['rhythm'];
  readonly startsOn: string;
  readonly dueOn: string;
  readonly weekdays: readonly number[];
  readonly bend: string;
  readonly isTogether: boolean;
}

export const allSizes: readonly TaskSize[] = ['starter', 'standard', 'stretch'];
export const allWays: readonly WorkWay[] = ['write', 'draw', 'speak', 'move'];

/** The minutes of the three sizes where a template does not say them (I5). */
const usualMinutes: Readonly<Record<TaskSize, string>> = { starter: '2', standard: '10', stretch: '30' };

const waysOf = ({ modalities }: TemplateContent): readonly WorkWay[] => {
  const ways = new Set<WorkWay>();
  for (const one of modalities) {
    if (one === 'writing') ways.add('write');
    if (one === 'audio' || one === 'conversation') ways.add('speak');
    if (one === 'drawing') ways.add('draw');
    if (one === 'movement' || one === 'breathing' || one === 'relaxation') ways.add('move');
  }
  // at least two (R2.6)
  for (const way of ['write', 'speak'] as const) if (ways.size < 2) ways.add(way);
  return allWays.filter((way) => ways.has(way));
};

/** What a template says already. */
export function fieldsOf(content: TemplateContent, words: { readonly nothing: string; readonly review: string }, today: string): GiveFields {
  const level = (size: TaskSize) => content.levels.find((one) => one.size === size)?.text ?? '';
  const minutes = (size: TaskSize) => String(minutesSaid(level(size)) ?? usualMinutes[size]);
  return {
    title: content.title,
    task: content.steps[0] ?? '',
    steps: content.steps.join('\n'),
    why: content.purpose,
    goal: '',
    materials: content.materials.join('\n') || words.nothing,
    often: content.frequency,
    review: content.reviewPrompts[0] ?? words.review,
    safety: content.safety.join('\n'),
    sizes: { starter: level('starter'), standard: level('standard'), stretch: level('stretch') },
    minutes: { starter: minutes('starter'), standard: minutes('standard'), stretch: minutes('stretch') },
    ways: waysOf(content),
    sharing: content.sharing,
    people: [],
    rhythm: 'once',
    startsOn: today,
    dueOn: '',
    weekdays: [],
    bend: '3',
    isTogether: false,
  };
}

/** What was given, to be changed: minutes of sizes that it does not come in stay the usual ones. */
export function fieldsFrom({ card, schedule, people, isTogether }: Assignment): GiveFields {
  const { content } = card;
  const sizeOf = (size: TaskSize) => card.sizes.find((one) => one.size === size);
  const each = (of: (size: TaskSize) => string) => ({ starter: of('starter'), standard: of('standard'), stretch: of('stretch') });
  return {
    title: content.title, task: card.task, steps: content.steps.join('\n'), why: content.purpose, goal: card.goal, materials: content.materials.join('\n'),
    often: content.frequency, review: card.review, safety: content.safety.join('\n'),
    sizes: each((size) => sizeOf(size)?.words ?? ''), minutes: each((size) => String(sizeOf(size)?.minutes ?? usualMinutes[size])),
    ways: card.ways, sharing: content.sharing, people, rhythm: schedule.rhythm, startsOn: schedule.startsOn, dueOn: schedule.dueOn ?? '',
    weekdays: schedule.weekdays, bend: String(schedule.bend), isTogether,
  };
}

const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** What was left as it was told goes back to the template's own words: each member is told them in their own language. */
export function untoldFields(fields: GiveFields, untold: (words: string) => string): GiveFields {
  const one = (words: string) => untold(words.trim());
  const byLine = (text: string) => text.split('\n').map(one).join('\n');
  const { title, task, steps, why, materials, often, review, safety, sizes } = fields;
  return {
    ...fields, title: one(title), task: one(task), steps: byLine(steps), why: one(why), materials: byLine(materials), often: one(often), review: one(review), safety: byLine(safety),
    sizes: { starter: one(sizes.starter), standard: one(sizes.standard), stretch: one(sizes.stretch) },
  };
}

/** Where notes go, where a template asks nothing. */
export const notesField = (label: string): FormField => ({ ...blankField, key: 'notes', type: 'longText', label, maxLength: 4000, hasVoice: true });

/** The card, as it is given. */
export function cardOf(fields: GiveFields, begins: TemplateContent, template: TemplateRef | null, notes: string): WorkCard {
  const sizes = allSizes
    .filter((size) => fields.sizes[size].trim() !== '')
    .map((size): WorkSize => ({ size, minutes: Math.max(1, Number(fields.minutes[size]) || Number(usualMinutes[size])), words: fields.sizes[size].trim() }));
  const form = begins.form.fields.length > 0 ? begins.form : { fields: [notesField(notes)] };
  return {
    content: {
      ...begins, form, title: fields.title.trim(), purpose: fields.why.trim(), steps: lines(fields.steps), materials: lines(fields.materials),
      frequency: fields.often.trim(), safety: lines(fields.safety), sharing: begins.isNeverForGroup && fields.sharing === 'group' ? 'care' : fields.sharing,
    },
    template, task: fields.task.trim(), goal: fields.goal.trim(), sizes, ways: fields.ways, review: fields.review.trim(),
  };
}

/** When it is done. */
export const scheduleOf = (fields: GiveFields, timeZone: string): WorkSchedule => ({
  rhythm: fields.rhythm, startsOn: fields.startsOn, dueOn: fields.dueOn || null, weekdays: fields.rhythm === 'days' ? fields.weekdays.toSorted((a, b) => a - b) : [],
  timeZone, bend: Number(fields.bend) || 0,
});

/** Nothing said yet. */
export const emptyContent = blankContent;
