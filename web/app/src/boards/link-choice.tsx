import type { Topic } from '../contracts';
import { isUnderWay } from '../goals/progress-of';
import { goalsOf } from '../goals/use-goals';
import { useText } from '../i18n';
import { useItems, useItemsOf, useLive } from '../live';
import { NativeSelect } from '../parts/native-select';
import { useBoard } from './board-context';
import type { SeenTile } from './unsent';
import { linkKey } from './use-linked';

/** What a tile shows the progress of: a challenge of the group, a goal of the group, or a goal of one's own. */
export function LinkChoice({ tile, group }: { readonly tile: SeenTile; readonly group: Topic | null }) {
  const text = useText();
  const { deeds, me } = useBoard();
  const { client } = useLive();
  const memberships = useItems(client, 'membership').filter(({ isWaiting }) => !isWaiting).map((one) => one.group);
  const groups = group === null ? memberships : [group];
  const challenges = useItemsOf(groups, 'challengeCard').map(({ item }) => item);
  const together = useItemsOf(groups.map(goalsOf), 'groupGoalCard').filter(({ item }) => !item.isClosed);
  const mine = useItemsOf(groups.map(goalsOf), 'goalCard').filter(({ item }) => item.by === me && isUnderWay(item.state));
  if (challenges.length + together.length + mine.length === 0 || tile.content.what === 'frame') return null;

  function choose(key: string): void {
    const { goal: _, ...content } = tile.content;
    const [link = '', goal] = key.split('#');
    deeds.change(tile, { ...content, link: link === '' ? null : link, ...(goal !== undefined && { goal }) });
  }

  return (
    <NativeSelect label={text('board.link')} hint={text(mine.length > 0 ? 'board.link.hint.goals' : 'board.link.hint')} value={linkKey(tile.content) ?? ''} onChange={choose}>
      <option value="">{text('board.link.none')}</option>
      {challenges.length > 0 && (
        <optgroup label={text('board.link.challenges')}>
          {challenges.map(({ challenge, title }) => (
            <option key={challenge} value={challenge}>
              {title}
            </option>
          ))}
        </optgroup>
      )}
      {together.length > 0 && (
        <optgroup label={text('board.link.together')}>
          {together.map(({ topic, item }) => (
            <option key={item.id} value={`${topic}#${item.id}`}>
              {item.plan.title}
            </option>
          ))}
        </optgroup>
      )}
      {mine.length > 0 && (
        <optgroup label={text('board.link.mine')}>
          {mine.map(({ topic, item }) => (
            <option key={item.id} value={`${topic}#${item.id}`}>
              {item.plan.what}
            </option>
          ))}
        </optgroup>
      )}
    </NativeSelect>
  );
}
