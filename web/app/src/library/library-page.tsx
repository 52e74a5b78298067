import { Download, Plus, Upload } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { Button, ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Tabs } from '../parts/tabs';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { EntryCard } from './entry-card';
import { LibraryDoor } from './library-door';
import { useLibrary } from './library-context';
import styles from './library.module.css';
import { ProgrammeList } from './programme-list';
import { QueryFields } from './query-fields';
import { anything, found } from './search';
import { useArabicWords } from './told';
import { useExport } from './use-export';
import { useLabel } from './use-words';

const ImportDialog = lazyPart([], () => import('./import-dialog'));

/** The library: templates of the catalogue and of the practice, and programmes made of them. */
export default function LibraryPage() {
  return (
    <LibraryDoor>
      <Shelves />
    </LibraryDoor>
  );
}

function Shelves() {
  const text = useText();
  const { entries } = useLibrary();
  const [search, setSearch] = useSearchParams();
  const [isImporting, setImporting] = useState(false);
  const exported = useExport();
  const own = useMemo(() => [...entries.values()].filter(({ isOwn, isAway }) => isOwn && !isAway), [entries]);
  const tab = search.get('show') === 'programmes' ? 'programmes' : 'templates';
  return (
    <Page
      title={text('library.title')}
      lead={text('library.lead')}
      actions={
        <ButtonLink look="primary" icon={Plus} href={paths.newTemplate}>
          {text('library.new')}
        </ButtonLink>
      }
    >
      <Tabs
        label={text('library.title')}
        selectedKey={tab}
        onSelectionChange={(key) => setSearch(key === 'programmes' ? { show: 'programmes' } : {}, { replace: true })}
        tabs={[
          { id: 'templates', name: text('library.templates'), content: <Templates /> },
          { id: 'programmes', name: text('library.programmes'), content: <ProgrammeList /> },
        ]}
      />
      <section aria-label={text('library.files')} className={styles.files}>
        <p className="muted small">{text('library.files.about')}</p>
        <div className="row">
          <Button icon={Upload} onPress={() => setImporting(true)}>
            {text('library.import')}
          </Button>
          {own.length > 0 && (
            <Button icon={Download} onPress={() => exported(own)}>
              {text('library.export.all', { count: own.length })}
            </Button>
          )}
        </div>
      </section>
      {isImporting && <ImportDialog onClose={() => setImporting(false)} />}
    </Page>
  );
}

function Templates() {
  const text = useText();
  const label = useLabel();
  const { entries, catalogue, isWhole } = useLibrary();
  const [query, setQuery] = useState(anything);
  const asked = useDeferredValue(query);
  const isArabic = useIntl().locale.startsWith('ar') || /\p{Script=Arabic}/u.test(asked.words);
  const arabic = useArabicWords(isArabic);
  const shown = useMemo(() => found([...entries.values()].filter(({ isAway }) => !isAway), asked, label, arabic), [entries, asked, label, arabic]);
  const away = useMemo(() => [...entries.values()].filter(({ isAway }) => isAway), [entries]);
  return (
    <div className="stack">
      <QueryFields query={query} onChange={setQuery} />
      <p role="status" className="muted">
        {isWhole ? text('library.found', { count: shown.length }) : text('library.loading')}
      </p>
      {shown.length === 0 && (
        <EmptyState
          action={
            <ButtonLink icon={Plus} href={paths.newTemplate}>
              {text('library.new')}
            </ButtonLink>
          }
        >
          {text(query.isOwnOnly && query.words === '' ? 'library.none.own' : 'library.none')}
        </EmptyState>
      )}
      <ul className={styles.entries}>
        {shown.map((entry) => (
          <EntryCard key={entry.id} entry={entry} />
        ))}
      </ul>
      {away.length > 0 && (
        <details>
          <summary className={styles.summary}>{text('library.away.list', { count: away.length })}</summary>
          <ul className={styles.entries}>
            {away.map((entry) => (
              <EntryCard key={entry.id} entry={entry} />
            ))}
          </ul>
        </details>
      )}
      <p className="muted small">{text('library.licence')} <span lang="en" dir="ltr">{catalogue.licence}</span></p>
    </div>
  );
}
