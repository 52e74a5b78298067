import { useEffect, useRef } from 'react';
import { type Live, useLive } from '../live';
import { caretsOf, moveCaret, placeNow } from './carets';
import type { PageClient } from './page-client';
import { syncedOf } from './syncing';

const pause = 80;
const gone = 20_000;

type Said = readonly [version: number, anchor: number, head: number];

/** Hears where others write, and says where this person does; both only while it is wanted. */
export function useCarets(client: PageClient, isWanted: boolean, isFocused: () => boolean): void {
  useHeardCarets(client, isWanted);
  useOwnCaret(client, isWanted, isFocused);
}

function useHeardCarets(client: PageClient, isWanted: boolean): void {
  const { connection, person } = useLive();
  useEffect(() => {
    if (!isWanted) return undefined;
    const heard = new HeardCarets(client);
    const ends = [
      connection.signals.add(({ topic, kind, by, at }) => {
        if (topic === client.topic && kind === 'caret' && by !== undefined && by !== person && at?.length === 3) heard.say(by, at as unknown as Said);
      }),
      client.changed.add(() => heard.retry()),
    ];
    const timer = setInterval(() => heard.clear(gone), 2_000);
    return () => {
      clearInterval(timer);
      for (const end of ends) end();
      heard.clear(-1);
    };
  }, [client, connection, person, isWanted]);
}

/** Where others said that they are; what is ahead of this browser waits until it has come. */
class HeardCarets {
  readonly #client: PageClient;
  readonly #early = new Map<string, Said>();
  readonly #at = new Map<string, number>();
  #moves = 0;
  #isMoving = false;

  constructor(client: PageClient) {
    this.#client = client;
  }

  say(person: string, said: Said): void {
    this.#at.set(person, Date.now());
    this.#early.delete(person);
    if (!this.#put(person, said)) this.#early.set(person, said);
  }

  retry(): void {
    if (this.#isMoving) return;
    for (const [person, said] of this.#early) if (this.#put(person, said)) this.#early.delete(person);
  }

  clear(ms: number): void {
    for (const [person, at] of this.#at) {
      if (Date.now() - at <= ms) continue;
      this.#at.delete(person);
      this.#early.delete(person);
      this.#move(person, undefined);
    }
  }

  #put(person: string, [version, anchor, head]: Said): boolean {
    const { state } = this.#client;
    if (state === null) return true;
    const since = this.#client.mapsSince(version);
    if (since === null) return version < syncedOf(state).version; // too long ago: the next one is soon there
    const own = syncedOf(state).mine.map(({ step }) => step.getMap());
    const place = (at: number) => placeNow(at, state.doc.content.size, since, own);
    this.#move(person, { anchor: place(anchor), head: place(head), move: ++this.#moves });
    return true;
  }

  #move(person: string, caret: Parameters<typeof moveCaret>[1]['caret']): void {
    this.#client.readScreen();
    const { state } = this.#client;
    if (state === null || (caret === undefined && !caretsOf(state).has(person))) return;
    this.#isMoving = true;
    this.#client.dispatch(moveCaret(state, { person, caret }));
    this.#isMoving = false;
  }
}

function useOwnCaret(client: PageClient, isWanted: boolean, isFocused: () => boolean): void {
  const live = useLive();
  const focused = useRef(isFocused);
  useEffect(() => {
    focused.current = isFocused;
  });
  useEffect(() => (isWanted ? sayOwn(client, live, () => focused.current()) : undefined), [client, live, isWanted]);
}

/** Only what the server knows is a place that others can follow. */
function sayOwn(client: PageClient, { connection, topics }: Live, isFocused: () => boolean): () => void {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = () => {
    timer = undefined;
    const { state } = client;
    if (state === null || !client.isEven || !isFocused() || topics.isQuiet) return;
    const { anchor, head } = state.selection;
    if (`${anchor} ${head}` === last) return;
    last = `${anchor} ${head}`;
    void connection.call('Point', client.topic, 'caret', null, [syncedOf(state).version, anchor, head]).catch(() => {});
  };
  const end = client.changed.add(() => (timer ??= setTimeout(say, pause)));
  return () => {
    end();
    clearTimeout(timer);
  };
}
