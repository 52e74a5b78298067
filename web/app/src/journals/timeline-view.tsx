import { ArrowUp } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { WriteEntry } from '../contracts';
import { useText } from '../i18n';
import { useItems, usePage, usePending } from '../live';
import { announce } from '../parts/announcer';
import { Button } from '../parts/button';
import { Earlier } from './earlier';
import { EntryCard } from './entry-card';
import type { EntryChoices } from './drafts';
import { JournalEmpty } from './journal-empty';
import styles from './journal-page.module.css';
import { useJournal } from './journal-context';
import { newestFirst, threadsOf, unsent } from './timeline';
import { TypingLine } from './typing-line';
import { UnsentEntry } from './unsent-entry';
import { useHeldBack } from './use-held-back';

interface TimelineViewProps {
  readonly onWrite: () => void;
  /** Begins a new entry with words that could not be taken. */
  readonly onAgain: (words: WriteEntry['text'], choices: EntryChoices) => void;
}

/** The entries, newest first. */
export function TimelineView({ onWrite, onAgain }: TimelineViewProps) {
  const text = useText();
  const { journal, me, mayWrite } = useJournal();
  const items = useItems(journal, 'entry');
  const responses = useItems(journal, 'response');
  const entries = useMemo(() => newestFirst(items), [items]);
  const threads = useMemo(() => threadsOf(responses), [responses]);
  const older = usePage(journal, 'entries');
  const { shown, fresh, reveal, top } = useHeldBack(entries, me);
  const coming = unsent(usePending(journal), 'writeEntry', (id) => entries.some((entry) => entry.id === id));
  const heading = useRef<HTMLHeadingElement>(null);
  useAnnounced(fresh.length);

  function showFresh(): void {
    reveal();
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }

  return (
    <section aria-labelledby="entries" className={styles.entries}>
      <span ref={top} className={styles.top} />
      <div className={styles.heading}>
        <h2 id="entries" ref={heading} tabIndex={-1}>
          {text('journal.entries')}
        </h2>
        <TypingLine about={null} />
      </div>
      {fresh.length > 0 && (
        <div className={styles.fresh}>
          <Button look="primary" icon={ArrowUp} onPress={showFresh}>
            {text('journal.fresh', { count: fresh.length })}
          </Button>
        </div>
      )}
      {coming.map((pending) => (
        <UnsentEntry key={pending.op} pending={pending} onAgain={onAgain} />
      ))}
      {shown.map((entry) => (
        <EntryCard key={entry.id} entry={entry} branches={threads.get(entry.id) ?? noBranches} />
      ))}
      {shown.length === 0 && coming.length === 0 && <JournalEmpty onWrite={mayWrite ? onWrite : undefined} />}
      <Earlier {...older} />
    </section>
  );
}

const noBranches: readonly never[] = [];

/** Says once, after a burst is over, how many new entries wait. */
function useAnnounced(count: number): void {
  const text = useText();
  useEffect(() => {
    if (count === 0) return undefined;
    const timer = setTimeout(() => announce(text('journal.fresh', { count })), 1_500);
    return () => clearTimeout(timer);
  }, [count, text]);
}
