import { useId, useState } from 'react';
import type { Entry, Response, RichText as RichDocument, Starter } from '../contracts';
import { useText } from '../i18n';
import { lazyPart, Meanwhile } from '../lazy-page';
import { usePending } from '../live';
import { Button } from '../parts/button';
import { Skeleton } from '../parts/skeleton';
import { RichText } from '../writing/rich-text';
import { standingOf } from './choices';
import { Given } from './given';
import { useJournal } from './journal-context';
import { DeedMenu, ReactMenu } from './menus';
import { RefusedEdit } from './refused-edit';
import { useNames } from './seats';
import { StandingNote } from './standing-note';
import { pendingOf } from './timeline';
import { UnsentState } from './unsent-note';
import { useDeeds } from './use-deeds';
import styles from './written.module.css';
import { WrittenHead } from './written-head';

const EditForm = lazyPart([], () => import('./edit-form'));

/** Words that go on from a beginning. */
export function Spoken({ starter, text: words }: { readonly starter: Starter; readonly text: RichDocument }) {
  const text = useText();
  return (
    <>
      {starter !== 'none' && <p className={styles.lead}>{text(`journal.starter.${starter}`)}</p>}
      <RichText text={words} headingsBelow={2} />
    </>
  );
}

interface ResponseCardProps {
  readonly response: Response;
  readonly entry: Entry;
  /** Absent where this person cannot answer. */
  readonly onReply?: () => void;
}

/** A response, with what its reader can do. */
export function ResponseCard({ response, entry, onReply }: ResponseCardProps) {
  const text = useText();
  const names = useNames();
  const id = useId();
  const { journal, me } = useJournal();
  const [isEditing, setEditing] = useState(false);
  const { deeds, run, dialog } = useDeeds(response, entry, () => setEditing(true));
  const edit = pendingOf(usePending(journal), 'editResponse').findLast(({ command }) => command.response === response.id);
  const isUnsent = edit !== undefined && edit.state !== 'refused';
  const standing = standingOf(response);
  const words = isUnsent ? edit.command.text : response.text;
  const reacted = { entry: entry.id, item: response.id, by: response.by, given: response.reactions, isShown: standing === 'shown' };
  const menu = <DeedMenu label={text('journal.deeds.response', { name: names.one(response.by) })} deeds={deeds} onDeed={run} />;
  return (
    <article id={response.id} aria-labelledby={id} tabIndex={-1} className={styles.response}>
      <WrittenHead id={id} level={4} by={response.by} at={response.at} isEdited={response.isEdited} facts={isUnsent && <UnsentState pending={edit} />} menu={menu} />
      <div className={styles.body}>
        {response.review && (
          <StandingNote review={response.review} by={response.by} reach={entry.sharing.reach}>
            {response.by === me && !isEditing && (standing === 'returned' || standing === 'hidden') && (
              <Button onPress={() => setEditing(true)}>{text('journal.edit.again')}</Button>
            )}
          </StandingNote>
        )}
        {isEditing ? <Meanwhile show={<Skeleton />}>
          <EditForm words={response} entry={entry} onClose={() => setEditing(false)} />
        </Meanwhile> : <Spoken starter={response.starter} text={words} />}
        {edit?.state === 'refused' && <RefusedEdit pending={edit} words={response} onAgain={() => setEditing(true)} />}
        <Given {...reacted} />
        <div className={styles.foot}>
          {onReply && (
            <Button look="quiet" onPress={onReply} aria-label={text('journal.respond.label', { name: names.one(response.by) })}>
              {text('journal.respond.reply')}
            </Button>
          )}
          <ReactMenu {...reacted} />
        </div>
      </div>
      {dialog}
    </article>
  );
}
