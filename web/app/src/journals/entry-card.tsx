import { memo, useEffect, useId, useRef, useState } from 'react';
import type { Entry } from '../contracts';
import { useText } from '../i18n';
import { lazyPart, Meanwhile } from '../lazy-page';
import { useItem, usePending } from '../live';
import { Button } from '../parts/button';
import { Skeleton } from '../parts/skeleton';
import { UserText } from '../parts/user-text';
import { RichText } from '../writing/rich-text';
import { AudienceWords } from './audience-words';
import { standingOf } from './choices';
import { useJournal } from './journal-context';
import { DeedMenu } from './menus';
import { RefusedEdit } from './refused-edit';
import { useNames } from './seats';
import { StandingNote } from './standing-note';
import { Thread } from './thread';
import { type Branch, pendingOf } from './timeline';
import { UnsentState } from './unsent-note';
import { useDeeds } from './use-deeds';
import { WishWords } from './wish-words';
import styles from './written.module.css';
import { WrittenHead } from './written-head';

const EditForm = lazyPart([], () => import('./edit-form'));

interface EntryCardProps {
  readonly entry: Entry;
  readonly branches: readonly Branch[];
}

const noBranches: readonly Branch[] = [];

/** An entry and what people answered to it. */
export const EntryCard = memo(function EntryCard({ entry, branches }: EntryCardProps) {
  const text = useText();
  const names = useNames();
  const id = useId();
  const { journal } = useJournal();
  const [isEditing, setEditing] = useState(false);
  const { deeds, run, dialog } = useDeeds(entry, entry, () => setEditing(true));
  const edit = pendingOf(usePending(journal), 'editEntry').findLast(({ command }) => command.entry === entry.id);
  const isUnsent = edit !== undefined && edit.state !== 'refused';
  const shown = isUnsent ? { ...entry, text: edit.command.text, wish: edit.command.wish } : entry;
  const article = useFocusAfter(isEditing);
  const isWithdrawn = standingOf(entry) === 'withdrawn';
  const facts = (
    <>
      <AudienceWords sharing={entry.sharing} by={entry.by} />
      {isUnsent && <UnsentState pending={edit} />}
    </>
  );
  const menu = <DeedMenu label={text('journal.deeds.entry', { name: names.one(entry.by) })} deeds={deeds} onDeed={run} />;
  return (
    <article ref={article} id={entry.id} aria-labelledby={id} tabIndex={-1} className={styles.entry}>
      <WrittenHead id={id} level={3} by={entry.by} at={entry.at} isEdited={entry.isEdited} facts={facts} menu={menu} />
      <PromptLine prompt={entry.prompt} />
      <EntryStanding entry={entry} isEditing={isEditing} onEdit={() => setEditing(true)} onBringBack={() => run('bringBack')} />
      {isEditing ? (
        <Meanwhile show={<Skeleton />}>
          <EditForm words={entry} entry={entry} onClose={() => setEditing(false)} />
        </Meanwhile>
      ) : (
        <>
          <WishWords wish={shown.wish} by={entry.by} />
          <RichText text={shown.text} headingsBelow={2} />
        </>
      )}
      {edit?.state === 'refused' && <RefusedEdit pending={edit} words={entry} onAgain={() => setEditing(true)} />}
      {!isWithdrawn && <Thread entry={entry} branches={branches ?? noBranches} />}
      {dialog}
    </article>
  );
});

/** What it answers, where that is known. */
function PromptLine({ prompt }: { readonly prompt: string | null }) {
  const { journal } = useJournal();
  const item = useItem(journal, prompt ?? '', 'prompt');
  if (item === undefined) return null;
  return (
    <p className={styles.prompt}>
      <UserText>{item.words}</UserText>
    </p>
  );
}

interface EntryStandingProps {
  readonly entry: Entry;
  readonly isEditing: boolean;
  readonly onEdit: () => void;
  readonly onBringBack: () => void;
}

function EntryStanding({ entry, isEditing, onEdit, onBringBack }: EntryStandingProps) {
  const text = useText();
  const { me, mayWrite, takesPart } = useJournal();
  const { review, by, sharing } = entry;
  if (review === null) return null;
  const isOwn = by === me;
  const mayEdit = isOwn && mayWrite && !isEditing && (review.standing === 'returned' || review.standing === 'hidden');
  const mayBringBack = isOwn && takesPart && review.standing === 'withdrawn';
  return (
    <StandingNote review={review} by={by} reach={sharing.reach}>
      {mayEdit && <Button onPress={onEdit}>{text('journal.edit.again')}</Button>}
      {mayBringBack && <Button onPress={onBringBack}>{text('journal.deed.bringBack')}</Button>}
    </StandingNote>
  );
}

/** The article, which takes the focus back when something in it was closed. */
function useFocusAfter(isBusy: boolean) {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isBusy) return undefined;
    const element = article.current;
    return () => element?.focus({ preventScroll: true });
  }, [isBusy]);
  return article;
}
