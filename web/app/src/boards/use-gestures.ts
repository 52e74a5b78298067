import { type KeyboardEvent, type PointerEvent as ReactPointerEvent, useEffect, useMemo, useState } from 'react';
import type { TilePlace } from '../contracts';
import type { GestureParts } from './gesture-parts';
import { Hand } from './hand';
import { between, sized, together, turnedTo } from './handles';
import { press } from './keys';
import type { SeenTile } from './unsent';
import { holds, meets, pan, type Point, toBoard } from './view';

type Grip = 'drag' | 'size' | 'turn';

type Held = { readonly start: Point; last: Point; hasMoved: boolean } & (
  | { readonly kind: 'pan' | 'band'; readonly tile?: undefined }
  | { readonly kind: 'press'; readonly tile: SeenTile }
  | { readonly kind: Grip; readonly tile: SeenTile; readonly tiles: readonly SeenTile[] }
);

const slack = 5;

/** What fingers, mouse and keys do on the board. */
export function useGestures(parts: GestureParts) {
  const [now] = useState(() => ({ current: parts }));
  useEffect(() => {
    // oxlint-disable-next-line react/immutability -- what gestures go by, never what is drawn
    now.current = parts;
  });
  return useMemo(() => gestures(now), [now]);
}

function gestures(now: { readonly current: GestureParts }) {
  const fingers = new Map<number, Point>();
  const hand = new Hand(now);
  let held: Held | undefined;

  const tileOf = (target: EventTarget | null) => {
    const id = (target as Element | null)?.closest<HTMLElement>('[data-tile]')?.dataset.tile;
    return id === undefined ? undefined : now.current.tiles.find((tile) => tile.id === id);
  };

  function down(event: ReactPointerEvent<HTMLElement>): void {
    if (event.button !== 0 && event.pointerType === 'mouse') return;
    const start = now.current.stage.inWindow(event);
    fingers.set(event.pointerId, start);
    event.currentTarget.setPointerCapture(event.pointerId);
    hand.settle();
    if (fingers.size > 1) return letGo();
    held = { ...grip(event), start, last: start, hasMoved: false };
  }

  function grip(event: ReactPointerEvent<HTMLElement>) {
    const { mayMove, isChoosing } = now.current;
    const tile = tileOf(event.target);
    if (tile === undefined) return { kind: isChoosing || event.shiftKey ? ('band' as const) : ('pan' as const) };
    if (!mayMove(tile)) return { kind: 'press' as const, tile };
    const kind = (event.target as Element).closest<HTMLElement>('[data-handle]')?.dataset.handle as Grip | undefined;
    return kind === undefined ? { kind: 'drag' as const, tile, tiles: hand.with(tile) } : { kind, tile, tiles: [tile] };
  }

  function move(event: ReactPointerEvent<HTMLElement>): void {
    const { stage, pointing, pointsOut } = now.current;
    const at = stage.inWindow(event);
    if (fingers.size === 2 && fingers.has(event.pointerId)) return pinch(event.pointerId, at);
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, at);
    if (held === undefined) {
      const { x, y } = stage.at(event);
      if (pointsOut && x >= 0 && y >= 0 && x <= 6000 && y <= 4000) pointing.cursor(x, y);
      return;
    }
    if (!held.hasMoved && Math.hypot(at.x - held.start.x, at.y - held.start.y) < slack) return;
    if (!held.hasMoved && held.kind === 'press') now.current.onOthers(held.tile);
    held.hasMoved = true;
    if ('tiles' in held) hand.carry(held.tiles, placesOf(held.kind, held.tiles, held.start, at, event.shiftKey), held.tile);
    else if (held.kind === 'band') now.current.showBand(between(held.start, at));
    else stage.set(pan(stage.view, { x: at.x - held.last.x, y: at.y - held.last.y }));
    held.last = at;
  }

  function placesOf(kind: Grip, tiles: readonly SeenTile[], start: Point, at: Point, isInSteps: boolean): readonly TilePlace[] {
    const { view } = now.current.stage;
    const by = { x: (at.x - start.x) / view.scale, y: (at.y - start.y) / view.scale };
    if (kind === 'drag') return together(tiles.map(({ place }) => place), by);
    return tiles.map(({ place }) => (kind === 'size' ? sized(place, by) : turnedTo(place, toBoard(view, at), isInSteps ? 15 : 1)));
  }

  function pinch(id: number, at: Point): void {
    const { stage } = now.current;
    const other = [...fingers].find(([finger]) => finger !== id)?.[1];
    const before = fingers.get(id);
    if (other === undefined || before === undefined) return;
    const apart = (one: Point) => Math.max(10, Math.hypot(one.x - other.x, one.y - other.y));
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    stage.set(pan(stage.view, { x: (at.x - before.x) / 2, y: (at.y - before.y) / 2 }));
    stage.zoom(apart(at) / apart(before), middle);
    fingers.set(id, at);
  }

  function up(event: ReactPointerEvent<HTMLElement>): void {
    fingers.delete(event.pointerId);
    const was = held;
    held = undefined;
    if (was === undefined) return;
    if (!was.hasMoved) return touch(was.tile, event.shiftKey || now.current.isChoosing);
    if (was.kind === 'band') gather(was, event.shiftKey);
    else if ('tiles' in was) hand.lay('pointer');
  }

  function touch(tile: SeenTile | undefined, addsTo: boolean): void {
    if (tile !== undefined && addsTo) now.current.toggle(tile);
    else if (!addsTo) now.current.choose(tile === undefined ? [] : [tile.id], 'pointer');
  }

  /** Chooses what was drawn around: frames as a whole, other tiles where they are touched. */
  function gather({ start, last }: Held, addsTo: boolean): void {
    const { stage, tiles, mayMove, chosen, choose, showBand } = now.current;
    showBand(undefined);
    const area = between(toBoard(stage.view, start), toBoard(stage.view, last));
    const isIn = ({ content, place }: SeenTile) => (content.what === 'frame' ? holds(area, place) : meets(area, place));
    const found = tiles.filter((tile) => mayMove(tile) && isIn(tile)).map(({ id }) => id);
    choose([...new Set([...(addsTo ? chosen : []), ...found])], 'pointer');
  }

  function letGo(): void {
    hand.putBack();
    now.current.showBand(undefined);
    held = undefined;
  }

  function cancel(event: ReactPointerEvent<HTMLElement>): void {
    fingers.delete(event.pointerId);
    letGo();
  }

  function keys(event: KeyboardEvent<HTMLElement>): void {
    if (press(event, now.current, hand, tileOf(event.target))) event.preventDefault();
  }

  return { down, move, up, cancel, keys, settle: () => hand.settle() };
}
