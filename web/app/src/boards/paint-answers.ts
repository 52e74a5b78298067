import type { LucideIcon } from 'lucide-react';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Reaction, Tile } from '../contracts';
import { reactionIcons } from '../journals/use-reactions';
import type { Stand } from './use-linked';

const surface = '#fffdfa';
const line = '#d8d3c8';
const ink = '#22302f';
const accent = '#2f6364';
const size = 44;

export type Signs = ReadonlyMap<Reaction, HTMLImageElement>;

/** The signs of all reactions, ready to be painted. */
export async function loadSigns(): Promise<Signs> {
  const all = await Promise.all((Object.keys(reactionIcons) as Reaction[]).map(async (reaction) => [reaction, await imageOf(reactionIcons[reaction])] as const));
  return new Map(all);
}

async function imageOf(icon: LucideIcon): Promise<HTMLImageElement> {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(createElement(icon, { color: ink, size })));
  const drawn = host.firstElementChild === null ? '' : new XMLSerializer().serializeToString(host.firstElementChild);
  root.unmount();
  const url = URL.createObjectURL(new Blob([drawn], { type: 'image/svg+xml' }));
  const image = new Image(size, size);
  image.src = url;
  await image.decode();
  URL.revokeObjectURL(url);
  return image;
}

/** Paints how far the challenge is that a tile goes with, and what others answered with a sign, where they are on the board. */
export function paintAnswers(pen: CanvasRenderingContext2D, { place, reactions }: Tile, signs: Signs, stand: Stand | undefined): void {
  pen.save();
  pen.translate(place.x + place.width / 2, place.y + place.height / 2);
  pen.rotate((place.turn * Math.PI) / 180);
  pen.translate(-place.width / 2, -place.height / 2);
  if (stand !== undefined) paintStand(pen, place, stand);
  const shown = [...new Set(reactions.map(({ reaction }) => reaction))].flatMap((reaction) => signs.get(reaction) ?? []);
  if (shown.length > 0) paintSigns(pen, place, shown, reactions.length);
  pen.restore();
}

function paintStand(pen: CanvasRenderingContext2D, { width, height }: Tile['place'], { title, sum, aim }: Stand): void {
  const [top, tall] = [height - 124, 124];
  box(pen, 0, top, width, tall, 16);
  pen.fillStyle = ink;
  pen.font = '40px system-ui, sans-serif';
  pen.textBaseline = 'middle';
  const stands = `${sum} / ${aim}`;
  const room = width - 84 - pen.measureText(stands).width;
  pen.textAlign = 'left';
  pen.fillText(title, 28, top + 44, Math.max(40, room));
  pen.textAlign = 'right';
  pen.fillText(stands, width - 28, top + 44);
  bar(pen, width - 56, top + 84, line);
  bar(pen, (width - 56) * Math.min(1, sum / aim), top + 84, accent);
}

function bar(pen: CanvasRenderingContext2D, width: number, top: number, colour: string): void {
  if (width <= 0) return;
  pen.beginPath();
  pen.roundRect(28, top, width, 18, 9);
  pen.fillStyle = colour;
  pen.fill();
}

function paintSigns(pen: CanvasRenderingContext2D, { width, height }: Tile['place'], signs: readonly HTMLImageElement[], count: number): void {
  pen.font = '40px system-ui, sans-serif';
  const wide = signs.length * (size + 12) + pen.measureText(String(count)).width + 40;
  const [left, top] = [width - wide - 10, height - size - 30];
  box(pen, left, top, wide, size + 20, (size + 20) / 2);
  signs.forEach((sign, i) => pen.drawImage(sign, left + 20 + i * (size + 12), top + 10, size, size));
  pen.fillStyle = ink;
  pen.textAlign = 'right';
  pen.textBaseline = 'middle';
  pen.fillText(String(count), left + wide - 20, top + 10 + size / 2);
}

function box(pen: CanvasRenderingContext2D, x: number, y: number, width: number, height: number, round: number): void {
  pen.beginPath();
  pen.roundRect(x, y, width, height, round);
  pen.fillStyle = surface;
  pen.fill();
  pen.strokeStyle = line;
  pen.lineWidth = 2;
  pen.stroke();
}
