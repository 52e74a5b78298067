import type { Item, Topic } from '../contracts';
import type { Live } from '../live';

/** The shelves whose older parts are turned to, so that a copy is whole. */
const shelves: Readonly<Record<string, readonly string[]>> = {
  assignments: ['given', 'weeks'],
  board: ['tiles'],
  challenge: ['acts'],
  goals: ['goals'],
  group: ['log'],
  journal: ['entries'],
  page: ['remarks'],
  record: ['checkins', 'forms', 'marks', 'nights', 'looks'],
  suggestions: ['suggestions'],
  workbook: ['tasks', 'sheets'],
};

interface Copied {
  readonly topic: Topic;
  readonly items: readonly Item[];
}

/** Everything in these places that the person may see, from the first day on. A place that is not open to them is left out. */
export async function copyOf(live: Live, topics: readonly Topic[]): Promise<string> {
  const copied: Copied[] = [];
  for (const topic of topics) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: the server is kind to whoever asks slowly
    const items = await itemsOf(live, topic);
    if (items.length > 0) copied.push({ topic, items });
  }
  return JSON.stringify({ savedAt: new Date().toISOString(), places: copied }, null, 2);
}

async function itemsOf(live: Live, topic: Topic): Promise<readonly Item[]> {
  const release = live.topics.use(topic);
  try {
    const copy = live.topics.get(topic);
    if ((await settled(live, topic)) !== 'live') return [];
    for (const shelf of shelves[topic.split('/')[0] ?? ''] ?? []) {
      let before: number | null | undefined;
      while (copy.shelf(shelf).more && copy.floor(shelf) !== before) {
        before = copy.floor(shelf);
        // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
        await live.topics.loadMore(topic, shelf);
      }
    }
    return copy.all;
  } finally {
    release();
  }
}

/** Waits until it is known whether the place is open. */
function settled(live: Live, topic: Topic): Promise<string> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const { status } = live.topics.get(topic).summary;
      if (status === 'loading') return false;
      unlisten();
      resolve(status);
      return true;
    };
    const unlisten = live.topics.get(topic).changed.add(() => void look());
    look();
  });
}

/** Hands a copy to the person as a file. */
export function hand(name: string, words: string): void {
  const address = URL.createObjectURL(new Blob([words], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replaceAll(/[^\p{L}\p{N} ._-]+/gu, ' ').trim() || 'copy'}.json`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
