import type { WorkReason } from '../contracts';

/** In the order of asking (R4.2). */
export const reasons: readonly WorkReason[] = [
  'time', 'energyMood', 'forgot', 'notClear', 'tooHard', 'worriedWrong', 'privacy', 'feltWorse', 'noPoint', 'notMe', 'tech', 'life', 'didOther', 'notSay',
];

export type Adjustment =
  | 'tiny' | 'daily' | 'moveDay' | 'withSomeone' | 'plan' | 'reminder' | 'together' | 'example' | 'level' | 'split' | 'experiment' | 'rough'
  | 'voice' | 'outside' | 'goal' | 'other' | 'adapt' | 'paper' | 'extend' | 'pause' | 'build' | 'leave';

const changes: Readonly<Record<WorkReason, readonly Adjustment[]>> = {
  time: ['tiny', 'daily', 'moveDay'],
  energyMood: ['tiny', 'withSomeone'],
  forgot: ['plan', 'reminder'],
  notClear: ['together', 'example'],
  tooHard: ['level', 'split', 'together'],
  worriedWrong: ['experiment', 'rough'],
  privacy: ['voice', 'outside'],
  feltWorse: [],
  noPoint: ['goal', 'other'],
  notMe: ['adapt', 'other'],
  tech: ['paper', 'extend'],
  life: ['pause'],
  didOther: ['build'],
  notSay: ['leave'],
};

/** What could be changed for these, each once; nothing where it made somebody feel worse (R4.4). */
export const adjustments = (chosen: readonly WorkReason[]): readonly Adjustment[] =>
  chosen.includes('feltWorse') ? [] : [...new Set(chosen.flatMap((reason) => changes[reason]))];
