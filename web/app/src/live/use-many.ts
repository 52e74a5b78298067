import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Item, Topic } from '../contracts.ts';
import { useMaybeLive } from './hooks.ts';
import type { Live } from './live.ts';
import type { ItemOf, ShelfSummary, TopicSummary } from './topic-copy.ts';

/** Something of one topic among several. */
export interface Found<T> {
  readonly topic: Topic;
  readonly item: T;
}

/** The same array for the same topics. */
function useSame(topics: readonly Topic[]): readonly Topic[] {
  const key = topics.join(' ');
  return useMemo(() => (key === '' ? [] : key.split(' ')), [key]);
}

/** Opens several topics and reads the same of each. With nobody signed in there are no topics. */
function useEach<T>(topics: readonly Topic[], read: (live: Live, topic: Topic) => T): readonly T[] {
  const live = useMaybeLive();
  const store = useMemo(() => (live === null ? nothing<T>() : storeOf(live, topics, read)), [live, topics, read]);
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

function nothing<T>() {
  const none: readonly T[] = [];
  return { subscribe: () => () => {}, snapshot: () => none };
}

function storeOf<T>(live: Live, topics: readonly Topic[], read: (live: Live, topic: Topic) => T) {
  let last: readonly T[] = [];
  return {
    subscribe: (listener: () => void) => {
      const ends = topics.map((topic) => live.topics.subscribe(topic, listener));
      return () => ends.forEach((end) => end());
    },
    /** The same array until something in it changes. */
    snapshot: () => {
      const now = topics.map((topic) => read(live, topic));
      const isSame = now.length === last.length && now.every((one, place) => one === last[place]);
      if (!isSame) last = now;
      return last;
    },
  };
}

/** Items of a kind from all of these topics. */
export function useItemsOf<K extends Item['kind']>(of: readonly Topic[], kind: K): readonly Found<ItemOf<K>>[] {
  const topics = useSame(of);
  const read = useCallback((live: Live, topic: Topic) => live.topics.get(topic).items(kind), [kind]);
  const each = useEach(topics, read);
  return useMemo(() => topics.flatMap((topic, place) => (each[place] ?? []).map((item) => ({ topic, item }))), [topics, each]);
}

const summaryOf = (live: Live, topic: Topic) => live.topics.get(topic).summary;

export function useSummariesOf(topics: readonly Topic[]): readonly TopicSummary[] {
  return useEach(useSame(topics), summaryOf);
}

/** Whether a shelf of any of these topics goes on, and how to load more of each. */
export function usePagesOf(topics: readonly Topic[], shelf: string): ShelfSummary & { readonly loadMore: () => void } {
  const live = useMaybeLive();
  const read = useCallback((from: Live, topic: Topic) => from.topics.get(topic).shelf(shelf), [shelf]);
  const each = useEach(useSame(topics), read);
  return {
    more: each.some(({ more }) => more),
    loading: each.some(({ loading }) => loading),
    loadMore: () => topics.forEach((topic, place) => each[place]?.more && void live?.topics.loadMore(topic, shelf)),
  };
}
