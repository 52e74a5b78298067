import { Lock } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Prompt, RichText } from '../contracts';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { useDraft, useItem, useItems, useLive, usePage, useTopic } from '../live';
import { Icon } from '../parts/icon';
import { Skeleton } from '../parts/skeleton';
import { useLinked } from '../parts/use-linked';
import { UserText } from '../parts/user-text';
import { paths, practiceOf, topicOf } from '../paths';
import { Page } from '../shell/page';
import { drafts, type EntryChoices, firstChoices } from './drafts';
import { EntryComposer } from './entry-composer';
import { Here, JournalAside } from './journal-aside';
import { JournalProvider, useJournal } from './journal-context';
import { useJournalInHand } from './journal-in-hand';
import styles from './journal-page.module.css';
import { PromptCard } from './prompt-card';
import { SeatsProvider, useSeatsOf } from './seats';
import { Shut } from './shut';
import { TimelineView } from './timeline-view';
import { useNow } from './use-now';

const JournalTools = lazyPart([], () => import('./journal-tools'));

/** A group's journal. */
export default function JournalPage() {
  const { group: groupId = '', journal: journalId = '' } = useParams();
  const practice = practiceOf(useLive().client);
  const group = topicOf('group', practice, groupId);
  const journal = topicOf('journal', practice, journalId);
  const text = useText();
  const { status } = useTopic(journal);
  const seats = useSeatsOf(group);
  const inHand = useJournalInHand(group, journal);

  if (status === 'refused' || status === 'out') return <Shut status={status} />;
  if (inHand === undefined) {
    return (
      <Page title={text('journal.title')}>
        <Skeleton lines={6} />
      </Page>
    );
  }
  return (
    <SeatsProvider value={seats}>
      <JournalProvider value={inHand}>
        <Page title={inHand.head.title} lead={<Lead />} actions={inHand.isCare && <JournalTools />}>
          <div className={styles.layout}>
            <Here />
            <JournalBody key={journal} />
            <JournalAside />
          </div>
        </Page>
      </JournalProvider>
    </SeatsProvider>
  );
}

/** The way back to the group, and what the journal is for. */
function Lead() {
  const { group, card, head } = useJournal();
  return (
    <>
      {card && (
        <Link to={paths.group(group)} className={styles.back}>
          <UserText>{card.name}</UserText>
        </Link>
      )}
      {head.about && <UserText>{head.about}</UserText>}
    </>
  );
}

/** What is asked this week, where one writes, and what others wrote. */
function JournalBody() {
  const { journal, mayWrite: mayWriteHere } = useJournal();
  const writing = useWriting();
  const prompts = usePromptsNow();
  const answered = useItem(journal, 'mine', 'mine')?.answeredPrompts ?? [];
  useLinkedEntry();
  return (
    <div className={styles.main}>
      <WhoCannotWrite />
      {prompts.all.map((prompt) => (
        <PromptCard
          key={prompt.id}
          prompt={prompt}
          isAnswered={answered.includes(prompt.id)}
          isFirst={prompt === prompts.all[0]}
          onAnswer={mayWriteHere ? () => writing.begin(prompt.id) : undefined}
        />
      ))}
      {mayWriteHere && <EntryComposer prompts={prompts.open} {...writing} onOpen={() => writing.begin(null)} />}
      <TimelineView onWrite={() => writing.begin(null)} onAgain={writing.beginWith} />
    </div>
  );
}

/** Whether the field for a new entry is open, and for what. */
function useWriting() {
  const { journal } = useJournal();
  const draft = useDraft<EntryChoices>(drafts.entry(journal));
  const [now, setNow] = useState<{ isOpen: boolean; prompt: string | null; epoch: number }>({ isOpen: false, prompt: null, epoch: 0 });
  return {
    ...now,
    /** An entry to a prompt; what is kept from before goes on, to that prompt. */
    begin: (prompt: string | null) => {
      if (draft.text !== null && prompt !== null) draft.set(draft.text, { ...(draft.choices ?? firstChoices(prompt)), prompt });
      setNow(({ epoch }) => ({ isOpen: true, prompt, epoch: epoch + 1 }));
    },
    /** Words that could not be taken, below what is kept already. */
    beginWith: (words: RichText, choices: EntryChoices) => {
      draft.set(draft.text === null ? words : { ...words, content: [...draft.text.content, ...words.content] }, draft.choices ?? choices);
      setNow(({ epoch }) => ({ isOpen: true, prompt: choices.prompt, epoch: epoch + 1 }));
    },
    onClose: () => setNow((before) => ({ ...before, isOpen: false })),
  };
}

/** The prompts to show, newest first (those still to come after them), and those that can be answered now. */
function usePromptsNow(): { readonly all: readonly Prompt[]; readonly open: readonly Prompt[] } {
  const { journal } = useJournal();
  const now = useNow();
  const prompts = useItems(journal, 'prompt');
  const current = prompts.filter(({ until }) => new Date(until) > now).toSorted((one, other) => other.from.localeCompare(one.from));
  const open = current.filter(({ from }) => new Date(from) <= now);
  return { all: [...open, ...current.filter((prompt) => !open.includes(prompt))], open };
}

function WhoCannotWrite() {
  const text = useText();
  const { mayWrite: mayWriteHere, head } = useJournal();
  if (mayWriteHere) return null;
  return (
    <p className="row">
      <Icon of={Lock} />
      {head.isClosed ? text('journal.closed') : text('journal.readOnly')}
    </p>
  );
}

/** Goes to the entry or response that the address names, once it is here. */
function useLinkedEntry(): void {
  const { journal } = useJournal();
  // looked for again with every entry that arrives
  useItems(journal, 'entry');
  useLinked(usePage(journal, 'entries'));
}
