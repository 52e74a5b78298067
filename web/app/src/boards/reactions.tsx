import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { reactionIcons } from '../journals/use-reactions';
import type { Reaction } from '../contracts';
import { Button } from '../parts/button';
import { useBoard } from './board-context';
import styles from './boards.module.css';
import type { SeenTile } from './unsent';

const all = Object.keys(reactionIcons) as Reaction[];

/** Five kind answers to a tile, each with who gave it. */
export function Reactions({ tile }: { readonly tile: SeenTile }) {
  const text = useText();
  const names = useNames();
  const { board, me, mayWrite } = useBoard();
  const act = useAct(board);
  const given = (reaction: Reaction) => tile.reactions.filter((one) => one.reaction === reaction).map(({ by }) => by);
  return (
    <div className={styles.reactions} role="group" aria-label={text('board.reactions')}>
      {all.map((reaction) => {
        const people = given(reaction);
        const isOn = people.includes(me);
        const meaning = text(`journal.reaction.${reaction}`);
        if (!mayWrite || tile.by === me) return people.length > 0 && <p key={reaction}>{text('board.reaction.from', { meaning, people: names.list(people, me) })}</p>;
        return (
          <Button
            key={reaction}
            look={isOn ? 'plain' : 'quiet'}
            icon={reactionIcons[reaction]}
            aria-pressed={isOn}
            onPress={() => void act({ kind: 'reactToTile', tile: tile.id, reaction, isOn: !isOn })}
          >
            {people.length > 0 ? text('board.reaction.from', { meaning, people: names.list(people, me) }) : meaning}
          </Button>
        );
      })}
    </div>
  );
}
