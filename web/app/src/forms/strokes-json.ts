import type { Stroke } from '../contracts';

/** The sheet that drawings of forms are made on. */
export const sheet = { width: 800, height: 600 };

const mostCharacters = 30_000;

/** The strokes as a short text, each point as a share of the sheet; undefined where they are more than can be kept. */
export function packed(strokes: readonly Stroke[]): string | undefined {
  const text = JSON.stringify(strokes.map(({ colour, width, points }) => [colour, width, ...points]));
  return text.length > mostCharacters ? undefined : text;
}

/** What was drawn; nothing where it cannot be read. */
export function unpacked(text: string | null): readonly Stroke[] {
  if (text === null) return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.flatMap(strokeOf) : [];
  } catch {
    return [];
  }
}

function strokeOf(kept: unknown): readonly Stroke[] {
  if (!Array.isArray(kept)) return [];
  const [colour, width, ...points] = kept as readonly unknown[];
  const areNumbers = points.length >= 2 && points.every((point) => typeof point === 'number' && Number.isFinite(point));
  return typeof colour === 'string' && /^[a-z]{1,20}$/i.test(colour) && typeof width === 'number' && areNumbers ? [{ colour, width, points: points as number[] }] : [];
}
