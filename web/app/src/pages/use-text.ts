import { useEffect, useMemo } from 'react';
import type { Topic } from '../contracts';
import { useItems, usePage } from '../live';
import { type TextAt, textAt } from './page-text';

/** The text as the server has it now. */
export function useTextNow(page: Topic): TextAt | undefined {
  const bases = useItems(page, 'pageBase');
  const changes = useItems(page, 'pageSteps');
  return useMemo(() => textAt(bases, changes), [bases, changes]);
}

/** The text at a version; older history is fetched for it. Undefined while it is on its way, null where it is not to be had. */
export function useTextAt(page: Topic, version: number | undefined): TextAt | null | undefined {
  const bases = useItems(page, 'pageBase');
  const changes = useItems(page, 'pageSteps');
  const { more, loading, loadMore } = usePage(page, 'history');
  const found = useMemo(() => (version === undefined ? undefined : textAt(bases, changes, version)), [bases, changes, version]);
  const isMissing = version !== undefined && found === undefined;
  useEffect(() => {
    if (isMissing && more && !loading) loadMore();
  }, [isMissing, more, loading, loadMore]);
  if (found !== undefined || version === undefined) return found;
  return more || loading ? undefined : null;
}
