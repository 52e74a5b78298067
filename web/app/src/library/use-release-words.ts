import type { Release } from '../contracts';
import { useText } from '../i18n';

/** When a step is given, in words. */
export function useReleaseWords(): (release: Release, titleOf: (step: string) => string) => string {
  const text = useText();
  return ({ rule, days, condition }, titleOf) => {
    if (days !== null && rule === 'daysAfterPrevious') return text('library.release.daysAfterPrevious.words', { days });
    if (days !== null && rule === 'daysAfterStart') return text('library.release.daysAfterStart.words', { days });
    if (condition === null) return text(`library.release.${rule}`);
    const title = titleOf(condition.step);
    return condition.test === 'done' ? text('library.release.done.words', { title }) : text(`library.release.${condition.test}.words`, { title, number: condition.number ?? 0 });
  };
}
