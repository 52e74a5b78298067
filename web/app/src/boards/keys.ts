import type { KeyboardEvent } from 'react';
import type { Hand } from './hand';
import type { GestureParts } from './gesture-parts';
import { boardSize } from './layout';
import type { SeenTile } from './unsent';
import { pan, type Point } from './view';

const step = 20;
const leap = 200;

const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** What a key does on the board; whether it does anything. */
export function press(event: KeyboardEvent, parts: GestureParts, hand: Hand, tile: SeenTile | undefined): boolean {
  const { stage, tiles, chosen, choose, mayMove } = parts;
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) {
    if (event.key !== 'a') return false;
    choose(tiles.filter(mayMove).map(({ id }) => id), 'keys');
    return true;
  }
  const way = ways[event.key];
  const held = tile ?? (chosen.length > 1 ? tiles.find(({ id }) => id === chosen[0]) : undefined);
  if (way !== undefined) go(parts, hand, held, way, event.shiftKey ? leap : step);
  else if (event.key === '+' || event.key === '=') stage.zoom(1.25);
  else if (event.key === '-') stage.zoom(0.8);
  else if (event.key === '0') stage.show({ x: 0, y: 0, ...boardSize });
  else if (event.key === 'Escape') choose([], 'keys');
  else return tile !== undefined && onTile(event, parts, tile);
  return true;
}

function go({ stage, mayMove, onOthers }: GestureParts, hand: Hand, tile: SeenTile | undefined, way: Point, by: number): void {
  if (tile === undefined) stage.set(pan(stage.view, { x: -way.x * 60, y: -way.y * 60 }));
  else if (mayMove(tile)) hand.nudge(tile, { x: way.x * by, y: way.y * by });
  else onOthers(tile);
}

function onTile(event: KeyboardEvent, { choose, toggle, mayMove, onRemove }: GestureParts, tile: SeenTile): boolean {
  if (event.key === 'Enter' || event.key === ' ') {
    if (event.shiftKey) toggle(tile);
    else choose([tile.id], 'keys');
    return true;
  }
  if (event.key !== 'Delete' || !mayMove(tile)) return false;
  onRemove(tile);
  return true;
}
