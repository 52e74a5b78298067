// @vitest-environment node
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../contracts.ts';
import { newOp } from './op.ts';
import { TestBrowser } from './test-browser.ts';
import { entry, TestServer } from './test-server.ts';

const topic = 'journal/riverside/one';
let server: TestServer;
let browser: TestBrowser;

const write = (words: string): Command => ({
  kind: 'writeEntry',
  text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] },
  sharing: { reach: 'group', people: [] },
  wish: 'open',
  prompt: null,
});
const wordsOf = (command: Command) => (command.kind === 'writeEntry' ? command.text.content[0]?.content?.[0]?.text : '');
const arrived = () => server.topic(topic).accepted.map(({ command }) => wordsOf(command));

beforeEach(() => {
  server = new TestServer();
  server.seat(topic, 'ann', 'group', 'member:ann');
  browser = new TestBrowser(server, 'ann');
});

afterEach(() => browser.close());

describe('sending', () => {
  it('answers what the server answered', async () => {
    const { live } = browser.tab();
    expect(await live.send(topic, write('hello'))).toEqual({ kind: 'accepted', seq: 2 });
    await vi.waitFor(() => expect(live.outbox.pending(topic)).toEqual([]));
  });

  it('keeps the order in which things were sent', async () => {
    server.isReachable = false;
    const { live } = browser.tab();
    const sent = [1, 2, 3, 4, 5].map((n) => live.send(topic, write(`${n}`)));
    expect(live.outbox.pending(topic).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting', 'waiting', 'waiting']);
    server.isReachable = true;
    await Promise.all(sent);
    expect(arrived()).toEqual(['1', '2', '3', '4', '5']);
  });

  it('sends again with the same op when the answer is lost, and it is done once', async () => {
    const { live } = browser.tab();
    server.loseAnswers = 3;
    expect(await live.send(topic, write('once'))).toMatchObject({ kind: 'accepted' });
    expect(arrived()).toEqual(['once']);
    expect(live.outbox.pending(topic).every(({ tries }) => tries === 3)).toBe(true);
  });

  it('sends again when no answer comes in time', async () => {
    const { live } = browser.tab();
    let answers = 0;
    await vi.waitFor(() => expect(live.connection.isOnline).toBe(true));
    server.weather = { ...server.weather, answer: () => (answers++ === 0 ? 60_000 : 0) };
    expect(await live.send(topic, write('slow'))).toMatchObject({ kind: 'accepted' });
    expect(arrived()).toEqual(['slow']);
  });

  it('shows what was sent until the item itself is there', async () => {
    const { live } = browser.tab();
    live.topics.use(topic);
    await vi.waitFor(() => expect(live.topics.get(topic).summary.status).toBe('live'));
    const op = newOp();
    const isShown: boolean[] = [];
    const look = () => isShown.push(live.outbox.pending(topic).some((one) => one.op === op) || live.topics.get(topic).item(op) !== undefined);
    live.outbox.changed.add(look);
    await live.send(topic, write('hello'), { op });
    server.change(topic, { id: op, ord: 3, views: { group: entry(op, 'hello', 3) } });
    await vi.waitFor(() => expect(live.outbox.pending(topic)).toEqual([]));
    expect(isShown).not.toContain(false);
  });

  it('asks without keeping where nothing needs to last', async () => {
    const { live } = browser.tab();
    server.loseAnswers = 2;
    server.decide = () => ({ kind: 'rejected', code: 'no', sentence: 'No.' });
    expect(await live.send(topic, { kind: 'volunteer', isOn: true }, { keep: false })).toMatchObject({ kind: 'rejected' });
    expect(live.outbox.pending(topic)).toEqual([]);
  });
});

describe('what is sent', () => {
  it('survives a reload and goes out then', async () => {
    server.isReachable = false;
    const first = browser.tab();
    void first.live.send(topic, write('before'));
    void first.live.send(topic, write('the reload'));
    await vi.waitFor(async () => expect(await stored()).toHaveLength(2));
    first.live.stop();

    server.isReachable = true;
    const second = browser.tab();
    await vi.waitFor(() => expect(arrived()).toEqual(['before', 'the reload']));
    await vi.waitFor(() => expect(second.live.outbox.pending(topic)).toEqual([]));
    await vi.waitFor(async () => expect(await stored()).toEqual([]));
  });

  it('stays with its words when it is refused, until the person has read why', async () => {
    const { live } = browser.tab();
    const refusal = { kind: 'rejected', code: 'closed', sentence: 'This journal is closed.' } as const;
    server.decide = () => refusal;
    expect(await live.send(topic, write('too late'))).toEqual(refusal);
    await vi.waitFor(async () => expect(await stored()).toHaveLength(1));
    live.stop();

    const again = browser.tab().live;
    await vi.waitFor(() => expect(again.outbox.pending(topic)).toMatchObject([{ state: 'refused', refusal }]));
    const [kept] = again.outbox.pending(topic);
    expect(wordsOf(kept!.command)).toBe('too late');
    await again.outbox.dismiss(kept!.op);
    expect(again.outbox.pending(topic)).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it('is refused without holding up what comes after it', async () => {
    const { live } = browser.tab();
    server.decide = (_, command) => (wordsOf(command) === 'bad' ? { kind: 'rejected', code: 'no', sentence: 'No.' } : null);
    void live.send(topic, write('bad'));
    await live.send(topic, write('good'));
    expect(arrived()).toEqual(['good']);
  });

  it('goes out once although two tabs are open', async () => {
    server.isReachable = false;
    const tabs = [browser.tab(), browser.tab()];
    const sent = [1, 2, 3, 4].map((n) => tabs[n % 2]!.live.send(topic, write(`${n}`)));
    await vi.waitFor(async () => expect(await stored()).toHaveLength(4));
    server.isReachable = true;
    await Promise.all(sent);
    expect(arrived().sort()).toEqual(['1', '2', '3', '4']);
    for (const { live } of tabs)
      // oxlint-disable-next-line no-await-in-loop
      await vi.waitFor(() => expect(live.outbox.pending(topic)).toEqual([]));
  });

  it('is seen by another tab', async () => {
    server.isReachable = false;
    const [one, two] = [browser.tab().live, browser.tab().live];
    void one.send(topic, write('hello'));
    await vi.waitFor(() => expect(two.outbox.pending(topic)).toMatchObject([{ state: 'waiting' }]));
  });

  it('cannot be read in the store', async () => {
    server.isReachable = false;
    const { live } = browser.tab();
    void live.send(topic, write('my secret words'));
    live.drafts.get(`${topic}:new`).set({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'my secret draft' }] }] }, null);
    await vi.waitFor(async () => expect(await stored()).toHaveLength(2));
    const db = await openDB('homework');
    const bytes = JSON.stringify(await everything(db));
    expect(bytes).not.toMatch(/secret|riverside|writeEntry/);
    const { key } = (await db.getAll('keys'))[0] as { key: CryptoKey };
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow(/extractable/);
    db.close();
  });

  it('is gone after wiping, in every tab', async () => {
    server.isReachable = false;
    const [one, two] = [browser.tab().live, browser.tab().live];
    void one.send(topic, write('hello'));
    await vi.waitFor(() => expect(two.outbox.pending(topic)).toHaveLength(1));
    await one.wipe();
    await vi.waitFor(() => expect(two.outbox.pending(topic)).toEqual([]));
    expect(await stored()).toEqual([]);
    expect(two.connection.status.state).toBe('signed-out');
    server.isReachable = true;
    const { live } = browser.tab();
    await vi.waitFor(() => expect(live.connection.isOnline).toBe(true));
    expect(arrived()).toEqual([]);
  });
});

async function stored(): Promise<unknown[]> {
  const db = await openDB('homework');
  const rows = db.objectStoreNames.contains('rows') ? await db.getAll('rows') : [];
  db.close();
  return rows;
}

/** All that is in the store, bytes as text. */
async function everything(db: Awaited<ReturnType<typeof openDB>>): Promise<unknown[]> {
  const rows = (await db.getAll('rows')) as Record<string, unknown>[];
  const asText = (value: unknown) =>
    value instanceof ArrayBuffer || value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value;
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asText(value)])));
}

describe('where only the latest counts', () => {
  const replaces = (before: Command) => before.kind === 'writeEntry';

  it('gives way, while there is no line, to what replaces it: a long time offline is one command', async () => {
    server.isReachable = false;
    const { live } = browser.tab();
    const first = live.send(topic, write('o'), { replaces });
    const second = live.send(topic, write('on the bus'), { replaces });
    await vi.waitFor(() => expect(live.outbox.pending(topic).map(({ command }) => wordsOf(command))).toEqual(['on the bus']));
    server.isReachable = true;
    expect(await Promise.all([first, second])).toEqual([expect.objectContaining({ kind: 'accepted' }), expect.objectContaining({ kind: 'accepted' })]);
    expect(arrived()).toEqual(['on the bus']);
  });

  it('leaves what is not replaced, and what was tried already: the server may have it', async () => {
    server.isReachable = false;
    const { live } = browser.tab();
    void live.send(topic, { kind: 'volunteer', isOn: true });
    void live.send(topic, write('a'), { replaces });
    void live.send(topic, write('b'), { replaces });
    await vi.waitFor(() => expect(live.outbox.pending(topic).map(({ command }) => command.kind)).toEqual(['volunteer', 'writeEntry']));
    browser.close();
    browser = new TestBrowser(server, 'ann');
    server.isReachable = true;
    server.loseAnswers = Number.POSITIVE_INFINITY;
    const later = browser.tab().live;
    void later.send(topic, write('once'), { replaces });
    await vi.waitFor(() => expect(later.outbox.pending(topic).some(({ tries }) => tries > 0)).toBe(true));
    const twice = later.send(topic, write('twice'), { replaces });
    server.loseAnswers = 0;
    await twice;
    expect(arrived()).toEqual(['once', 'twice']);
  });
});
