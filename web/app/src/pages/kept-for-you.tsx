import { useText } from '../i18n';
import { useDraft } from '../live';
import { Button } from '../parts/button';
import { toast } from '../parts/toast-queue';
import { plainOf } from '../writing/plain';
import { keptKey } from './lost-words';
import type { PageClient } from './page-client';
import { schema } from '../writing/schema';
import { isEmptyPart, type PartAt, partsOf } from './parts-of';
import styles from './page-text.module.css';
import type { Rights } from './use-rights';

interface KeptForYouProps {
  readonly client: PageClient;
  readonly rights: Pick<Rights, 'me' | 'mayWriteIn'>;
}

/** Words of this person that the page has no place for: to copy, to put in again, or to let go. */
export function KeptForYou({ client, rights }: KeptForYouProps) {
  const text = useText();
  const { text: kept, set, drop } = useDraft(keptKey(client.topic));
  if (kept === null) return null;
  const words = plainOf(kept);
  const part = client.state === null ? undefined : placeFor(partsOf(client.state.doc), rights);

  function letGo(): void {
    drop();
    toast(text('page.kept.dropped'), { name: text('page.kept.undo'), run: () => set(kept) });
  }

  return (
    <section className={styles.kept} aria-labelledby="kept-for-you">
      <h2 id="kept-for-you">{text('page.kept.title')}</h2>
      <p>{text('page.kept.why')}</p>
      <div dir="auto" className={styles.keptWords}>
        {words}
      </div>
      <div className="row">
        {part !== undefined && (
          <Button
            look="primary"
            onPress={() => {
              putIn(client, part.id, words);
              drop();
              toast(text('page.kept.put.done'));
            }}
          >
            {text(part.by === null ? 'page.kept.put.all' : 'page.kept.put.mine')}
          </Button>
        )}
        <Button onPress={() => void copy(words).then(() => toast(text('page.kept.copied')))}>{text('page.kept.copy')}</Button>
        <Button look="quiet" onPress={letGo}>
          {text('page.kept.drop')}
        </Button>
      </div>
    </section>
  );
}

/** One's own part, else the last that is everybody's. */
function placeFor(parts: readonly PartAt[], { me, mayWriteIn }: KeptForYouProps['rights']): PartAt | undefined {
  const open = parts.filter(({ by }) => mayWriteIn(by));
  return open.find(({ by }) => by === me) ?? open.at(-1);
}

function putIn(client: PageClient, id: string, words: string): void {
  const { state } = client;
  const part = state && partsOf(state.doc).find((one) => one.id === id);
  if (!part) return;
  const lines = words.split('\n').map((line) => schema.nodes.paragraph.create(null, line === '' ? null : schema.text(line)));
  client.dispatch(isEmptyPart(part) ? state.tr.replaceWith(part.from, part.to, lines) : state.tr.insert(part.to, lines));
}

async function copy(words: string): Promise<void> {
  await navigator.clipboard.writeText(words);
}
