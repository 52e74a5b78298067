import { useText } from '../i18n';
import { lazyPart, Meanwhile } from '../lazy-page';
import { ButtonLink } from '../parts/button';
import { Skeleton } from '../parts/skeleton';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { usePageInHand } from './page-context';
import { PageDoor } from './page-door';

const PageHistory = lazyPart([], () => import('./page-history'));

/** How a page came to be. */
export default function PageHistoryPage() {
  return (
    <PageDoor>
      <Body />
    </PageDoor>
  );
}

function Body() {
  const text = useText();
  const { page, title } = usePageInHand();
  return (
    <Page title={text('page.past.title')} lead={<bdi>{title}</bdi>} actions={<ButtonLink href={paths.page(page)}>{text('page.past.leave')}</ButtonLink>}>
      <Meanwhile show={<Skeleton lines={8} />}>
        <PageHistory topic={page} />
      </Meanwhile>
    </Page>
  );
}
