import { Navigate, useLocation, useParams } from 'react-router';
import { useText } from '../i18n';
import { useItem, useLive, useTopic } from '../live';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { paths, practiceOf, topicOf } from '../paths';
import { Page } from '../shell/page';

/** Something written whose journal is known but not its group: goes on to it. */
export default function WrittenPage() {
  const text = useText();
  const { hash } = useLocation();
  const { journal: id = '' } = useParams();
  const journal = topicOf('journal', practiceOf(useLive().client), id);
  const { status } = useTopic(journal);
  const head = useItem(journal, 'journal', 'journalHead');
  if (head) return <Navigate replace to={`${paths.journal(head.group, journal)}${hash}`} />;
  if (status === 'refused' || status === 'out') {
    return (
      <Page title={text('home.gone.title')}>
        <EmptyState action={<ButtonLink href="/">{text('home.gone.home')}</ButtonLink>}>{text('home.gone')}</EmptyState>
      </Page>
    );
  }
  return <Skeleton />;
}
