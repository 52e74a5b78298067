import { useState } from 'react';
import { Link } from 'react-router';
import type { Outcome } from '../contracts';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { Checkbox } from '../parts/checkbox';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { paths } from '../paths';
import { useKept } from '../writing/kept';
import { useGroup } from './group-context';
import styles from './groups.module.css';

/** Four sessions to say goodbye in. */
const goodbye = 28;
const dayLength = 86_400_000;

const dayIn = (days: number) => new Date(Date.now() + days * dayLength).toISOString().slice(0, 10);

/** Setting the end of the group: its last day, how long can be read after it, and a word for everybody. */
export default function EndDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { group, card } = useGroup();
  const ask = useAsk(group);
  const [begins] = useState(() => ({ lastDay: card.endsOn !== null && card.endsOn >= dayIn(0) ? card.endsOn : dayIn(goodbye), isNow: false, days: '90', words: card.ending?.words ?? '' }));
  const kept = useKept(`${group}:end`, begins);
  const { lastDay, isNow, days, words } = kept.value;
  const [isOpenCase, setOpenCase] = useState(false);
  const change = (some: Partial<typeof begins>) => kept.set({ ...kept.value, ...some });

  async function send(): Promise<Outcome> {
    const outcome = await ask({ kind: 'closeGroup', lastDay: isNow ? null : lastDay, readableDays: Number(days), words: words.trim() || null });
    setOpenCase(outcome.kind === 'rejected' && outcome.code === 'group-open-case');
    return outcome;
  }

  function save(): Promise<Outcome> | string {
    if (!isNow && lastDay === '') return text('group.end.lastDay.missing');
    if (!/^\d{1,3}$/.test(days)) return text('group.end.days.missing');
    return send();
  }

  function done(): void {
    kept.drop();
    toast(text('group.end.done'));
  }

  return (
    <AnsweredDialog title={text('group.end.title')} submit={text('group.end.set')} onSubmit={save} onDone={done} onClose={onClose}>
      {kept.isLoading ? (
        <Skeleton lines={5} />
      ) : (
        <>
          <ul className={styles.points}>
            <li>{text('group.end.until')}</li>
            <li>{text('group.end.then')}</li>
            <li>{text('group.end.after')}</li>
            <li>{text('group.end.own')}</li>
          </ul>
          {isOpenCase && (
            <Notice>
              <Link to={paths.safety(group)}>{text('group.end.safety')}</Link>
            </Notice>
          )}
          {!isNow && <TextField type="date" label={text('group.end.lastDay')} hint={text('group.end.lastDay.hint')} value={lastDay} onChange={(day) => change({ lastDay: day })} />}
          <Checkbox isSelected={isNow} onChange={(isOn) => change({ isNow: isOn })}>
            {text('group.end.now')}
          </Checkbox>
          <TextField inputMode="numeric" label={text('group.end.days')} hint={text('group.end.days.hint')} value={days} onChange={(value) => change({ days: value })} maxLength={3} />
          <TextField long label={text('group.end.words')} hint={text('group.end.words.hint')} value={words} onChange={(value) => change({ words: value })} maxLength={400} />
        </>
      )}
    </AnsweredDialog>
  );
}
