import type { Topic } from '../contracts';
import type { Live } from '../live';
import { sendKept } from './page-client';

/** Sends what is kept of pages that nobody has opened in this tab: what was written is not left until somebody looks. */
export async function sendUnsentPages(live: Live, ids: readonly string[]): Promise<void> {
  const topics = new Set(ids.map((id) => id.slice(0, id.indexOf(' ')) as Topic));
  for (const topic of topics) {
    // one that is open here sends its own
    // oxlint-disable-next-line no-await-in-loop -- one after the other is soon enough
    if (live.topics.find(topic) === undefined) await sendKept(live, topic);
  }
}
