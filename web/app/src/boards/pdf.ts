import { InvisibleText, type Line, stream } from './pdf-text';

/** A page: a JPEG picture, and the words that are to be seen on it, to be read aloud, searched and copied. */
export interface Sheet {
  readonly jpeg: Uint8Array<ArrayBuffer>;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

type Part = string | Uint8Array<ArrayBuffer>;

const [short, long, margin] = [595, 842, 24];

/** Pages as large as an A4 sheet, lying on its side or standing as each picture does. */
export function pdfOf(sheets: readonly Sheet[]): Blob {
  const objects = new Objects();
  const [catalog, pages] = [objects.reserve(), objects.reserve()];
  const text = new InvisibleText();
  const kids = sheets.map((sheet) => page(objects, text, sheet));
  const fonts = text.write((parts) => objects.add(parts));
  for (const { id, rest } of kids) objects.set(id, [`<< /Type /Page /Parent ${pages} 0 R ${rest.replace('FONTS', fonts)} >>`]);
  objects.set(catalog, [`<< /Type /Catalog /Pages ${pages} 0 R >>`]);
  objects.set(pages, [`<< /Type /Pages /Kids [${kids.map(({ id }) => `${id} 0 R`).join(' ')}] /Count ${kids.length} >>`]);
  return objects.file();
}

function page(objects: Objects, text: InvisibleText, { jpeg, width, height, lines }: Sheet) {
  const [w, h] = width > height ? [long, short] : [short, long];
  const scale = Math.min((w - 2 * margin) / width, (h - 2 * margin) / height);
  const [left, bottom] = [(w - width * scale) / 2, (h - height * scale) / 2];
  const picture = objects.add([
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
    jpeg,
    '\nendstream',
  ]);
  const shown = `q ${fixed(width * scale)} 0 0 ${fixed(height * scale)} ${fixed(left)} ${fixed(bottom)} cm /P Do Q`;
  const said = lines.map((line) => text.put(line, left + line.x * scale, bottom + (height - line.y) * scale, scale));
  const content = objects.add([stream([shown, ...said].join('\n'))]);
  const rest = `/MediaBox [0 0 ${w} ${h}] /Resources << /XObject << /P ${picture} 0 R >> /Font << FONTS >> >> /Contents ${content} 0 R`;
  return { id: objects.reserve(), rest };
}

const fixed = (number: number) => number.toFixed(2);

/** The numbered objects of a file. */
class Objects {
  readonly #all: (readonly Part[])[] = [];

  /** A number for what is written later. */
  reserve(): number {
    return this.#all.push([]);
  }

  set(id: number, parts: readonly Part[]): void {
    this.#all[id - 1] = parts;
  }

  add(parts: readonly Part[]): number {
    return this.#all.push(parts);
  }

  file(): Blob {
    const parts: Part[] = [];
    const starts: number[] = [];
    let length = 0;
    const put = (part: Part) => {
      parts.push(part);
      length += part.length;
    };
    put('%PDF-1.4\n');
    this.#all.forEach((object, place) => {
      starts.push(length);
      put(`${place + 1} 0 obj\n`);
      object.forEach(put);
      put('\nendobj\n');
    });
    const table = length;
    put(`xref\n0 ${this.#all.length + 1}\n0000000000 65535 f \n`);
    for (const start of starts) put(`${String(start).padStart(10, '0')} 00000 n \n`);
    put(`trailer\n<< /Size ${this.#all.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
    return new Blob(parts, { type: 'application/pdf' });
  }
}
