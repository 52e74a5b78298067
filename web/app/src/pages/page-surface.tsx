import type { EditorState } from 'prosemirror-state';
import { useEffect, useImperativeHandle, useMemo } from 'react';
import { useText } from '../i18n';
import { Skeleton } from '../parts/skeleton';
import { toast } from '../parts/toast-queue';
import { useSentence } from '../refusals/use-sentence';
import { AmountLeft } from '../writing/amount-left';
import { Surface } from '../writing/surface';
import { useEditor } from '../writing/use-editor';
import { KeptForYou } from './kept-for-you';
import { Legend } from './legend';
import type { PageClient } from './page-client';
import type { EditorProps } from './page-editor';
import { amountOf, mostOnPage } from './page-amount';
import styles from './page-text.module.css';
import { PageTools } from './page-tools';
import { bringTo, rangeOf } from './remark-marks';
import { useCarets } from './use-carets';
import { useLooks } from './use-looks';
import { usePageClient } from './use-page-client';
import { usePagePlace } from './use-page-place';
import { useRights } from './use-rights';
import { useStored } from './use-stored';
import { useWriters } from './use-writers';

/** The text itself; use `PageEditor`, which fetches it. */
export default function PageSurface(props: EditorProps) {
  const { client, state } = usePageClient(props.topic);
  if (state === null) return <Skeleton lines={8} />;
  return <Written {...props} key={client.topic} client={client} state={state} />;
}

interface WrittenProps extends EditorProps {
  readonly client: PageClient;
  readonly state: EditorState;
}

function Written({ client, state, ref, ...props }: WrittenProps) {
  const text = useText();
  const rights = useRights(client.topic);
  const looks = useLooks(rights);
  const [showsAuthors, showAuthors] = useStored(`page-authors/${client.topic}`, false);
  const [wantsCarets, wantCarets] = useStored('page-carets', true);
  const authors = showsAuthors ? looks.authors(state) : undefined;
  const showsCarets = rights.showsCarets && wantsCarets;
  const writers = useWriters(client, looks.label);
  const mayWrite = rights.mayWriteIn(null) || rights.mayWriteIn(rights.me);
  const editor = useEditor(client, usePagePlace(client, { ...props, rights, looks, authors, showsCarets, onTyped: writers.typed }));
  const { view } = editor;
  useCarets(client, rights.showsCarets, () => view?.hasFocus() ?? false);
  useRefusals(client);
  useImperativeHandle(ref, () => ({
    goTo(remark) {
      const range = rangeOf(client.state!.doc, remark);
      if (range !== undefined && view !== null) bringTo(view, range, false);
      return range !== undefined;
    },
  }));
  const amount = useMemo(() => amountOf(state.doc), [state.doc]);
  const tools = (
    <PageTools showsAuthors={showsAuthors} onAuthors={showAuthors} carets={rights.showsCarets ? { isOn: wantsCarets, set: wantCarets } : undefined} />
  );

  return (
    <>
      <KeptForYou client={client} rights={rights} />
      <Surface
        editor={editor}
        label={text(mayWrite ? 'page.write.field' : 'page.write.field.read')}
        mayWrite={mayWrite}
        className={styles.frame}
        textClassName={styles.text}
        tools={tools}
        head={authors !== undefined && <Legend authors={authors} />}
      >
        {mayWrite && <AmountLeft amount={amount} most={mostOnPage} />}
        {/* said to screen readers by the announcer, now and then */}
        <p aria-hidden className={styles.writers}>
          {writers.words.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      </Surface>
    </>
  );
}

/** What was refused is said; the words are kept beside the page. */
function useRefusals(client: PageClient): void {
  const sentence = useSentence();
  useEffect(() => client.refused.add((refusal) => toast(sentence(refusal))), [client, sentence]);
}
