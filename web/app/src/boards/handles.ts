import type { TilePlace } from '../contracts';
import { boardSize, within } from './layout';
import type { Area, Point } from './view';

const smallest = 120;

/** Moved all together, and no further than all of them lie on the board. */
export function together(places: readonly TilePlace[], by: Point): readonly TilePlace[] {
  const room = (at: (place: TilePlace) => number, size: (place: TilePlace) => number, whole: number, wished: number) => {
    const least = Math.max(...places.map((place) => -at(place)));
    const most = Math.min(...places.map((place) => whole - at(place) - size(place)));
    return Math.round(Math.min(most, Math.max(least, wished)));
  };
  const x = room((place) => place.x, (place) => place.width, boardSize.width, by.x);
  const y = room((place) => place.y, (place) => place.height, boardSize.height, by.y);
  return places.map((place) => ({ ...place, x: place.x + x, y: place.y + y }));
}

/** Drawn larger or smaller at its corner, however it is turned. */
export function sized(from: TilePlace, by: Point): TilePlace {
  const turn = (-from.turn * Math.PI) / 180;
  const width = from.width + by.x * Math.cos(turn) - by.y * Math.sin(turn);
  const height = from.height + by.x * Math.sin(turn) + by.y * Math.cos(turn);
  return within({
    ...from,
    width: Math.max(smallest, Math.min(width, boardSize.width - from.x)),
    height: Math.max(smallest, Math.min(height, boardSize.height - from.y)),
  });
}

/** Turned so that its upper edge looks to a point; in steps of so many degrees. */
export function turnedTo(from: TilePlace, to: Point, step: number): TilePlace {
  const x = to.x - (from.x + from.width / 2);
  const y = to.y - (from.y + from.height / 2);
  const degrees = (Math.atan2(x, -y) * 180) / Math.PI;
  return within({ ...from, turn: Math.round(degrees / step) * step });
}

/** The area between two points. */
export const between = (one: Point, other: Point): Area => ({
  x: Math.min(one.x, other.x),
  y: Math.min(one.y, other.y),
  width: Math.abs(one.x - other.x),
  height: Math.abs(one.y - other.y),
});
