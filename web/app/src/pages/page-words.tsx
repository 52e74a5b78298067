import type { Node } from 'prosemirror-model';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { RichText } from '../writing/rich-text';
import { usePageInHand } from './page-context';
import { type PartText, partTexts } from './page-text';
import styles from './pages.module.css';

/** The words of a page to read, part by part, with whose part it is. */
export function PageWords({ doc }: { readonly doc: Node }) {
  const text = useText();
  const names = useNames();
  const heading = useHeading();
  return partTexts(doc).map((part) => (
    <section key={part.id} className={styles.words}>
      {part.by !== null && <h3 dir="auto">{heading(part, names.one)}</h3>}
      <RichText text={part} hidden={text('page.hidden.here')} headingsBelow={part.by === null ? 1 : 2} />
    </section>
  ));
}

/** Whose part it is, for others to read, too: also the reader's own goes by name. */
export function useHeading(): (part: Pick<PartText, 'by'>, nameOf: (person: string) => string) => string | null {
  const text = useText();
  const { sheet, me } = usePageInHand();
  return ({ by }, nameOf) => {
    if (by === null) return null;
    return sheet.owner !== null && by === me ? text('page.part.yours') : text('page.part.of', { name: nameOf(by) });
  };
}
