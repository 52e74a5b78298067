import type { ChallengePhase, Taker } from '../contracts';
import { dayAt, daysBetween, type Day, type Span } from './days';

/** From so many days without a sign on, facilitators are asked whether they would like to reach out. */
export const quietFrom = 4;

/** How it stands with somebody today, as far as they show it. */
export type Today =
  | { readonly kind: 'left' | 'joined' | 'paused' | 'resting' | 'done' | 'nothing' }
  | { readonly kind: 'quiet'; readonly days: number };

type Seen = Pick<Taker, 'days' | 'hasLeft' | 'pausedSince' | 'joinedAt'>;

/** How many days ago the last sign was: a day with an act or of rest, joining, or the first day. */
export function quietDays({ days, joinedAt }: Seen, plan: Span & { readonly timeZone: string }, today: Day): number {
  if (today < plan.startsOn) return 0;
  const until = today > plan.endsOn ? plan.endsOn : today;
  const signs = [plan.startsOn, dayAt(new Date(joinedAt), plan.timeZone), ...days.map(({ on }) => on)].filter((day) => day <= until);
  const last = signs.toSorted().at(-1);
  return last === undefined ? 0 : daysBetween(last, until);
}

/** Before it begins and once it has ended there is nothing to be quiet about. */
export function todayOf(taker: Seen, plan: Span & { readonly timeZone: string }, today: Day, phase: ChallengePhase): Today {
  if (taker.hasLeft) return { kind: 'left' };
  if (phase !== 'running') return { kind: 'joined' };
  if (taker.pausedSince !== null) return { kind: 'paused' };
  const mark = taker.days.find(({ on }) => on === today);
  if (mark && mark.acts + mark.ownActs > 0) return { kind: 'done' };
  if (mark?.isRest) return { kind: 'resting' };
  const days = quietDays(taker, plan, today);
  return days >= quietFrom ? { kind: 'quiet', days } : { kind: 'nothing' };
}
