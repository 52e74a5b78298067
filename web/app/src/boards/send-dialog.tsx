import { useState } from 'react';
import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useItems, useItemsOf, useLive } from '../live';
import { newOp } from '../live';
import { RadioGroup } from '../parts/radio-group';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { useBoard } from './board-context';
import type { SeenTile } from './unsent';

/** Chooses a tile of one's own board for a board of a group. */
export default function SendDialog({ tile, onClose }: { readonly tile: SeenTile; readonly onClose: () => void }) {
  const text = useText();
  const live = useLive();
  const { board } = useBoard();
  const memberships = useItems(live.client, 'membership').filter(({ isWaiting }) => !isWaiting);
  const boards = useItemsOf(memberships.map(({ group }) => group), 'boardCard').filter(({ item }) => !item.isClosed);
  const [to, setTo] = useState<Topic | null>(null);

  async function send(target: Topic) {
    const op = newOp();
    const outcome = await live.send(target, { kind: 'addTile', content: { ...tile.content, link: null, goal: null }, place: tile.place, from: { board, tile: tile.id } }, { op });
    if (outcome.kind === 'rejected') void live.outbox.dismiss(op);
    return outcome;
  }

  return (
    <AnsweredDialog
      title={text('board.send')}
      submit={text('board.send.submit')}
      onSubmit={() => (to === null ? text('board.send.missing') : send(to))}
      onDone={() => toast(text('board.send.done'))}
      onClose={onClose}
    >
      {boards.length === 0 ? (
        <p>{text('board.send.none')}</p>
      ) : (
        <RadioGroup
          label={text('board.send.to')}
          value={to}
          onChange={setTo}
          options={boards.map(({ topic, item }) => ({
            id: item.board,
            name: <UserText>{item.title}</UserText>,
            hint: <UserText>{memberships.find(({ group }) => group === topic)?.name ?? ''}</UserText>,
          }))}
        />
      )}
      <p className="muted small">{text('board.send.about')}</p>
    </AnsweredDialog>
  );
}
