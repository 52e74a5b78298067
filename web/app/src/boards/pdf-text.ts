/** A line of words, in the pixels of its picture. */
export interface Line {
  readonly words: string;
  readonly x: number;
  /** Of its base. */
  readonly y: number;
  readonly letters: number;
  readonly width: number;
}

const perFont = 255;
const wide = 500;

/**
 * Words that are not drawn, because the picture below shows them in any script, but that say what is there to whoever reads
 * aloud, searches or copies. Their fonts have empty letters, and a table of what each of them means.
 */
export class InvisibleText {
  readonly #codes = new Map<string, number>();

  /** Puts a line there, as wide as it is seen. */
  put({ words, letters, width }: Line, x: number, y: number, scale: number): string {
    const signs = [...asSeen(words)];
    if (signs.length === 0) return '';
    const size = letters * scale;
    const stretch = (100 * width * scale) / ((signs.length * wide * size) / 1000);
    const runs: { font: number; hex: string }[] = [];
    for (const sign of signs) {
      const code = this.#codeOf(sign);
      const font = Math.floor(code / perFont);
      const hex = ((code % perFont) + 1).toString(16).padStart(2, '0');
      const last = runs.at(-1);
      if (last?.font === font) last.hex += hex;
      else runs.push({ font, hex });
    }
    const said = runs.map(({ font, hex }) => `/T${font} ${size.toFixed(2)} Tf <${hex}> Tj`).join(' ');
    return `BT 3 Tr ${stretch.toFixed(1)} Tz ${x.toFixed(2)} ${y.toFixed(2)} Td ${said} ET`;
  }

  /** Writes the fonts; answers how pages name them. */
  write(add: (parts: readonly string[]) => number): string {
    const signs = [...this.#codes.keys()];
    if (signs.length === 0) return '';
    const empty = add([stream(`${wide} 0 d0`)]);
    const fonts: string[] = [];
    for (let from = 0; from < signs.length; from += perFont) {
      const here = signs.slice(from, from + perFont);
      const meaning = add([stream(meaningOf(here))]);
      const names = here.map((_, i) => `/g${i + 1}`);
      const font = add([
        `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 ${wide} 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 1 /LastChar ${here.length}`,
        ` /Widths [${here.map(() => wide).join(' ')}] /Encoding << /Type /Encoding /Differences [1 ${names.join(' ')}] >>`,
        ` /CharProcs << ${names.map((name) => `${name} ${empty} 0 R`).join(' ')} >> /Resources << >> /ToUnicode ${meaning} 0 R >>`,
      ]);
      fonts.push(`/T${from / perFont} ${font} 0 R`);
    }
    return fonts.join(' ');
  }

  #codeOf(sign: string): number {
    const known = this.#codes.get(sign);
    if (known !== undefined) return known;
    this.#codes.set(sign, this.#codes.size);
    return this.#codes.size - 1;
  }
}

const fromTheRight = String.raw`\p{Script=Arabic}\p{Script=Hebrew}`;
const runs = new RegExp(`[${fromTheRight}](?:[${fromTheRight}\\p{M}\\s\\p{P}]*[${fromTheRight}\\p{M}])?|[^${fromTheRight}]+`, 'gu');
const isFromTheRight = new RegExp(`[${fromTheRight}]`, 'u');
export const beginsFromTheRight = new RegExp(`^[^\\p{L}]*[${fromTheRight}]`, 'u');

/** Files hold words as they are seen, from left to right; whoever reads them turns those from the right around again. */
export function asSeen(words: string): string {
  const parts = (words.match(runs) ?? []).map((run) => (isFromTheRight.test(run) ? [...run].toReversed().join('') : run));
  return (beginsFromTheRight.test(words) ? parts.toReversed() : parts).join('');
}

const hexOf = (sign: string) => Array.from({ length: sign.length }, (_, i) => sign.charCodeAt(i).toString(16).padStart(4, '0')).join('');

/** What each code means; at most a hundred lines in each block. */
function meaningOf(signs: readonly string[]): string {
  const lines = signs.map((sign, i) => `<${(i + 1).toString(16).padStart(2, '0')}> <${hexOf(sign)}>`);
  const blocks: string[] = [];
  for (let from = 0; from < lines.length; from += 100) {
    const block = lines.slice(from, from + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Said def /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

export const stream = (words: string): string => `<< /Length ${words.length} >>\nstream\n${words}\nendstream`;
