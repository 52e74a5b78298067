/** How the board is looked at: a point of the board lies at `point * scale + (x, y)` on the screen. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Area extends Size {
  readonly x: number;
  readonly y: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const largest = 2;
const smallest = 0.03;
const edge = 24;

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** Shows the whole area, as large as it fits. */
export function fit(area: Area, window: Size): View {
  const scale = clamp(Math.min((window.width - 2 * edge) / area.width, (window.height - 2 * edge) / area.height), smallest, largest);
  return {
    scale,
    x: (window.width - area.width * scale) / 2 - area.x * scale,
    y: (window.height - area.height * scale) / 2 - area.y * scale,
  };
}

/** Comes closer or goes away; what is at this point of the window stays there. */
export function zoom(view: View, factor: number, at: Point): View {
  const scale = clamp(view.scale * factor, smallest, largest);
  const by = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by };
}

export const pan = (view: View, by: Point): View => ({ ...view, x: view.x + by.x, y: view.y + by.y });

export const toBoard = (view: View, at: Point): Point => ({ x: (at.x - view.x) / view.scale, y: (at.y - view.y) / view.scale });

/** Never so far away that nothing of the board is in the window. */
export function keptIn(view: View, board: Size, window: Size): View {
  const room = 80;
  return {
    scale: view.scale,
    x: clamp(view.x, room - board.width * view.scale, window.width - room),
    y: clamp(view.y, room - board.height * view.scale, window.height - room),
  };
}

/** What of the board is in the window, in whole units. */
export function seen(view: View, board: Size, window: Size): Area {
  const from = toBoard(view, { x: 0, y: 0 });
  const to = toBoard(view, { x: window.width, y: window.height });
  const x = clamp(Math.round(from.x), 0, board.width - 20);
  const y = clamp(Math.round(from.y), 0, board.height - 20);
  return {
    x,
    y,
    width: clamp(Math.round(to.x) - x, 20, board.width - x),
    height: clamp(Math.round(to.y) - y, 20, board.height - y),
  };
}

/** The view that brings a tile into the window, moved no more than needed. */
export function withIn(view: View, tile: Area, window: Size): View {
  const shift = (from: number, size: number, whole: number) => {
    if (size > whole - 2 * edge || from < edge) return edge - from;
    return from + size > whole - edge ? whole - edge - from - size : 0;
  };
  const dx = shift(tile.x * view.scale + view.x, tile.width * view.scale, window.width);
  const dy = shift(tile.y * view.scale + view.y, tile.height * view.scale, window.height);
  return dx === 0 && dy === 0 ? view : pan(view, { x: dx, y: dy });
}

/** What is in the window and so much more on each side, in shares of the window; it may go beyond the board. */
export function around(view: View, window: Size, more: number): Area {
  const { x, y } = toBoard(view, { x: -window.width * more, y: -window.height * more });
  const by = (1 + 2 * more) / view.scale;
  return { x, y, width: window.width * by, height: window.height * by };
}

/** Whether an area lies within another as a whole. */
export const holds = (outer: Area, inner: Area): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height;

/** Whether something of what lies there, however it is turned, may be in an area. */
export function meets(area: Area, { x, y, width, height, turn }: Area & { readonly turn: number }): boolean {
  const more = turn === 0 ? 0 : (Math.hypot(width, height) - Math.min(width, height)) / 2;
  return x - more <= area.x + area.width && x + width + more >= area.x && y - more <= area.y + area.height && y + height + more >= area.y;
}
