import { useEffect, useMemo, useRef } from 'react';
import type { TaskSize, WorkWay } from '../contracts';
import { ScaleField } from '../forms';
import { useText } from '../i18n';
import { useTemplateWords } from '../library/told';
import { useAct } from '../journals/use-act';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { RadioGroup } from '../parts/radio-group';
import { Skeleton } from '../parts/skeleton';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { useKept } from '../writing/kept';
import { useTask } from './task-context';
import { minutesSaid } from './minutes-said';
import { sureField } from './scales';
import { useWorkbook } from './workbook-context';
import styles from './work.module.css';

interface PlanFields {
  readonly words: string;
  readonly when: string;
  readonly will: string;
  readonly way: WorkWay;
  readonly size: TaskSize;
  readonly confidence: number | null;
}

/** R2.5: under this the task is made smaller first. */
export const sureEnough = 7;

/** Saying it back in own words, one line for when and where, which way, how big, how sure. Kept while it is written. */
export default function PlanForm({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { task } = useTask();
  const { workbook, isOwner } = useWorkbook();
  const act = useAct(workbook);
  const first = useMemo(
    (): PlanFields => ({
      words: task.plan?.words ?? '', when: task.plan?.when ?? '', will: task.plan?.will ?? '', way: task.plan?.way ?? task.card.ways[0] ?? 'write',
      size: task.plan?.size ?? task.size, confidence: isOwner ? (task.plan?.confidence ?? null) : null,
    }),
    [task, isOwner],
  );
  const { value: plan, isLoading, set, drop } = useKept(`${workbook}:plan:${task.id}`, first);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!isLoading) field.current?.focus();
  }, [isLoading]);
  const change = (part: Partial<PlanFields>) => set({ ...plan, ...part });
  const told = useTemplateWords();
  const smallest = task.card.sizes[0]?.size ?? 'starter';
  const asksToShrink = isOwner && plan.confidence !== null && plan.confidence < sureEnough && plan.size !== smallest;
  const isReady = plan.words.trim() !== '' && (!isOwner || (plan.when.trim() !== '' && plan.will.trim() !== '' && plan.confidence !== null)) && !asksToShrink;

  async function save(): Promise<void> {
    const confidence = isOwner ? plan.confidence : null;
    const outcome = await act({ kind: 'writeTaskPlan', task: task.id, plan: { ...plan, confidence }, version: task.planVersion });
    if (outcome.kind === 'rejected') return;
    drop();
    toast(text(isOwner ? 'work.plan.saved' : 'work.plan.offered'));
    onClose();
  }

  if (isLoading) return <Skeleton lines={6} />;
  const sizes = task.card.sizes.map(({ size, minutes, words }) => ({
    id: size, name: text(`work.size.${size}`) + (minutesSaid(words) === undefined ? ` · ${text('work.minutes', { count: minutes })}` : ''), hint: told(words),
  }));
  return (
    <div className={styles.formGrid}>
      <TextField long fieldRef={field} label={text('work.plan.words')} hint={text('work.plan.words.hint')} value={plan.words} onChange={(words) => change({ words })} maxLength={600} />
      <TextField label={text('work.plan.when')} hint={text('work.plan.when.hint')} value={plan.when} onChange={(when) => change({ when })} maxLength={200} />
      <TextField label={text('work.plan.thenI')} hint={text('work.plan.thenI.hint')} value={plan.will} onChange={(will) => change({ will })} maxLength={200} />
      <RadioGroup label={text('work.plan.way')} layout="row" options={task.card.ways.map((id) => ({ id, name: text(`work.way.${id}`) }))} value={plan.way} onChange={(way) => change({ way })} />
      <RadioGroup label={text('work.plan.size')} options={sizes} value={plan.size} onChange={(size) => change({ size })} />
      {isOwner && (
        <ScaleField field={sureField(text('work.plan.sure'), text('work.plan.sure.low'), text('work.plan.sure.high'))} value={plan.confidence} onChange={(confidence) => change({ confidence })} />
      )}
      <div role="status">
        {asksToShrink && (
          <Notice title={text('work.plan.shrink.title')}>
            <div className="stack">
              <p>{text('work.plan.shrink')}</p>
              <div className="row">
                <Button onPress={() => change({ size: smallest, confidence: null })}>{text('work.plan.shrink.do')}</Button>
              </div>
            </div>
          </Notice>
        )}
      </div>
      <div className="row">
        <Button look="primary" isDisabled={!isReady} onPress={() => void save()}>
          {text(isOwner ? 'work.plan.save' : 'work.plan.offer')}
        </Button>
        <Button onPress={onClose}>{text('work.close')}</Button>
      </div>
    </div>
  );
}
