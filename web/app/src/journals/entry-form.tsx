import type { Prompt, RichText } from '../contracts';
import { useText } from '../i18n';
import { newOp, useLive } from '../live';
import { announce } from '../parts/announcer';
import { RadioGroup } from '../parts/radio-group';
import { UserText } from '../parts/user-text';
import { AudienceChoice } from './audience-choice';
import { drafts, type EntryChoices, firstChoices } from './drafts';
import { useJournal } from './journal-context';
import { WishChoice } from './wish-choice';
import { WordsForm } from './words-form';

interface EntryFormProps {
  /** Prompts that can be answered now. */
  readonly prompts: readonly Prompt[];
  /** Which one was asked for. */
  readonly prompt: string | null;
  readonly onClose: () => void;
}

/** A new entry: what it answers, its words, who will read it, what its writer would like back. */
export default function EntryForm({ prompts, prompt, onClose }: EntryFormProps) {
  const text = useText();
  const { journal } = useJournal();
  const send = useSendEntry();
  return (
    <WordsForm<EntryChoices>
      draftKey={drafts.entry(journal)}
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
        onClose();
      }}
      onClose={onClose}
    />
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

function SeeAfterHint({ prompts, choices }: { readonly prompts: readonly Prompt[]; readonly choices: EntryChoices }) {
  const text = useText();
  const prompt = prompts.find(({ id }) => id === choices.prompt);
  if (!prompt?.isSeeAfter || choices.sharing.reach === 'group') return null;
  return <p className="muted small">{text('journal.prompt.afterGroup')}</p>;
}
