/** A page as large as an A4 sheet lying on its side, with one JPEG picture on it. */
export function pdfOf(jpeg: Uint8Array<ArrayBuffer>, width: number, height: number): Blob {
  const [pageWidth, pageHeight, margin] = [842, 595, 24];
  const scale = Math.min((pageWidth - 2 * margin) / width, (pageHeight - 2 * margin) / height);
  const [w, h] = [width * scale, height * scale];
  const drawing = `q ${fixed(w)} 0 0 ${fixed(h)} ${fixed((pageWidth - w) / 2)} ${fixed((pageHeight - h) / 2)} cm /P Do Q`;
  const objects: readonly (readonly (string | Uint8Array<ArrayBuffer>)[])[] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Resources << /XObject << /P 4 0 R >> >> /Contents 5 0 R >>`],
    [
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    ],
    [`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`],
  ];
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  const starts: number[] = [];
  let length = 0;
  const put = (part: string | Uint8Array<ArrayBuffer>) => {
    parts.push(part);
    length += part.length;
  };
  put('%PDF-1.4\n');
  objects.forEach((object, place) => {
    starts.push(length);
    put(`${place + 1} 0 obj\n`);
    object.forEach(put);
    put('\nendobj\n');
  });
  const table = length;
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  for (const start of starts) put(`${String(start).padStart(10, '0')} 00000 n \n`);
  put(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return new Blob(parts, { type: 'application/pdf' });
}

const fixed = (number: number) => number.toFixed(2);
