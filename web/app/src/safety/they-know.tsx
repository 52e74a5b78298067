import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useNow } from '../journals/use-now';
import { useItem } from '../live';
import { Notice } from '../parts/notice';
import { RelativeTime } from '../parts/relative-time';

const aWeek = 7 * 24 * 3_600_000;

/** For the member alone: that somebody is told, and who looks after it. */
export function TheyKnow({ record }: { readonly record: Topic }) {
  const text = useText();
  const { one } = useNames();
  const told = useItem(record, 'told', 'toldNote');
  const now = useNow();
  if (told === undefined || now.getTime() - new Date(told.at).getTime() > aWeek) return null;
  return (
    <div role="status">
      <Notice>
        {told.seenBy !== null
          ? text('safety.told.seen', { name: one(told.seenBy) })
          : told.words !== null
            ? text('safety.told', { name: one(told.words.responder) })
            : text('safety.told.somebody')}{' '}
        <span className="muted small">
          (<RelativeTime at={told.seenAt ?? told.at} />)
        </span>
      </Notice>
    </div>
  );
}
