import type { EditorState } from 'prosemirror-state';
import { useEffect, useId, useImperativeHandle, useState } from 'react';
import { useText } from '../i18n';
import { Skeleton } from '../parts/skeleton';
import { toast } from '../parts/toast-queue';
import { useSentence } from '../refusals/use-sentence';
import editorStyles from '../writing/editor.module.css';
import { LinkDialog } from '../writing/link-dialog';
import { Toolbar } from '../writing/toolbar';
import { useField } from '../writing/use-editor';
import { KeptForYou } from './kept-for-you';
import { Legend } from './legend';
import type { PageClient } from './page-client';
import type { EditorProps } from './page-editor';
import styles from './page-text.module.css';
import { PageTools } from './page-tools';
import { bringTo, rangeOf } from './remark-marks';
import { useCarets } from './use-carets';
import { useLooks } from './use-looks';
import { usePageClient } from './use-page-client';
import { usePageView } from './use-page-view';
import { useRights } from './use-rights';
import { useStored } from './use-stored';
import { useWriters } from './use-writers';

/** The text itself; use `PageEditor`, which fetches it. */
export default function PageSurface(props: EditorProps) {
  const { client, state } = usePageClient(props.topic);
  if (state === null) return <Skeleton lines={8} />;
  return <Surface {...props} key={client.topic} client={client} state={state} />;
}

interface SurfaceProps extends EditorProps {
  readonly client: PageClient;
  readonly state: EditorState;
}

function Surface({ client, state, ref, ...props }: SurfaceProps) {
  const text = useText();
  const id = useId();
  const rights = useRights(client.topic);
  const looks = useLooks(rights);
  const [showsAuthors, showAuthors] = useStored(`page-authors/${client.topic}`, false);
  const [wantsCarets, wantCarets] = useStored('page-carets', true);
  const [isLinking, setLinking] = useState(false);
  const authors = showsAuthors ? looks.authors(state) : undefined;
  const showsCarets = rights.showsCarets && wantsCarets;
  const writers = useWriters(client, looks.label);
  const mayWrite = rights.mayWriteIn(null) || rights.mayWriteIn(rights.me);
  const { mount, ...editor } = usePageView(client, { ...props, rights, looks, authors, showsCarets, onTyped: writers.typed });
  useCarets(client, rights.showsCarets, () => editor.view?.hasFocus() ?? false);
  useRefusals(client);

  const { view } = editor;
  useField(view, { ...fieldOf(id, text(mayWrite ? 'page.write.field' : 'page.write.field.read'), mayWrite) }, (event) => {
    const isLink = mayWrite && (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    if (isLink) setLinking(true);
    return isLink;
  });
  useEffect(() => {
    if (!isLinking) return undefined;
    return () => view?.focus();
  }, [isLinking, view]);
  useImperativeHandle(ref, () => ({
    goTo(remark) {
      const range = rangeOf(client.state!.doc, remark);
      if (range !== undefined && view !== null) bringTo(view, range, false);
      return range !== undefined;
    },
  }));

  return (
    <>
      <KeptForYou client={client} rights={rights} />
      <div className={`${editorStyles.frame} ${styles.frame}`}>
        <div className={styles.bar}>
          {mayWrite && <Toolbar editor={editor} controls={id} onLink={() => setLinking(true)} />}
          <PageTools
            showsAuthors={showsAuthors}
            onAuthors={showAuthors}
            carets={rights.showsCarets ? { isOn: wantsCarets, set: wantCarets } : undefined}
          />
        </div>
        {authors !== undefined && <Legend authors={authors} />}
        <div ref={mount} className={styles.room} />
        {/* said to screen readers by the announcer, now and then */}
        <p aria-hidden className={styles.writers}>
          {writers.words.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
        {isLinking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
      </div>
    </>
  );
}

const fieldOf = (id: string, label: string, mayWrite: boolean): Record<string, string> => ({
  id,
  'aria-label': label,
  class: `${editorStyles.text} ${styles.text}`,
  ...(mayWrite ? { role: 'textbox', 'aria-multiline': 'true' } : { role: 'document', tabindex: '0' }),
});

/** What was refused is said; the words are kept beside the page. */
function useRefusals(client: PageClient): void {
  const sentence = useSentence();
  useEffect(() => client.refused.add((refusal) => toast(sentence(refusal))), [client, sentence]);
}
