import { EyeOff, Lock, ShieldCheck, Sunrise, Users } from 'lucide-react';
import { memo, useEffect, useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Act } from '../contracts';
import { useText } from '../i18n';
import { Refused, UnsentState } from '../journals/unsent-note';
import { pendingOf } from '../journals/timeline';
import styles from '../journals/written.module.css';
import { lazyPart } from '../lazy-page';
import { useDraft, usePending } from '../live';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { UserText } from '../parts/user-text';
import { ActCheers } from './act-cheers';
import { drafts } from './act-drafts';
import { ActEditForm } from './act-edit-form';
import { ActHead } from './act-head';
import { fieldsOf } from './act-words';
import { useChallenge } from './challenge-context';
import own from './challenge.module.css';
import { useDayWords } from './use-day-words';

const ActMenu = lazyPart([], () => import('./act-menu'));

/** Something that somebody did, with the cheers for it. */
export const ActCard = memo(function ActCard({ act }: { readonly act: Act }) {
  const text = useText();
  const id = useId();
  const { challenge } = useChallenge();
  const [isEditing, setEditing] = useState(false);
  const draft = useDraft(drafts.edit(challenge, act.id));
  const edit = pendingOf(usePending(challenge), 'editAct').findLast(({ command }) => command.act === act.id);
  const isUnsent = edit !== undefined && edit.state !== 'refused';
  const shown: Act = isUnsent ? { ...act, ...edit.command.words } : act;
  const article = useFocusAfter(isEditing);
  const menu = <ActMenu act={act} onEdit={() => setEditing(true)} />;

  function again(): void {
    if (edit === undefined) return;
    const words = JSON.stringify(fieldsOf(edit.command.words));
    draft.set({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] });
    setEditing(true);
  }

  return (
    <article ref={article} id={act.id} aria-labelledby={id} tabIndex={-1} className={styles.entry}>
      <ActHead id={id} by={act.by} at={act.at} isEdited={act.isEdited} facts={<Facts act={shown} />} menu={menu} />
      {isUnsent && <UnsentState pending={edit} />}
      {act.isReturn && (
        <p className={own.welcome}>
          <Icon of={Sunrise} />
          {text('challenge.return')}
        </p>
      )}
      {act.hiddenFor !== null && (
        <Notice tone="notice" title={text('challenge.hidden')}>
          <UserText as="block">{act.hiddenFor}</UserText>
        </Notice>
      )}
      {isEditing ? <ActEditForm act={act} onClose={() => setEditing(false)} /> : <Words act={shown} />}
      {edit?.state === 'refused' && <Refused pending={edit} again={text('challenge.act.again')} onAgain={again} />}
      {shown.sharing === 'act' && <ActCheers act={act} />}
    </article>
  );
});

const sharingIcons = { act: Users, count: EyeOff, nothing: Lock } as const;

/** For which day, and who learns of it where that is not plain. */
function Facts({ act }: { readonly act: Act }) {
  const text = useText();
  const words = useDayWords();
  const { me, isCare, today } = useChallenge();
  const isOwn = act.by === me;
  return (
    <>
      {act.on !== today && <span>{text('challenge.act.for', { day: words.long(act.on) })}</span>}
      {isOwn && (
        <span className={styles.fact}>
          <Icon of={sharingIcons[act.sharing]} />
          {text(`challenge.shown.${act.sharing}`)}
        </span>
      )}
      {act.isForCare && (isOwn || isCare) && (
        <span className={styles.fact}>
          <Icon of={ShieldCheck} />
          {text(isOwn || act.sharing === 'act' ? 'challenge.act.care' : 'challenge.act.careOnly')}
        </span>
      )}
    </>
  );
}

export function Words({ act }: { readonly act: Pick<Act, 'words' | 'feared' | 'happened' | 'sudsBefore' | 'sudsAfter'> }) {
  const text = useText();
  const intl = useIntl();
  const { words, feared, happened, sudsBefore, sudsAfter } = act;
  return (
    <>
      {words === null ? <p className="muted">{text('challenge.act.noWords')}</p> : <UserText as="block">{words}</UserText>}
      {(feared !== null || happened !== null || sudsBefore !== null) && (
        <dl className={own.belief}>
          <Said label={text('challenge.act.feared')} words={feared} />
          <Said label={text('challenge.act.happened')} words={happened} />
          {sudsBefore !== null && sudsAfter !== null && (
            <div>
              <dt>{text('challenge.suds.short')}</dt>
              <dd>{text('challenge.suds.fromTo', { before: intl.formatNumber(sudsBefore), after: intl.formatNumber(sudsAfter) })}</dd>
            </div>
          )}
        </dl>
      )}
    </>
  );
}

function Said({ label, words }: { readonly label: string; readonly words: string | null }) {
  if (words === null) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <UserText as="block">{words}</UserText>
      </dd>
    </div>
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
