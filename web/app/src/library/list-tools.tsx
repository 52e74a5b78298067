import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useText } from '../i18n';
import { Button } from '../parts/button';

interface ListToolsProps {
  /** What it is, for those who hear it. */
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly onMove?: (to: number) => void;
  readonly onRemove?: () => void;
}

/** Up, down, away: for a line of a list. */
export function ListTools({ name, place, count, onMove, onRemove }: ListToolsProps) {
  const text = useText();
  return (
    <span className="row">
      {onMove && (
        <>
          <Button look="quiet" icon={ArrowUp} aria-label={text('library.build.up', { name })} isDisabled={place === 0} onPress={() => onMove(place - 1)} />
          <Button look="quiet" icon={ArrowDown} aria-label={text('library.build.down', { name })} isDisabled={place === count - 1} onPress={() => onMove(place + 1)} />
        </>
      )}
      {onRemove && <Button look="quiet" icon={X} aria-label={text('library.build.remove', { name })} onPress={onRemove} />}
    </span>
  );
}

/** A list with the line at a place moved to another. */
export function movedIn<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const one = list[from];
  return one === undefined || to < 0 || to >= list.length ? list : list.toSpliced(from, 1).toSpliced(to, 0, one);
}
