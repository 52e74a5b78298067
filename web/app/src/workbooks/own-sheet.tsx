import { useEffect, useState } from 'react';
import type { Worksheet, WorkState } from '../contracts';
import { keepCopingPlan } from '../exercises/coping-plan-copy';
import { FormFields, FormRead, listOf, missingFields } from '../forms';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { lazyPart } from '../lazy-page';
import { useLive } from '../live';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { UserText } from '../parts/user-text';
import { useSentence } from '../refusals/use-sentence';
import { Feedback } from './feedback';
import { ShareLine } from './share-line';
import { useFormAsGiven, useFormOf } from './use-form';
import { useSheet } from './use-sheet';
import { useTask } from './task-context';
import { StateMark } from './work-state';
import { useWorkbook } from './workbook-context';
import styles from './work.module.css';

const KeptWords = lazyPart([], () => import('./kept-words'));
const WhyDialog = lazyPart([], () => import('./why-dialog'));
const RatePart = lazyPart([], () => import('./rate-part'));

/** A day of one's own: the questions, how far one came, and what came back. */
export default function OwnSheet({ on, sheet }: { readonly on: string; readonly sheet: Worksheet | undefined }) {
  const text = useText();
  const { task } = useTask();
  const { workbook, me } = useWorkbook();
  const live = useLive();
  const act = useAct(workbook);
  const form = useFormOf(task, sheet);
  const inHand = useSheet(workbook, task.id, on, sheet);
  const [marks, setMarks] = useState(false);
  const [isSaying, setSaying] = useState(false);
  const isIn = sheet?.handedInAt != null;
  const state = sheet?.state;
  const isPrivate = (sheet?.reach ?? task.card.content.sharing) === 'me';
  useCopingPlan(useFormAsGiven(task, sheet), inHand.answers);

  const mark = (next: WorkState) => {
    inHand.flush();
    void live.send(workbook, { kind: 'markWork', task: task.id, on, state: next });
  };

  function handIn(): void {
    inHand.flush();
    if (missingFields(form, inHand.answers).length > 0) return setMarks(true);
    if (inHand.answers.size === 0) return mark('done');
    void act({ kind: 'handInSheet', task: task.id, on, isHandedIn: true });
  }

  return (
    <div className={styles.section}>
      {state !== undefined && <StateMark state={state} />}
      {sheet?.redoWords != null && (
        <Notice title={text('work.redo')}>
          <UserText as="block">{sheet.redoWords}</UserText>
        </Notice>
      )}
      {sheet && <Feedback sheet={sheet} />}
      {sheet && sheet.kept.length > 0 && <KeptWords sheet={sheet} form={form} isOpen={!isIn} before={inHand.flush} />}
      {isIn ? (
        <FormRead form={form} answers={inHand.answers} seenIn={{ topic: workbook, item: sheet.id }} />
      ) : (
        <>
          <FormFields form={form} answers={inHand.answers} onAnswer={inHand.set} onDone={handIn} doneLabel={text(isPrivate ? 'work.done' : 'work.handIn')} marksMissing={marks} keptAs={`${workbook}/${task.id}/${on}`} person={me} />
          <Saved inHand={inHand} />
        </>
      )}
      {!isIn && (
        <div className="row no-print" role="group" aria-label={text('work.howFar')}>
          <Button onPress={() => mark('done')}>{text('work.state.done')}</Button>
          <Button onPress={() => mark('part')}>{text('work.state.part')}</Button>
          <Button onPress={() => mark('different')}>{text('work.state.different')}</Button>
          <Button
            onPress={() => {
              mark('notYet');
              setSaying(true);
            }}
          >
            {text('work.state.notYet')}
          </Button>
        </div>
      )}
      {isIn && sheet.readAt === null && (
        <div className="row no-print">
          <Button onPress={() => void act({ kind: 'handInSheet', task: task.id, on, isHandedIn: false })}>{text('work.takeBack')}</Button>
        </div>
      )}
      {sheet && isIn && <ShareLine sheet={sheet} />}
      {sheet && (state === 'done' || state === 'part' || state === 'different') && <RatePart on={on} sheet={sheet} />}
      {sheet && state === 'notYet' && !isSaying && (
        <div className="row no-print">
          <Button look="quiet" onPress={() => setSaying(true)}>
            {text(sheet.reasons.length > 0 ? 'work.why.change' : 'work.why.say')}
          </Button>
        </div>
      )}
      {isSaying && <WhyDialog on={on} sheet={sheet} onClose={() => setSaying(false)} />}
    </div>
  );
}

/** Where the words are by now, and what could not be taken. */
function Saved({ inHand }: { readonly inHand: ReturnType<typeof useSheet> }) {
  const text = useText();
  const sentence = useSentence();
  const { outbox } = useLive();
  return (
    <>
      <p className="muted small no-print" role="status" data-saved={inHand.state}>
        {(inHand.answers.size > 0 || inHand.state !== 'saved') && text(`work.saved.${inHand.state}`)}
      </p>
      {inHand.refused.map((one) => (
        <Notice key={one.op} tone="notice">
          <div className="stack">
            <p>
              {one.refusal && sentence(one.refusal)} {text('work.kept')}
            </p>
            <div className="row">
              <Button look="quiet" onPress={() => void outbox.dismiss(one.op)}>
                {text('work.letGo')}
              </Button>
            </div>
          </div>
        </Notice>
      ))}
    </>
  );
}

/** A coping plan is kept on this device, for when there is no line. */
function useCopingPlan(form: Parameters<typeof listOf>[0], answers: Parameters<typeof listOf>[1]): void {
  const { task } = useTask();
  const { me } = useWorkbook();
  const isPlan = task.card.content.kind === 'safetyPlan';
  useEffect(() => {
    if (isPlan && answers.size > 0) void keepCopingPlan(me, { form, answers: listOf(form, answers), at: new Date().toISOString() });
  }, [isPlan, me, form, answers]);
}
