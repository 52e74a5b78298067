import type { Language } from '../settings/language';
import { type Day, plusDays } from './days';
import type { PlanFields } from './plan-fields';

/** How well a kind of challenge is studied, by the words of the practice's library. */
export type Evidence = 'strong' | 'moderate' | 'limited' | 'practice_based';

/** A challenge to begin from. Its dates are counted from the first day. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly evidence: Evidence;
  readonly days: number;
  readonly about: string;
  readonly unit: string;
  readonly steps: readonly string[];
  readonly tasks: readonly string[];
  readonly milestones: readonly { readonly total: number; readonly words: string }[];
  readonly debrief: readonly string[];
  readonly safety: string;
  readonly asksBelief: boolean;
  readonly asksSuds: boolean;
}

const files = { en: () => import('./templates/en.json'), ar: () => import('./templates/ar.json') } as const;

/** The templates in the words of a language. */
export async function loadTemplates(language: Language): Promise<readonly Template[]> {
  const { default: templates } = await files[language]();
  return templates as readonly Template[];
}

/** The fields of a template for a group, from a day on. */
export const fieldsFrom = (template: Template, startsOn: Day, timeZone: string): PlanFields => ({
  title: template.title,
  about: template.about,
  unit: template.unit,
  startsOn,
  endsOn: plusDays(startsOn, template.days - 1),
  timeZone,
  steps: [template.steps[0] ?? '', template.steps[1] ?? '', template.steps[2] ?? ''],
  tasks: template.tasks.join('\n'),
  milestones: template.milestones.map(({ total, words }) => ({ total: String(total), words })),
  debrief: template.debrief.join('\n'),
  safety: template.safety,
  asksBelief: template.asksBelief,
  asksSuds: template.asksSuds,
});
