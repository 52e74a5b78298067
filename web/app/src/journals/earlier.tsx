import { useText } from '../i18n';
import type { ShelfSummary } from '../live';
import { Button } from '../parts/button';

/** Loads the next older page, while there is one. */
export function Earlier({ more, loading, loadMore }: ShelfSummary & { readonly loadMore: () => void }) {
  const text = useText();
  if (!more) return null;
  return (
    <Button onPress={() => !loading && loadMore()}>{loading ? text('journal.earlier.coming') : text('journal.earlier')}</Button>
  );
}
