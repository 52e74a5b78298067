import type { Tile, Topic } from '../contracts';
import { boardSize, inHeight } from './layout';
import { type Paints, paintTile } from './paint';
import { loadSigns, paintAnswers } from './paint-answers';
import { pdfOf } from './pdf';
import { pagesOf, type Told } from './pdf-pages';
import { builtInOf } from './tile-words';
import { linkKey, type Stand } from './use-linked';

interface Taken {
  readonly board: Topic;
  readonly title: string;
  readonly tiles: readonly Tile[];
  readonly about: (tile: Tile) => string;
  /** The challenges that tiles go with. */
  readonly linked: ReadonlyMap<string, Stand>;
  /** The same in words. */
  readonly told: readonly Told[];
}

const scale = 0.5;
/** On white, whatever the theme is. */
const paints: Paints = new Map([
  ['paper', ['#fffdf7', '#4d5b58']], ['ink', ['#22302f', '#22302f']], ['teal', ['#cfe9e6', '#1f6663']], ['clay', ['#f6dccf', '#8f4a2d']], ['plum', ['#ead9ee', '#6d3f78']],
  ['rose', ['#f8d9df', '#963f54']], ['sky', ['#d5e6f4', '#2c628f']], ['moss', ['#dfeaca', '#4c6628']], ['sand', ['#f6e8c4', '#735a1c']], ['slate', ['#dde3e8', '#4a5866']],
]);

/** The board as a picture or as a page, saved on this device. False where the browser could not draw it. */
export async function takeAlong(as: 'png' | 'pdf', taken: Taken): Promise<boolean> {
  const canvas = await drawn(taken);
  if (canvas === undefined) return false;
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, as === 'png' ? 'image/png' : 'image/jpeg', 0.9));
  if (picture === null) return false;
  const file = as === 'png' ? picture : await pdfWith(canvas, picture, taken.told);
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = `board.${as}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return true;
}

/** The picture, and then all of it in words. */
async function pdfWith({ width, height }: HTMLCanvasElement, picture: Blob, told: readonly Told[]): Promise<Blob> {
  const first = { jpeg: new Uint8Array(await picture.arrayBuffer()), width, height, lines: [] };
  return pdfOf([first, ...(await pagesOf(told))]);
}

async function drawn({ board, tiles, about, linked }: Taken): Promise<HTMLCanvasElement | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = boardSize.width * scale;
  canvas.height = boardSize.height * scale;
  const pen = canvas.getContext('2d');
  if (pen === null) return undefined;
  pen.scale(scale, scale);
  pen.fillStyle = '#fffdfa';
  pen.fillRect(0, 0, boardSize.width, boardSize.height);
  const ordered = inHeight(tiles);
  const painting = { pen, paints, font: 'system-ui, sans-serif', least: 0 };
  const [signs, ...images] = await Promise.all([loadSigns(), ...ordered.map((tile) => imageOf(tile, board))]);
  ordered.forEach((tile, place) => {
    paintTile(painting, tile, images[place], about(tile));
    paintAnswers(pen, tile, signs, linked.get(linkKey(tile.content) ?? ''));
  });
  return canvas;
}

async function imageOf(tile: Tile, board: Topic): Promise<HTMLImageElement | undefined> {
  const { picture } = tile.content;
  if (picture === null) return undefined;
  const known = builtInOf(picture);
  let own: string | undefined;
  try {
    if (known === undefined) {
      const query = new URLSearchParams({ topic: board, item: tile.id });
      const answer = await fetch(`/api/pictures/${encodeURIComponent(picture)}?${query}`);
      if (!answer.ok) return undefined;
      own = URL.createObjectURL(await answer.blob());
    }
    const image = new Image(800, 600);
    image.src = known?.url ?? own ?? '';
    await image.decode();
    return image;
  } catch {
    return undefined;
  } finally {
    if (own !== undefined) setTimeout(URL.revokeObjectURL, 5000, own);
  }
}
