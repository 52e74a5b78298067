import { Link } from 'react-router';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { Notice } from '../parts/notice';
import { RelativeTime } from '../parts/relative-time';
import { Switch } from '../parts/switch';
import { paths } from '../paths';
import { useLibrary } from './library-context';
import type { Entry } from './shapes';

/** Where it comes from, and what may be done with it. */
export function Licence({ entry: { told: content, isOwn, from } }: { readonly entry: Entry }) {
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
            <Link to={paths.template(source.id)} lang={source.told.language} dir="auto">
              {source.told.title}
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
export function Standing({ entry }: { readonly entry: Entry }) {
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
      {entry.told.language !== entry.content.language && <p className="muted small">{text('library.translation')}</p>}
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
