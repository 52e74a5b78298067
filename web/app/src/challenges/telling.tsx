import { Check, HandHeart } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useText } from '../i18n';
import { lazyPart, Meanwhile } from '../lazy-page';
import { newOp, useConnection, useDraft, useLive } from '../live';
import { announce } from '../parts/announcer';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Skeleton } from '../parts/skeleton';
import { toast } from '../parts/toast-queue';
import type { ActWords } from '../contracts';
import { drafts } from './act-drafts';
import { useChallenge } from './challenge-context';
import styles from './challenge.module.css';
import { tellable } from './days';

const ActForm = lazyPart([], () => import('./act-form'));
const JoinDialog = lazyPart([], () => import('./join-dialog'));

/** Joining, and telling what one did. Who has just joined or left goes on from here. */
export function Telling() {
  const { taking } = useChallenge();
  const isIn = taking !== undefined;
  const place = useRef<HTMLDivElement>(null);
  const wasIn = useRef(isIn);
  useEffect(() => {
    if (wasIn.current === isIn) return undefined;
    wasIn.current = isIn;
    // after the dialog has let go of the focus
    const timer = setTimeout(() => place.current?.focus({ preventScroll: true }), 300);
    return () => clearTimeout(timer);
  }, [isIn]);
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <Part />
    </div>
  );
}

function Part() {
  const { plan, phase, today, taking, mayTakePart } = useChallenge();
  const hasDays = tellable(plan, today).length > 0;
  if (phase === 'closed' || !mayTakePart) return null;
  if (taking !== undefined) return phase !== 'planned' && hasDays ? <TellAct /> : null;
  return phase === 'debrief' ? null : <Invitation />;
}

function Invitation() {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby="join" className={styles.invitation}>
      <h2 id="join">{text('challenge.join.title')}</h2>
      <p>{text('challenge.join.about')}</p>
      <div className="row">
        <Button look="primary" icon={HandHeart} onPress={() => setOpen(true)}>
          {text('challenge.join')}
        </Button>
      </div>
      {isOpen && <JoinDialog onClose={() => setOpen(false)} />}
    </section>
  );
}

/** One line until it is asked for; what was begun goes on where it was left. */
function TellAct() {
  const text = useText();
  const { challenge } = useChallenge();
  const isBegun = useDraft(drafts.act(challenge)).text !== null;
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const send = useSendAct();

  function close(): void {
    setOpen(false);
    setTimeout(() => opener.current?.focus());
  }

  if (!isOpen) {
    return (
      <AriaButton ref={opener} className={styles.opener} onPress={() => setOpen(true)}>
        <Icon of={Check} />
        <span>
          <strong>{text(isBegun ? 'challenge.act.goOn' : 'challenge.act.begin')}</strong>
          <span className="muted"> {text('challenge.act.begin.about')}</span>
        </span>
      </AriaButton>
    );
  }
  return (
    <section aria-label={text('challenge.act.begin')} className="card">
      <Meanwhile show={<Skeleton lines={6} />}>
        <ActForm
          draftKey={drafts.act(challenge)}
          submit={text('challenge.act.send')}
          onSubmit={(act) => {
            send(act);
            close();
          }}
          onClose={close}
        />
      </Meanwhile>
    </section>
  );
}

/** Sends an act, and says warmly that it is on its way. */
function useSendAct(): (act: ActWords) => void {
  const text = useText();
  const live = useLive();
  const connection = useConnection();
  const { challenge, taking } = useChallenge();
  return (act) => {
    const isBack = taking?.pausedSince !== null;
    void live.send(challenge, { kind: 'logAct', act }, { op: newOp() });
    if (connection.state !== 'online') announce(text('challenge.unsent'));
    else toast(text(isBack ? 'challenge.back.welcome' : `challenge.act.done.${act.sharing}`));
  };
}
