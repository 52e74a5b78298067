import { Footprints } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import { useItem } from '../live';
import { Button } from '../parts/button';
import { classNames } from '../parts/class-names';
import { Icon } from '../parts/icon';
import { useBoard } from './board-context';
import styles from './boards.module.css';

/** Offers to write one's step where a facilitator asked everybody for it. Nobody has to. */
export function BeforeClose({ onWrite }: { readonly onWrite: () => void }) {
  const text = useText();
  const intl = useIntl();
  const { board, me, mayClose, guide, sheet } = useBoard();
  const own = useItem(board, `closing:${me}`, 'closing');
  const [isLater, setLater] = useState(false);
  if (guide?.asksClosings !== true || sheet.owner !== null || !mayClose || own !== undefined || isLater) return null;
  const revisit = guide.revisitOn;
  return (
    <section className={classNames(styles.beforeClose, 'no-print')} aria-label={text('board.before')}>
      <Icon of={Footprints} />
      <div>
        <strong>{text('board.before')}</strong>
        <p>
          {text('board.before.about')} {revisit !== null && text('board.revisit.on', { day: intl.formatDate(`${revisit}T12:00`, { dateStyle: 'full' }) })}
        </p>
      </div>
      <span className="row">
        <Button look="primary" onPress={onWrite}>
          {text('board.closing.write')}
        </Button>
        <Button look="quiet" onPress={() => setLater(true)}>
          {text('board.before.later')}
        </Button>
      </span>
    </section>
  );
}
