import { asHtml, asText, type TakenPage } from './export';

/** Saves the page on this device, as plain words or as a file for any browser. */
export function saveAs(as: 'text' | 'html', page: TakenPage): void {
  const file = as === 'text' ? new Blob([asText(page)], { type: 'text/plain;charset=utf-8' }) : new Blob([asHtml(page)], { type: 'text/html;charset=utf-8' });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = as === 'text' ? 'page.txt' : 'page.html';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
