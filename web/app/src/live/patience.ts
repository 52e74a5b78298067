/** How long things wait, in milliseconds. */
export interface Patience {
  /** A missing frame is waited for. */
  readonly gap: number;
  /** A topic stays open after its last user left. */
  readonly linger: number;
  /** An answer to anything but `Send` is waited for. */
  readonly answer: number;
  /** An answer to `Send` is waited for, before it is sent again. */
  readonly send: number;
  /** The shortest and the longest pause before something is tried again. */
  readonly retry: readonly [number, number];
  /** What somebody writes is kept in the browser at a pause of this length … */
  readonly pause: number;
  /** … and after this at the latest. */
  readonly keepAtLatest: number;
  /** Drafts go to the server at most this often. */
  readonly draft: number;
  /** Typing is said at most this often. */
  readonly typing: number;
  /** Who has not typed for so long has stopped. */
  readonly idle: number;
}

export const patience: Patience = {
  gap: 250,
  linger: 30_000,
  answer: 10_000,
  send: 20_000,
  retry: [500, 30_000],
  pause: 400,
  keepAtLatest: 2_000,
  draft: 3_000,
  typing: 3_000,
  idle: 5_000,
};

/** A pause before the next try: anywhere up to a bound that doubles, so that many browsers do not come back at once. */
export function jitter(tries: number, [least, most]: readonly [number, number]): number {
  const bound = Math.min(most, least * 2 ** (Math.min(tries, 20) + 1));
  return least + Math.random() * (bound - least);
}

/** The answer, or a rejection when it takes too long. */
export function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  const { promise, resolve, reject } = deferred<T>();
  const timer = setTimeout(() => reject(new Error('no answer in time')), ms);
  answer.then(resolve, reject).finally(() => clearTimeout(timer));
  return promise;
}

export interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

export function deferred<T>(): Deferred<T> {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  // oxlint-disable-next-line promise/avoid-new
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
