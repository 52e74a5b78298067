import type { Topic } from '../contracts';
import { useText } from '../i18n';
import { useItems } from '../live';
import { NativeSelect } from '../parts/native-select';
import { useBoard } from './board-context';
import type { SeenTile } from './unsent';

/** The challenge of the group whose progress a tile shows. */
export function LinkChoice({ tile, group }: { readonly tile: SeenTile; readonly group: Topic }) {
  const text = useText();
  const { deeds } = useBoard();
  const challenges = useItems(group, 'challengeCard');
  if (challenges.length === 0 || tile.content.what === 'frame') return null;
  return (
    <NativeSelect
      label={text('board.link')}
      hint={text('board.link.hint')}
      value={tile.content.link ?? ''}
      onChange={(link) => void deeds.change(tile, { ...tile.content, link: link === '' ? null : link })}
    >
      <option value="">{text('board.link.none')}</option>
      {challenges.map(({ challenge, title }) => (
        <option key={challenge} value={challenge}>
          {title}
        </option>
      ))}
    </NativeSelect>
  );
}
