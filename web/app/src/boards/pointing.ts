import { useEffect, useMemo } from 'react';
import type { TilePlace, Topic } from '../contracts';
import { useLive } from '../live';
import type { Signalled } from '../live/wire';

const pause = 50;

/** Tells the others what passes: at most twenty times a second, and the last of it for certain. */
class Pointing {
  #last = 0;
  #next: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #send: (kind: string, about: string | null, at: readonly number[]) => void;

  constructor(send: (kind: string, about: string | null, at: readonly number[]) => void) {
    this.#send = send;
  }

  cursor(x: number, y: number): void {
    this.#tell('cursor', null, [x, y]);
  }

  drag(tile: string, { x, y, width, height, turn }: Omit<TilePlace, 'z'>): void {
    this.#tell('drag', tile, [x, y, width, height, turn]);
  }

  view(x: number, y: number, width: number, height: number): void {
    this.#tell('view', null, [x, y, width, height]);
  }

  #tell(kind: string, about: string | null, at: readonly number[]): void {
    this.#next = () => this.#send(kind, about, at.map(Math.round));
    if (this.#timer === undefined) this.#timer = setTimeout(() => this.#flush(), Math.max(0, this.#last + pause - Date.now()));
  }

  #flush(): void {
    this.#timer = undefined;
    this.#last = Date.now();
    this.#next?.();
    this.#next = undefined;
  }
}

export type { Pointing };

/** The way to tell the others on this board. */
export function usePointing(board: Topic): Pointing {
  const { connection } = useLive();
  return useMemo(() => new Pointing((kind, about, at) => void connection.call('Point', board, kind, about, at).catch(() => {})), [board, connection]);
}

/** Hears what others point at. */
export function useHeard(board: Topic, hear: (signal: Signalled & { readonly by: string; readonly at: readonly number[] }) => void): void {
  const { connection, person } = useLive();
  useEffect(
    () =>
      connection.signals.add((signal) => {
        const { topic, by, at } = signal;
        if (topic === board && by !== undefined && by !== person && at !== undefined) hear({ ...signal, by, at });
      }),
    [board, connection, person, hear],
  );
}
