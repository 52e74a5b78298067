import type { RichText, Topic } from '../contracts';
import type { Live } from '../live';
import { idOf } from '../paths';
import { plainOf, textOf } from '../writing/plain';

/** Words that found no place in a page are a draft: in this browser, and with the person's own things. */
export const keptKey = (topic: Topic): string => `page/${idOf(topic)}/kept`;

/** Puts words to those that are kept already. */
export async function keepWords(live: Live, topic: Topic, words: string): Promise<void> {
  const draft = live.drafts.get(keptKey(topic));
  const release = draft.use();
  try {
    if (draft.summary.state === 'loading') await loaded(draft);
    draft.set(joined(draft.summary.text, words), null);
    await draft.flush();
  } finally {
    release();
  }
}

const joined = (before: RichText | null, words: string): RichText => textOf(before === null ? words : `${plainOf(before)}\n${words}`);

async function loaded(draft: ReturnType<Live['drafts']['get']>): Promise<void> {
  await new Promise<void>((resolve) => {
    const unlisten = draft.changed.add(() => {
      if (draft.summary.state === 'loading') return;
      unlisten();
      resolve();
    });
  });
}
