import { encode } from 'uqr';
import styles from './groups.module.css';

/** Room around the code that cameras need, in modules. */
const quiet = 4;

/** The dark modules as one path: a stroke for every run of a row. */
export function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [`M${x + quiet} ${y + quiet}h${lengthOf(row, x)}v1h-${lengthOf(row, x)}z`] : [])))
    .join('');
}

function lengthOf(row: readonly boolean[], from: number): number {
  const end = row.indexOf(false, from);
  return (end < 0 ? row.length : end) - from;
}

/** Words as a QR code. Always dark on white: cameras know nothing of themes. */
export default function QrCode({ words, label }: { readonly words: string; readonly label: string }) {
  const { data, size } = encode(words, { ecc: 'M', border: 0 });
  const room = size + 2 * quiet;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${room} ${room}`} shapeRendering="crispEdges" className={styles.qrCode}>
      <rect width={room} height={room} fill="#fff" />
      <path d={pathOf(data)} fill="#000" />
    </svg>
  );
}
