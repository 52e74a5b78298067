import { cleanup, render } from '@testing-library/react';
import { Fragment, Node, Slice } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { afterEach, describe, expect, it } from 'vitest';
import type { RichText as RichDocument } from '../contracts';
import { has, linkAt, removeLink, setLink, toggle } from './commands';
import { depthOf, documentOf, fitted, storedOf } from './documents';
import { readAddress, safeAddress } from './links';
import { mentionedIn, matching, queryIn } from './mentions';
import { amountOf, beginningOf, emptyText, fits, isBlank, plainOf, textOf } from './plain';
import { writingPlugins } from './plugins';
import { RichText } from './rich-text';
import { schema } from './schema';

afterEach(cleanup);

const word = (text: string, ...marks: object[]) => (marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text });
const paragraph = (...content: object[]) => (content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' });
const item = (...content: object[]) => ({ type: 'list_item', content });
const doc = (...content: object[]) => ({ type: 'doc', content }) as unknown as RichDocument;
const link = (href: unknown) => ({ type: 'link', attrs: { href } });

const everything = doc(
  { type: 'heading', attrs: { level: 2 }, content: [word('A week')] },
  paragraph(word('I '), word('did', { type: 'strong' }), word(' it. '), word('See', link('https://example.org/a'), { type: 'em' })),
  { type: 'bullet_list', content: [item(paragraph(word('one'))), item(paragraph(word('two')), { type: 'ordered_list', attrs: { order: 3 }, content: [item(paragraph(word('three')))] })] },
  { type: 'blockquote', content: [paragraph(word('said'), { type: 'hard_break' }, word('so'))] },
  paragraph(),
);

describe('a text', () => {
  it('goes through the editor and comes back the same', () => {
    expect(storedOf(documentOf(everything))).toEqual(everything);
  });

  it('has the plain words the server finds in it', () => {
    expect(plainOf(everything)).toBe('A week\nI did it. See\none\ntwo\nthree\nsaid\nso');
    expect(amountOf(everything).nodes).toBe(24);
    expect(plainOf(textOf('one\n\ntwo'))).toBe('one\n\ntwo');
  });

  it('is blank when there is only space', () => {
    expect(isBlank(emptyText)).toBe(true);
    expect(isBlank(textOf(' \n\t'))).toBe(true);
    expect(isBlank(textOf(' a'))).toBe(false);
  });

  it('fits up to ten thousand characters', () => {
    expect(fits(amountOf(textOf('a'.repeat(10_000))))).toBe(true);
    expect(fits(amountOf(textOf('a'.repeat(10_001))))).toBe(false);
    expect(fits(amountOf(textOf('a\n'.repeat(600))))).toBe(false);
  });

  it('shows its beginning whole words at a time', () => {
    expect(beginningOf(textOf('I went out.\nIt was fine.'))).toBe('I went out. It was fine.');
    expect(beginningOf(textOf('The evening walk with Noor'), 20)).toBe('The evening walk…');
  });
});

describe('what is shown', () => {
  const show = (text: RichDocument) => render(<RichText text={text} />).container;

  it('is every part of the text', () => {
    const shown = show(everything);
    expect(shown.querySelector('h3')?.textContent).toBe('A week');
    expect(shown.querySelector('ol')?.getAttribute('start')).toBe('3');
    expect([...shown.querySelectorAll('li')].map((node) => node.textContent)).toEqual(['one', 'twothree', 'three']);
    expect(shown.querySelector('a')?.rel).toBe('noopener noreferrer nofollow');
  });

  it('finds its direction once, at the outermost block', () => {
    const shown = show(everything);
    expect([...shown.firstElementChild!.children].every((block) => block.getAttribute('dir') === 'auto')).toBe(true);
    expect(shown.querySelector('li p')?.hasAttribute('dir')).toBe(false);
  });

  it('leaves out what it does not know', () => {
    const shown = show(doc({ type: 'script', content: [word('alert(1)')] }, { type: 'image', attrs: { src: 'x' } }, paragraph({ type: 'mention', text: 'x' }, word('here'))));
    expect(shown.textContent).toBe('here');
    expect(shown.querySelector('script, img')).toBeNull();
  });

  it.each(['javascript:alert(1)', 'http://example.org', 'data:text/html,x', '//example.org', 'https://', ' https://example.org', 7, null])(
    'does not link to %s',
    (address) => {
      const shown = show(doc(paragraph(word('press', link(address)))));
      expect(shown.querySelector('a')).toBeNull();
      expect(shown.textContent).toBe('press');
    },
  );

  it('says where a passage is hidden, and marks what is new at its place', () => {
    const text = doc(paragraph(word('one '), { type: 'hidden', attrs: { id: 'h' } }, word(' two')), { type: 'bullet_list', content: [item(paragraph(word('three')))] });
    // as the editor counts: the paragraph begins at 1, and what is in the list at 14
    const { container } = render(<RichText text={text} hidden="(hidden)" fresh={[{ from: 3, to: 5 }, { from: 14, to: 16 }]} />);
    expect(container.textContent).toBe('one (hidden) twothree');
    expect([...container.querySelectorAll('mark')].map((node) => node.textContent)).toEqual(['e ', 'th']);
  });

  it('keeps words that look like HTML as words', () => {
    const shown = show(textOf('<img src=x onerror=alert(1)>'));
    expect(shown.querySelector('img')).toBeNull();
    expect(shown.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('the editor', () => {
  const stateOf = (text: RichDocument) => EditorState.create({ schema, doc: documentOf(text), plugins: writingPlugins });
  const all = (state: EditorState) => state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1, state.doc.content.size - 1)));
  const does = (state: EditorState, command: ReturnType<typeof toggle>) => {
    let next = state;
    command(state, (tr) => (next = state.apply(tr)));
    return next;
  };

  it('opens a text that it does not know as its plain words', () => {
    const strange = doc({ type: 'table', content: [paragraph(word('kept'))] });
    expect(plainOf(storedOf(documentOf(strange)))).toBe('kept');
  });

  it.each(['strong', 'em', 'heading', 'bullet_list', 'ordered_list', 'blockquote'] as const)('sets %s and takes it away', (format) => {
    const before = all(stateOf(textOf('words')));
    const after = does(before, toggle(format));
    expect(has(after, format)).toBe(true);
    const back = does(after, toggle(format));
    expect(has(back, format)).toBe(false);
    expect(storedOf(back.doc)).toEqual(textOf('words'));
  });

  it('turns one kind of list into the other', () => {
    const list = does(stateOf(textOf('words')), toggle('bullet_list'));
    const numbered = does(list, toggle('ordered_list'));
    expect(has(numbered, 'ordered_list')).toBe(true);
    expect(numbered.doc.childCount).toBe(1);
  });

  it('makes a link of the words that are chosen', () => {
    const linked = does(all(stateOf(textOf('words'))), setLink('https://example.org', 'other words'));
    expect(storedOf(linked.doc)).toEqual(doc(paragraph(word('other words', link('https://example.org')))));
    expect(linkAt(linked)?.href).toBe('https://example.org');
    expect(storedOf(does(linked, removeLink).doc)).toEqual(textOf('other words'));
  });

  it('keeps lists within each other as shallow as they may be stored', () => {
    const twice = stateOf(doc({ type: 'bullet_list', content: [item(paragraph(), { type: 'bullet_list', content: [item(paragraph(word('deep')))] })] }));
    let at = 0;
    twice.doc.descendants((node, place) => void (node.isText && (at = place)));
    const inside = twice.apply(twice.tr.setSelection(TextSelection.create(twice.doc, at)));
    expect(does(inside, toggle('blockquote')).doc.eq(twice.doc)).toBe(true);
    const list = Node.fromJSON(schema, { type: 'bullet_list', content: [item(paragraph(word('pasted')))] });
    const slice = fitted(new Slice(Fragment.from(list), 0, 0), inside.selection.$from);
    expect(depthOf(slice.content)).toBe(0);
    expect(slice.content.textBetween(0, slice.content.size)).toBe('pasted');
  });
});

describe('an address', () => {
  it.each([
    ['example.org', 'https://example.org'],
    ['http://example.org/a?b=c', 'https://example.org/a?b=c'],
    [' HTTPS://example.org ', 'https://example.org'],
  ])('%s is read as %s', (typed, address) => expect(readAddress(typed)).toBe(address));

  it.each(['javascript:alert(1)', 'two words.org', '', 'localhost', 'mailto:sam@example.org'])('%s is none', (typed) => {
    expect(readAddress(typed)).toBeUndefined();
  });

  it('is at most as long as the server takes', () => {
    expect(safeAddress(`https://example.org/${'a'.repeat(2_000)}`)).toBeUndefined();
  });
});

describe('naming somebody', () => {
  const people = [
    { id: 'm', name: 'Maya' },
    { id: 'ml', name: 'Maya Lou' },
    { id: 'l', name: 'ليلى' },
    { id: 'z', name: 'Zoë (she)' },
  ];

  it('begins with an @ at the start of a word', () => {
    expect(queryIn('thank you @ma')).toBe('ma');
    expect(queryIn('@')).toBe('');
    expect(queryIn('sam@example')).toBeUndefined();
    expect(queryIn('@Maya thank you for')).toBeUndefined();
  });

  it('finds names by the beginning of any part, whatever the accents', () => {
    expect(matching(people, 'lo').map(({ id }) => id)).toEqual(['ml']);
    expect(matching(people, 'zoe').map(({ id }) => id)).toEqual(['z']);
    expect(matching(people, 'لي').map(({ id }) => id)).toEqual(['l']);
  });

  it('is read from the words when they are sent', () => {
    expect(mentionedIn('Thanks @Maya Lou, and @ليلى.', people)).toEqual(['ml', 'l']);
    expect(mentionedIn('@Mayan ruins, @Zoë (she)!', people)).toEqual(['z']);
    expect(mentionedIn('Maya was there', people)).toEqual([]);
  });
});
