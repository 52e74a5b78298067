import { PenLine } from 'lucide-react';
import { useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { Prompt } from '../contracts';
import { useText } from '../i18n';
import { lazyPart, Meanwhile } from '../lazy-page';
import { useDraft } from '../live';
import { Icon } from '../parts/icon';
import { Skeleton } from '../parts/skeleton';
import styles from './composer.module.css';
import { drafts } from './drafts';
import { useJournal } from './journal-context';

const EntryForm = lazyPart([], () => import('./entry-form'));

interface EntryComposerProps {
  /** Prompts that can be answered now. */
  readonly prompts: readonly Prompt[];
  readonly isOpen: boolean;
  /** Which prompt was asked for when it was opened. */
  readonly prompt: string | null;
  /** Another number begins anew, with what the draft holds by then. */
  readonly epoch: number;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Where an entry is written: one line until it is asked for. */
export function EntryComposer({ prompts, isOpen, prompt, epoch, onOpen, onClose }: EntryComposerProps) {
  const text = useText();
  const { journal } = useJournal();
  const hasDraft = useDraft(drafts.entry(journal)).text !== null;
  const opener = useRef<HTMLButtonElement>(null);

  function close(): void {
    onClose();
    setTimeout(() => opener.current?.focus());
  }

  if (!isOpen) {
    return (
      <AriaButton ref={opener} className={styles.opener} onPress={onOpen}>
        <Icon of={PenLine} />
        <span>
          {hasDraft ? text('journal.write.goOn') : text('journal.write.begin')}
          <span className="muted"> {text('journal.write.one')}</span>
        </span>
      </AriaButton>
    );
  }
  return (
    <section aria-label={text('journal.write.label')} className={`card ${styles.composer}`}>
      <Meanwhile show={<Skeleton lines={6} />}>
        <EntryForm key={epoch} prompts={prompts} prompt={prompt} onClose={close} />
      </Meanwhile>
    </section>
  );
}
