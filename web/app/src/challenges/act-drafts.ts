import type { Topic } from '../contracts';

/** Where drafts of a challenge belong. */
export const drafts = {
  act: (challenge: Topic) => `${challenge}:act`,
  edit: (challenge: Topic, act: string) => `${challenge}:${act}`,
  hide: (challenge: Topic, act: string) => `${challenge}:${act}:hide`,
  join: (challenge: Topic) => `${challenge}:join`,
  /** The step in one's own words, where it is changed. */
  step: (challenge: Topic) => `${challenge}:step`,
  reachOut: (challenge: Topic, person: string) => `${challenge}:${person}:reach-out`,
  habit: (challenge: Topic) => `${challenge}:habit`,
  lesson: (challenge: Topic) => `${challenge}:lesson`,
  plan: (challenge: Topic) => `${challenge}:plan`,
  newPlan: (group: Topic) => `${group}:challenge`,
  again: (group: Topic, from: string) => `${group}:challenge:${from}`,
} as const;
