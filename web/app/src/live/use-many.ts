import { useMemo, useSyncExternalStore } from 'react';
import type { Item, Topic } from '../contracts.ts';
import { useLive } from './hooks.ts';
import type { Live } from './live.ts';
import type { ItemOf, ShelfSummary, TopicSummary } from './topic-copy.ts';

/** Something of one topic among several. */
export interface Found<T> {
  readonly topic: Topic;
  readonly item: T;
}

/** Opens several topics and reads the same of each. */
function useEach<T>(topics: readonly Topic[], read: (topic: Topic) => T): readonly T[] {
  const live = useLive();
  const store = useMemo(() => storeOf(live, topics, read), [live, topics, read]);
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

function storeOf<T>(live: Live, topics: readonly Topic[], read: (topic: Topic) => T) {
  let last: readonly T[] = [];
  return {
    subscribe: (listener: () => void) => {
      const ends = topics.map((topic) => live.topics.subscribe(topic, listener));
      return () => ends.forEach((end) => end());
    },
    /** The same array until something in it changes. */
    snapshot: () => {
      const now = topics.map(read);
      const isSame = now.length === last.length && now.every((one, place) => one === last[place]);
      if (!isSame) last = now;
      return last;
    },
  };
}

/** Items of a kind from all of these topics. */
export function useItemsOf<K extends Item['kind']>(topics: readonly Topic[], kind: K): readonly Found<ItemOf<K>>[] {
  const live = useLive();
  const read = useMemo(() => (topic: Topic) => live.topics.get(topic).items(kind), [live, kind]);
  const each = useEach(topics, read);
  return useMemo(() => topics.flatMap((topic, place) => (each[place] ?? []).map((item) => ({ topic, item }))), [topics, each]);
}

export function useSummariesOf(topics: readonly Topic[]): readonly TopicSummary[] {
  const live = useLive();
  const read = useMemo(() => (topic: Topic) => live.topics.get(topic).summary, [live]);
  return useEach(topics, read);
}

/** Whether a shelf of any of these topics goes on, and how to load more of each. */
export function usePagesOf(topics: readonly Topic[], shelf: string): ShelfSummary & { readonly loadMore: () => void } {
  const live = useLive();
  const read = useMemo(() => (topic: Topic) => live.topics.get(topic).shelf(shelf), [live, shelf]);
  const each = useEach(topics, read);
  return {
    more: each.some(({ more }) => more),
    loading: each.some(({ loading }) => loading),
    loadMore: () => topics.forEach((topic, place) => each[place]?.more && void live.topics.loadMore(topic, shelf)),
  };
}
