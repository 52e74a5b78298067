import type { Topic } from '../contracts';

/** Where drafts of a challenge belong. */
export const drafts = {
  act: (challenge: Topic) => `${challenge}:act`,
  edit: (challenge: Topic, act: string) => `${challenge}:${act}`,
  lesson: (challenge: Topic) => `${challenge}:lesson`,
  plan: (challenge: Topic) => `${challenge}:plan`,
  newPlan: (group: Topic) => `${group}:challenge`,
  again: (group: Topic, from: string) => `${group}:challenge:${from}`,
} as const;
