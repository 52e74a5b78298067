import { useSyncExternalStore } from 'react';
import { Listeners } from '../live/listeners';

export type ScaleLook = 'slider' | 'numbers' | 'faces';

const changed = new Listeners();
let wished: ScaleLook = 'slider';

/** How this person likes to answer scales, for as long as the page is open. */
export function useScaleLook(): readonly [ScaleLook, (look: ScaleLook) => void] {
  const look = useSyncExternalStore(
    (listener) => changed.add(listener),
    () => wished,
  );
  return [look, wish];
}

function wish(look: ScaleLook): void {
  wished = look;
  changed.tell();
}
