import { lazy, Suspense } from 'react';
import { FeatureMessages } from '../i18n';
import { Skeleton } from '../parts/skeleton';
import type { PageEditorProps } from './passage';

const PageSurface = lazy(() => import('./page-surface'));

export interface EditorProps extends PageEditorProps {
  /** A facilitator wants to look at a hidden passage: the id of what stands in its place. */
  readonly onHidden?: (leaf: string) => void;
}

/** The text of a page: everybody writes in it at once. It is fetched when it is first needed. */
export function PageEditor(props: EditorProps) {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <FeatureMessages feature="writing">
        <PageSurface {...props} />
      </FeatureMessages>
    </Suspense>
  );
}
