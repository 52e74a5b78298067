import { createContext, useCallback, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Item, RichText, Topic } from '../contracts.ts';
import type { ConnectionStatus } from './connection.ts';
import type { DraftSummary } from './draft-copy.ts';
import type { Live } from './live.ts';
import type { Pending } from './outbox.ts';
import type { ItemOf, ShelfSummary, TopicSummary } from './topic-copy.ts';

const LiveContext = createContext<Live | null>(null);

/** Gives the pages below it the signed-in person's {@link Live}. */
export const LiveProvider = LiveContext.Provider;

/** The person's {@link Live}, or null where nobody is signed in, or not yet. */
export const useMaybeLive = (): Live | null => useContext(LiveContext);

export function useLive(): Live {
  const live = useMaybeLive();
  if (!live) throw new Error('there is no LiveProvider above');
  return live;
}

/** How it stands with the server. */
export function useConnection(): ConnectionStatus {
  const { connection } = useLive();
  const subscribe = useCallback((listener: () => void) => connection.changed.add(listener), [connection]);
  return useSyncExternalStore(subscribe, () => connection.status);
}

/** Opens the topic while it is looked at. */
export function useTopic(topic: Topic): TopicSummary {
  const { topics } = useLive();
  return useSyncExternalStore(useTopicChanges(topic), () => topics.get(topic).summary);
}

/**
 * The topic's items of a kind by `ord`; the same array until one of them changes. With their shelf named, those that
 * lie below what is loaded of it are left out, so that there are no holes between them.
 */
export function useItems<K extends Item['kind']>(topic: Topic, kind: K, shelf?: string): readonly ItemOf<K>[] {
  const { topics } = useLive();
  return useSyncExternalStore(useTopicChanges(topic), () => {
    const copy = topics.get(topic);
    return shelf === undefined ? copy.items(kind) : copy.itemsOn(kind, shelf);
  });
}

/** One item, while the person may see it and it is loaded. */
export function useItem<K extends Item['kind']>(topic: Topic, id: string, kind: K): ItemOf<K> | undefined {
  const { topics } = useLive();
  const item = useSyncExternalStore(useTopicChanges(topic), () => topics.get(topic).item(id));
  return item?.kind === kind ? (item as ItemOf<K>) : undefined;
}

/** Whether a shelf goes on below what is loaded, and how to load more of it. */
export function usePage(topic: Topic, shelf: string): ShelfSummary & { readonly loadMore: () => void } {
  const { topics } = useLive();
  const summary = useSyncExternalStore(useTopicChanges(topic), () => topics.get(topic).shelf(shelf));
  const loadMore = useCallback(() => void topics.loadMore(topic, shelf), [topics, topic, shelf]);
  return useMemo(() => ({ ...summary, loadMore }), [summary, loadMore]);
}

/** Loads older pages of a shelf until what is looked for is there: it may be from long ago. */
export function useLoadedUntil(topic: Topic, shelf: string, isHere: boolean): void {
  const { more, loading, loadMore } = usePage(topic, shelf);
  useEffect(() => {
    if (!isHere && more && !loading) loadMore();
  }, [isHere, more, loading, loadMore]);
}

/** What the person sent to the topic that is not there yet, or was refused. */
export function usePending(topic: Topic): readonly Pending[] {
  const { outbox } = useLive();
  const subscribe = useCallback((listener: () => void) => outbox.changed.add(listener), [outbox]);
  return useSyncExternalStore(subscribe, () => outbox.pending(topic));
}

/** Who is typing there, and how to say that this person does. */
export function useTyping(topic: Topic, about: string | null): { readonly who: readonly string[]; readonly typed: () => void; readonly stopped: () => void } {
  const { typing } = useLive();
  const subscribe = useCallback((listener: () => void) => typing.changed.add(listener), [typing]);
  const who = useSyncExternalStore(subscribe, () => typing.who(topic, about));
  useEffect(() => () => typing.stopped(topic, about), [typing, topic, about]);
  return useMemo(
    () => ({ who, typed: () => typing.typed(topic, about), stopped: () => typing.stopped(topic, about) }),
    [typing, topic, about, who],
  );
}

/** What is being written at a place, kept as it is written. `revision` rises when it came from elsewhere. */
export interface DraftInHand<C> extends Omit<DraftSummary, 'choices'> {
  readonly choices: C | null;
  readonly set: (text: RichText | null, choices?: C | null) => void;
  /** It was sent, or thrown away. */
  readonly drop: () => void;
}

export function useDraft<C = unknown>(key: string): DraftInHand<C> {
  const { drafts } = useLive();
  const copy = drafts.get(key);
  const subscribe = useCallback(
    (listener: () => void) => {
      const unlisten = copy.changed.add(listener);
      const release = copy.use();
      return () => {
        unlisten();
        release();
      };
    },
    [copy],
  );
  const summary = useSyncExternalStore(subscribe, () => copy.summary);
  return useMemo(
    () => ({
      ...summary,
      choices: summary.choices as C | null,
      set: (text, choices = null) => copy.set(text, choices),
      drop: () => copy.drop(),
    }),
    [copy, summary],
  );
}

function useTopicChanges(topic: Topic): (listener: () => void) => () => void {
  const { topics } = useLive();
  return useCallback((listener) => topics.subscribe(topic, listener), [topics, topic]);
}
