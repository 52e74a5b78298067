import { lazyPart, Meanwhile } from '../lazy-page';
import { Skeleton } from '../parts/skeleton';
import { Page } from '../shell/page';
import { usePageInHand } from './page-context';
import { PageDoor } from './page-door';

const PageBody = lazyPart([], () => import('./page-body'));

/** A page that a group writes together, or one's own copy of it. What shows its text comes while the door is opened. */
export default function PagePage() {
  return (
    <PageDoor>
      <Meanwhile show={<Coming />}>
        <PageBody />
      </Meanwhile>
    </PageDoor>
  );
}

function Coming() {
  const { title } = usePageInHand();
  return (
    <Page title={title}>
      <Skeleton lines={8} />
    </Page>
  );
}
