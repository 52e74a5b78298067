import type { Moment, Timeline } from './timeline';

/** How full the lungs are at the end of a phase. */
const fullAfter: Record<string, number> = { inhale: 1, top_up_inhale: 1, hold_in: 1, exhale: 0, hold_out: 0 };

/** How full they are: 0 to 1. A first in-breath that a second one tops up leaves room for it. */
export function fullness({ parts }: Timeline, { index, part, into, isOver }: Moment): number {
  if (isOver) return 0;
  const from = levelAfter(parts, index - 1);
  const to = levelAfter(parts, index);
  return from + (to - from) * ease(part.ms === 0 ? 1 : into / part.ms);
}

function levelAfter(parts: Timeline['parts'], index: number): number {
  const part = parts[index];
  if (part === undefined) return 0;
  if (part.key === 'inhale' && parts[index + 1]?.key === 'top_up_inhale') return 0.8;
  return fullAfter[part.key] ?? 0;
}

/** Softly in and out, so that no turn is sudden. */
const ease = (share: number) => 0.5 - Math.cos(Math.PI * Math.min(1, Math.max(0, share))) / 2;

const corners = [
  [0, 1],
  [0, 0],
  [1, 0],
  [1, 1],
] as const;

/** Where the dot is on the square: up with the in-breath, across while holding, down with the out-breath, and back. */
export function boxPoint(index: number, share: number): readonly [number, number] {
  const [fromX, fromY] = corners[index % 4] ?? corners[0];
  const [toX, toY] = corners[(index + 1) % 4] ?? corners[0];
  const at = Math.min(1, Math.max(0, share));
  return [fromX + (toX - fromX) * at, fromY + (toY - fromY) * at];
}
