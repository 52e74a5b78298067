/** Shapes and dashes, so that lines are told apart without colours. */
export const dashes = [undefined, '6 4', '2 4', '8 3 2 3'] as const;

interface ShapeProps {
  readonly place: number;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** Circle, square, triangle, diamond. */
export function Shape({ place, x, y, size = 4 }: ShapeProps) {
  switch (place % 4) {
    case 0:
      return <circle cx={x} cy={y} r={size} />;
    case 1:
      return <rect x={x - size} y={y - size} width={2 * size} height={2 * size} />;
    case 2:
      return <path d={`M${x} ${y - size - 1}L${x + size + 1} ${y + size}H${x - size - 1}Z`} />;
    default:
      return <path d={`M${x} ${y - size - 1.5}L${x + size + 1.5} ${y}L${x} ${y + size + 1.5}L${x - size - 1.5} ${y}Z`} />;
  }
}
