import { ChartLine, HeartHandshake } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { MoodCheckIn, Topic } from '../contracts';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { newOp, useItems, useLive } from '../live';
import { Button, ButtonLink } from '../parts/button';
import { Notice } from '../parts/notice';
import { TextField } from '../parts/text-field';
import { paths } from '../paths';
import { AskToTalk } from '../safety/ask-to-talk';
import { areLow, today } from './days';
import styles from './measures.module.css';
import { ScaleButtons } from './scale-buttons';
import { useMyRecord } from './use-record';

/** How one is, in two taps. What was tapped is kept at once. */
export function MoodNow() {
  const { group, isCare } = useGroup();
  const record = useMyRecord();
  return isCare || record === undefined ? null : <CheckInCard record={record} group={group} />;
}

interface CheckInCardProps {
  readonly record: Topic;
  readonly group: Topic;
  /** On one's own page there is no way to it. */
  readonly isAtHome?: boolean;
}

export function CheckInCard({ record, group, isAtHome = false }: CheckInCardProps) {
  const text = useText();
  const checkIns = useItems(record, 'moodCheckIn');
  const last = checkIns.at(-1);
  const [isOpen, setOpen] = useState(false);
  const isToday = last?.on === today();
  return (
    <Section
      title={text('measures.mood.title')}
      actions={
        !isAtHome && (
          <ButtonLink look="quiet" icon={ChartLine} href={paths.myMeasures(group)}>
            {text('measures.mine')}
          </ButtonLink>
        )
      }
    >
      {isToday && !isOpen ? <Said last={last} onAgain={() => setOpen(true)} /> : <Taps record={record} onDone={() => setOpen(false)} onBegin={() => setOpen(true)} />}
      {isToday && areLow(checkIns, today()) && (
        <Notice title={text('measures.mood.low')}>
          <div className="stack">
            <span>{text('measures.mood.low.about')}</span>
            <AskToTalk record={record} />
          </div>
        </Notice>
      )}
      <p className="muted small">{text('measures.private')}</p>
    </Section>
  );
}

function Said({ last, onAgain }: { readonly last: MoodCheckIn; readonly onAgain: () => void }) {
  const text = useText();
  const intl = useIntl();
  const number = (value: number) => intl.formatNumber(value);
  return (
    <div className={styles.said}>
      <span>
        {last.energy === null
          ? text('measures.mood.said', { mood: number(last.mood) })
          : text('measures.mood.saidBoth', { mood: number(last.mood), energy: number(last.energy) })}
      </span>
      <Button onPress={onAgain}>{text('measures.mood.again')}</Button>
    </div>
  );
}

interface Told {
  readonly op: string;
  readonly mood: number;
  readonly energy: number | null;
}

interface TapsProps {
  readonly record: Topic;
  readonly onBegin: () => void;
  readonly onDone: () => void;
}

function Taps({ record, onBegin, onDone }: TapsProps) {
  const text = useText();
  const live = useLive();
  const [told, setTold] = useState<Told>();
  const [note, setNote] = useState('');

  function feel(mood: number): void {
    onBegin();
    if (told === undefined) {
      const op = newOp();
      setTold({ op, mood, energy: null });
      void live.send(record, { kind: 'checkIn', on: today(), mood, energy: null, note: null }, { op });
    } else change({ ...told, mood });
  }

  function change(next: Told, words: string | null = null): void {
    setTold(next);
    void live.send(record, { kind: 'changeCheckIn', id: next.op, mood: next.mood, energy: next.energy, note: words });
  }

  function done(): void {
    if (told && note.trim() !== '') change(told, note);
    onDone();
  }

  return (
    <div className="stack">
      <ScaleButtons label={text('measures.mood')} low={text('measures.mood.0')} high={text('measures.mood.10')} value={told?.mood ?? null} onChange={feel} />
      {told !== undefined && (
        <ScaleButtons
          label={text('measures.energy')}
          low={text('measures.energy.0')}
          high={text('measures.energy.10')}
          value={told.energy}
          onChange={(energy) => change({ ...told, energy })}
        />
      )}
      {told !== undefined && told.energy !== null && (
        <>
          <p role="status" className={styles.thanks}>
            <HeartHandshake aria-hidden /> {text('measures.mood.kept')}
          </p>
          <TextField long label={text('measures.mood.note')} value={note} onChange={setNote} maxLength={1000} />
          <div className="row">
            <Button onPress={done}>{text('measures.mood.done')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
