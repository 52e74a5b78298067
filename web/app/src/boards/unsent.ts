import type { Tile } from '../contracts';
import type { Pending } from '../live';

/** A tile as this person sees it, with what they sent that has not arrived yet. */
export interface SeenTile extends Tile {
  readonly isWaiting?: boolean;
}

/** The tiles as they will be once everything has arrived. One that nothing waits for stays the same object. */
export function withUnsent(tiles: readonly Tile[], pending: readonly Pending[], me: string, removed: ReadonlyMap<string, Tile>): readonly SeenTile[] {
  const open = pending.filter(({ state }) => state !== 'refused');
  if (open.length === 0) return tiles;
  const all = new Map<string, SeenTile>(tiles.map((tile) => [tile.id, tile]));
  const change = (id: string, how: (tile: SeenTile) => SeenTile) => {
    const tile = all.get(id);
    if (tile !== undefined) all.set(id, { ...how(tile), isWaiting: true });
  };
  for (const { op, command, at } of open) {
    if (command.kind === 'addTile' && !all.has(op)) all.set(op, newTile(op, me, at, command));
    else if (command.kind === 'moveTiles') for (const { tile, place } of command.moves) change(tile, (one) => ({ ...one, place }));
    else if (command.kind === 'changeTile')
      change(command.tile, (one) => (one.version > command.version ? one : { ...one, content: command.content, picture: command.content.picture, version: command.version + 1, isEdited: true }));
    else if (command.kind === 'removeTile') all.delete(command.tile);
    else if (command.kind === 'restoreTile') {
      const tile = removed.get(command.tile);
      if (tile !== undefined && !all.has(tile.id)) all.set(tile.id, { ...tile, isWaiting: true });
    } else if (command.kind === 'reactToTile') change(command.tile, (one) => ({ ...one, reactions: reacted(one, me, command) }));
  }
  return [...all.values()];
}

function newTile(id: string, by: string, at: number, { content, place, from }: Pick<Tile, 'content' | 'place' | 'from'>): SeenTile {
  return {
    kind: 'tile', id, by, at: new Date(at).toISOString(), content, picture: content.picture, place, from,
    isEdited: false, version: 1, reactions: [], review: null, ord: Number.MAX_SAFE_INTEGER, isWaiting: true,
  };
}

function reacted(tile: Tile, by: string, { reaction, isOn }: { readonly reaction: Tile['reactions'][number]['reaction']; readonly isOn: boolean }): Tile['reactions'] {
  const others = tile.reactions.filter((one) => one.by !== by || one.reaction !== reaction);
  return isOn ? [...others, { by, reaction }] : others;
}
