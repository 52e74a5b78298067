import { getStroke } from 'perfect-freehand';
import type { Stroke } from '../contracts';
import type { Size } from './view';

const whole = 10_000;

/** The outline of a line drawn by hand, as the path of an SVG picture of that size. */
export function pathOf({ points, width }: Stroke, size: Size): string {
  const path: [number, number][] = [];
  for (let place = 0; place + 1 < points.length; place += 2)
    path.push([((points[place] ?? 0) / whole) * size.width, ((points[place + 1] ?? 0) / whole) * size.height]);
  const outline = getStroke(path, { size: width, thinning: 0.4, smoothing: 0.6, streamline: 0.4, last: true });
  const [first, ...rest] = outline;
  if (first === undefined) return '';
  const middles = rest.map(([x = 0, y = 0], place) => {
    const [nextX = x, nextY = y] = rest[place + 1] ?? first;
    return `Q${round(x)} ${round(y)} ${round((x + nextX) / 2)} ${round((y + nextY) / 2)}`;
  });
  return `M${round(first[0] ?? 0)} ${round(first[1] ?? 0)}${middles.join('')}Z`;
}

/** A line as it went, without the shape of the pen, and without points that are nearer to the one before than that. */
export function lineOf({ points }: Stroke, size: Size, apart: number): Path2D {
  const path = new Path2D();
  let [lastX, lastY] = [-Infinity, -Infinity];
  for (let place = 0; place + 1 < points.length; place += 2) {
    const x = ((points[place] ?? 0) / whole) * size.width;
    const y = ((points[place + 1] ?? 0) / whole) * size.height;
    if (place + 3 < points.length && Math.hypot(x - lastX, y - lastY) < apart) continue;
    path.lineTo(x, y);
    [lastX, lastY] = [x, y];
  }
  // a dot
  if (points.length === 2) path.closePath();
  return path;
}

const round = (number: number) => Math.round(number * 10) / 10;

/** A point of the tile in ten-thousandths of its size. */
export const share = (value: number, of: number): number => Math.min(whole, Math.max(0, Math.round((value / of) * whole)));

/** Whether a point is far enough from the last one to be worth keeping. */
export function isNews(points: readonly number[], x: number, y: number): boolean {
  const [lastX = -whole, lastY = -whole] = points.slice(-2);
  return Math.hypot(x - lastX, y - lastY) >= 60;
}

export const mostPoints = 4000;
export const mostStrokes = 200;
