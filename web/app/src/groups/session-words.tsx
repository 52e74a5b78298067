import { useIntl } from 'react-intl';
import type { SessionCard } from '../contracts';
import { useText } from '../i18n';
import { useGroup } from './group-context';
import { isSameClock, ownZone, zoneName } from './zones';

/** When a session is: in the reader's own time, and by the group's clock where that differs. */
export function SessionWords({ session: { startsAt, minutes } }: { readonly session: Pick<SessionCard, 'startsAt' | 'minutes'> }) {
  const text = useText();
  const intl = useIntl();
  const { card } = useGroup();
  const starts = new Date(startsAt);
  const ends = new Date(starts.getTime() + minutes * 60_000);
  const day = intl.formatDate(starts, { weekday: 'long', day: 'numeric', month: 'long' });
  const time = intl.formatDateTimeRange(starts, ends, { hour: 'numeric', minute: '2-digit' });
  const own = ownZone();
  const isSame = isSameClock(starts, own, card.timeZone);
  return (
    <>
      <time dateTime={startsAt}>{text('group.session.when', { day, time })}</time>
      <span className="muted small">
        {isSame
          ? zoneName(card.timeZone, intl.locale)
          : text('group.session.zones', {
              own: zoneName(own, intl.locale),
              time: intl.formatDate(starts, { weekday: 'short', hour: 'numeric', minute: '2-digit', timeZone: card.timeZone }),
              zone: zoneName(card.timeZone, intl.locale),
            })}
      </span>
    </>
  );
}
