import { useState } from 'react';
import type { Worksheet } from '../contracts';
import { answersOf, FormRead } from '../forms';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { lazyPart } from '../lazy-page';
import { Button } from '../parts/button';
import { Skeleton } from '../parts/skeleton';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { useKept } from '../writing/kept';
import { Feedback } from './feedback';
import RatePart from './rate-part';
import { useFormOf } from './use-form';
import { useTask } from './task-context';
import { StateMark } from './work-state';
import { useWorkbook } from './workbook-context';
import styles from './work.module.css';

const HideSheetDialog = lazyPart([], () => import('./hide-sheet-dialog'));

/** A day of somebody's, for who cares for the group: how far they came, what they handed in, and what to say to it. */
export default function ReadSheet({ on, sheet }: { readonly on: string; readonly sheet: Worksheet | undefined }) {
  const text = useText();
  const { task } = useTask();
  const { workbook, isCare } = useWorkbook();
  const form = useFormOf(task, sheet);
  const act = useAct(workbook);
  if (sheet === undefined) return <p className="muted">{text('work.sheet.notYours')}</p>;
  const isIn = sheet.handedInAt !== null && sheet.reach !== 'me';
  return (
    <div className={styles.section}>
      {isCare && <StateMark state={sheet.state} />}
      {sheet.reasons.length > 0 && (
        <div>
          <p>{text('work.reasons.care')}</p>
          <ul className={styles.steps}>
            {sheet.reasons.map((reason) => (
              <li key={reason}>
                {text(`work.reason.${reason}`)} <span className="muted small">{text(`work.reason.${reason}.ask`)}</span>
              </li>
            ))}
          </ul>
          {sheet.reasonWords !== null && <UserText as="block">{sheet.reasonWords}</UserText>}
          {sheet.reasons.includes('privacy') && <p className="muted small">{text('work.reasons.safety')}</p>}
        </div>
      )}
      {isIn ? <FormRead form={form} answers={answersOf(sheet.answers)} seenIn={{ topic: workbook, item: sheet.id }} /> : isCare && <p className="muted">{text('work.sheet.notIn')}</p>}
      {isCare && sheet.reach === 'group' && <Shown sheet={sheet} />}
      {isCare && <Feedback sheet={sheet} />}
      {isCare && isIn && <Say key={sheet.id} sheet={sheet} />}
      {isCare && (
        <div className="row no-print">
          {isIn && sheet.readAt === null && <Button onPress={() => void act({ kind: 'readSheet', task: task.id, on })}>{text('work.read')}</Button>}
          {sheet.discussedAt === null && <Button onPress={() => void act({ kind: 'discussSheet', task: task.id, on })}>{text('work.discuss')}</Button>}
        </div>
      )}
      {isCare && <RatePart on={on} sheet={sheet} />}
    </div>
  );
}

/** It is with the group, or held or hidden from it. */
function Shown({ sheet }: { readonly sheet: Worksheet }) {
  const text = useText();
  const { workbook } = useWorkbook();
  const act = useAct(workbook);
  const [isHiding, setHiding] = useState(false);
  return (
    <div className="stack no-print">
      <p className="muted small">{text(sheet.standing === 'shown' ? 'work.reach.group' : sheet.standing === 'held' ? 'work.standing.held.care' : 'work.standing.hidden.care')}</p>
      <div className="row">
        {sheet.standing !== 'shown' && <Button onPress={() => void act({ kind: 'showSheet', task: sheet.task, on: sheet.on })}>{text('work.standing.show')}</Button>}
        {sheet.standing !== 'hidden' && <Button onPress={() => setHiding(true)}>{text('work.standing.hide')}</Button>}
      </div>
      {isHiding && <HideSheetDialog workbook={workbook} task={sheet.task} on={sheet.on} onClose={() => setHiding(false)} />}
    </div>
  );
}

const starters = ['effort', 'honest', 'noticed', 'back'] as const;

/** Words that name the act and the effort (R7.1), or ask for another try and say why. */
function Say({ sheet }: { readonly sheet: Worksheet }) {
  const text = useText();
  const { workbook } = useWorkbook();
  const act = useAct(workbook);
  const [begins] = useState({ words: '' });
  const { value, isLoading, set, drop } = useKept(`${workbook}:say:${sheet.id}`, begins);
  const send = async (kind: 'giveFeedback' | 'askToRedo') => {
    const outcome = await act({ kind, task: sheet.task, on: sheet.on, words: value.words });
    if (outcome.kind === 'rejected') return;
    drop();
    toast(text('work.say.sent'));
  };
  if (isLoading) return <Skeleton lines={3} />;
  return (
    <div className={`${styles.formGrid ?? ''} no-print`}>
      <div className="row" role="group" aria-label={text('work.say.starters')}>
        {starters.map((one) => (
          <Button key={one} look="quiet" onPress={() => set({ words: value.words === '' ? text(`work.say.${one}`) : `${value.words} ${text(`work.say.${one}`)}` })}>
            {text(`work.say.${one}`)}
          </Button>
        ))}
      </div>
      <TextField long label={text('work.say')} hint={text('work.say.hint')} value={value.words} onChange={(words) => set({ words })} maxLength={1000} />
      <div className="row">
        <Button look="primary" isDisabled={value.words.trim() === ''} onPress={() => void send('giveFeedback')}>
          {text('work.say.send')}
        </Button>
        <Button isDisabled={value.words.trim() === ''} onPress={() => void send('askToRedo')}>
          {text('work.say.redo')}
        </Button>
      </div>
    </div>
  );
}
