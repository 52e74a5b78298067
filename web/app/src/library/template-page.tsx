import { Link, useParams } from 'react-router';
import { useText } from '../i18n';
import { lazyPart, Meanwhile } from '../lazy-page';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { EvidenceTag, EvidenceWords } from './evidence';
import { LibraryDoor } from './library-door';
import { useLibrary } from './library-context';
import styles from './library.module.css';
import type { Entry } from './shapes';
import { Facts } from './template-facts';
import { Lines, Part } from './template-parts';
import { Licence, Standing } from './template-standing';

const Deeds = lazyPart([], async () => ({ default: (await import('./template-deeds')).Deeds }));
const Versions = lazyPart([], async () => ({ default: (await import('./versions')).Versions }));
const Preview = lazyPart([], async () => ({ default: (await import('./preview')).Preview }));

/** One template: all that it says, how its questions look, and what can be done with it. */
export default function TemplatePage() {
  return (
    <LibraryDoor>
      <Named />
    </LibraryDoor>
  );
}

function Named() {
  const text = useText();
  const { template: id = '' } = useParams();
  const { entries, isWhole } = useLibrary();
  const entry = entries.get(id);
  if (entry !== undefined) return <Whole key={`${entry.id}:${entry.version}`} entry={entry} />;
  return (
    <Page title={text('library.template')} width="reading">
      {isWhole && <EmptyState action={<ButtonLink href={paths.library}>{text('library.back')}</ButtonLink>}>{text('library.template.gone')}</EmptyState>}
    </Page>
  );
}

function Whole({ entry }: { readonly entry: Entry }) {
  const text = useText();
  const { told: content } = entry;
  const lang = content.language;
  return (
    <Page title={content.title} lead={<span lang={lang} dir="auto">{content.purpose}</span>} actions={<Deeds entry={entry} />}>
      <p>
        <Link to={paths.library}>{text('library.back')}</Link>
      </p>
      <Standing entry={entry} />
      <div className={styles.template}>
        <div className="stack">
          <Part title={text('library.part.steps')}>
            <ol lang={lang} className={styles.lines}>
              {content.steps.map((step, place) => (
                // oxlint-disable-next-line react/no-array-index-key -- lines of a text
                <li key={place} dir="auto">
                  {step}
                </li>
              ))}
            </ol>
          </Part>
          {content.reading !== null && (
            <Part title={content.reading.title} lang={lang}>
              {content.reading.paragraphs.map((paragraph, place) => (
                // oxlint-disable-next-line react/no-array-index-key
                <p key={place} lang={lang} dir="auto">
                  {paragraph}
                </p>
              ))}
            </Part>
          )}
          <Lines title={text('library.part.safety')} lines={content.safety} lang={lang} />
          {content.levels.length > 0 && (
            <Part title={text('library.part.levels')}>
              <dl className={styles.facts}>
                {content.levels.map(({ size, text: words }) => (
                  <div key={size}>
                    <dt>{text(`library.size.${size}`)}</dt>
                    <dd lang={lang} dir="auto">
                      {words}
                    </dd>
                  </div>
                ))}
              </dl>
            </Part>
          )}
          <Lines title={text('library.part.reviewPrompts')} lines={content.reviewPrompts} lang={lang} />
          <Lines title={text('library.part.accessibility')} lines={content.accessibility} lang={lang} />
          <Versions entry={entry} />
        </div>
        <div className="stack">
          <Facts content={content} />
          <Part title={text('library.evidence')}>
            <p>
              <EvidenceTag evidence={content.evidence} />
            </p>
            <EvidenceWords evidence={content.evidence} lang={lang} />
          </Part>
          <Part title={text('library.part.licence')}>
            <Licence entry={entry} />
          </Part>
        </div>
      </div>
      <Part title={text('library.preview')}>
        <p className="muted">{text('library.preview.about')}</p>
        <Meanwhile show={<Skeleton />}><Preview content={content} /></Meanwhile>
      </Part>
    </Page>
  );
}
