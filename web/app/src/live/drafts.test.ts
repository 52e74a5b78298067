// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft, RichText } from '../contracts.ts';
import { isBlank } from './draft-copy.ts';
import type { Live } from './live.ts';
import { TestBrowser } from './test-browser.ts';
import { TestServer } from './test-server.ts';

const client = 'client/riverside/ann';
const key = 'journal/riverside/one:new';
let server: TestServer;
let browser: TestBrowser;

const text = (words: string): RichText => ({ type: 'doc', content: [{ type: 'paragraph', content: words ? [{ type: 'text', text: words }] : [] }] });
const wordsOf = (draft: RichText | null) => draft?.content[0]?.content?.[0]?.text ?? null;
const saved = () => server.topic(client).accepted.map(({ command }) => (command.kind === 'saveDraft' ? wordsOf(command.text) : command.kind));
const put = (words: string, version: number) => {
  const draft: Draft = { kind: 'draft', id: `draft:${key}`, key, text: text(words), choices: null, version, at: '2026-01-01T00:00:00Z', ord: 0 };
  server.change(client, { id: draft.id, ord: 0, views: { 'member:ann': draft } });
};
const take = () => server.change(client, { id: `draft:${key}`, ord: 0, views: {} });
const edit = (live: Live) => {
  const draft = live.drafts.get(key);
  draft.use();
  return draft;
};
const becomes = (draft: ReturnType<typeof edit>, state: string, words: string | null) =>
  vi.waitFor(() => {
    expect(draft.summary.state).toBe(state);
    expect(wordsOf(draft.summary.text)).toBe(words);
  });

beforeEach(() => {
  server = new TestServer();
  server.seat(client, 'ann', 'member:ann');
  browser = new TestBrowser(server, 'ann');
});

afterEach(() => browser.close());

describe('a draft', () => {
  it('is empty at first', async () => {
    await becomes(edit(browser.tab().live), 'empty', null);
    expect(saved()).toEqual([]);
  });

  it('is saved here while the line is down, and on the server when it is back', async () => {
    server.isReachable = false;
    const { live } = browser.tab();
    const draft = edit(live);
    await becomes(draft, 'empty', null);
    draft.set(text('hello'), { wish: 'listen' });
    expect(draft.summary.state).toBe('writing');
    await becomes(draft, 'saved here', 'hello');
    server.isReachable = true;
    await becomes(draft, 'saved', 'hello');
    expect(draft.summary.choices).toEqual({ wish: 'listen' });
    expect(saved()).toEqual(['hello']);
  });

  it('survives a reload', async () => {
    server.isReachable = false;
    const first = browser.tab().live;
    edit(first).set(text('hello'), { wish: 'listen' });
    await becomes(first.drafts.get(key), 'saved here', 'hello');
    first.stop();
    const again = edit(browser.tab().live);
    await becomes(again, 'saved here', 'hello');
    expect(again.summary.choices).toEqual({ wish: 'listen' });
  });

  it('goes to the server only now and then', async () => {
    const draft = edit(browser.tab().live);
    await becomes(draft, 'empty', null);
    for (let i = 1; i <= 50; i++) draft.set(text(`${i}`), null);
    await becomes(draft, 'saved', '50');
    expect(saved().length).toBeLessThanOrEqual(2);
    expect(saved().at(-1)).toBe('50');
  });

  it('goes again when nobody answered', async () => {
    const draft = edit(browser.tab().live);
    await becomes(draft, 'empty', null);
    server.loseAnswers = 2;
    draft.set(text('hello'), null);
    await becomes(draft, 'saved', 'hello');
    expect(saved()).toEqual(['hello', 'hello', 'hello']);
  });

  it('is what was written last, wherever that was', async () => {
    const first = browser.tab().live;
    edit(first).set(text('from here'), null);
    await becomes(first.drafts.get(key), 'saved', 'from here');
    first.stop();
    put('from the phone', Date.now() + 1_000);
    await becomes(edit(browser.tab().live), 'saved', 'from the phone');
    expect(saved()).toEqual(['from here']);
  });

  it('keeps what was written here later than on the server', async () => {
    put('from the phone', 5);
    server.isReachable = false;
    const first = browser.tab().live;
    edit(first).set(text('from here'), null);
    await becomes(first.drafts.get(key), 'saved here', 'from here');
    first.stop();
    server.isReachable = true;
    await becomes(edit(browser.tab().live), 'saved', 'from here');
    expect(saved()).toEqual(['from here']);
  });

  it('is not overwritten while somebody writes', async () => {
    const draft = edit(browser.tab().live);
    await becomes(draft, 'empty', null);
    draft.set(text('from here'), null);
    put('from the phone', Date.now() + 60_000);
    draft.set(text('from here, more'), null);
    await becomes(draft, 'saved', 'from here, more');
    const last = server.topic(client).accepted.at(-1)!.command;
    expect(last.kind === 'saveDraft' && last.version).toBeGreaterThan(Date.now() + 50_000);
  });

  it('is gone when it was sent from elsewhere', async () => {
    const first = browser.tab().live;
    edit(first).set(text('hello'), null);
    await becomes(first.drafts.get(key), 'saved', 'hello');
    first.stop();
    await becomes(edit(browser.tab().live), 'empty', null);
    expect(saved()).toEqual(['hello']);
  });

  it('appears when it comes after the page was opened, with a new revision', async () => {
    const draft = edit(browser.tab().live);
    await becomes(draft, 'empty', null);
    const { revision } = draft.summary;
    put('from the phone', 5);
    await becomes(draft, 'saved', 'from the phone');
    expect(draft.summary.revision).toBeGreaterThan(revision);
    take();
    await becomes(draft, 'empty', null);
  });

  it('is dropped on the server too, even when the line was down', async () => {
    put('hello', 5);
    const first = browser.tab();
    const draft = edit(first.live);
    await becomes(draft, 'saved', 'hello');
    server.isReachable = false;
    first.line.cut();
    draft.drop();
    expect(draft.summary).toMatchObject({ state: 'empty', text: null });
    await draft.flush();
    first.live.stop();

    server.isReachable = true;
    const again = edit(browser.tab().live);
    await vi.waitFor(() => expect(saved()).toEqual(['dropDraft']));
    expect(again.summary.text).toBeNull();
  });

  it('that is blank is none', async () => {
    const draft = edit(browser.tab().live);
    await becomes(draft, 'empty', null);
    draft.set(text('  '), null);
    await becomes(draft, 'empty', null);
    expect(isBlank(text(' \n'))).toBe(true);
    expect(isBlank(text('x'))).toBe(false);
  });

  it('is not written again after wiping', async () => {
    const { live } = browser.tab();
    const draft = edit(live);
    draft.set(text('hello'), null);
    await live.wipe();
    draft.set(text('hello again'), null);
    await draft.flush();
    expect(draft.summary.text).toBeNull();
    await becomes(edit(browser.tab().live), 'empty', null);
  });
});
