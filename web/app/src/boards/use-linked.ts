import { useMemo } from 'react';
import { aimOf } from '../challenges/total';
import type { GoalCard, GroupGoalCard, TileContent, Topic } from '../contracts';
import { groupProgressOf, progressOf } from '../goals/progress-of';
import { useItem, useItemsOf } from '../live';
import type { SeenTile } from './unsent';

/** How far it is with what a tile goes with. */
export interface Stand {
  readonly title: string;
  readonly sum: number;
  readonly aim: number;
}

/** What a tile goes with, as one word: a challenge, or a goal within a group's goals. */
export const linkKey = ({ link, goal }: Pick<TileContent, 'link' | 'goal'>): string | undefined =>
  link === null ? undefined : goal ? `${link}#${goal}` : link;

/** How far a goal is, as far as this person may see it. */
export function standOf(card: GoalCard | GroupGoalCard): Stand {
  const progress = card.kind === 'goalCard' ? progressOf(card) : groupProgressOf(card);
  return { title: card.kind === 'goalCard' ? card.plan.what : card.plan.title, sum: card.kind === 'goalCard' ? progress.done : card.total, aim: Math.max(1, progress.of) };
}

/** The goal that a tile goes with: what the goals show to this person, so nothing where they show them nothing. */
export function useLinkedGoal(link: Topic, goal: string): GoalCard | GroupGoalCard | undefined {
  const own = useItem(link, goal, 'goalCard');
  const together = useItem(link, goal, 'groupGoalCard');
  return own ?? together;
}

/** The challenges and goals that tiles go with, as they stand now. */
export function useLinked(tiles: readonly SeenTile[]): ReadonlyMap<string, Stand> {
  const linked = [...new Set(tiles.flatMap(({ content }) => content.link ?? []))].toSorted();
  const sheets = useItemsOf(linked, 'challengeSheet');
  const totals = useItemsOf(linked, 'challengeTotal');
  const goals = useItemsOf(linked, 'goalCard');
  const together = useItemsOf(linked, 'groupGoalCard');
  return useMemo(() => {
    const sums = new Map(totals.map(({ topic, item }) => [topic, item.total]));
    return new Map<string, Stand>([
      ...sheets.map(({ topic, item: { plan } }) => {
        const sum = sums.get(topic) ?? 0;
        return [topic, { title: plan.title, sum, aim: aimOf(sum, plan.milestones) }] as const;
      }),
      ...[...goals, ...together].map(({ topic, item }) => [`${topic}#${item.id}`, standOf(item)] as const),
    ]);
  }, [sheets, totals, goals, together]);
}
