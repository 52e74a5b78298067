import { type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { lazyPart, Meanwhile } from '../lazy-page';
import { RelativeTime } from '../parts/relative-time';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Notice } from '../parts/notice';
import { Switch } from '../parts/switch';
import { Skeleton } from '../parts/skeleton';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { EvidenceTag, EvidenceWords } from './evidence';
import { LibraryDoor } from './library-door';
import { useLibrary } from './library-context';
import styles from './library.module.css';
import type { Entry } from './shapes';
import { useMinutes } from './use-words';

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
  const minutes = useMinutes();
  const { content } = entry;
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
          <Part title={text('library.part.facts')}>
            <dl className={styles.facts}>
              <Fact name={text('library.kind')}>{text(`library.kind.${content.kind}`)}</Fact>
              <Fact name={text('library.area')}>{text(`library.area.${content.area}`)}</Fact>
              <Fact name={text('library.time')}>{minutes(content)}</Fact>
              <Fact name={text('library.frequency')}>
                <span lang={lang} dir="auto">
                  {content.frequency}
                </span>
              </Fact>
              {content.materials.length > 0 && (
                <Fact name={text('library.part.materials')}>
                  <span lang={lang} dir="auto">
                    {content.materials.join('; ')}
                  </span>
                </Fact>
              )}
              {content.aims.length > 0 && <Fact name={text('library.aim')}>{content.aims.map((aim) => text(`library.aim.${aim}`)).join(', ')}</Fact>}
              {content.settings.length > 0 && <Fact name={text('library.setting')}>{content.settings.map((one) => text(`library.setting.${one}`)).join(', ')}</Fact>}
              <Fact name={text('library.sharing')}>
                {text(`library.sharing.${content.sharing}`)}
                {content.isNeverForGroup && <> · {text('library.neverForGroup')}</>}
              </Fact>
            </dl>
          </Part>
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

function Part({ title, lang, children }: { readonly title: string; readonly lang?: string; readonly children: ReactNode }) {
  return (
    <section className={`card ${styles.part}`}>
      <h2 lang={lang}>{title}</h2>
      {children}
    </section>
  );
}

function Lines({ title, lines, lang }: { readonly title: string; readonly lines: readonly string[]; readonly lang: string }) {
  if (lines.length === 0) return null;
  return (
    <Part title={title}>
      <ul lang={lang} className={styles.lines}>
        {lines.map((line, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines of a text
          <li key={place} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Licence({ entry: { content, isOwn, from } }: { readonly entry: Entry }) {
  const text = useText();
  const { catalogue, entries } = useLibrary();
  const source = from === null ? undefined : entries.get(from.template);
  return (
    <>
      {isOwn ? <p>{text('library.licence.own')}</p> : <p lang="en" dir="ltr">{catalogue.licence}</p>}
      {from !== null && (
        <p>
          {text('library.from')}{' '}
          {source ? (
            <Link to={paths.template(source.id)} lang={source.content.language} dir="auto">
              {source.content.title}
            </Link>
          ) : (
            from.template
          )}
        </p>
      )}
      {content.licenceNote !== null && (
        <p lang={content.language} dir="auto">
          {content.licenceNote}
        </p>
      )}
    </>
  );
}

/** Where it is away or off, and how to change that. */
function Standing({ entry }: { readonly entry: Entry }) {
  const text = useText();
  const { library, nameOf } = useLibrary();
  const act = useAct(library);
  const isDoubtful = !entry.isOwn && entry.content.evidence?.verification === 'unverified';
  return (
    <>
      {entry.isOwn && entry.at !== null && (
        <p className="muted small">
          {text('library.version.by', { version: entry.version, name: nameOf(entry.by ?? '') })} <RelativeTime at={entry.at} />
        </p>
      )}
      {entry.isAway && <Notice>{text('library.away')}</Notice>}
      {isDoubtful && (
        <Notice tone="notice" title={text(entry.isOn ? 'library.unverified.on' : 'library.unverified.off')}>
          <p>{text('library.unverified.about')}</p>
          <Switch isSelected={entry.isOn} onChange={(isOn) => void act({ kind: 'switchTemplate', template: entry.id, isOn })}>
            {text('library.unverified.switch')}
          </Switch>
        </Notice>
      )}
      {entry.content.systemUse !== null && <Notice>{text('library.systemUse')}</Notice>}
    </>
  );
}
