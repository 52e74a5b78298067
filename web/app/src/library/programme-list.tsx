import { Plus } from 'lucide-react';
import { Link } from 'react-router';
import { useText } from '../i18n';
import { useItems } from '../live';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { paths } from '../paths';
import { useLibrary } from './library-context';
import styles from './library.module.css';

/** The practice's programmes, the newest first. */
export function ProgrammeList() {
  const text = useText();
  const { library } = useLibrary();
  const programmes = useItems(library, 'programme').toReversed();
  const here = programmes.filter(({ isAway }) => !isAway);
  const away = programmes.filter(({ isAway }) => isAway);
  const add = (
    <ButtonLink icon={Plus} href={paths.newProgramme}>
      {text('library.programme.new')}
    </ButtonLink>
  );
  return (
    <div className="stack">
      {here.length === 0 ? <EmptyState action={add}>{text('library.programmes.none')}</EmptyState> : <div className="row">{add}</div>}
      <List programmes={here} />
      {away.length > 0 && (
        <details>
          <summary className={styles.summary}>{text('library.away.list', { count: away.length })}</summary>
          <List programmes={away} />
        </details>
      )}
    </div>
  );
}

function List({ programmes }: { readonly programmes: readonly { readonly id: string; readonly plan: { readonly title: string; readonly about: string | null; readonly steps: readonly unknown[] } }[] }) {
  const text = useText();
  return (
    <ul className={styles.entries}>
      {programmes.map(({ id, plan }) => (
        <li key={id} className={styles.entry}>
          <h3>
            <Link to={paths.programme(id)} dir="auto">
              {plan.title}
            </Link>
          </h3>
          <p className="muted small">{text('library.programme.steps', { count: plan.steps.length })}</p>
          {plan.about !== null && <p dir="auto">{plan.about}</p>}
        </li>
      ))}
    </ul>
  );
}
