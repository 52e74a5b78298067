import { ProgressBar } from 'react-aria-components/ProgressBar';
import { useText } from '../i18n';
import type { ShelfSummary } from '../live';
import { Button } from '../parts/button';

/** Loads the next older page, while there is one. */
export function Earlier({ more, loading, loadMore }: ShelfSummary & { readonly loadMore: () => void }) {
  const text = useText();
  if (!more) return null;
  return (
    <Button isPending={loading} onPress={loadMore}>
      {text('journal.earlier')}
      {loading && <ProgressBar isIndeterminate aria-label={text('journal.earlier.coming')} />}
    </Button>
  );
}
