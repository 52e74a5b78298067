import { Eye } from 'lucide-react';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { RelativeTime } from '../parts/relative-time';
import { UserText } from '../parts/user-text';
import { usePageInHand } from './page-context';
import styles from './pages.module.css';

/** Passages that are hidden, with the reason; those who wrote one read here what stood there. */
export default function HiddenDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const names = useNames();
  const { page, me, isCare } = usePageInHand();
  const act = useAct(page);
  const hidden = useItems(page, 'hiddenPassage').toSorted((one, other) => other.at.localeCompare(one.at));
  return (
    <Dialog title={text('page.hidden')} isOpen onClose={onClose}>
      <p className="muted">{text(hidden.length === 0 ? 'page.hidden.none' : isCare ? 'page.hidden.about.care' : 'page.hidden.about')}</p>
      <ul className={styles.remarks}>
        {hidden.map(({ id, by, at, words, reason, writers }) => (
          <li key={id} className={styles.said}>
            <blockquote className={styles.quote} dir="auto">
              {words}
            </blockquote>
            <span className="muted small">
              {text('page.hidden.by', { by: by === me ? text('page.you') : names.one(by), writers: writers.length === 0 ? text('page.hidden.nobody') : names.list(writers, me) })} · <RelativeTime at={at} />
            </span>
            <p>
              <strong>{text('page.hidden.reason')}</strong> <UserText>{reason}</UserText>
            </p>
            {isCare && (
              <div className={styles.deeds}>
                <Button icon={Eye} onPress={() => void act({ kind: 'showPassage', passage: id })}>
                  {text('page.hidden.show')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
