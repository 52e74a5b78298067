import { describe, expect, it } from 'vitest';
import type { RichNode } from '../contracts';
import { asHtml, asText, type TakenPage } from './export';

const text = (words: string, marks?: RichNode['marks']): RichNode => ({ type: 'text', text: words, ...(marks && { marks }) });
const paragraph = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content });
const item = (words: string): RichNode => ({ type: 'list_item', content: [paragraph(text(words))] });

const page: TakenPage = {
  title: 'Our <card>',
  about: 'For hard days & nights',
  parts: [
    {
      heading: null,
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [text('First')] },
        paragraph(text('Breathe '), text('out', [{ type: 'strong' }]), { type: 'hard_break' }, text('slowly')),
        { type: 'ordered_list', attrs: { order: 3 }, content: [item('three'), item('four')] },
        { type: 'bullet_list', content: [item('"quoted"')] },
        paragraph({ type: 'hidden', attrs: { id: 'x' } }),
      ],
    },
    { heading: 'Mia’s part', content: [paragraph(text('x', [{ type: 'link', attrs: { href: 'https://example.org/?a="b"' } }]), text('y', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]))] },
  ],
  hidden: '(hidden)',
  remarks: [],
  remarksTitle: 'Remarks',
  language: 'en',
  direction: 'ltr',
};

describe('a page taken along', () => {
  it('is plain text with its parts and their owners', () => {
    expect(asText(page)).toBe(
      'Our <card>\n==========\n\nFor hard days & nights\n\nFirst\n\nBreathe out\nslowly\n\n3. three\n4. four\n\n- "quoted"\n\n(hidden)\n\nMia’s part\n----------\nxy\n',
    );
  });

  it('is a file that runs nothing, and shows what people wrote as they wrote it', () => {
    const file = asHtml(page);
    expect(file).toContain('<h1 dir="auto">Our &lt;card&gt;</h1>');
    expect(file).toContain('Breathe <strong>out</strong><br>slowly');
    expect(file).toContain('<ol dir="auto" start="3">');
    expect(file).toContain('"quoted"');
    expect(file).toContain('href="https://example.org/?a=&quot;b&quot;"');
    expect(file).toContain('<em>(hidden)</em>');
    expect(file).not.toContain('javascript:');
    expect(file).not.toContain('<script');
    expect(file).toContain('<h2 dir="auto">Mia’s part</h2>');
  });

  it('has nothing of what others said to it, unless that is wished for', () => {
    expect(asText(page)).not.toContain('Remarks');
    const both = { ...page, remarks: [{ quote: 'slowly', lines: ['Mia: Shall we say how long?'] }] };
    expect(asText(both)).toContain('Remarks\n\n“slowly”\n  Mia: Shall we say how long?');
    expect(asHtml(both)).toContain('Shall we say how long?');
  });

  it('is read from the right where the language is', () => {
    expect(asHtml({ ...page, language: 'ar', direction: 'rtl' })).toContain('<html lang="ar" dir="rtl">');
  });
});
