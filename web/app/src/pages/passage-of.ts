import type { EditorState } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';
import type { Passage } from './passage';
import { partAt } from './parts-of';
import { syncedOf } from './syncing';

/** What is chosen, at its place in the version that the server knows; undefined where that is nothing. */
export function passageOf(state: EditorState): Passage | undefined {
  const { from, to, empty, $from, $to } = state.selection;
  const text = empty ? '' : state.doc.textBetween(from, to, '\n', '\n');
  if (text.trim() === '') return undefined;
  const { version, mine } = syncedOf(state);
  const back = new Mapping(mine.toReversed().map(({ inverted }) => inverted.getMap()));
  const [one, other] = [partAt(state.doc, from), partAt(state.doc, to)];
  return {
    version,
    from: back.map(from, 1),
    to: back.map(to, -1),
    text,
    sectionId: one !== undefined && one.id === other?.id ? one.id : null,
    isOneLine: $from.sameParent($to),
  };
}
