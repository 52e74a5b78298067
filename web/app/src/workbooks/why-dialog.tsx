import { useState } from 'react';
import type { WorkReason, Worksheet } from '../contracts';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { Button, ButtonLink } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { Dialog } from '../parts/dialog';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { paths } from '../paths';
import { useKept } from '../writing/kept';
import { adjustments, reasons } from './reasons';
import { useTask } from './task-context';
import { useWorkbook } from './workbook-context';
import styles from './work.module.css';

interface WhyDialogProps {
  readonly on: string;
  readonly sheet: Worksheet | undefined;
  readonly onClose: () => void;
}

interface WhyFields {
  readonly chosen: readonly WorkReason[];
  readonly words: string;
  readonly isMine: boolean;
}

/** What got in the way, without anybody's fault (R4); then what could be smaller or other, and never a push. */
export default function WhyDialog({ on, sheet, onClose }: WhyDialogProps) {
  const text = useText();
  const { task } = useTask();
  const { workbook } = useWorkbook();
  const act = useAct(workbook);
  const [first] = useState((): WhyFields => ({ chosen: sheet?.reasons ?? [], words: sheet?.reasonWords ?? '', isMine: sheet?.reasonReach === 'me' && (sheet?.reasons.length ?? 0) > 0 }));
  const { value, isLoading, set, drop } = useKept(`${workbook}:why:${task.id}:${on}`, first);
  const [said, setSaid] = useState<readonly WorkReason[]>();
  const [asked] = useState(() => text(`work.why.open.${openings[(task.id.length + on.charCodeAt(9)) % openings.length] ?? 'a'}`));
  const toggle = (reason: WorkReason, isOn: boolean) =>
    set({ ...value, chosen: isOn ? [...value.chosen, reason] : value.chosen.filter((one) => one !== reason) });

  async function say(): Promise<void> {
    const outcome = await act({ kind: 'sayWhy', task: task.id, on, reasons: value.chosen, words: value.words.trim() || null, reach: value.isMine ? 'me' : 'care' });
    if (outcome.kind === 'rejected') return;
    setSaid(value.chosen);
    drop();
  }

  if (said) return <NextStep chosen={said} words={value.words.trim() || null} isMine={value.isMine} on={on} onClose={onClose} />;
  const actions = (
    <>
      <Button look="primary" onPress={() => void say()}>
        {text('work.why.submit')}
      </Button>
      <Button onPress={onClose}>{text('work.why.later')}</Button>
    </>
  );
  return (
    <Dialog title={text('work.why.title')} isOpen onClose={onClose} actions={actions}>
      <p>{asked}</p>
      {isLoading ? (
        <Skeleton lines={8} />
      ) : (
        <div className={styles.formGrid}>
          <div role="group" aria-label={text('work.why.title')}>
            {reasons.map((reason) => (
              <div key={reason}>
                <Checkbox isSelected={value.chosen.includes(reason)} onChange={(isOn) => toggle(reason, isOn)}>
                  {text(`work.reason.${reason}`)}
                </Checkbox>
                {value.chosen.includes(reason) && <p className="muted small">{text(`work.reason.${reason}.ask`)}</p>}
              </div>
            ))}
          </div>
          <TextField long label={text('work.why.words')} hint={text('work.optional')} value={value.words} onChange={(words) => set({ ...value, words })} maxLength={600} />
          <Checkbox isSelected={value.isMine} onChange={(isMine) => set({ ...value, isMine })} hint={text('work.why.mine.hint')}>
            {text('work.why.mine')}
          </Checkbox>
        </div>
      )}
    </Dialog>
  );
}

const openings = ['a', 'b', 'c'] as const;

interface NextStepProps {
  readonly chosen: readonly WorkReason[];
  readonly words: string | null;
  /** They keep it to themselves: nobody is told. */
  readonly isMine: boolean;
  readonly on: string;
  readonly onClose: () => void;
}

/** R4.2: a smaller step is offered; R4.4: where it made somebody feel worse, nothing is, but that somebody is told if they want that. */
function NextStep({ chosen, words, isMine, on, onClose }: NextStepProps) {
  const text = useText();
  const { task } = useTask();
  const { workbook } = useWorkbook();
  const act = useAct(workbook);
  const isWorse = chosen.includes('feltWorse');
  const below = task.card.sizes.slice(0, Math.max(0, task.card.sizes.findIndex(({ size }) => size === task.size)));
  // after a low mood only the smallest is offered (R8.4)
  const smaller = task.offer === 'smallest' ? below[0] : below.at(-1);

  async function take(): Promise<void> {
    if (smaller && (await act({ kind: 'chooseTaskSize', task: task.id, size: smaller.size })).kind === 'accepted') toast(text('work.next.smaller.done'));
    onClose();
  }

  async function tell(): Promise<void> {
    if ((await act({ kind: 'sayWhy', task: task.id, on, reasons: chosen, words, reach: 'care' })).kind === 'accepted') toast(text('work.next.worse.told'));
    onClose();
  }

  async function count(): Promise<void> {
    await act({ kind: 'markWork', task: task.id, on, state: 'different' });
    onClose();
  }

  return (
    <Dialog title={text('work.next.title')} isOpen onClose={onClose} actions={<Button onPress={onClose}>{text(isWorse ? 'work.close' : 'work.next.leave')}</Button>}>
      <p>{text('work.next.thanks')}</p>
      {chosen.includes('privacy') && <Notice>{text('work.next.privacy')}</Notice>}
      {isWorse ? (
        <div className="stack">
          <Notice title={text('work.next.worse.title')}>{text(isMine ? 'work.next.worse.mine' : 'work.next.worse')}</Notice>
          <div className="row">
            {isMine && (
              <Button look="primary" onPress={() => void tell()}>
                {text('work.next.worse.tell')}
              </Button>
            )}
            <ButtonLink href={paths.exercises}>{text('work.next.grounding')}</ButtonLink>
            <ButtonLink href="/help">{text('work.next.help')}</ButtonLink>
          </div>
        </div>
      ) : (
        <div className="stack">
          <ul className={styles.steps}>
            {adjustments(chosen).map((one) => (
              <li key={one}>{text(`work.adjust.${one}`)}</li>
            ))}
          </ul>
          <div className="row">
            {smaller && (
              <Button look="primary" onPress={() => void take()}>
                {text('work.next.smaller', { size: text(`work.size.${smaller.size}`), count: smaller.minutes })}
              </Button>
            )}
            {chosen.includes('didOther') && <Button onPress={() => void count()}>{text('work.next.count')}</Button>}
            {chosen.includes('life') && (
              <Button onPress={() => void act({ kind: 'pauseTask', task: task.id, until: null }).then(onClose)}>{text('work.next.pause')}</Button>
            )}
          </div>
        </div>
      )}
    </Dialog>
  );
}
