import { useIntl } from 'react-intl';
import type { ModerationAct } from '../contracts';
import { useText } from '../i18n';
import { Earlier } from '../journals/earlier';
import { useNames } from '../journals/seats';
import { useItems, usePage } from '../live';
import type { MessageId } from '../messages';
import { Dialog } from '../parts/dialog';
import { UserText } from '../parts/user-text';
import { usePageInHand } from './page-context';
import styles from './pages.module.css';

/** Every act of moderation on this page, newest first. */
export default function LogDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { page } = usePageInHand();
  const acts = useItems(page, 'moderationAct', 'log').toReversed();
  const older = usePage(page, 'log');
  return (
    <Dialog title={text('page.log')} isOpen onClose={onClose}>
      <p className="muted">{text(acts.length === 0 ? 'page.log.none' : 'page.log.about')}</p>
      <ul className={styles.points}>
        {acts.map((act) => (
          <Line key={act.id} act={act} />
        ))}
      </ul>
      <Earlier {...older} />
    </Dialog>
  );
}

/** Acts that have a sentence; a newer server may know more. */
const known = new Set(['hidden', 'unhidden', 'locked-out', 'let-in', 'frozen', 'unfrozen', 'part-restored', 'part-removed', 'words-taken-out', 'flagged', 'settled']);

function Line({ act: { act, by, writer, words, at } }: { readonly act: ModerationAct }) {
  const text = useText();
  const intl = useIntl();
  const names = useNames();
  const writers = writer.split(' ').filter((person) => person !== '');
  const sentence = text(`page.log.${known.has(act) ? act : 'other'}` as MessageId, {
    by: names.one(by),
    writers: writers.length === 0 ? text('page.hidden.nobody') : names.list(writers),
  });
  return (
    <li className={styles.logLine}>
      <span>{sentence}</span>
      {words !== null && (
        <div className={styles.said}>
          <UserText as="block">{words}</UserText>
        </div>
      )}
      <time className="muted small" dateTime={at}>
        {intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}
      </time>
    </li>
  );
}
