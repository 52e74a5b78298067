import { useText } from '../i18n';
import { useTyping } from '../live';
import { useJournal } from './journal-context';
import { useNames } from './seats';
import styles from './written.module.css';

/** "Maya is writing…", at the journal or at one thread. It is not read out: it comes and goes too often. */
export function TypingLine({ about }: { readonly about: string | null }) {
  const text = useText();
  const names = useNames();
  const { journal } = useJournal();
  const { who } = useTyping(journal, about);
  return who.length > 0 && <span className={styles.typing}>{text('journal.typing', { count: who.length, names: names.list(who) })}</span>;
}
