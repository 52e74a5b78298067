import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { type Day, noted } from './days';

export interface DayWords {
  /** "Monday, 4 March". */
  readonly long: (day: Day) => string;
  /** "4 Mar". */
  readonly short: (day: Day) => string;
  /** "4". */
  readonly number: (day: Day) => string;
  /** "Mon", as it heads a calendar; one letter where a language has no shorter names. */
  readonly weekday: (day: Day) => string;
  readonly weekdayLong: (day: Day) => string;
}

/** Days in the reader's language and calendar. */
export function useDayWords(): DayWords {
  const intl = useIntl();
  return useMemo(() => {
    const words = (options: Intl.DateTimeFormatOptions) => (day: Day) => intl.formatDate(noted(day), { ...options, timeZone: 'UTC' });
    return {
      long: words({ weekday: 'long', day: 'numeric', month: 'long' }),
      short: words({ day: 'numeric', month: 'short' }),
      number: (day: Day) => intl.formatNumber(noted(day).getUTCDate()),
      weekday: words({ weekday: intl.locale.startsWith('ar') ? 'narrow' : 'short' }),
      weekdayLong: words({ weekday: 'long' }),
    };
  }, [intl]);
}
