// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Command, Item, Outcome, Topic } from '../contracts';
import type { Live } from '../live';
import { TestBrowser } from '../live/test-browser';
import { TestServer } from '../live/test-server';
import { plainOf } from '../writing/plain';
import type { Hold } from './kept-steps';
import { keptKey } from './lost-words';
import { PageClient } from './page-client';
import { pageOf, paragraph, section, TestPage } from './test-page';
import { sendUnsentPages } from './unsent-pages';

const topic: Topic = 'page/riverside/one';
const people = ['ann', 'ben'];
let server: TestServer;
let page: TestPage;
let browsers: TestBrowser[];
let sends: number;

/** The test's server, which puts what is written in its place. */
beforeEach(() => {
  server = new TestServer();
  server.window = 10_000;
  page = new TestPage(pageOf(section('a', null, paragraph())));
  browsers = [];
  sends = 0;
  for (const person of people) {
    server.seat(topic, person, 'group');
    server.seat(`client/riverside/${person}`, person, `member:${person}`);
  }
  show('base:0', { kind: 'pageBase', id: 'base:0', ord: 1, version: 0, at: '2026-01-01T00:00:00Z', text: { doc: page.doc.toJSON(), by: [] } });
  const others = server.send.bind(server);
  server.send = (where: Topic, by: string, op: string, command: Command): Outcome => {
    if (command.kind !== 'writeSteps') return others(where, by, op, command);
    sends++;
    const before = page.batches.length;
    const outcome = page.write(by, op, command.version, command.steps);
    const item = page.batches[before];
    if (item !== undefined) show(item.id, item);
    return outcome;
  };
});

afterEach(() => browsers.forEach((one) => one.close()));

function show(id: string, item: Item | undefined): void {
  server.change(topic, { id, ord: -1, views: { group: item && { ...item, ord: server.topic(topic).seq + 1 } } });
}

function browser(person: string): TestBrowser {
  const made = new TestBrowser(server, person);
  browsers.push(made);
  return made;
}

function opened(live: Live, hold: Hold = async () => () => {}): PageClient {
  const client = new PageClient(live, topic, () => {}, hold);
  client.use();
  return client;
}

async function ready(client: PageClient): Promise<PageClient> {
  await vi.waitFor(() => expect(client.state).not.toBeNull());
  return client;
}

const type = (client: PageClient, words: string, at = 2) => {
  for (const [i, letter] of [...words].entries()) client.dispatch(client.state!.tr.insertText(letter, at + i));
};
const even = (...clients: PageClient[]) =>
  vi.waitFor(
    () => {
      for (const client of clients) {
        expect(client.isEven).toBe(true);
        expect(client.state!.doc.toJSON()).toEqual(page.doc.toJSON());
      }
    },
    { timeout: 8_000 },
  );

it('brings two who write at once to the same page', async () => {
  const [ann, ben] = await Promise.all([ready(opened(browser('ann').tab().live)), ready(opened(browser('ben').tab().live))]);
  type(ann, 'hello');
  type(ben, 'WORLD');
  await even(ann, ben);
  expect(['helloWORLD', 'WORLDhello']).toContain(page.doc.textContent);
});

it('writes everything once although answers are lost', async () => {
  const { live, line } = browser('ann').tab();
  const ann = await ready(opened(live));
  server.loseAnswers = 2;
  type(ann, 'one two three');
  await even(ann);
  line.cut();
  type(ann, 'more ', 2);
  await even(ann);
  expect(page.doc.textContent).toBe('more one two three');
});

it('keeps what was written without a line over a reload, and sends it once', async () => {
  const anns = browser('ann');
  const first = anns.tab();
  const ann = await ready(opened(first.live));
  type(ann, 'before ');
  await even(ann);
  server.isReachable = false;
  first.line.cut();
  type(ann, 'offline', 9);
  await ann.flush();
  first.live.stop();
  expect(page.doc.textContent).toBe('before ');

  const dark = anns.tab();
  const meanwhile = await ready(opened(dark.live));
  expect(meanwhile.state!.doc.textContent).toBe('before offline');
  await meanwhile.flush();
  dark.live.stop();

  page.write('ben', 'x', page.version, [{ stepType: 'replace', from: 2, to: 2, slice: { content: [{ type: 'text', text: 'Ben: ' }] } }]);
  show(page.batches.at(-1)!.id, page.batches.at(-1));
  server.isReachable = true;
  const back = await ready(opened(anns.tab().live));
  await even(back);
  expect(page.doc.textContent).toBe('Ben: before offline');
  await vi.waitFor(async () => expect(await (await first.live.vault).all('pages').catch(() => [])).toEqual([]));
});

it('knows what arrived before the tab was gone', async () => {
  const anns = browser('ann');
  const first = anns.tab();
  const ann = await ready(opened(first.live));
  server.isReachable = false;
  first.line.cut();
  type(ann, 'once');
  await ann.flush();
  server.isReachable = true;
  await even(ann); // the row is as it was when it was sent
  const kept = await (await first.live.vault).all('pages');
  first.live.stop();
  const second = anns.tab();
  for (const { id, value } of kept) await (await second.live.vault).put('pages', id, value);
  const back = await ready(opened(second.live));
  await even(back);
  expect(page.doc.textContent).toBe('once');
});

it('leaves to another tab what that one is at', async () => {
  const held = new Set<string>();
  const hold: Hold = async (name) => (held.has(name) ? null : (held.add(name), () => void held.delete(name)));
  const anns = browser('ann');
  const first = anns.tab();
  const ann = await ready(opened(first.live, hold));
  server.isReachable = false;
  first.line.cut();
  type(ann, 'mine');
  await ann.flush();
  server.isReachable = true;
  const other = await ready(opened(anns.tab().live, hold));
  await even(ann, other);
  expect(page.doc.textContent).toBe('mine');
});

it('sends what several tabs left that are gone, each over the others', async () => {
  const held = new Set<string>();
  const hold: Hold = async (name) => (held.has(name) ? null : (held.add(name), () => void held.delete(name)));
  const anns = browser('ann');
  const tabs = [anns.tab(), anns.tab()];
  const clients = [];
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  for (const { live } of tabs) clients.push(await ready(opened(live, hold)));
  server.isReachable = false;
  for (const { line } of tabs) line.cut();
  type(clients[0]!, 'one');
  type(clients[1]!, 'two');
  for (const [i, client] of clients.entries()) {
    // oxlint-disable-next-line no-await-in-loop
    await client.flush();
    tabs[i]!.live.stop();
  }
  held.clear(); // both tabs are gone
  page.write('ben', 'x', page.version, [{ stepType: 'replace', from: 2, to: 2, slice: { content: [{ type: 'text', text: 'Ben ' }] } }]);
  show(page.batches.at(-1)!.id, page.batches.at(-1));
  server.isReachable = true;
  const back = await ready(opened(anns.tab().live, hold));
  await vi.waitFor(() => expect(page.doc.textContent).toHaveLength('Ben onetwo'.length));
  for (const words of ['Ben ', 'one', 'two']) expect(page.doc.textContent).toContain(words);
  await even(back);
});

it('sends what was left of a page that nobody opens again', async () => {
  const anns = browser('ann');
  const first = anns.tab();
  const ann = await ready(opened(first.live));
  server.isReachable = false;
  first.line.cut();
  type(ann, 'left');
  await ann.flush();
  first.live.stop();
  server.isReachable = true;

  const { live } = anns.tab();
  const kept = (await (await live.vault).all('pages')).map(({ id }) => id);
  await sendUnsentPages(live, kept);
  await vi.waitFor(() => expect(page.doc.textContent).toBe('left'));
  await vi.waitFor(async () => expect(await (await live.vault).all('pages')).toEqual([]));
});

it('takes back what was refused, and keeps its words', async () => {
  const { live } = browser('ann').tab();
  const ann = await ready(opened(live));
  const codes: string[] = [];
  ann.refused.add(({ code }) => codes.push(code));
  page.refuses = 'page-locked';
  type(ann, 'too late');
  await even(ann);
  expect(codes).toEqual(['page-locked']);
  const draft = live.drafts.get(keptKey(topic));
  draft.use();
  await vi.waitFor(() => expect(plainOf(draft.summary.text!)).toBe('too late'));
});

it('asks again, with what it has by then, where the page has gone on too far', async () => {
  const ann = await ready(opened(browser('ann').tab().live));
  page.refuses = 'page-stale';
  type(ann, 'patient');
  await vi.waitFor(() => expect(sends).toBeGreaterThan(1));
  page.refuses = undefined;
  await even(ann);
  expect(page.doc.textContent).toBe('patient');
});

it('goes on from a page whose past it may not see any more', async () => {
  const { live, line } = browser('ann').tab();
  const ann = await ready(opened(live));
  type(ann, 'something bad');
  await even(ann);
  server.isReachable = false;
  line.cut();
  type(ann, ' and mine', 15);
  page.write('rosa', 'hide', page.version, [{ stepType: 'replace', from: 2, to: 11, slice: { content: [{ type: 'hidden', attrs: { id: 'hide-0' } }] } }]);
  for (const { id } of page.batches) show(id, undefined);
  show('base:0', undefined);
  server.forget(topic);
  show(`base:${page.version}`, { kind: 'pageBase', id: `base:${page.version}`, ord: 1, version: page.version, at: '', text: { doc: page.doc.toJSON(), by: [] } });
  server.isReachable = true;
  await even(ann);
  expect(page.doc.textContent).toBe(' bad and mine');
});
