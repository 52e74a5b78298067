import { type IntlShape, useIntl } from 'react-intl';
import type { GroupCard } from '../contracts';
import { useText } from '../i18n';
import { useJournal } from './journal-context';
import { reviewing } from './review-hours';
import { useNow } from './use-now';

const week = 6 * 24 * 3_600_000;

/** "09:00" today, "Mon 09:00" this week, else with the date; in the reader's own time. */
export function momentWords(intl: IntlShape, moment: Date, now: Date): string {
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  if (moment.toDateString() === now.toDateString()) return intl.formatTime(moment, time);
  if (moment.getTime() - now.getTime() < week) return intl.formatDate(moment, { ...time, weekday: 'short' });
  return intl.formatDate(moment, { ...time, day: 'numeric', month: 'short' });
}

/** Whether somebody reviews now, in one honest sentence. Empty while the group's hours are not known. */
export const useReviewingWords = (): string => useReviewingWordsOf(useJournal().card);

/** The same for a group at hand. */
export function useReviewingWordsOf(card: GroupCard | undefined): string {
  const intl = useIntl();
  const text = useText();
  const now = useNow();
  const how = card && reviewing(card.hours, card.timeZone, now);
  if (how === undefined) return '';
  return how.isOpen
    ? text('journal.reviewing.open', { until: momentWords(intl, how.until, now) })
    : text('journal.reviewing.closed', { from: momentWords(intl, how.from, now) });
}
