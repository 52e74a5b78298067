import type { TilePlace } from '../contracts';
import { Listeners } from '../live/listeners';
import { boardSize, isSamePlace } from './layout';
import { type Area, around, fit, holds, keptIn, meets, type Point, seen, type Size, toBoard, type View, withIn, zoom } from './view';

/** Where a tile is for now. */
export type Lying = Omit<TilePlace, 'z'>;

/** What of the board is drawn: what is in the window, and some more on each side of it. */
export interface Near {
  readonly area: Area;
  /** Smaller letters, in units of the board, could not be read. */
  readonly least: number;
  /** How many pixels a unit of the board has at most. */
  readonly sharp: number;
}

const margin = 0.6;
const spare = 0.15;
const readable = 9;

/**
 * The window onto the board. It moves without drawing any tile anew: only the sheet that all of them lie on is moved. React
 * is told only when other tiles come near.
 */
export class Stage {
  readonly changed = new Listeners();
  readonly nearChanged = new Listeners();
  view: View = { x: 0, y: 0, scale: 0.2 };
  near: Near | undefined;
  #window: HTMLElement | undefined;
  #sheet: HTMLElement | undefined;
  #size: Size = { width: 0, height: 0 };
  #corner: Point | undefined;
  readonly #cards = new Map<string, HTMLElement>();
  readonly #carried = new Map<string, { readonly from: TilePlace; to: Lying }>();

  /** Begins with these parts of the page; answers how to end. */
  begin(window: HTMLElement, sheet: HTMLElement, first: Area): () => void {
    this.#window = window;
    this.#sheet = sheet;
    const measure = () => {
      this.#size = { width: window.clientWidth, height: window.clientHeight };
      this.#corner = undefined;
    };
    measure();
    this.show(first);
    const sized = new ResizeObserver(() => {
      measure();
      this.set(this.view);
    });
    sized.observe(window);
    const scrolled = () => (this.#corner = undefined);
    addEventListener('scroll', scrolled, { capture: true, passive: true });
    return () => {
      sized.disconnect();
      removeEventListener('scroll', scrolled, { capture: true });
    };
  }

  get middle(): Point {
    return { x: this.#size.width / 2, y: this.#size.height / 2 };
  }

  set(view: View): void {
    const before = this.view.scale;
    this.view = keptIn(view, boardSize, this.#size);
    const { x, y, scale } = this.view;
    if (this.#sheet === undefined) return;
    this.#sheet.style.transform = `translate3d(${x}px, ${y}px, 0) scale(${scale})`;
    // all tiles go by it, so that it is set only where it is another
    if (scale !== before || this.near === undefined) this.#sheet.style.setProperty('--apart', String(1 / scale));
    this.#look();
    this.changed.tell();
  }

  show(area: Area): void {
    this.set(fit(area, this.#size));
  }

  zoom(factor: number, at: Point = this.middle): void {
    this.set(zoom(this.view, factor, at));
  }

  reveal(tile: Area): void {
    this.set(withIn(this.view, tile, this.#size));
  }

  get area(): Area {
    return seen(this.view, boardSize, this.#size);
  }

  /** Where on the board a pointer is. */
  at(event: { readonly clientX: number; readonly clientY: number }): Point {
    return toBoard(this.view, this.inWindow(event));
  }

  inWindow({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point {
    // asked once, not at every move: the answer makes the browser lay out the page
    this.#corner ??= this.#window?.getBoundingClientRect() ?? { x: 0, y: 0 };
    return { x: clientX - this.#corner.x, y: clientY - this.#corner.y };
  }

  card(tile: string): HTMLElement | undefined {
    return this.#cards.get(tile);
  }

  isCarried(tile: string): boolean {
    return this.#carried.has(tile);
  }

  /** A tile lies there, and this shows it; answers how it is taken off. */
  lay(tile: string, place: TilePlace, card: HTMLElement): () => void {
    this.#cards.set(tile, card);
    const carried = this.#carried.get(tile);
    // what it was carried to is over once it lies somewhere else
    if (carried !== undefined && !isSamePlace(carried.from, place)) this.#carried.delete(tile);
    lie(card, place, this.#carried.get(tile)?.to ?? place);
    return () => {
      if (this.#cards.get(tile) === card) this.#cards.delete(tile);
    };
  }

  /** Shows a tile elsewhere for now, without telling React. */
  carry(tile: string, from: TilePlace, to: Lying): void {
    const isNew = !this.#carried.has(tile);
    this.#carried.set(tile, { from, to });
    const card = this.#cards.get(tile);
    if (card !== undefined) lie(card, from, to);
    if (isNew) this.#tellNear();
  }

  /** It lies where it lies. */
  letGo(tile: string, place: TilePlace): void {
    this.#carried.delete(tile);
    const card = this.#cards.get(tile);
    if (card !== undefined) lie(card, place, place);
  }

  /** Whether a tile is to be drawn. */
  isNear(tile: string, place: TilePlace): boolean {
    return this.near !== undefined && (this.#carried.has(tile) || meets(this.near.area, place));
  }

  #look(): void {
    const { scale } = this.view;
    const sharp = 2 ** (Math.ceil(2 * Math.log2(scale)) / 2);
    const { near } = this;
    const isTooMuch = near !== undefined && near.area.width * scale > (1 + 4 * margin) * this.#size.width;
    if (near?.sharp === sharp && !isTooMuch && holds(near.area, around(this.view, this.#size, spare))) return;
    this.near = { area: around(this.view, this.#size, margin), least: readable / sharp, sharp };
    this.nearChanged.tell();
  }

  #tellNear(): void {
    if (this.near === undefined) return;
    this.near = { ...this.near };
    this.nearChanged.tell();
  }
}

/** Shows a tile that lies there where it is taken to. Only what is on its way is moved by the graphics: that costs least. */
function lie({ style, dataset }: HTMLElement, at: Lying, to: Lying): void {
  style.left = `${at.x}px`;
  style.top = `${at.y}px`;
  style.width = `${to.width}px`;
  style.height = `${to.height}px`;
  style.rotate = to.turn === 0 ? '' : `${to.turn}deg`;
  style.translate = at === to ? '' : `${to.x - at.x}px ${to.y - at.y}px`;
  if (at === to) delete dataset.carried;
  else dataset.carried = '';
}
