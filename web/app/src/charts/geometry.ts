/** One reading. `null` says that there is none: a gap, never a zero. */
export interface ChartPoint {
  /** A day (`2026-11-29`) or a moment. */
  readonly at: string;
  readonly value: number | null;
}

export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly points: readonly ChartPoint[];
}

export interface Known {
  readonly at: number;
  readonly value: number;
}

const day = 24 * 3_600_000;

/** The time of a point; a day counts as its noon by universal time, so that it is that day everywhere it is named. */
export const timeOf = (at: string): number => Date.parse(at.length === 10 ? `${at}T12:00:00Z` : at);

/** What is known, earliest first. */
export function knownOf({ points }: ChartSeries): readonly Known[] {
  return points
    .flatMap(({ at, value }) => (value === null ? [] : [{ at: timeOf(at), value }]))
    .toSorted((one, other) => one.at - other.at);
}

/**
 * The pieces of a line: it ends where a reading is missing, and where more than `gapDays` lie between two.
 * A piece may be a single point.
 */
export function piecesOf({ points }: ChartSeries, gapDays?: number): readonly (readonly Known[])[] {
  const pieces: Known[][] = [];
  let piece: Known[] = [];
  const end = () => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
  };
  for (const { at, value } of points.toSorted((one, other) => timeOf(one.at) - timeOf(other.at))) {
    const known = value === null ? undefined : { at: timeOf(at), value };
    const last = piece.at(-1);
    if (known === undefined || (last && gapDays !== undefined && known.at - last.at > (gapDays + 0.5) * day)) end();
    if (known) piece.push(known);
  }
  end();
  return pieces;
}

/** The first and the last moment of all series; a day around a single one. */
export function spanOf(series: readonly ChartSeries[]): readonly [number, number] {
  const times = series.flatMap(({ points }) => points.map(({ at }) => timeOf(at)));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return first === last ? [first - day, last + day] : [first, last];
}

/** Some of the days between, evenly, for the axis. */
export function ticksOf([first, last]: readonly [number, number], most: number): readonly number[] {
  const days = Math.max(1, Math.round((last - first) / day));
  const count = Math.min(most, days + 1);
  return count < 2 ? [first] : Array.from({ length: count }, (_, place) => first + Math.round((place / (count - 1)) * days) * day);
}

/** The steps of a scale. */
export function stepsOf(min: number, max: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor((max - min) / step + 1e-9) + 1 }, (_, place) => min + place * step);
}
