import { useState } from 'react';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { Dialog } from '../parts/dialog';
import { NativeSelect } from '../parts/native-select';
import { RelativeTime } from '../parts/relative-time';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { useBoard } from './board-context';
import styles from './boards.module.css';
import { Revisit } from './revisit';
import { useLeft } from './use-left';

/** A facilitator leads the group through the board. */
export default function GuideDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  return (
    <Dialog title={text('board.guide')} isOpen onClose={onClose}>
      <Theme />
      <Timer />
      <Turn />
      <Arrangements />
      <Ask />
      <Revisit />
    </Dialog>
  );
}

function Theme() {
  const text = useText();
  const { board, guide } = useBoard();
  const act = useAct(board);
  const [theme, setTheme] = useState(guide?.theme ?? '');
  return (
    <section className={styles.guidePart}>
      <TextField label={text('board.theme')} value={theme} onChange={setTheme} maxLength={300} />
      <div className="row">
        <Button onPress={() => void act({ kind: 'setTheme', theme: theme.trim() || null })}>{text('board.theme.set')}</Button>
      </div>
    </section>
  );
}

function Timer() {
  const text = useText();
  const { board, guide } = useBoard();
  const act = useAct(board);
  const [minutes, setMinutes] = useState('8');
  const [isSilent, setSilent] = useState(true);
  const isRunning = useLeft(guide?.timerEndsAt ?? null) > 0;
  if (isRunning) {
    return (
      <section className={styles.guidePart}>
        <div className="row">
          <Button onPress={() => void act({ kind: 'stopTimer' })}>{text('board.timer.stop')}</Button>
        </div>
      </section>
    );
  }
  return (
    <section className={styles.guidePart}>
      <TextField type="number" label={text('board.timer.minutes')} value={minutes} onChange={setMinutes} />
      <Checkbox isSelected={isSilent} onChange={setSilent}>
        {text('board.timer.isSilent')}
      </Checkbox>
      <div className="row">
        <Button onPress={() => void act({ kind: 'startTimer', minutes: Number.parseInt(minutes, 10) || 0, isSilent })}>{text('board.timer.start')}</Button>
      </div>
    </section>
  );
}

function Turn() {
  const text = useText();
  const { here } = useSeats();
  const { board, guide } = useBoard();
  const act = useAct(board);
  return (
    <NativeSelect label={text('board.turn')} value={guide?.turn ?? ''} onChange={(person) => void act({ kind: 'giveTurn', person: person || null })}>
      <option value="">{text('board.turn.nobody')}</option>
      {here.map(({ person, name }) => (
        <option key={person} value={person}>
          {name}
        </option>
      ))}
    </NativeSelect>
  );
}

/** Everybody is asked for their step. */
function Ask() {
  const text = useText();
  const { board, guide } = useBoard();
  const act = useAct(board);
  const isAsked = guide?.asksClosings === true;
  return (
    <section className={styles.guidePart}>
      <p className="muted small">{text('board.ask.about')}</p>
      <div className="row">
        <Button onPress={() => void act({ kind: 'askForClosings', isAsked: !isAsked })}>{text(isAsked ? 'board.ask.stop' : 'board.ask')}</Button>
      </div>
    </section>
  );
}

function Arrangements() {
  const text = useText();
  const { board } = useBoard();
  const act = useAct(board);
  const [name, setName] = useState('');
  const points = useItems(board, 'arrangement');

  async function keep(): Promise<void> {
    if ((await act({ kind: 'keepArrangement', name: name.trim() })).kind === 'accepted') setName('');
  }

  async function restore(point: string): Promise<void> {
    if ((await act({ kind: 'restoreArrangement', point })).kind === 'accepted') toast(text('board.point.restored'));
  }

  return (
    <section className={styles.guidePart}>
      <TextField label={text('board.point')} hint={text('board.point.hint')} value={name} onChange={setName} maxLength={80} />
      <div className="row">
        <Button onPress={() => void keep()}>{text('board.point.keep')}</Button>
      </div>
      {points.length > 0 && (
        <ul className={styles.points} aria-label={text('board.points')}>
          {points.toReversed().map((point) => (
            <li key={point.id} className={styles.point}>
              <span>
                <UserText>{point.name}</UserText>
                <span className="muted small">
                  {' · '}
                  <RelativeTime at={point.at} />
                </span>
              </span>
              <span className="row">
                <Button look="quiet" onPress={() => void restore(point.id)} aria-label={text('board.point.restore.of', { name: point.name })}>
                  {text('board.point.restore')}
                </Button>
                <Button look="quiet" onPress={() => void act({ kind: 'dropArrangement', point: point.id })} aria-label={text('board.point.drop.of', { name: point.name })}>
                  {text('board.point.drop')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
