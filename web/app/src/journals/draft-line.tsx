import type { DraftSummary } from '../live';
import { useText } from '../i18n';

/** Where what is being written is kept. */
export function DraftLine({ state }: { readonly state: DraftSummary['state'] }) {
  const text = useText();
  const words = state === 'saved' ? text('journal.draft.saved') : state === 'saved here' ? text('journal.draft.here') : '';
  return <span className="muted small">{words}</span>;
}
