import { ArrowLeft, ArrowRight, RotateCcw } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../i18n';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { RelativeTime } from '../parts/relative-time';
import { useFill } from './fill-context';
import styles from './forms.module.css';

interface StepsProps {
  /** Under it is kept which screen is open. */
  readonly place: string;
  /** What is on each screen. */
  readonly keys: readonly string[];
  /** The screen to go to, where it changes. */
  readonly startsAt?: string | undefined;
  readonly onDone?: (() => void) | undefined;
  readonly doneLabel?: string | undefined;
  readonly children: (at: number) => ReactNode;
}

/** Screens one after the other; where one is stays said when screens come and go. */
export function Steps({ place, keys, startsAt, onDone, doneLabel, children }: StepsProps) {
  const text = useText();
  const { screens } = useFill();
  const [left] = useState(() => screens.get(place));
  const [wished, setWished] = useState(left ?? keys[0]);
  const [last, setLast] = useState(0);
  const [hasMoved, setMoved] = useState(false);
  const [sentTo, setSentTo] = useState(startsAt);
  if (startsAt !== sentTo) {
    setSentTo(startsAt);
    if (startsAt !== undefined) {
      setWished(startsAt);
      setMoved(true);
    }
  }
  const found = keys.indexOf(wished ?? '');
  // a branch took the screen away: the one that now stands in its place
  const at = found >= 0 ? found : Math.min(last, keys.length - 1);
  function go(to: number): void {
    setMoved(true);
    setWished(keys[to]);
    setLast(to);
    screens.set(place, to === 0 ? undefined : keys[to]);
  }
  function finish(): void {
    screens.set(place, undefined);
    onDone?.();
  }
  if (keys.length === 0) return null;
  const isLast = at === keys.length - 1;
  return (
    <div className={styles.steps}>
      <div className={styles.progress}>
        <progress aria-hidden value={at + 1} max={keys.length} />
        <span className="muted small">{text('form.step', { at: at + 1, of: keys.length })}</span>
      </div>
      {left !== undefined && left === keys[at] && !hasMoved && at > 0 && screens.leftAt !== undefined && (
        <div className="row">
          <span className="muted small">
            {text('form.left')} <RelativeTime at={screens.leftAt} />
          </span>
          <Button look="quiet" icon={RotateCcw} onPress={() => go(0)}>
            {text('form.left.first')}
          </Button>
        </div>
      )}
      <Screen key={keys[at]} name={text('form.step', { at: at + 1, of: keys.length })} takesFocus={hasMoved}>
        {children(at)}
      </Screen>
      <div className={styles.ways}>
        <Button isDisabled={at === 0} onPress={() => go(at - 1)}>
          <Icon of={ArrowLeft} directed />
          {text('form.back')}
        </Button>
        {!isLast && (
          <Button look="primary" onPress={() => go(at + 1)}>
            {text('form.next')}
            <Icon of={ArrowRight} directed />
          </Button>
        )}
        {isLast && onDone && (
          <Button look="primary" onPress={finish}>
            {doneLabel ?? text('form.done')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface ScreenProps {
  readonly name: string;
  /** When somebody went there, and did not just open the page. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

function Screen({ name, takesFocus, children }: ScreenProps) {
  const screen = useRef<HTMLDivElement>(null);
  const [isNew] = useState(takesFocus);
  useEffect(() => {
    if (isNew) screen.current?.focus();
  }, [isNew]);
  return (
    <div ref={screen} role="group" tabIndex={-1} aria-label={name} className={styles.screen}>
      {children}
    </div>
  );
}
