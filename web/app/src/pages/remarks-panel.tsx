import { X } from 'lucide-react';
import { useId, useState } from 'react';
import type { Remark } from '../contracts';
import { useText } from '../i18n';
import { usePage, usePending } from '../live';
import { Earlier } from '../journals/earlier';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { RadioGroup } from '../parts/radio-group';
import { UserText } from '../parts/user-text';
import { usePageInHand } from './page-context';
import styles from './pages.module.css';
import { RemarkCard } from './remark-card';
import { isOpen } from './remark-order';
import type { PageRemarks } from './use-remarks';

interface RemarksPanelProps {
  readonly remarks: PageRemarks;
  readonly inHand: string | undefined;
  /** Shows what it is about. */
  readonly onGoTo: (remark: string) => void;
  /** Left out where what is around it closes it. */
  readonly onClose?: () => void;
}

type Shown = 'open' | 'all';

/** What is said about the page, in the order of the text. */
export function RemarksPanel({ remarks, inHand, onGoTo, onClose }: RemarksPanelProps) {
  const text = useText();
  const id = useId();
  const { page, sheet, mayWrite } = usePageInHand();
  const [shown, setShown] = useState<Shown>('open');
  const older = usePage(page, 'remarks');
  const chosen = (all: readonly Remark[]) => (shown === 'all' ? all : all.filter((remark) => isOpen(remark) || remark.id === inHand));
  const [here, gone] = [chosen(remarks.here), chosen(remarks.gone)];
  const card = (remark: Remark) => (
    <li key={remark.id}>
      <RemarkCard
        remark={remark}
        place={remarks.places.get(remark.id)}
        isInHand={remark.id === inHand}
        onGoTo={() => onGoTo(remark.id)}
      />
    </li>
  );
  return (
    <section aria-labelledby={id} className={styles.panel}>
      {onClose !== undefined && (
        <header className={styles.panelHead}>
          <h2 id={id} className={styles.panelTitle}>
            {text('page.remarks')}
          </h2>
          <Button look="quiet" icon={X} aria-label={text('page.remarks.close')} onPress={onClose} />
        </header>
      )}
      {remarks.all.length > 0 && (
        <RadioGroup
          label={text('page.remarks.show')}
          layout="row"
          value={shown}
          onChange={setShown}
          options={[
            { id: 'open', name: text('page.remarks.open', { count: remarks.open.length }) },
            { id: 'all', name: text('page.remarks.all', { count: remarks.all.length }) },
          ]}
        />
      )}
      {here.length === 0 && gone.length === 0 && (
        <EmptyState>{text(remarks.all.length > 0 ? 'page.remarks.done' : mayWrite && !sheet.isFrozen ? 'page.remarks.none' : 'page.remarks.none.reader')}</EmptyState>
      )}
      {here.length > 0 && <ul className={styles.remarks}>{here.map(card)}</ul>}
      {gone.length > 0 && (
        <>
          <h3 className="muted small">{text('page.remarks.gone')}</h3>
          <ul className={styles.remarks}>{gone.map(card)}</ul>
        </>
      )}
      <Unsent remarks={remarks} />
      <Earlier {...older} />
    </section>
  );
}

/** What is on its way; what was refused stays in its field. */
function Unsent({ remarks }: { readonly remarks: PageRemarks }) {
  const text = useText();
  const { page } = usePageInHand();
  const waiting = usePending(page).filter(({ op, state, command }) => state !== 'refused' && command.kind === 'makeRemark' && remarks.all.every(({ id }) => id !== op));
  return waiting.map(({ op, command }) => (
    <div key={op} className={styles.said}>
      {command.kind === 'makeRemark' && <UserText as="block">{command.words || (command.suggestion ?? '')}</UserText>}
      <span className="muted small">{text('page.waiting')}</span>
    </div>
  ));
}
