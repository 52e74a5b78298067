import { type KeyboardEvent, type PointerEvent as ReactPointerEvent, useEffect, useMemo, useState } from 'react';
import type { TilePlace } from '../contracts';
import { isSamePlace, within } from './layout';
import type { Pointing } from './pointing';
import type { Stage } from './stage';
import type { SeenTile } from './unsent';
import { pan, type Point } from './view';

export interface GestureParts {
  readonly stage: Stage;
  readonly pointing: Pointing;
  readonly tiles: readonly SeenTile[];
  readonly mayMove: (tile: SeenTile) => boolean;
  readonly pointsOut: boolean;
  readonly select: (tile: string | undefined, how: 'pointer' | 'keys') => void;
  /** Somebody tries to move a tile that is not theirs. */
  readonly onOthers: (tile: SeenTile) => void;
  readonly onMove: (tile: SeenTile, place: TilePlace, how: 'pointer' | 'keys') => void;
  readonly onRemove: (tile: SeenTile) => void;
}

type Carried = { readonly kind: 'drag' | 'size'; readonly tile: SeenTile; readonly start: Point; place: TilePlace; hasMoved: boolean };

type Held =
  | { readonly kind: 'pan'; readonly tile?: undefined; readonly start: Point; last: Point; hasMoved: boolean }
  | { readonly kind: 'press'; readonly tile: SeenTile; readonly start: Point; last: Point; hasMoved: boolean }
  | Carried;

const slack = 5;
const step = 20;
const leap = 200;
const rest = 350;

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
  let held: Held | undefined;
  let nudged: { readonly tile: SeenTile; place: TilePlace; timer: ReturnType<typeof setTimeout> } | undefined;

  const tileOf = (target: EventTarget | null) => {
    const id = (target as Element | null)?.closest<HTMLElement>('[data-tile]')?.dataset.tile;
    return id === undefined ? undefined : now.current.tiles.find((tile) => tile.id === id);
  };

  function down(event: ReactPointerEvent<HTMLElement>): void {
    if (event.button !== 0 && event.pointerType === 'mouse') return;
    const { stage, mayMove } = now.current;
    const start = stage.inWindow(event);
    fingers.set(event.pointerId, start);
    event.currentTarget.setPointerCapture(event.pointerId);
    if (fingers.size > 1) return letGo();
    const tile = tileOf(event.target);
    settle();
    if (tile === undefined) held = { kind: 'pan', start, last: start, hasMoved: false };
    else if (!mayMove(tile)) held = { kind: 'press', tile, start, last: start, hasMoved: false };
    else held = { kind: (event.target as Element).closest('[data-handle]') ? 'size' : 'drag', tile, start, place: tile.place, hasMoved: false };
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
    const isFirst = !held.hasMoved;
    held.hasMoved = true;
    if (held.kind === 'pan' || held.kind === 'press') {
      if (isFirst && held.tile) now.current.onOthers(held.tile);
      stage.set(pan(stage.view, { x: at.x - held.last.x, y: at.y - held.last.y }));
      held.last = at;
    } else carry(held, at);
  }

  function carry(what: Carried, at: Point): void {
    const { stage, pointing } = now.current;
    const from = what.tile.place;
    const dx = (at.x - what.start.x) / stage.view.scale;
    const dy = (at.y - what.start.y) / stage.view.scale;
    what.place = within(what.kind === 'drag' ? { ...from, x: from.x + dx, y: from.y + dy } : sized(from, dx, dy));
    stage.carry(what.tile.id, from, what.place);
    pointing.drag(what.tile.id, what.place);
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
    if (!was.hasMoved) return now.current.select(was.tile?.id, 'pointer');
    if (was.kind === 'drag' || was.kind === 'size') drop(was.tile, was.place, 'pointer');
  }

  function drop(tile: SeenTile, place: TilePlace, how: 'pointer' | 'keys'): void {
    const latest = now.current.tiles.find(({ id }) => id === tile.id) ?? tile;
    if (isSamePlace(latest.place, place)) now.current.stage.letGo(tile.id, latest.place);
    else now.current.onMove(latest, place, how);
  }

  function letGo(): void {
    if (held && (held.kind === 'drag' || held.kind === 'size')) now.current.stage.letGo(held.tile.id, held.tile.place);
    held = undefined;
  }

  function cancel(event: ReactPointerEvent<HTMLElement>): void {
    fingers.delete(event.pointerId);
    letGo();
  }

  /** Sends where the arrow keys moved a tile to. */
  function settle(): void {
    if (nudged === undefined) return;
    clearTimeout(nudged.timer);
    const { tile, place } = nudged;
    nudged = undefined;
    drop(tile, place, 'keys');
  }

  function keys(event: KeyboardEvent<HTMLElement>): void {
    const { stage, mayMove, select, onRemove, onOthers } = now.current;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const tile = tileOf(event.target);
    const way = ways[event.key];
    const by = event.shiftKey ? leap : step;
    if (way !== undefined && tile !== undefined) {
      if (mayMove(tile)) nudge(tile, way, by);
      else onOthers(tile);
    } else if (way !== undefined) stage.set(pan(stage.view, { x: -way.x * 60, y: -way.y * 60 }));
    else if (event.key === '+' || event.key === '=') stage.zoom(1.25);
    else if (event.key === '-') stage.zoom(0.8);
    else if (event.key === '0') stage.show({ x: 0, y: 0, width: 6000, height: 4000 });
    else if (event.key === 'Escape') select(undefined, 'keys');
    else if (tile !== undefined && (event.key === 'Enter' || event.key === ' ')) select(tile.id, 'keys');
    else if (tile !== undefined && event.key === 'Delete' && mayMove(tile)) onRemove(tile);
    else return;
    event.preventDefault();
  }

  function nudge(tile: SeenTile, way: Point, by: number): void {
    const { stage, pointing } = now.current;
    if (nudged && nudged.tile.id !== tile.id) settle();
    const from = nudged?.place ?? tile.place;
    const place = within({ ...from, x: from.x + way.x * by, y: from.y + way.y * by });
    clearTimeout(nudged?.timer);
    nudged = { tile, place, timer: setTimeout(settle, rest) };
    stage.carry(tile.id, tile.place, place);
    stage.reveal(place);
    pointing.drag(tile.id, place);
  }

  return { down, move, up, cancel, keys, settle };
}

const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Drawn larger or smaller at its corner, however it is turned. */
function sized(from: TilePlace, dx: number, dy: number): TilePlace {
  const turn = (-from.turn * Math.PI) / 180;
  const width = from.width + dx * Math.cos(turn) - dy * Math.sin(turn);
  const height = from.height + dx * Math.sin(turn) + dy * Math.cos(turn);
  return { ...from, width: Math.max(120, Math.min(width, 6000 - from.x)), height: Math.max(120, Math.min(height, 4000 - from.y)) };
}
