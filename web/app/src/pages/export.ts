import type { RichMark, RichNode } from '../contracts';
import { safeAddress } from '../writing/links';
import type { PartText } from './page-text';
import { plainPart } from './plain-page';

/** A page as it is taken along. */
export interface TakenPage {
  readonly title: string;
  readonly about: string | null;
  readonly parts: readonly TakenPart[];
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
export function asText({ title, about, parts, remarks, remarksTitle }: TakenPage): string {
  const head = [title, '='.repeat(Math.min(title.length, 60)), ...(about === null ? [] : ['', about])].join('\n');
  const written = parts.map((part) => [...(part.heading === null ? [] : [part.heading, '-'.repeat(Math.min(part.heading.length, 60))]), plainPart(part)].join('\n'));
  const said = remarks.length === 0 ? [] : [[remarksTitle, ...remarks.map(({ quote, lines }) => [`“${quote}”`, ...lines.map((line) => `  ${line}`)].join('\n'))].join('\n\n')];
  return `${[head, ...written.filter((part) => part.trim() !== ''), ...said].join('\n\n')}\n`;
}

/** The page as one file that any browser opens and prints. It has no scripts and fetches nothing. */
export function asHtml({ title, about, parts, remarks, remarksTitle, language, direction }: TakenPage): string {
  const written = parts.map(({ heading, content }) => {
    const head = heading === null ? '' : `<h2 dir="auto">${escaped(heading)}</h2>\n`;
    return `<section>\n${head}${content.map((node) => block(node, true)).join('\n')}\n</section>`;
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

function block(node: RichNode, isOuter: boolean): string {
  const dir = isOuter ? ' dir="auto"' : '';
  const inner = () => (node.content ?? []).map((child) => block(child, false)).join('');
  const line = () => (node.content ?? []).map(inline).join('') || '<br>';
  switch (node.type) {
    case 'paragraph':
      return `<p${dir}>${line()}</p>`;
    case 'heading': {
      const level = node.attrs?.level === 3 ? 4 : 3;
      return `<h${level}${dir}>${line()}</h${level}>`;
    }
    case 'blockquote':
      return `<blockquote${dir}>${inner()}</blockquote>`;
    case 'bullet_list':
      return `<ul${dir}>${inner()}</ul>`;
    case 'ordered_list':
      return `<ol${dir}${typeof node.attrs?.order === 'number' && node.attrs.order !== 1 ? ` start="${node.attrs.order}"` : ''}>${inner()}</ol>`;
    case 'list_item':
      return `<li>${inner()}</li>`;
    default:
      return '';
  }
}

function inline(node: RichNode): string {
  if (node.type === 'hard_break') return '<br>';
  if (node.type !== 'text' || typeof node.text !== 'string') return '';
  return (node.marks ?? []).reduceRight(marked, escaped(node.text));
}

function marked(words: string, mark: RichMark): string {
  if (mark.type === 'strong' || mark.type === 'em') return `<${mark.type}>${words}</${mark.type}>`;
  const address = mark.type === 'link' ? safeAddress(mark.attrs?.href) : undefined;
  return address === undefined ? words : `<a href="${escaped(address)}" rel="noopener noreferrer nofollow">${words}</a>`;
}
