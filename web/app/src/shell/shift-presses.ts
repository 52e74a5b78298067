/** How often Shift was pressed alone, lately. */
export interface ShiftPresses {
  readonly count: number;
  /** When the first of them was, in milliseconds. */
  readonly since: number;
  /** True while Shift is held for something else: a capital letter, a shortcut, a selection. */
  readonly inUse: boolean;
}

export const pressesToLeave = 3;
export const timeToLeave = 5000;
export const noPresses: ShiftPresses = { count: 0, since: 0, inUse: false };

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** A key went down: anything together with Shift makes that press of Shift an ordinary one. */
export function afterKeyDown(presses: ShiftPresses, { key, shiftKey, ctrlKey, altKey, metaKey }: Key): ShiftPresses {
  if (key === 'Shift') return { ...presses, inUse: ctrlKey || altKey || metaKey };
  return shiftKey ? { ...presses, inUse: true } : presses;
}

/** A key came up: Shift on its own counts, within five seconds of the first. */
export function afterKeyUp(presses: ShiftPresses, key: string, now: number): ShiftPresses {
  if (key !== 'Shift') return presses;
  if (presses.inUse) return { ...presses, inUse: false };
  const isFirst = presses.count === 0 || now - presses.since > timeToLeave;
  return isFirst ? { count: 1, since: now, inUse: false } : { ...presses, count: presses.count + 1 };
}
