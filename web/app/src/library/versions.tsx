import { useState } from 'react';
import { useText } from '../i18n';
import { useItems, usePage } from '../live';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { Earlier } from '../parts/earlier';
import { RelativeTime } from '../parts/relative-time';
import type { TemplateVersion } from '../contracts';
import { FormRead } from '../forms';
import { useLibrary } from './library-context';
import styles from './library.module.css';
import type { Entry } from './shapes';

const nothing = new Map();

/** What an own template was before; it stays readable, because it may have been given to somebody. */
export function Versions({ entry }: { readonly entry: Entry }) {
  const text = useText();
  const { library, nameOf } = useLibrary();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState<TemplateVersion>();
  const versions = useItems(library, 'templateVersion')
    .filter(({ template }) => template === entry.id)
    .toReversed();
  const older = usePage(library, 'versions');
  if (!entry.isOwn || entry.version === 1) return null;
  const isMissing = versions.length < entry.version - 1;
  return (
    <section className={`card ${styles.part}`}>
      <h2>{text('library.versions')}</h2>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>{text('library.versions.show', { count: entry.version - 1 })}</summary>
        <ul className={styles.lines}>
          {versions.map((one) => (
            <li key={one.id} className={styles.version}>
              <span>
                {text('library.version.by', { version: one.version, name: nameOf(one.by) })} <RelativeTime at={one.at} />
              </span>
              <Button look="quiet" aria-label={text('library.version.look.of', { version: one.version })} onPress={() => setShown(one)}>
                {text('library.version.look')}
              </Button>
            </li>
          ))}
        </ul>
        {isMissing && <Earlier of={older}>{text('library.versions.older')}</Earlier>}
      </details>
      {shown && (
        <Dialog title={`${shown.content.title} (${text('library.version', { version: shown.version })})`} isOpen onClose={() => setShown(undefined)}>
          <div className="stack" lang={shown.content.language}>
            <p dir="auto">{shown.content.purpose}</p>
            <ol className={styles.lines}>
              {shown.content.steps.map((step, place) => (
                // oxlint-disable-next-line react/no-array-index-key -- lines of a text
                <li key={place} dir="auto">
                  {step}
                </li>
              ))}
            </ol>
            <FormRead form={shown.content.form} answers={nothing} />
          </div>
        </Dialog>
      )}
    </section>
  );
}
