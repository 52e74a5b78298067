import { useEffect, useState } from 'react';
import { VisuallyHidden } from './visually-hidden';

/** Long enough that a burst is read as one message. */
const pause = 1000;
let waiting: string[] = [];
let speak: ((words: string) => void) | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function flush(): void {
  timer = undefined;
  if (speak === undefined || waiting.length === 0) return;
  speak([...new Set(waiting)].join(' '));
  waiting = [];
}

/** Tells people who use a screen reader, politely: what comes within a second is said in one go, repeats once. */
export function announce(words: string): void {
  waiting.push(words);
  timer ??= setTimeout(flush, pause);
}

/** The live region behind `announce`; once in the shell. */
export function Announcer() {
  const [words, setWords] = useState('');
  useEffect(() => {
    // the invisible mark makes the same words news again
    speak = (next) => setWords((before) => (before === next ? `${next}\u00A0` : next));
    return () => {
      speak = undefined;
    };
  }, []);
  return (
    <VisuallyHidden>
      <span aria-live="polite">{words}</span>
    </VisuallyHidden>
  );
}
