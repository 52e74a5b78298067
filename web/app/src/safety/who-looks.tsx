import { useIntl } from 'react-intl';
import type { SafetyWords } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { UserText } from '../parts/user-text';

/** A Monday, to name the days of the week by. */
const monday = Date.UTC(2024, 0, 1);

/** Who sees it, and when; and that nobody watches all the time. */
export function WhoLooks({ words }: { readonly words: SafetyWords | null }) {
  const text = useText();
  const intl = useIntl();
  const { one } = useNames();
  if (words === null) return <p>{text('safety.who.unset')}</p>;
  const days = intl.formatList(words.hours.days.map((day) => intl.formatDate(monday + (day - 1) * 24 * 3_600_000, { weekday: 'long', timeZone: 'UTC' })));
  return (
    <div className="stack">
      <p>
        {text('safety.who', { name: one(words.responder), days, from: words.hours.from.slice(0, 5), to: words.hours.to.slice(0, 5), zone: words.timeZone })}
      </p>
      <p className="muted">
        <UserText>{words.outOfHours}</UserText>
      </p>
      <p className="muted">{text('safety.notWatched')}</p>
    </div>
  );
}
