import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { type EditorState, TextSelection } from 'prosemirror-state';
import { liftTarget, Step } from 'prosemirror-transform';
import { describe, expect, it } from 'vitest';
import type { PageSteps } from '../contracts';
import { stepsBetween } from './differences';
import { schema } from '../writing/schema';
import { byOf, runsOf } from './runs';
import { leap, receive, syncedOf, tagged, withdraw } from './syncing';
import { dice, pageOf, paragraph, section, stateOf, TestPage } from './test-page';

/** A browser without a screen: what it does goes to the page in batches, and comes when it is fetched. */
class Writer {
  state: EditorState;
  words = '';
  #seen = 0;
  #batches = 0;

  constructor(
    readonly me: string,
    readonly page: TestPage,
  ) {
    this.state = stateOf(page.first, me);
  }

  type(words: string, at: number, to = at): void {
    this.state = this.state.apply(this.state.tr.insertText(words, at, to));
  }

  does(command: typeof undo): void {
    command(this.state, (tr) => (this.state = this.state.apply(tr)));
  }

  send(count = Infinity): string {
    const { mine, version } = syncedOf(this.state);
    const op = mine[0]?.batch ?? `${this.me}${this.#batches++}`;
    const end = mine[0]?.batch ? mine.filter(({ batch }) => batch === op).length : Math.min(count, mine.length);
    this.state = this.state.apply(tagged(this.state, end, op));
    this.page.write(this.me, op, version, mine.slice(0, end).map(({ step }) => step.toJSON() as object));
    return op;
  }

  fetch(most = Infinity): void {
    for (; this.#seen < this.page.batches.length && most > 0; most--) this.take(this.page.batches[this.#seen++]!);
  }

  take({ steps, ...batch }: PageSteps): void {
    const { tr, words } = receive(this.state, this.me, { ...batch, steps: steps.map((step) => Step.fromJSON(schema, step)) });
    this.state = this.state.apply(tr);
    if (words !== '') this.words += `${words}|`;
  }

  turn(count = Infinity): void {
    this.fetch();
    if (!this.isEven) this.send(count);
  }

  get isEven(): boolean {
    return syncedOf(this.state).mine.length === 0;
  }
}

const two = () => {
  const page = new TestPage(pageOf(section('a', null, paragraph())));
  return { page, ann: new Writer('ann', page), ben: new Writer('ben', page) };
};

describe('a copy of a page', () => {
  it('confirms what comes back as it was sent', () => {
    const { ann } = two();
    ann.type('one', 2);
    const before = ann.state.doc;
    ann.send();
    ann.fetch();
    expect(ann.state.doc).toBe(before);
    expect(ann.isEven).toBe(true);
  });

  it('keeps what two write at one place in an empty page apart', () => {
    const { page, ann, ben } = two();
    for (const [i, letter] of [...'hello'].entries()) ann.type(letter, 2 + i);
    for (const [i, letter] of [...'WORLD'].entries()) ben.type(letter, 2 + i);
    ann.send(2);
    ben.send(3);
    for (let i = 0; i < 4; i++) for (const one of [ann, ben]) one.turn();
    ann.fetch();
    ben.fetch();
    expect(ann.state.doc.toJSON()).toEqual(page.doc.toJSON());
    expect(ben.state.doc.toJSON()).toEqual(page.doc.toJSON());
    expect(['helloWORLD', 'WORLDhello']).toContain(page.doc.textContent);
  });

  it('gives words back whose place is gone', () => {
    const { page, ann, ben } = two();
    ann.type('one two three', 2);
    ann.send();
    ann.fetch();
    ben.fetch();
    ben.type(' and more', 9);
    ann.state = ann.state.apply(ann.state.tr.delete(5, 13));
    ann.send();
    ben.fetch();
    expect(ben.words).toBe('and more|');
    expect(ben.state.doc.toJSON()).toEqual(page.doc.toJSON());
    expect(ben.isEven).toBe(true);
  });

  it('takes its own words as the server changed them, and goes on within them', () => {
    const { page, ann } = two();
    ann.type('one', 2);
    ann.type('two', 5);
    const batch = ann.send();
    ann.type('X', 3);
    // the server has left the second out
    const [first] = page.batches[0]!.steps;
    ann.take({ ...page.batches[0]!, batch, steps: [first!] });
    expect(ann.words).toBe('two|');
    expect(ann.state.doc.textContent).toBe('oXne');
    expect(syncedOf(ann.state)).toMatchObject({ version: 1, mine: { length: 1 } });
  });

  it('takes back what was refused, and gives its words back', () => {
    const { ann, page } = two();
    ann.type('kept', 2);
    const { tr, words } = withdraw(ann.state);
    ann.state = ann.state.apply(tr);
    expect(words).toBe('kept');
    expect(ann.state.doc.toJSON()).toEqual(page.doc.toJSON());
  });

  it('undoes its own steps alone', () => {
    const { ann, ben, page } = two();
    ann.type('mine', 2);
    ann.send();
    for (const one of [ann, ben]) one.fetch();
    ben.type('theirs ', 2);
    ben.send();
    ann.fetch();
    ann.does(undo);
    expect(ann.state.doc.textContent).toBe('theirs ');
    ann.does(redo);
    expect(ann.state.doc.textContent).toBe('theirs mine');
    ann.send();
    ann.fetch();
    expect(ann.state.doc.toJSON()).toEqual(page.doc.toJSON());
  });

  it('leaps over what nobody tells it', () => {
    const { ann } = two();
    ann.type('old words', 2);
    ann.send();
    ann.fetch();
    ann.type(' mine', 11);
    const doc = pageOf(section('a', null, paragraph('new words')));
    const { tr, words } = leap(ann.state, 'ann', { doc, version: 40, runs: [] }, false);
    ann.state = ann.state.apply(tr);
    expect(ann.state.doc.textContent).toBe('new words mine');
    expect(words).toBe('');
    expect(syncedOf(ann.state)).toMatchObject({ version: 40 });
  });
});

/** Something that people do. */
function act(state: EditorState, roll: (most: number) => number): EditorState {
  const size = state.doc.content.size;
  const near = (at: number) => TextSelection.near(state.doc.resolve(Math.min(at, size))).from;
  const from = near(roll(size + 1));
  const to = near(Math.min(from + roll(6), size));
  const { tr } = state;
  let next = state;
  const run = (command: typeof undo) => command(state, (done) => (next = state.apply(done)));
  const what = roll(12);
  if (what < 6) return state.apply(tr.insertText(String.fromCodePoint(97 + roll(26)).repeat(1 + roll(3)), from));
  if (what < 8) return state.doc.resolve(from).sameParent(state.doc.resolve(to)) && from < to ? state.apply(tr.delete(from, to)) : state;
  if (what === 8) return state.doc.resolve(from).parent.isTextblock ? state.apply(tr.split(from)) : state;
  if (what === 9) return from < to && (run(undo), true) ? next : state;
  const selected = state.apply(tr.setSelection(TextSelection.between(state.doc.resolve(from), state.doc.resolve(to))));
  if (what === 10) return (toggleMark(schema.marks.strong)(selected, (done) => (next = selected.apply(done))), next);
  const range = selected.selection.$from.blockRange();
  if (!range) return state;
  const target = liftTarget(range);
  if (target !== null && range.depth > 1) return selected.apply(selected.tr.lift(range, target));
  return selected.apply(selected.tr.wrap(range, [{ type: schema.nodes.blockquote }]));
}

describe('at random', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))('three writers end with the same page, the same writers and no word lost (%i)', (seed) => {
    const roll = dice(seed);
    const words = 'some words to begin with';
    const page = new TestPage(pageOf(section('a', null, paragraph(words), paragraph()), section('b', null, paragraph('more'))));
    const people = ['ann', 'ben', 'cem'].map((me) => new Writer(me, page));
    for (let round = 0; round < 80; round++) {
      const one = people[roll(3)]!;
      const what = roll(6);
      if (what < 4) one.state = act(one.state, roll);
      else if (what === 4) one.fetch(1 + roll(4));
      else if (!one.isEven) one.send(1 + roll(8));
      expect(() => one.state.doc.check()).not.toThrow();
    }
    for (let round = 0; people.some(({ isEven }) => !isEven) && round < 200; round++) for (const one of people) one.turn(5);
    for (const one of people) {
      one.fetch();
      expect(one.isEven).toBe(true);
      expect(one.state.doc.toJSON()).toEqual(page.doc.toJSON());
      expect(byOf(syncedOf(one.state).runs)).toEqual(byOf(page.runs));
    }
    page.runs.forEach(({ from, to }) => expect(page.doc.textBetween(from, to)).toHaveLength(to - from));
  });

  it.each(Array.from({ length: 30 }, (_, seed) => seed + 1))('any two pages of the same parts are a few steps from each other (%i)', (seed) => {
    const roll = dice(seed);
    const page = new TestPage(pageOf(section('a', null, paragraph('some words'), paragraph()), section('b', null, paragraph('more'))));
    let state = stateOf(page.doc, 'ann', runsOf([]));
    for (let i = 0; i < 20; i++) state = act(state, roll);
    let { doc } = page;
    for (const step of stepsBetween(page.doc, state.doc)) doc = step.apply(doc).doc!;
    expect(doc.toJSON()).toEqual(state.doc.toJSON());
  });
});
