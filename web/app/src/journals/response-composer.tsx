import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Entry, Starter } from '../contracts';
import { useText } from '../i18n';
import { newOp, useLive } from '../live';
import { announce } from '../parts/announcer';
import { type Mentionable, mentionedIn } from '../writing/mentions';
import { plainOf } from '../writing/plain';
import styles from './composer.module.css';
import { drafts, type ResponseChoices } from './drafts';
import { useJournal } from './journal-context';
import { readersOf } from './readers';
import { useNames, useSeats } from './seats';
import { WordsForm } from './words-form';

const starters = ['hear', 'relate', 'helped', 'wonder', 'thanks', 'askIdeas'] as const satisfies readonly Starter[];

interface ResponseComposerProps {
  readonly entry: Entry;
  readonly to: string | null;
  /** Who wrote what is answered. */
  readonly toWhom: string;
  readonly onClose: () => void;
}

/** Answering an entry, or a response in its thread. */
export default function ResponseComposer({ entry, to, toWhom, onClose }: ResponseComposerProps) {
  const text = useText();
  const names = useNames();
  const live = useLive();
  const { journal, me, isCare } = useJournal();
  const people: readonly Mentionable[] = readersOf(entry, useSeats(), me, isCare).map(({ person, name }) => ({ id: person, name }));
  const label = toWhom === me ? text('journal.respond.labelOwn') : text('journal.respond.label', { name: names.one(toWhom) });
  return (
    <section aria-label={label}>
      <WordsForm<ResponseChoices>
        draftKey={drafts.response(journal, entry.id)}
        label={label}
        placeholder={text('journal.respond.placeholder')}
        size="small"
        people={people}
        about={entry.id}
        choices={{ to, starter: 'none' }}
        renderBefore={(choices, choose) => (
          <>
            <Wanted entry={entry} />
            <Starters entry={entry} starter={choices.starter} onChange={(starter) => choose({ ...choices, starter })} />
          </>
        )}
        submit={() => text('journal.respond.send')}
        onSubmit={(words, { starter }) => {
          const mentions = mentionedIn(plainOf(words), people);
          void live.send(journal, { kind: 'writeResponse', entry: entry.id, to, starter, text: words, mentions }, { op: newOp() });
          announce(live.connection.isOnline ? text('journal.respond.sent') : text('journal.unsent.waiting'));
          onClose();
        }}
        onClose={onClose}
      />
    </section>
  );
}

/** Whether a beginning that offers ideas fits: the writer wants them, or the journal welcomes them and the writer did not say otherwise. */
export function welcomesIdeas({ wish, by }: Pick<Entry, 'wish' | 'by'>, isAdviceWelcome: boolean, me: string): boolean {
  return by === me || (wish !== 'listen' && (isAdviceWelcome || wish === 'ideas'));
}

/** What the writer wants back, where it says how to answer. */
function Wanted({ entry }: { readonly entry: Entry }) {
  const text = useText();
  const names = useNames();
  const { me, head } = useJournal();
  const { wish, by } = entry;
  if (by === me) return null;
  const noAdvice = !welcomesIdeas(entry, head.isAdviceWelcome, me);
  if (wish === 'open' && !noAdvice) return null;
  return (
    <p className="muted">
      {wish !== 'open' && `${text(`journal.wish.${wish}.of`, { name: names.one(by) })} `}
      {noAdvice && text('journal.respond.noAdvice')}
    </p>
  );
}

interface StartersProps {
  readonly entry: Entry;
  readonly starter: Starter;
  readonly onChange: (starter: Starter) => void;
}

/** Beginnings that keep an answer with the one who answers. The words go on from there. */
function Starters({ entry, starter, onChange }: StartersProps) {
  const text = useText();
  const { me, head } = useJournal();
  const isWelcome = welcomesIdeas(entry, head.isAdviceWelcome, me);
  return (
    <ToggleButtonGroup
      aria-label={text('journal.starters')}
      selectionMode="single"
      selectedKeys={starter === 'none' ? [] : [starter]}
      onSelectionChange={(keys) => onChange(([...keys][0] as Starter | undefined) ?? 'none')}
      className={styles.starters}
    >
      {starters.map((id) => (
        <ToggleButton key={id} id={id} isDisabled={id === 'helped' && !isWelcome} className={styles.starter}>
          {text(`journal.starter.${id}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
