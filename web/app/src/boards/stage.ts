import type { TilePlace } from '../contracts';
import { Listeners } from '../live/listeners';
import { boardSize } from './layout';
import { type Area, fit, keptIn, type Point, seen, type Size, toBoard, type View, withIn, zoom } from './view';

/** The window onto the board. It moves without drawing any tile anew: only the sheet that all of them lie on is moved. */
export class Stage {
  readonly changed = new Listeners();
  view: View = { x: 0, y: 0, scale: 0.2 };
  #window: HTMLElement | undefined;
  #sheet: HTMLElement | undefined;

  /** Begins with these parts of the page; answers how to end. */
  begin(window: HTMLElement, sheet: HTMLElement, first: Area): () => void {
    this.#window = window;
    this.#sheet = sheet;
    this.show(first);
    const sized = new ResizeObserver(() => this.set(this.view));
    sized.observe(window);
    return () => sized.disconnect();
  }

  get size(): Size {
    return { width: this.#window?.clientWidth ?? 0, height: this.#window?.clientHeight ?? 0 };
  }

  get middle(): Point {
    const { width, height } = this.size;
    return { x: width / 2, y: height / 2 };
  }

  set(view: View): void {
    this.view = keptIn(view, boardSize, this.size);
    const { x, y, scale } = this.view;
    if (this.#sheet === undefined) return;
    this.#sheet.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    this.#sheet.style.setProperty('--apart', String(1 / scale));
    this.changed.tell();
  }

  show(area: Area): void {
    this.set(fit(area, this.size));
  }

  zoom(factor: number, at: Point = this.middle): void {
    this.set(zoom(this.view, factor, at));
  }

  reveal(tile: Area): void {
    this.set(withIn(this.view, tile, this.size));
  }

  get area(): Area {
    return seen(this.view, boardSize, this.size);
  }

  /** Where on the board a pointer is. */
  at(event: { readonly clientX: number; readonly clientY: number }): Point {
    return toBoard(this.view, this.inWindow(event));
  }

  inWindow({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point {
    const box = this.#window?.getBoundingClientRect();
    return { x: clientX - (box?.x ?? 0), y: clientY - (box?.y ?? 0) };
  }

  card(tile: string): HTMLElement | undefined {
    return this.#sheet?.querySelector<HTMLElement>(`[data-tile="${CSS.escape(tile)}"]`) ?? undefined;
  }

  /** Shows a tile elsewhere for now, without telling React. */
  carry(tile: string, from: TilePlace, to: Omit<TilePlace, 'z'>): void {
    const card = this.card(tile);
    if (card === undefined) return;
    card.style.translate = `${to.x - from.x}px ${to.y - from.y}px`;
    card.style.width = `${to.width}px`;
    card.style.height = `${to.height}px`;
  }

  /** It lies where it lies. */
  letGo(tile: string, place: TilePlace): void {
    const card = this.card(tile);
    if (card === undefined) return;
    card.style.translate = '';
    card.style.width = `${place.width}px`;
    card.style.height = `${place.height}px`;
  }
}
