import type { Worksheet } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { RelativeTime } from '../parts/relative-time';
import { UserText } from '../parts/user-text';
import styles from './work.module.css';

/** What facilitators said about it, and whether it was read and talked about. */
export function Feedback({ sheet }: { readonly sheet: Worksheet }) {
  const text = useText();
  const names = useNames();
  return (
    <>
      {sheet.handedInAt !== null && (
        <p className="muted small" role="status">
          {text(sheet.discussedAt !== null ? 'work.sheet.discussed' : sheet.readAt !== null ? 'work.sheet.read' : 'work.sheet.handedIn')}
        </p>
      )}
      {sheet.feedback.map((one) => (
        <figure key={one.at} className={styles.quote}>
          <UserText as="block">{one.words}</UserText>
          <figcaption className="muted small">
            {names.one(one.by)} · <RelativeTime at={one.at} />
          </figcaption>
        </figure>
      ))}
    </>
  );
}
