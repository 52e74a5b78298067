import { PenLine } from 'lucide-react';
import { useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { Prompt, RichText, Sharing, Wish } from '../contracts';
import { useText } from '../i18n';
import { newOp, useDraft, useLive } from '../live';
import { announce } from '../parts/announcer';
import { Icon } from '../parts/icon';
import { RadioGroup } from '../parts/radio-group';
import { UserText } from '../parts/user-text';
import { AudienceChoice } from './audience-choice';
import styles from './composer.module.css';
import { useJournal } from './journal-context';
import { wishes } from './wish-words';
import { WordsForm } from './words-form';

export interface EntryChoices {
  readonly sharing: Sharing;
  readonly wish: Wish;
  readonly prompt: string | null;
}

export const firstChoices = (prompt: string | null): EntryChoices => ({ sharing: { reach: 'group', people: [] }, wish: 'open', prompt });

export const entryDraft = (journal: string) => `${journal}:new`;

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

/** Where an entry is written: one line until it is asked for, or until something is kept from before. */
export function EntryComposer({ prompts, isOpen, prompt, epoch, onOpen, onClose }: EntryComposerProps) {
  const text = useText();
  const { journal } = useJournal();
  const draft = useDraft<EntryChoices>(entryDraft(journal));
  const opener = useRef<HTMLButtonElement>(null);
  const send = useSendEntry();

  function close(): void {
    onClose();
    setTimeout(() => opener.current?.focus());
  }

  if (!isOpen) {
    return (
      <AriaButton ref={opener} className={styles.opener} onPress={onOpen}>
        <Icon of={PenLine} />
        <span>
          {draft.text === null ? text('journal.write.begin') : text('journal.write.goOn')}
          <span className="muted"> {text('journal.write.one')}</span>
        </span>
      </AriaButton>
    );
  }
  return (
    <section aria-label={text('journal.write.label')} className={`card ${styles.composer}`}>
      <WordsForm<EntryChoices>
        key={epoch}
        draftKey={entryDraft(journal)}
        label={text('journal.write.label')}
        placeholder={text('journal.write.placeholder')}
        hint={text('journal.write.one')}
        choices={firstChoices(prompt)}
        about={null}
        renderBefore={(choices, choose) => <PromptChoice prompts={prompts} chosen={choices.prompt} onChange={(next) => choose({ ...choices, prompt: next })} />}
        renderAfter={(choices, choose) => (
          <>
            <AudienceChoice sharing={choices.sharing} onChange={(sharing) => choose({ ...choices, sharing })} />
            <SeeAfterHint prompts={prompts} choices={choices} />
            <WishChoice wish={choices.wish} onChange={(wish) => choose({ ...choices, wish })} />
          </>
        )}
        submit={({ sharing }) => text(`journal.write.send.${sharing.reach}`)}
        missing={({ sharing }) => (sharing.reach === 'chosen' && sharing.people.length === 0 ? text('journal.reach.missing') : undefined)}
        onSubmit={(words, choices) => {
          send(words, prompts.some(({ id }) => id === choices.prompt) ? choices : { ...choices, prompt: null });
          close();
        }}
        onClose={close}
      />
    </section>
  );
}

function useSendEntry(): (words: RichText, choices: EntryChoices) => void {
  const text = useText();
  const live = useLive();
  const { journal } = useJournal();
  return (words, { sharing, wish, prompt }) => {
    void live.send(journal, { kind: 'writeEntry', text: words, sharing, wish, prompt }, { op: newOp() });
    announce(live.connection.isOnline ? text('journal.write.sent') : text('journal.unsent.waiting'));
  };
}

interface PromptChoiceProps {
  readonly prompts: readonly Prompt[];
  readonly chosen: string | null;
  readonly onChange: (prompt: string | null) => void;
}

const none = 'none';

function PromptChoice({ prompts, chosen, onChange }: PromptChoiceProps) {
  const text = useText();
  if (prompts.length === 0) return null;
  const options = [
    ...prompts.map(({ id, words }) => ({ id, name: <UserText>{words}</UserText> })),
    { id: none, name: text('journal.write.noPrompt') },
  ];
  const value = prompts.some(({ id }) => id === chosen) ? chosen : none;
  return <RadioGroup label={text('journal.write.prompt')} options={options} value={value} onChange={(id) => onChange(id === none ? null : id)} />;
}

export function WishChoice({ wish, onChange }: { readonly wish: Wish; readonly onChange: (wish: Wish) => void }) {
  const text = useText();
  const options = wishes.map((id) => ({ id, name: text(`journal.wish.${id}`) }));
  return <RadioGroup layout="row" label={text('journal.wish')} options={options} value={wish} onChange={onChange} />;
}

function SeeAfterHint({ prompts, choices }: { readonly prompts: readonly Prompt[]; readonly choices: EntryChoices }) {
  const text = useText();
  const prompt = prompts.find(({ id }) => id === choices.prompt);
  if (!prompt?.isSeeAfter || choices.sharing.reach === 'group') return null;
  return <p className="muted small">{text('journal.prompt.afterGroup')}</p>;
}
