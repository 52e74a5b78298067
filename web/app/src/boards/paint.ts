import type { Stroke, Tile } from '../contracts';
import { lettersOf } from './layout';
import { lineOf, pathOf } from './strokes';
import type { Size } from './view';

/** What tiles are painted with: the paper and the strong colour of each name. */
export type Paints = ReadonlyMap<string, readonly [fill: string, strong: string]>;

export interface Painting {
  readonly pen: CanvasRenderingContext2D;
  readonly paints: Paints;
  readonly font: string;
  /** Smaller letters, in units of the board, are only hinted at. */
  readonly least: number;
}

const onPaper = '#26302f';
const onInk = '#f7f5f1';
/** From where letters of this size are too small to be read, in units of the board, a round corner is less than three pixels. */
const tiny = 48;
const noPaint = ['#fffdf7', '#22302f'] as const;

/** Paints a tile where it lies. What a picture shows is written where the picture is not there. */
export function paintTile(painting: Painting, tile: Tile, image: CanvasImageSource & Size | undefined, about: string): void {
  const { pen, paints, least } = painting;
  const { content, place } = tile;
  const { width, height } = place;
  const [fill, strong] = paints.get(content.colour) ?? noPaint;
  pen.save();
  pen.translate(place.x + width / 2, place.y + height / 2);
  if (place.turn !== 0) pen.rotate((place.turn * Math.PI) / 180);
  pen.translate(-width / 2, -height / 2);
  pen.beginPath();
  // corners that nobody could tell from round ones take less time
  if (least > tiny) pen.rect(0, 0, width, height);
  else pen.roundRect(0, 0, width, height, 16);
  switch (content.what) {
    case 'note':
      fillWith(pen, fill);
      write(painting, content.words ?? '', place, lettersOf(tile), content.colour === 'ink' ? onInk : onPaper);
      break;
    case 'words':
      write(painting, content.words ?? '', place, lettersOf(tile), strong, 'bold ');
      break;
    case 'frame':
      paintFrame(painting, content.words ?? '', width, strong);
      break;
    case 'drawing':
      for (const stroke of content.strokes) paintStroke(painting, stroke, place);
      break;
    case 'picture':
      if (image === undefined) {
        fillWith(pen, '#efece5');
        write(painting, about, place, 60, onPaper);
      } else paintImage(pen, image, place);
  }
  pen.restore();
}

function paintStroke({ pen, paints, least }: Painting, stroke: Stroke, size: Size): void {
  const colour = (paints.get(stroke.colour) ?? noPaint)[1];
  if (least === 0) return fillWith(pen, colour, new Path2D(pathOf(stroke, size)));
  // from afar nobody sees how hard the pen was pressed
  pen.strokeStyle = colour;
  pen.lineWidth = stroke.width;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.stroke(lineOf(stroke, size, least / 3));
}

function fillWith(pen: CanvasRenderingContext2D, colour: string, path?: Path2D): void {
  pen.fillStyle = colour;
  if (path === undefined) pen.fill();
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- not an array
  else pen.fill(path);
}

function paintFrame({ pen, font, least }: Painting, title: string, width: number, strong: string): void {
  pen.strokeStyle = strong;
  pen.globalAlpha = 0.5;
  pen.lineWidth = 6;
  pen.stroke();
  pen.globalAlpha = 1;
  if (least > 88) return;
  pen.fillStyle = strong;
  pen.font = `bold 88px ${font}`;
  pen.textBaseline = 'top';
  pen.fillText(title, 40, 32, width - 80);
}

function paintImage(pen: CanvasRenderingContext2D, image: CanvasImageSource & Size, { width, height }: Size): void {
  pen.clip();
  const by = Math.max(width / image.width, height / image.height);
  pen.drawImage(image, (width - image.width * by) / 2, (height - image.height * by) / 2, image.width * by, image.height * by);
}

function write({ pen, font, least }: Painting, words: string, { width, height }: Size, letters: number, ink: string, weight = ''): void {
  pen.fillStyle = ink;
  if (letters >= least) pen.font = `${weight}${letters}px ${font}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  // from afar a guess is near enough, and takes no time
  const wide = least === 0 ? (line: string) => pen.measureText(line).width : (line: string) => line.length * letters * 0.5;
  const lines = words.split('\n').flatMap((line) => wrapped(line, width * 0.88, wide));
  const step = letters * 1.3;
  if (letters < least) return hint(pen, lines.map((line) => Math.min(wide(line), width * 0.88)), width / 2, height / 2, step);
  // to see to it that a line is no wider takes as long as to write it
  const most = least === 0 ? width * 0.94 : undefined;
  lines.forEach((line, place) => pen.fillText(line, width / 2, height / 2 + (place - (lines.length - 1) / 2) * step, most));
}

/** Words that could not be read are a bar for each line. */
function hint(pen: CanvasRenderingContext2D, widths: readonly number[], x: number, y: number, step: number): void {
  pen.globalAlpha = 0.3;
  widths.forEach((wide, place) => pen.fillRect(x - wide / 2, y + (place - (widths.length - 1) / 2) * step - step * 0.2, wide, step * 0.4));
  pen.globalAlpha = 1;
}

function wrapped(line: string, width: number, wide: (line: string) => number): readonly string[] {
  if (wide(line) <= width) return [line];
  const lines = [''];
  for (const word of line.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (wide(longer) <= width || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
