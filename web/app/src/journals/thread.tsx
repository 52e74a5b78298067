import { MessageCircle } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Entry } from '../contracts';
import { useText } from '../i18n';
import { lazyPart, Meanwhile } from '../lazy-page';
import { useItems, useLive, usePending } from '../live';
import { Button } from '../parts/button';
import { Skeleton } from '../parts/skeleton';
import { standingOf } from './choices';
import { drafts } from './drafts';
import { Given } from './given';
import { useJournal } from './journal-context';
import { ReactMenu } from './menus';
import { ResponseCard } from './response-card';
import { useNames } from './seats';
import { type Branch, unsent } from './timeline';
import { TypingLine } from './typing-line';
import { UnsentResponse } from './unsent-response';
import styles from './written.module.css';

const ResponseComposer = lazyPart([], () => import('./response-composer'));

interface ThreadProps {
  readonly entry: Entry;
  readonly branches: readonly Branch[];
}

/** What people answered to an entry, and where one answers. */
export function Thread({ entry, branches }: ThreadProps) {
  const text = useText();
  const names = useNames();
  const { journal, mayWrite, me } = useJournal();
  const [to, setTo] = useState<{ readonly id: string | null; readonly by: string }>();
  const opener = useRef<Element | null>(null);
  const foot = useRef<HTMLDivElement>(null);
  const hasDraft = useHasDraft(drafts.response(journal, entry.id));
  const isHere = (id: string) => branches.some(({ response, answers }) => response.id === id || answers.some((one) => one.id === id));
  const coming = unsent(usePending(journal), 'writeResponse', isHere).filter(({ command }) => command.entry === entry.id).toReversed();
  const isShown = standingOf(entry) === 'shown';
  const mayAnswer = mayWrite && isShown;

  function answer(id: string | null, by: string): void {
    opener.current = document.activeElement;
    setTo({ id, by });
  }

  function close(): void {
    setTo(undefined);
    setTimeout(() => {
      // the button that opened the field may have made room for it
      const back = opener.current?.isConnected ? opener.current : foot.current?.querySelector('button');
      if (back instanceof HTMLElement) back.focus();
    });
  }

  const reply = (id: string, by: string) => (mayAnswer ? () => answer(id, by) : undefined);
  const reacted = { entry: entry.id, item: entry.id, by: entry.by, given: entry.reactions, isShown };
  return (
    <>
      <Given {...reacted} />
      <div ref={foot} className={styles.foot}>
        {mayAnswer && to === undefined && (
          <Button
            look="quiet"
            icon={MessageCircle}
            onPress={() => answer(null, entry.by)}
            aria-label={entry.by === me ? text('journal.respond.labelOwn') : text('journal.respond.label', { name: names.one(entry.by) })}
          >
            {hasDraft ? text('journal.respond.goOn') : text('journal.respond')}
          </Button>
        )}
        <ReactMenu {...reacted} />
        <TypingLine about={entry.id} />
      </div>
      {(branches.length > 0 || coming.length > 0) && (
        <div className={styles.thread}>
          {branches.map(({ response, answers }) => (
            <div key={response.id}>
              <ResponseCard response={response} entry={entry} onReply={reply(response.id, response.by)} />
              {answers.length > 0 && (
                <div className={styles.answers}>
                  {answers.map((one) => (
                    <ResponseCard key={one.id} response={one} entry={entry} onReply={reply(one.id, one.by)} />
                  ))}
                </div>
              )}
            </div>
          ))}
          {coming.map((pending) => (
            <UnsentResponse key={pending.op} pending={pending} onAgain={() => answer(pending.command.to, entry.by)} />
          ))}
        </div>
      )}
      {to && (
        <Meanwhile show={<Skeleton />}>
          <ResponseComposer key={to.id} entry={entry} to={to.id} toWhom={to.by} onClose={close} />
        </Meanwhile>
      )}
    </>
  );
}

/** Whether something begun is kept on the server for this place. */
function useHasDraft(key: string): boolean {
  const { client } = useLive();
  return useItems(client, 'draft').some((draft) => draft.key === key);
}
