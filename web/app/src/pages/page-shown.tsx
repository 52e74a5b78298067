import type { Node } from 'prosemirror-model';
import { useText } from '../i18n';
import { classNames } from '../parts/class-names';
import { type Range, RichText } from '../writing/rich-text';
import { contentOf } from './page-text';
import styles from './page-text.module.css';
import colours from './person-colours.module.css';
import { partsOf } from './parts-of';
import type { Looks } from './use-looks';

interface PageShownProps {
  readonly doc: Node;
  readonly label: string;
  /** What stands out in it. */
  readonly fresh: readonly Range[];
  readonly looks: Looks;
}

/** A page to read, as it was. */
export function PageShown({ doc, label, fresh, looks }: PageShownProps) {
  const text = useText();
  return (
    // what scrolls is reached by keys, too
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="document" aria-label={label} tabIndex={0} className={styles.read}>
      {partsOf(doc).map((part) => {
        const { id, by, from, to } = part;
        const look = looks.part(part);
        const here = fresh.filter((range) => range.from < to && range.to > from).map((range) => ({ from: range.from - from, to: range.to - from }));
        return (
          <section key={id} aria-label={look.label} className={classNames(styles.part, look.isMine ? styles.mine : by !== null && styles.theirs, colours[look.colour ?? ''])}>
            <p className={styles.label}>{look.label}</p>
            <RichText text={{ content: contentOf(part) }} fresh={here} hidden={text('page.write.hidden')} />
          </section>
        );
      })}
    </div>
  );
}
