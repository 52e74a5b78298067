import type { Tile, Topic } from '../contracts';
import { Listeners } from '../live/listeners';
import { builtInOf } from './tile-words';
import { pictureAddress } from './use-picture';
import type { Size } from './view';

export type SmallPicture = CanvasImageSource & Size;

/** As many tiles as a browser draws in a moment; more are painted. */
export const many = 300;

const widest = 240;

/** Pictures as small as they are seen from far away, each loaded once. */
export class SmallPictures {
  /** More pictures are there: all of them, or those that came in the meantime. */
  readonly came = new Listeners();
  readonly #board: Topic;
  readonly #pictures = new Map<string, SmallPicture | undefined>();
  #loading = 0;
  #soon: ReturnType<typeof setTimeout> | undefined;

  /** Those of the first tiles are asked for at once. */
  constructor(board: Topic, first: readonly Tile[]) {
    this.#board = board;
    this.areHere(first);
  }

  /** Asks for those of all of them; answers whether they are there, or are not to be had. */
  areHere(tiles: readonly Tile[]): boolean {
    for (const tile of tiles) this.of(tile);
    return this.#loading === 0;
  }

  /** The picture of a tile, once it is there. */
  of(tile: Tile): SmallPicture | undefined {
    const { picture } = tile.content;
    if (picture === null) return undefined;
    if (!this.#pictures.has(picture)) {
      this.#pictures.set(picture, undefined);
      void this.#load(picture, tile.id);
    }
    return this.#pictures.get(picture);
  }

  async #load(picture: string, tile: string): Promise<void> {
    const known = builtInOf(picture);
    this.#loading += 1;
    try {
      this.#pictures.set(picture, known === undefined ? await brought(picture, this.#board, tile) : await drawn(known.url));
    } catch {
      // its place stays empty
    }
    this.#loading -= 1;
    clearTimeout(this.#soon);
    if (this.#loading === 0) this.came.tell();
    else this.#soon = setTimeout(() => this.came.tell(), 300);
  }
}

async function brought(picture: string, board: Topic, tile: string): Promise<SmallPicture> {
  const image = new Image();
  image.src = pictureAddress(picture, board, tile, 'small');
  await image.decode();
  return image;
}

/** Lines are drawn once, not each time anew. */
async function drawn(url: string): Promise<SmallPicture> {
  const image = new Image(widest, (widest * 3) / 4);
  image.src = url;
  await image.decode();
  const small = document.createElement('canvas');
  small.width = image.width;
  small.height = image.height;
  small.getContext('2d')?.drawImage(image, 0, 0, small.width, small.height);
  return small;
}
