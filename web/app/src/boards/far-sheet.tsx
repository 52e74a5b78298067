import { useEffect, useLayoutEffect, useRef } from 'react';
import styles from './canvas.module.css';
import { boardSize, colours, inHeight } from './layout';
import { type Painting, type Paints, paintTile } from './paint';
import type { SmallPictures } from './small-pictures';
import type { Near } from './stage';
import tileStyles from './tile.module.css';
import type { SeenTile } from './unsent';

const mostPixels = 6_000_000;
/** So long the sheet waits for pictures, in milliseconds, rather than being painted twice. */
const forPictures = 120;

interface FarSheetProps {
  readonly tiles: readonly SeenTile[];
  readonly near: Near;
  readonly pictures: SmallPictures;
  /** All of them are painted, with their pictures. */
  readonly onWhole: () => void;
}

/** Very many tiles seen from far away, painted on one sheet: that takes a tenth of what as many elements take. */
export function FarSheet({ tiles, near: { least, sharp }, pictures, onWhole }: FarSheetProps) {
  const sheet = useRef<HTMLCanvasElement>(null);
  const paint = useRef(() => {});
  const isPainted = useRef(false);

  useLayoutEffect(() => {
    paint.current = () => {
      const painting = begin(sheet.current, sharp, least);
      if (painting === undefined) return;
      isPainted.current = true;
      for (const tile of inHeight(tiles)) paintTile(painting, tile, pictures.of(tile), '');
      const painted = tiles.filter((tile) => tile.content.picture === null || pictures.of(tile)).length;
      painting.pen.canvas.dataset.painted = String(painted);
      if (painted === tiles.length) onWhole();
    };
    if (isPainted.current || pictures.areHere(tiles)) paint.current();
  }, [tiles, least, sharp, pictures, onWhole]);

  useEffect(() => {
    let next = 0;
    const soon = () => {
      cancelAnimationFrame(next);
      if (isPainted.current) next = requestAnimationFrame(() => paint.current());
      else paint.current();
    };
    const first = setTimeout(() => isPainted.current || paint.current(), forPictures);
    const stop = pictures.came.add(soon);
    // the theme changes what tiles are painted with
    const themes = new MutationObserver(soon);
    themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      clearTimeout(first);
      cancelAnimationFrame(next);
      themes.disconnect();
      stop();
    };
  }, [pictures]);

  return <canvas ref={sheet} aria-hidden className={styles.far} />;
}

function begin(canvas: HTMLCanvasElement | null, sharp: number, least: number): Painting | undefined {
  const pen = canvas?.getContext('2d') ?? null;
  if (canvas === null || pen === null) return undefined;
  const by = Math.min(sharp * devicePixelRatio, Math.sqrt(mostPixels / (boardSize.width * boardSize.height)));
  canvas.width = Math.ceil(boardSize.width * by);
  canvas.height = Math.ceil(boardSize.height * by);
  pen.scale(by, by);
  return { pen, least, paints: paintsOf(canvas), font: getComputedStyle(canvas).fontFamily };
}

let known: { readonly theme: string; readonly paints: Paints } | undefined;

/** What the colours are in the theme of the page; asked for once, because the answer makes the browser lay out the page. */
function paintsOf(canvas: HTMLCanvasElement): Paints {
  const theme = `${document.documentElement.dataset.theme} ${matchMedia('(prefers-color-scheme: dark)').matches}`;
  if (known?.theme !== theme) known = { theme, paints: probed(canvas) };
  return known.paints;
}

function probed(canvas: HTMLCanvasElement): Paints {
  const probe = document.createElement('span');
  canvas.after(probe);
  const style = getComputedStyle(probe);
  const paints = new Map(
    colours.map((colour) => {
      probe.className = tileStyles[colour] ?? '';
      return [colour, [style.getPropertyValue('--fill'), style.getPropertyValue('--strong')] as const] as const;
    }),
  );
  probe.remove();
  return paints;
}
