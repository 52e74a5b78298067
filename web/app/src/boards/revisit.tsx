import { useState } from 'react';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { useItem } from '../live';
import { Button } from '../parts/button';
import { TextField } from '../parts/text-field';
import { useBoard } from './board-context';
import styles from './boards.module.css';

const day = 86_400_000;
const inFourWeeks = () => new Date(Date.now() + 28 * day).toISOString().slice(0, 10);

/** The day on which all look again. */
export function Revisit() {
  const text = useText();
  const { board, guide, sheet } = useBoard();
  const act = useAct(board);
  const card = useItem(sheet.group ?? board, 'group', 'groupCard');
  const [on, setOn] = useState(guide?.revisitOn ?? inFourWeeks());
  const timeZone = card?.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <section className={styles.guidePart}>
      <TextField type="date" label={text('board.revisit')} hint={text('board.revisit.hint')} value={on} onChange={setOn} />
      <div className="row">
        <Button onPress={() => void act({ kind: 'planRevisit', on: on || null, timeZone })}>{text('board.revisit.set')}</Button>
        {guide?.revisitOn && (
          <Button look="quiet" onPress={() => void act({ kind: 'planRevisit', on: null, timeZone })}>
            {text('board.revisit.none')}
          </Button>
        )}
      </div>
    </section>
  );
}
