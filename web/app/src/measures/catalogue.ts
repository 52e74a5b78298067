import data from '../../../../src/Homework/Measures/measures.json';

export interface MeasureOption {
  readonly value: number;
  readonly label: string;
}

export interface MeasureItem {
  readonly key: string;
  readonly text: string;
  readonly options?: readonly MeasureOption[];
}

export interface ItemSafety {
  readonly item: string | null;
  readonly trigger: { readonly operator: string; readonly value?: number };
  /** Whom it tells: the responder, the facilitators when there is time, or only words on the screen. */
  readonly tells: 'case' | 'note' | 'member';
}

/** A measure as the server has it, with its words exactly as published. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly construct: string;
  readonly kind: string;
  readonly licence: { readonly status: string; readonly summary: string; readonly required_attribution?: string; readonly verification?: string };
  readonly stem?: string;
  readonly options?: readonly MeasureOption[];
  readonly items?: readonly MeasureItem[];
  readonly extra_items?: readonly MeasureItem[];
  readonly scoring: { readonly min?: number; readonly max?: number; readonly higher_is?: string };
  readonly screening_cut?: { readonly value: number };
  readonly item_safety: readonly ItemSafety[];
  readonly schedule?: { readonly default_days: number };
}

/** All that there are. */
export const measures = data.measures as unknown as readonly Measure[];

export const measureOf = (id: string): Measure | undefined => measures.find((measure) => measure.id === id);

/** Those that are planned and handed in. */
export const questionnaires: readonly Measure[] = measures.filter(({ kind }) => kind === 'validated_questionnaire');

/** Whether its terms are known. What is not stays off until the practice says that it has read them. */
export const isConfirmed = ({ licence }: Measure): boolean => licence.status === 'free' || licence.status === 'own';

export const itemsOf = (measure: Measure): readonly MeasureItem[] => [...(measure.items ?? []), ...(measure.extra_items ?? [])];

export const optionsOf = (measure: Measure, item: MeasureItem): readonly MeasureOption[] => item.options ?? measure.options ?? [];

/** Whether the screen must be calm at once after this answer. It asks no server: it works without a network. */
export function needsCalm(measure: Measure, item: string, value: number): boolean {
  return measure.item_safety.some((rule) => rule.item === item && rule.tells === 'case' && rule.trigger.operator === '>' && value > (rule.trigger.value ?? 0));
}

/** Whether new, strong chest pain was told: it needs a doctor, not a group. */
export const needsDoctor = (measure: Measure, item: string, value: number): boolean => measure.id === 'phq15' && item === 'q6' && value >= 2;
