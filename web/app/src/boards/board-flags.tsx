import { useState } from 'react';
import type { FlagCard } from '../contracts';
import FlagList, { type Flagged } from '../flags/flag-list';
import { lazyPart } from '../lazy-page';
import { useItems } from '../live';
import { useBoard } from './board-context';
import { useTileWords } from './tile-words';

const JudgeDialog = lazyPart([], () => import('./judge-dialog'));

/** What somebody asked the facilitators to look at, with the way there. */
export default function BoardFlags({ onGo }: { readonly onGo: (tile: string) => void }) {
  const { board, tiles, me } = useBoard();
  const { about } = useTileWords();
  const comments = useItems(board, 'comment');
  const [hiding, setHiding] = useState<FlagCard>();
  const tileOf = ({ entry }: FlagCard) => tiles.find(({ id }) => id === entry);
  const commentOf = ({ item }: FlagCard) => comments.find(({ id }) => id === item);

  function find(flag: FlagCard): Flagged | undefined {
    const tile = tileOf(flag);
    if (tile === undefined) return undefined;
    const said = flag.item === flag.entry ? tile : commentOf(flag);
    if (said === undefined) return undefined;
    return { by: said.by, words: said.kind === 'tile' ? about(said) : said.words, mayHide: said.review === null && said.by !== me };
  }

  const by = hiding && find(hiding)?.by;
  return (
    <>
      <FlagList topic={board} find={find} onGo={({ entry }) => onGo(entry)} onHide={setHiding} />
      {hiding !== undefined && by !== undefined && (
        <JudgeDialog decision="hide" tile={{ id: hiding.entry, by }} comment={hiding.item === hiding.entry ? undefined : hiding.item} onClose={() => setHiding(undefined)} />
      )}
    </>
  );
}
