import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, X } from 'lucide-react';
import { useText } from '../i18n';
import { announce } from '../parts/announcer';
import { Button } from '../parts/button';
import { useBoard } from './board-context';
import styles from './boards.module.css';
import { together } from './handles';
import type { SeenTile } from './unsent';

const step = 100;
const ways = {
  left: { icon: ArrowLeft, by: { x: -step, y: 0 } },
  up: { icon: ArrowUp, by: { x: 0, y: -step } },
  down: { icon: ArrowDown, by: { x: 0, y: step } },
  right: { icon: ArrowRight, by: { x: step, y: 0 } },
} as const;

interface ManyPanelProps {
  readonly tiles: readonly SeenTile[];
  readonly onClose: () => void;
}

/** Several tiles of one's own, which are moved together. */
export default function ManyPanel({ tiles, onClose }: ManyPanelProps) {
  const text = useText();
  const { deeds } = useBoard();
  function go(way: keyof typeof ways): void {
    const places = together(tiles.map(({ place }) => place), ways[way].by);
    deeds.move(tiles.map(({ id, place }, i) => ({ tile: id, place: places[i] ?? place })));
    announce(text('board.moved', { count: tiles.length }));
  }
  return (
    <div className={styles.panel}>
      <div className={styles.panelHead}>
        <h2 className={styles.panelTitle}>{text('board.chosen', { count: tiles.length })}</h2>
        <Button look="quiet" icon={X} aria-label={text('board.close')} onPress={onClose} />
      </div>
      <p className="muted small">{text('board.chosen.hint')}</p>
      <div dir="ltr" role="group" aria-label={text('board.arrange.move')} className={styles.keys}>
        {(Object.keys(ways) as (keyof typeof ways)[]).map((way) => (
          <Button key={way} icon={ways[way].icon} aria-label={text(`board.arrange.${way}`)} onPress={() => go(way)} />
        ))}
      </div>
    </div>
  );
}
