import type { Sheet } from './pdf';
import { beginsFromTheRight, type Line } from './pdf-text';

/** A tile in words. */
export interface Told {
  /** What it is, and whose. */
  readonly head: string;
  readonly words: string;
  /** What others said to it. */
  readonly said: readonly string[];
}

const [width, height, edge] = [1240, 1754, 90];
const ink = '#000';

/** All tiles in words, on pages that follow the picture: black on white, a tile never across two pages where it fits on one. */
export async function pagesOf(told: readonly Told[]): Promise<readonly Sheet[]> {
  const pages: Page[] = [];
  let page: Page | undefined;
  for (const tile of told) {
    if (page === undefined || page.room < page.heightOf(tile)) pages.push((page = new Page()));
    for (const [words, letters, isStrong, indent] of partsOf(tile)) {
      for (const line of page.wrapped(words, letters, isStrong, indent)) {
        if (page.room < letters * 1.5) pages.push((page = new Page()));
        page.write(line, letters, isStrong, indent);
      }
    }
    page.rest();
  }
  return Promise.all(pages.map((each) => each.sheet()));
}

const partsOf = ({ head, words, said }: Told) => [
  [head, 22, false, 0] as const,
  [words, 28, true, 0] as const,
  ...said.map((one) => [one, 24, false, 40] as const),
];

class Page {
  readonly #canvas = document.createElement('canvas');
  readonly #pen: CanvasRenderingContext2D | null;
  readonly #lines: Line[] = [];
  #top = edge;

  constructor() {
    this.#canvas.width = width;
    this.#canvas.height = height;
    this.#pen = this.#canvas.getContext('2d');
    if (this.#pen === null) return;
    this.#pen.fillStyle = '#fff';
    this.#pen.fillRect(0, 0, width, height);
    this.#pen.fillStyle = ink;
  }

  get room(): number {
    return this.#top === edge ? Number.POSITIVE_INFINITY : height - edge - this.#top;
  }

  heightOf(tile: Told): number {
    return partsOf(tile).reduce((sum, [words, letters, isStrong, indent]) => sum + this.wrapped(words, letters, isStrong, indent).length * letters * 1.5, 0);
  }

  wrapped(words: string, letters: number, isStrong: boolean, indent: number): readonly string[] {
    const lines: string[] = [];
    this.#font(letters, isStrong);
    for (const paragraph of words.split('\n')) {
      let line = '';
      for (const word of paragraph.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && this.#wide(longer) > width - 2 * edge - indent) {
          lines.push(line);
          line = word;
        } else line = longer;
      }
      if (line !== '') lines.push(line);
    }
    return lines;
  }

  write(words: string, letters: number, isStrong: boolean, indent: number): void {
    this.#font(letters, isStrong);
    const wide = Math.min(this.#wide(words), width - 2 * edge);
    const fromTheRight = beginsFromTheRight.test(words);
    const x = fromTheRight ? width - edge - indent - wide : edge + indent;
    const y = this.#top + letters;
    if (this.#pen !== null) {
      this.#pen.direction = fromTheRight ? 'rtl' : 'ltr';
      this.#pen.textAlign = 'left';
      this.#pen.fillText(words, x, y, width - 2 * edge);
    }
    this.#lines.push({ words, x, y, letters, width: wide });
    this.#top += letters * 1.5;
  }

  /** A line between two tiles. */
  rest(): void {
    this.#pen?.fillRect(edge, this.#top + 10, width - 2 * edge, 1);
    this.#top += 30;
  }

  async sheet(): Promise<Sheet> {
    const picture = await new Promise<Blob | null>((resolve) => this.#canvas.toBlob(resolve, 'image/jpeg', 0.8));
    const jpeg = new Uint8Array((await picture?.arrayBuffer()) ?? new ArrayBuffer(0));
    return { jpeg, width, height, lines: this.#lines };
  }

  #font(letters: number, isStrong: boolean): void {
    if (this.#pen !== null) this.#pen.font = `${isStrong ? '600 ' : ''}${letters}px system-ui, sans-serif`;
  }

  #wide(words: string): number {
    return this.#pen?.measureText(words).width ?? words.length * 10;
  }
}
