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
  /** "Mo", as it heads a calendar. */
  readonly weekday: (day: Day) => string;
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
      weekday: words({ weekday: 'short' }),
    };
  }, [intl]);
}
