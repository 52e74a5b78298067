import { type Day, isDay } from '../challenges/days';
import type { GoalPlan, GoalReach } from '../contracts';
import { ownZone } from '../groups/zones';

/** The most that a goal holds; the server refuses more. */
export const limits = { what: 300, measure: 300, why: 600, step: 200, steps: 12, milestone: 160, milestones: 8 } as const;

/** A goal as the fields of its wizard hold it. */
export interface GoalFields {
  readonly what: string;
  readonly measure: string;
  readonly why: string;
  readonly steps: readonly StepFields[];
  readonly milestones: readonly MilestoneFields[];
  readonly reviewOn: string;
  readonly reach: GoalReach;
  /** The question that is asked now. */
  readonly at: number;
}

export interface StepFields {
  readonly id: string;
  readonly words: string;
  readonly on: string;
}

export interface MilestoneFields {
  readonly id: string;
  readonly words: string;
}

/** The questions of the wizard, one a screen. */
export const questions = ['what', 'measure', 'why', 'steps', 'milestones', 'end'] as const;

export type Question = (typeof questions)[number];

/** A goal of which nothing is said yet: it is between oneself and the facilitators. */
export const noGoal = (reviewOn: Day): GoalFields => ({ what: '', measure: '', why: '', steps: [], milestones: [], reviewOn, reach: 'care', at: 0 });

export const fieldsOf = (plan: GoalPlan, reach: GoalReach): GoalFields => ({
  what: plan.what,
  measure: plan.measure ?? '',
  why: plan.why ?? '',
  steps: plan.steps.map(({ id, words, on }) => ({ id, words, on: on ?? '' })),
  milestones: plan.milestones.map(({ id, words }) => ({ id, words })),
  reviewOn: plan.reviewOn ?? '',
  reach,
  at: 0,
});

/** Lines without words are not sent. */
export const planOf = (fields: GoalFields): GoalPlan => ({
  what: fields.what.trim(),
  measure: fields.measure.trim() || null,
  why: fields.why.trim() || null,
  steps: fields.steps.filter(({ words }) => words.trim() !== '').map(({ id, words, on }) => ({ id, words: words.trim(), on: isDay(on) ? on : null })),
  milestones: fields.milestones.filter(({ words }) => words.trim() !== '').map(({ id, words }) => ({ id, words: words.trim() })),
  reviewOn: isDay(fields.reviewOn) ? fields.reviewOn : null,
  timeZone: ownZone(),
});
