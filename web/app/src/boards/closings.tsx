import { useEffect, useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Closing, ClosingReach } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { useItem, useItems } from '../live';
import { Button } from '../parts/button';
import { classNames } from '../parts/class-names';
import { RadioGroup } from '../parts/radio-group';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { useBoard } from './board-context';
import styles from './boards.module.css';

interface ClosingsProps {
  readonly isWriting: boolean;
  readonly onWriting: (isOn: boolean) => void;
}

/** A board ends with one obstacle and one step each: a bright picture alone changes little. */
export default function Closings({ isWriting, onWriting }: ClosingsProps) {
  const text = useText();
  const intl = useIntl();
  const id = useId();
  const { board, me, mayClose, guide, sheet } = useBoard();
  const own = useItem(board, `closing:${me}`, 'closing');
  const others = useItems(board, 'closing').filter(({ by }) => by !== me);
  const revisit = guide?.revisitOn ?? null;
  if (!mayClose && own === undefined && others.length === 0 && revisit === null) return null;
  return (
    <section aria-labelledby={id} className={classNames('card stack', own === undefined && others.length === 0 && 'no-print')}>
      <h2 id={id}>{text('board.closing')}</h2>
      {revisit !== null && (
        <p className="muted">{text('board.revisit.on', { day: intl.formatDate(`${revisit}T12:00`, { dateStyle: 'full' }) })}</p>
      )}
      {own !== undefined && !isWriting && <Written closing={own} />}
      {mayClose && !isWriting && (
        <div className="row no-print">
          <Button onPress={() => onWriting(true)}>{text(own === undefined ? 'board.closing.write' : 'board.closing.change')}</Button>
        </div>
      )}
      {isWriting && <Form own={own} isAlone={sheet.owner !== null} onDone={() => onWriting(false)} />}
      {others.map((closing) => (
        <Written key={closing.id} closing={closing} />
      ))}
    </section>
  );
}

function Written({ closing }: { readonly closing: Closing }) {
  const text = useText();
  const names = useNames();
  const { me, sheet } = useBoard();
  const isMine = closing.by === me;
  return (
    <div className={styles.closing}>
      {sheet.owner === null && (
        <span className="muted small">
          {isMine ? text('board.by.you') : names.one(closing.by)} · {text(`board.reach.${closing.reach}`)}
        </span>
      )}
      <p>
        <strong>{text('board.closing.obstacle')}</strong> <UserText>{closing.obstacle}</UserText>
      </p>
      <p>
        <strong>{text('board.closing.if')}</strong> <UserText>{closing.if}</UserText>
      </p>
      <p>
        <strong>{text('board.closing.then')}</strong> <UserText>{closing.then}</UserText>
      </p>
    </div>
  );
}

interface FormProps {
  readonly own: Closing | undefined;
  /** Nobody else is here to share it with. */
  readonly isAlone: boolean;
  readonly onDone: () => void;
}

function Form({ own, isAlone, onDone }: FormProps) {
  const text = useText();
  const { board } = useBoard();
  const act = useAct(board);
  const [obstacle, setObstacle] = useState(own?.obstacle ?? '');
  const [when, setWhen] = useState(own?.if ?? '');
  const [then, setThen] = useState(own?.then ?? '');
  const [reach, setReach] = useState<ClosingReach>(own?.reach ?? 'own');
  const form = useRef<HTMLFormElement>(null);
  // it opens below the board, from wherever somebody was asked to write
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector('textarea')?.focus({ preventScroll: true });
  }, []);
  const isWhole = [obstacle, when, then].every((words) => words.trim() !== '');

  async function save(): Promise<void> {
    // oxlint-disable-next-line unicorn/no-thenable -- words, and the command is never awaited
    const outcome = await act({ kind: 'writeClosing', obstacle: obstacle.trim(), if: when.trim(), then: then.trim(), reach });
    if (outcome.kind === 'rejected') return;
    toast(text('board.closing.saved'));
    onDone();
  }

  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) void save();
      }}
    >
      <TextField long label={text('board.closing.obstacle')} value={obstacle} onChange={setObstacle} maxLength={500} />
      <TextField label={text('board.closing.if')} hint={text('board.closing.if.hint')} value={when} onChange={setWhen} maxLength={300} />
      <TextField label={text('board.closing.then')} hint={text('board.closing.then.hint')} value={then} onChange={setThen} maxLength={300} />
      {!isAlone && (
        <RadioGroup
          label={text('board.reach')}
          layout="row"
          value={reach}
          onChange={setReach}
          options={(['own', 'care', 'group'] as const).map((id) => ({ id, name: text(`board.reach.${id}`) }))}
        />
      )}
      <div className="row">
        <Button type="submit" look="primary" isDisabled={!isWhole}>
          {text('board.save')}
        </Button>
        <Button onPress={onDone}>{text('board.cancel')}</Button>
      </div>
    </form>
  );
}
