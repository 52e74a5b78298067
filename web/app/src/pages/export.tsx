import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { RichText } from '../writing/rich-text';
import type { PartText } from './page-text';
import { plainPart } from './plain-page';

/** A page as it is taken along. */
export interface TakenPage {
  readonly title: string;
  readonly about: string | null;
  readonly parts: readonly TakenPart[];
  /** What stands where a passage is hidden. */
  readonly hidden: string;
  /** What is said to it, where that is taken along, too. */
  readonly remarks: readonly { readonly quote: string; readonly lines: readonly string[] }[];
  readonly remarksTitle: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A part with its heading: whose it is, or null. */
export interface TakenPart extends Pick<PartText, 'content'> {
  readonly heading: string | null;
}

/** The page as plain words. */
export function asText({ title, about, parts, hidden, remarks, remarksTitle }: TakenPage): string {
  const head = [title, '='.repeat(Math.min(title.length, 60)), ...(about === null ? [] : ['', about])].join('\n');
  const written = parts.map((part) => [...(part.heading === null ? [] : [part.heading, '-'.repeat(Math.min(part.heading.length, 60))]), plainPart(part, hidden)].join('\n'));
  const said = remarks.length === 0 ? [] : [[remarksTitle, ...remarks.map(({ quote, lines }) => [`“${quote}”`, ...lines.map((line) => `  ${line}`)].join('\n'))].join('\n\n')];
  return `${[head, ...written.filter((part) => part.trim() !== ''), ...said].join('\n\n')}\n`;
}

/** The page as one file that any browser opens and prints. It has no scripts and fetches nothing. */
export function asHtml({ title, about, parts, hidden, remarks, remarksTitle, language, direction }: TakenPage): string {
  const written = parts.map(({ heading, content }) => {
    const head = heading === null ? '' : `<h2 dir="auto">${escaped(heading)}</h2>\n`;
    return `<section>\n${head}${htmlOf(content, hidden)}\n</section>`;
  });
  const said = remarks.map(({ quote, lines }) => `<blockquote dir="auto">${escaped(quote)}</blockquote>\n<ul>${lines.map((line) => `<li dir="auto">${escaped(line)}</li>`).join('')}</ul>`);
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${look}</style>
</head>
<body>
<main>
<h1 dir="auto">${escaped(title)}</h1>
${about === null ? '' : `<p class="about" dir="auto">${escaped(about)}</p>`}
${written.join('\n')}
${said.length === 0 ? '' : `<section>\n<h2>${escaped(remarksTitle)}</h2>\n${said.join('\n')}\n</section>`}
</main>
</body>
</html>
`;
}

const look = `
body{margin:0;background:#fff;color:#000;font:1.0625rem/1.6 "Source Sans 3",system-ui,"Segoe UI",sans-serif}
main{max-width:42rem;margin:2.5rem auto;padding:0 1rem}
h1{font-size:1.75rem;line-height:1.25}
h2{font-size:1.25rem;margin-top:2rem}
h3,h4{font-size:1.0625rem}
.about{color:#444;white-space:pre-wrap}
section{padding-top:.75rem;border-top:1px solid #bbb;margin-top:1.5rem}
blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid #bbb}
a{color:inherit}
h1,h2,h3,h4{break-after:avoid}
li,p{orphans:3;widows:3}
@media print{main{margin:0;max-width:none}}
`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (words: string): string => words.replace(/[&<>"']/g, (letter) => escapes[letter] ?? '');

/** As it is shown, without what the page around it gives it. */
function htmlOf(content: TakenPart['content'], hidden: string): string {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(<RichText text={{ content }} hidden={hidden} />));
  for (const element of host.querySelectorAll('[class]')) element.removeAttribute('class');
  const html = host.firstElementChild?.innerHTML ?? '';
  root.unmount();
  return html;
}
