import { MousePointer2 } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSeats } from '../journals/seats';
import { Icon } from '../parts/icon';
import { classNames } from '../parts/class-names';
import { useBoard } from './board-context';
import styles from './canvas.module.css';
import tileStyles from './tile.module.css';
import { useHeard } from './pointing';

const fades = 6000;

/** Where the others point, each with their name. Only moving them does not draw anything anew. */
export function Cursors() {
  const { board } = useBoard();
  const seats = useSeats();
  const [people, setPeople] = useState<readonly string[]>([]);
  const spots = useRef(new Map<string, { x: number; y: number; at: number }>());
  const layer = useRef<HTMLDivElement>(null);

  useHeard(
    board,
    useCallback(({ kind, by, at: [x = 0, y = 0] }) => {
      if (kind !== 'cursor') return;
      spots.current.set(by, { x, y, at: Date.now() });
      const mark = layer.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(by)}"]`);
      if (mark) mark.style.translate = `${x}px ${y}px`;
      setPeople((before) => (before.includes(by) ? before : [...before, by]));
    }, []),
  );

  useEffect(() => {
    const timer = setInterval(() => {
      for (const [person, { at }] of spots.current) if (Date.now() - at > fades) spots.current.delete(person);
      setPeople((before) => (before.every((person) => spots.current.has(person)) ? before : before.filter((person) => spots.current.has(person))));
    }, 1000);
    return () => clearInterval(timer);
  }, []);

  return (
    <div ref={layer} aria-hidden className={styles.cursors}>
      {people.map((person) => {
        const seat = seats.of(person);
        return (
          <span
            key={person}
            data-person={person}
            className={classNames(styles.cursor, tileStyles[seat?.colour ?? 'slate'])}
            ref={(mark) => {
              const spot = spots.current.get(person);
              if (mark !== null && spot !== undefined) mark.style.translate = `${spot.x}px ${spot.y}px`;
            }}
          >
            <Icon of={MousePointer2} />
            <bdi>{seat?.name ?? ''}</bdi>
          </span>
        );
      })}
    </div>
  );
}
