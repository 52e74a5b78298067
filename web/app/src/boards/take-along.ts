import type { Tile, Topic } from '../contracts';
import { boardSize, lettersFor } from './layout';
import { pdfOf } from './pdf';
import { pathOf } from './strokes';
import { builtInOf } from './tile-words';

interface Taken {
  readonly board: Topic;
  readonly title: string;
  readonly tiles: readonly Tile[];
  readonly about: (tile: Tile) => string;
}

const scale = 0.5;
const fills: Readonly<Record<string, readonly [fill: string, strong: string]>> = {
  paper: ['#fffdf7', '#4d5b58'], ink: ['#22302f', '#22302f'], teal: ['#cfe9e6', '#1f6663'], clay: ['#f6dccf', '#8f4a2d'], plum: ['#ead9ee', '#6d3f78'],
  rose: ['#f8d9df', '#963f54'], sky: ['#d5e6f4', '#2c628f'], moss: ['#dfeaca', '#4c6628'], sand: ['#f6e8c4', '#735a1c'], slate: ['#dde3e8', '#4a5866'],
};
const paperAndInk = ['#fffdf7', '#22302f'] as const;

/** The board as a picture or as a page, saved on this device. False where the browser could not draw it. */
export async function takeAlong(as: 'png' | 'pdf', taken: Taken): Promise<boolean> {
  const canvas = await drawn(taken);
  if (canvas === undefined) return false;
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, as === 'png' ? 'image/png' : 'image/jpeg', 0.9));
  if (picture === null) return false;
  const file = as === 'png' ? picture : pdfOf(new Uint8Array(await picture.arrayBuffer()), canvas.width, canvas.height);
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = `board.${as}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return true;
}

async function drawn({ board, tiles, about }: Taken): Promise<HTMLCanvasElement | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = boardSize.width * scale;
  canvas.height = boardSize.height * scale;
  const pen = canvas.getContext('2d');
  if (pen === null) return undefined;
  pen.scale(scale, scale);
  pen.fillStyle = '#fffdfa';
  pen.fillRect(0, 0, boardSize.width, boardSize.height);
  const isFrame = (tile: Tile) => Number(tile.content.what !== 'frame');
  const ordered = tiles.toSorted((one, other) => isFrame(one) - isFrame(other) || one.place.z - other.place.z || one.ord - other.ord);
  const images = await Promise.all(ordered.map((tile) => imageOf(tile, board)));
  ordered.forEach((tile, place) => draw(pen, tile, images[place], about(tile)));
  return canvas;
}

function draw(pen: CanvasRenderingContext2D, { content, place }: Tile, image: HTMLImageElement | undefined, about: string): void {
  const [fill, strong] = fills[content.colour] ?? paperAndInk;
  const { width, height } = place;
  pen.save();
  pen.translate(place.x + width / 2, place.y + height / 2);
  pen.rotate((place.turn * Math.PI) / 180);
  pen.translate(-width / 2, -height / 2);
  pen.beginPath();
  pen.roundRect(0, 0, width, height, 16);
  if (content.what === 'note') {
    pen.fillStyle = fill;
    pen.fill();
    write(pen, content.words ?? '', width, height, 84, content.colour === 'ink' ? '#f7f5f1' : '#26302f');
  } else if (content.what === 'words') write(pen, content.words ?? '', width, height, 240, strong, 'bold ');
  else if (content.what === 'frame') {
    pen.strokeStyle = strong;
    pen.globalAlpha = 0.5;
    pen.lineWidth = 6;
    pen.stroke();
    pen.globalAlpha = 1;
    pen.fillStyle = strong;
    pen.font = 'bold 88px system-ui, sans-serif';
    pen.textBaseline = 'top';
    pen.fillText(content.words ?? '', 40, 32, width - 80);
  } else if (content.what === 'drawing') {
    for (const stroke of content.strokes) {
      pen.fillStyle = (fills[stroke.colour] ?? paperAndInk)[1];
      const line = new Path2D(pathOf(stroke, place));
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- not an array
      pen.fill(line);
    }
  } else if (image === undefined) {
    pen.fillStyle = '#efece5';
    pen.fill();
    write(pen, about, width, height, 60, '#26302f');
  } else {
    pen.clip();
    const by = Math.max(width / image.width, height / image.height);
    pen.drawImage(image, (width - image.width * by) / 2, (height - image.height * by) / 2, image.width * by, image.height * by);
  }
  pen.restore();
}

function write(pen: CanvasRenderingContext2D, words: string, width: number, height: number, most: number, ink: string, weight = ''): void {
  const letters = lettersFor(words, { width, height }, most);
  pen.fillStyle = ink;
  pen.font = `${weight}${letters}px system-ui, sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  const lines = words.split('\n').flatMap((line) => wrapped(pen, line, width * 0.88));
  const step = letters * 1.3;
  lines.forEach((line, place) => pen.fillText(line, width / 2, height / 2 + (place - (lines.length - 1) / 2) * step, width * 0.94));
}

function wrapped(pen: CanvasRenderingContext2D, line: string, width: number): string[] {
  const lines = [''];
  for (const word of line.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (pen.measureText(longer).width <= width || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
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
