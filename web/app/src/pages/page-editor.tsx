import { lazyPart, Meanwhile } from '../lazy-page';
import { Skeleton } from '../parts/skeleton';
import type { PageEditorProps } from './passage';

export interface EditorProps extends PageEditorProps {
  /** A facilitator wants to look at a hidden passage: the id of what stands in its place. */
  readonly onHidden?: (leaf: string) => void;
}

const PageSurface = lazyPart<EditorProps>(['writing'], () => import('./page-surface'));

/** The text of a page: everybody writes in it at once. It is fetched when it is first needed. */
export function PageEditor(props: EditorProps) {
  return (
    <Meanwhile show={<Skeleton lines={8} />}>
      <PageSurface {...props} />
    </Meanwhile>
  );
}
