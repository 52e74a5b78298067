import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Programme } from '../contracts';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { useText } from '../i18n';
import { useItem, useItems, useLoadedUntil } from '../live';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { NativeSelect } from '../parts/native-select';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { paths } from '../paths';
import { Page } from '../shell/page';
import styles from '../workbooks/work.module.css';
import { LibraryDoor } from '../library/library-door';
import { useLibrary } from '../library/library-context';
import { useStepContents } from '../library/step-contents';
import { StartForm } from './start-form';

/** Beginning a programme of the practice's library in this group. */
export default function StartPage() {
  return (
    <GroupDoor isForCare>
      <LibraryDoor>
        <Body />
      </LibraryDoor>
    </GroupDoor>
  );
}

function Body() {
  const text = useText();
  const { group } = useGroup();
  const { library } = useLibrary();
  const [search, setSearch] = useSearchParams();
  const id = search.get('programme') ?? '';
  const all = useItems(library, 'programme').filter(({ isAway }) => !isAway);
  const chosen = useItem(library, id, 'programme');
  useLoadedUntil(library, 'programmes', id === '' || chosen !== undefined);
  return (
    <Page title={text('programme.start.title')} lead={<Link to={paths.homework(group)}>{text('assign.title')}</Link>} width="reading">
      {all.length === 0 && chosen === undefined ? (
        <EmptyState action={<ButtonLink href={paths.programmes}>{text('programme.toLibrary')}</ButtonLink>}>{text('programme.none')}</EmptyState>
      ) : (
        <div className="stack">
          <p>{text('programme.start.about')}</p>
          <div className={styles.formGrid}>
            <NativeSelect label={text('programme.which')} value={id} onChange={(next) => setSearch(next === '' ? {} : { programme: next }, { replace: true })}>
              <option value="">{text('programme.which.none')}</option>
              {all.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.plan.title}
                </option>
              ))}
            </NativeSelect>
          </div>
          {chosen !== undefined && <Chosen key={`${chosen.id}:${chosen.version}`} programme={chosen} />}
        </div>
      )}
    </Page>
  );
}

/** The programme with what its steps are made of, each in the version that it names. */
function Chosen({ programme }: { readonly programme: Programme }) {
  const text = useText();
  const { entries, isWhole } = useLibrary();
  const contents = useStepContents(programme.plan);
  const missing = contents.indexOf(null);
  const [opened] = useState(() => programme);
  if (missing >= 0) {
    const isGone = isWhole && !entries.has(programme.plan.steps[missing]?.template.template ?? '');
    return isGone ? (
      <Notice tone="notice">{text('programme.gone', { number: missing + 1 })}</Notice>
    ) : (
      <div role="status">
        <p className="muted">{text('programme.fetching')}</p>
        <Skeleton lines={4} />
      </div>
    );
  }
  return <StartForm programme={opened} contents={contents.filter((content) => content !== null)} />;
}
