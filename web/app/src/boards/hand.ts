import type { TilePlace } from '../contracts';
import type { GestureParts } from './gesture-parts';
import { together } from './handles';
import { isSamePlace } from './layout';
import type { SeenTile } from './unsent';
import type { Point } from './view';

const rest = 350;

/** The tiles that somebody has in hand: shown where they are taken to, and sent where they come to lie. */
export class Hand {
  readonly #now: { readonly current: GestureParts };
  #tiles: readonly SeenTile[] = [];
  #places: readonly TilePlace[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(now: { readonly current: GestureParts }) {
    this.#now = now;
  }

  /** All that move with a tile: those that are chosen with it, else it alone. */
  with(tile: SeenTile): readonly SeenTile[] {
    const { chosen, tiles, mayMove } = this.#now.current;
    return chosen.length > 1 && chosen.includes(tile.id) ? tiles.filter((one) => chosen.includes(one.id) && mayMove(one)) : [tile];
  }

  /** Shows them there; the others see it of the one that is held. */
  carry(tiles: readonly SeenTile[], places: readonly TilePlace[], held: SeenTile): void {
    const { stage, pointing } = this.#now.current;
    this.#tiles = tiles;
    this.#places = places;
    tiles.forEach((tile, i) => {
      const place = places[i] ?? tile.place;
      stage.carry(tile.id, tile.place, place);
      if (tile.id === held.id) pointing.drag(tile.id, place);
    });
  }

  /** They lie where they were taken to. */
  lay(how: 'pointer' | 'keys'): void {
    const { stage, tiles, onMove } = this.#now.current;
    const moves = this.#tiles.flatMap(({ id }, i) => {
      const place = this.#places[i];
      const latest = tiles.find((tile) => tile.id === id);
      if (latest === undefined || place === undefined) return [];
      if (!isSamePlace(latest.place, place)) return [{ tile: id, place }];
      stage.letGo(id, place);
      return [];
    });
    this.#empty();
    if (moves.length > 0) onMove(moves, how);
  }

  /** They go back to where they lay. */
  putBack(): void {
    for (const tile of this.#tiles) this.#now.current.stage.letGo(tile.id, tile.place);
    this.#empty();
  }

  /** Moves by a step, and sends it once the keys rest. */
  nudge(tile: SeenTile, by: Point): void {
    if (!this.#tiles.some(({ id }) => id === tile.id)) this.settle();
    const tiles = this.#tiles.length > 0 ? this.#tiles : this.with(tile);
    const from = this.#places.length > 0 ? this.#places : tiles.map(({ place }) => place);
    const places = together(from, by);
    clearTimeout(this.#timer);
    this.carry(tiles, places, tile);
    this.#timer = setTimeout(() => this.settle(), rest);
    const held = places[tiles.findIndex(({ id }) => id === tile.id)];
    if (held !== undefined) this.#now.current.stage.reveal(held);
  }

  /** Sends where the arrow keys moved them to. */
  settle(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.lay('keys');
  }

  #empty(): void {
    this.#tiles = [];
    this.#places = [];
  }
}
