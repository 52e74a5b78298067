import { lazy, Suspense } from 'react';
import { Skeleton } from '../parts/skeleton';
import { Page } from '../shell/page';
import { usePageInHand } from './page-context';
import { PageDoor } from './page-door';

const load = () => import('./page-body');
const PageBody = lazy(load);
// begun now, not only when the door is open; where it fails, it is tried again then
load().catch(() => {});

/** A page that a group writes together, or one's own copy of it. What shows its text comes while the door is opened. */
export default function PagePage() {
  return (
    <PageDoor>
      <Suspense fallback={<Coming />}>
        <PageBody />
      </Suspense>
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
