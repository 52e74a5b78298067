import { useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';

const minute = 60_000;
const steps = [
  { unit: 'minute', size: minute, until: 60 * minute },
  { unit: 'hour', size: 60 * minute, until: 24 * 60 * minute },
  { unit: 'day', size: 24 * 60 * minute, until: 7 * 24 * 60 * minute },
] as const;

const listeners = new Set<() => void>();
let now = Date.now();
let clock: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  now = Date.now();
  for (const listener of listeners) listener();
}

/** One clock for every time on the page. */
function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    now = Date.now();
    clock = setInterval(tick, minute);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearInterval(clock);
  };
}

/** The step in which people would say how long ago it was; undefined when they would name the date. */
export function stepFor(distance: number) {
  return steps.find(({ until }) => Math.abs(distance) < until);
}

/** "5 minutes ago", up to a week; then the date. The full time is in the tooltip and in print. */
export function RelativeTime({ at }: { readonly at: string | Date }) {
  const intl = useIntl();
  const current = useSyncExternalStore(subscribe, () => now);
  const date = new Date(at);
  const distance = date.getTime() - Math.max(current, now);
  const step = stepFor(distance);
  const words = step
    ? intl.formatRelativeTime(Math.trunc(distance / step.size), step.unit, { numeric: 'auto' })
    : intl.formatDate(date, { dateStyle: 'medium' });
  return (
    <time dateTime={date.toISOString()} title={intl.formatDate(date, { dateStyle: 'full', timeStyle: 'short' })}>
      {words}
    </time>
  );
}
