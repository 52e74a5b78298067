import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { SudsMoment, Topic } from '../contracts';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { useNow } from '../journals/use-now';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { TextField } from '../parts/text-field';
import { today } from './days';
import styles from './measures.module.css';

interface MarkProps {
  /** The member's own record. */
  readonly record: Topic;
  /** What it belongs to: `assignment:OP`. Only what has the same is counted together. */
  readonly reference?: string;
}

/** Counts something, one tap a time. Its day's sum is beside it. */
export function CountWidget({ record, reference, what }: MarkProps & { readonly what: string }) {
  const text = useText();
  const intl = useIntl();
  const act = useAct(record);
  const marks = useItems(record, 'countMark').filter((mark) => mark.what === what && mark.reference === (reference ?? null));
  const day = today(useNow());
  const todays = marks.filter(({ at }) => today(new Date(at)) === day);
  const sum = todays.reduce((total, { times }) => total + times, 0);
  const last = todays.at(-1);
  return (
    <div className={styles.line}>
      <span>
        <bdi>{what}</bdi>: <strong>{intl.formatNumber(sum)}</strong> <span className="muted small">{text('measures.count.today')}</span>
      </span>
      <span className="row">
        {last && <Button look="quiet" icon={Minus} aria-label={text('measures.count.back', { what })} onPress={() => void act({ kind: 'takeBackMark', mark: last.id })} />}
        <Button icon={Plus} aria-label={text('measures.count.one', { what })} onPress={() => void act({ kind: 'count', what, times: 1, reference: reference ?? null })} />
      </span>
    </div>
  );
}

/** Distress from 0 to 100, in the person's own terms. Nothing is asked of it but a number. */
export function SudsWidget({ record, reference, moment = 'now' }: MarkProps & { readonly moment?: SudsMoment }) {
  const text = useText();
  const act = useAct(record);
  const [value, setValue] = useState(50);
  const [told, setTold] = useState<number>();
  return (
    <div className="stack">
      <label className={styles.list}>
        <span>{text('measures.suds')}</span>
        <input type="range" min={0} max={100} step={5} value={value} onChange={(event) => setValue(Number(event.target.value))} aria-valuetext={String(value)} />
        <span className={styles.ends} aria-hidden>
          <span>{text('measures.suds.0')}</span>
          <strong>{value}</strong>
          <span>{text('measures.suds.100')}</span>
        </span>
      </label>
      <div className="row">
        <Button
          onPress={() => {
            setTold(value);
            void act({ kind: 'suds', value, moment, reference: reference ?? null });
          }}
        >
          {text('measures.suds.keep')}
        </Button>
        <span role="status" className="muted small">
          {told !== undefined && text('measures.suds.kept', { value: told })}
        </span>
      </div>
      {told !== undefined && told >= 90 && <Notice>{text('measures.suds.high')}</Notice>}
    </div>
  );
}

/** What one counts oneself: name it once, then tap. */
export function OwnCounts({ record }: { readonly record: Topic }) {
  const text = useText();
  const act = useAct(record);
  const [what, setWhat] = useState('');
  const names = [...new Set(useItems(record, 'countMark').filter(({ reference }) => reference === null).map((mark) => mark.what))];
  return (
    <div className="stack">
      {names.map((name) => (
        <CountWidget key={name} record={record} what={name} />
      ))}
      <form
        className={styles.pair}
        onSubmit={(event) => {
          event.preventDefault();
          if (what.trim() === '') return;
          void act({ kind: 'count', what: what.trim(), times: 1, reference: null });
          setWhat('');
        }}
      >
        <TextField label={text('measures.count.what')} value={what} onChange={setWhat} maxLength={80} />
        <div>
          <Button type="submit" icon={Plus}>
            {text('measures.count.first')}
          </Button>
        </div>
      </form>
    </div>
  );
}
