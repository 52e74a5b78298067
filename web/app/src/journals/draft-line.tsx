import type { DraftSummary } from '../live';
import { useText } from '../i18n';
import { amountOf, fits } from '../writing/plain';

/** Where what is being written is kept. With the text, it says where that is too long for the server to keep. */
export function DraftLine({ state, text: written }: Pick<DraftSummary, 'state'> & Partial<Pick<DraftSummary, 'text'>>) {
  const text = useText();
  const here = written && !fits(amountOf(written)) ? text('journal.draft.hereOnly') : text('journal.draft.here');
  const words = state === 'saved' ? text('journal.draft.saved') : state === 'saved here' ? here : '';
  return <span className="muted small">{words}</span>;
}
