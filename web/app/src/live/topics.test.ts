// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection } from './connection.ts';
import { patience } from './patience.ts';
import { entry, TestServer, words, type TestLine } from './test-server.ts';
import { Topics } from './topics.ts';

const topic = 'journal/riverside/one';
let server: TestServer;
let line: TestLine;
let connection: Connection;
let topics: Topics;

const settle = () => vi.advanceTimersByTimeAsync(0);
const seen = () => words(topics.get(topic).items('entry'));
const write = (id: string, text: string, ...audiences: string[]) => {
  const known = server.topic(topic).items.get(id);
  const ord = known?.ord ?? server.topic(topic).seq + 1;
  const views = Object.fromEntries((audiences.length ? audiences : ['group']).map((name) => [name, entry(id, text, ord)]));
  return server.change(topic, { id, ord, views });
};
const look = async () => {
  connection.start();
  const release = topics.use(topic);
  await settle();
  return release;
};
/** What the server says next is lost. */
const lose = (act: () => void) => {
  server.weather = { ...server.weather, frame: () => [] };
  act();
  server.weather = { ...server.weather, frame: () => [0] };
};

beforeEach(() => {
  vi.useFakeTimers();
  server = new TestServer();
  line = server.line('ann');
  connection = new Connection(line, patience);
  topics = new Topics(connection, patience);
  server.seat(topic, 'ann', 'group', 'member:ann');
});

afterEach(() => {
  connection.stop();
  topics.clear();
  vi.useRealTimers();
});

describe('looking at a topic', () => {
  it('shows what there is, and what comes', async () => {
    write('e1', 'first');
    await look();
    expect(topics.get(topic).summary).toMatchObject({ status: 'live', me: 'ann', role: 'member', here: ['ann'] });
    write('e2', 'second');
    write('e1', 'first, edited');
    expect(seen()).toEqual(['first, edited', 'second']);
  });

  it('keeps the same array while nothing of that kind changes', async () => {
    write('e1', 'first');
    await look();
    const before = topics.get(topic).items('entry');
    server.change(topic, { id: 'mine', ord: 0, views: { 'member:ann': { kind: 'mine', id: 'mine', ord: 0, isVolunteer: true, answeredPrompts: [] } } });
    expect(topics.get(topic).items('mine')).toHaveLength(1);
    expect(topics.get(topic).items('entry')).toBe(before);
  });

  it('keeps the same array when a fresh view says the same', async () => {
    write('e1', 'first');
    await look();
    const before = topics.get(topic).items('entry');
    server.forget(topic);
    line.cut();
    await vi.advanceTimersByTimeAsync(2_000);
    write('e2', 'second');
    expect(topics.get(topic).item('e1')).toBe(before[0]);
  });

  it('closes some time after the last one looked away', async () => {
    const first = await look();
    const second = topics.use(topic);
    first();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(line.watching.has(topic)).toBe(true);
    second();
    second();
    await vi.advanceTimersByTimeAsync(29_000);
    expect(line.watching.has(topic)).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(line.watching.has(topic)).toBe(false);
    expect(topics.find(topic)).toBeUndefined();
  });
});

describe('frames', () => {
  it('ignores one that comes twice', async () => {
    server.weather = { ...server.weather, frame: () => [0, 20] };
    await look();
    write('e1', 'first');
    write('e1', 'second');
    await vi.advanceTimersByTimeAsync(30);
    expect(seen()).toEqual(['second']);
    expect(line.calls.filter((call) => call === 'Open')).toHaveLength(1);
  });

  it('waits for one that is late', async () => {
    await look();
    server.weather = { ...server.weather, frame: () => [100] };
    write('e1', 'first');
    server.weather = { ...server.weather, frame: () => [0] };
    write('e2', 'second');
    expect(seen()).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(seen()).toEqual(['first', 'second']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(line.calls.filter((call) => call === 'Open')).toHaveLength(1);
  });

  it('asks for one that is lost', async () => {
    await look();
    lose(() => write('e1', 'first'));
    write('e2', 'second');
    await vi.advanceTimersByTimeAsync(patience.gap);
    expect(seen()).toEqual(['first', 'second']);
  });

  it('keeps those that come before the answer to Open', async () => {
    server.weather = { ...server.weather, answer: () => 50 };
    connection.start();
    await vi.advanceTimersByTimeAsync(60);
    topics.use(topic);
    write('e1', 'first');
    write('e2', 'second');
    expect(seen()).toEqual([]);
    await vi.advanceTimersByTimeAsync(50);
    expect(seen()).toEqual(['first', 'second']);
  });

  it('asks anew when this connection fell behind', async () => {
    await look();
    lose(() => write('e1', 'first'));
    line.tell((client) => client.Resync(topic), [0]);
    await settle();
    expect(seen()).toEqual(['first']);
  });

  it('tries again when opening is not answered', async () => {
    await look();
    server.weather = { ...server.weather, answer: () => 60_000 };
    line.tell((client) => client.Resync(topic), [0]);
    lose(() => write('e1', 'first'));
    await vi.advanceTimersByTimeAsync(patience.answer);
    server.weather = { ...server.weather, answer: () => 0 };
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen()).toEqual(['first']);
  });
});

describe('opening', () => {
  it('is tried again, with what is there kept, when there was too much at once', async () => {
    write('e1', 'first');
    await look();
    server.tooFast = 1;
    lose(() => write('e2', 'second'));
    line.tell((client) => client.Resync(topic), [0]);
    await settle();
    expect(seen()).toEqual(['first']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen()).toEqual(['first', 'second']);
  });
});

describe('audiences', () => {
  it('lets care\'s view, which says all there is, win over one\'s own, and one\'s own over the group\'s', async () => {
    server.seat(topic, 'ann', 'group', 'care', 'member:ann');
    await look();
    const show = (views: Record<string, string>) => {
      const items = Object.entries(views).map(([audience, text]) => [audience, entry('e1', text, 5)]);
      server.change(topic, { id: 'e1', ord: 5, views: Object.fromEntries(items) });
    };
    show({ group: 'for all' });
    expect(seen()).toEqual(['for all']);
    show({ group: 'for all', 'member:ann': 'for ann' });
    expect(seen()).toEqual(['for ann']);
    show({ group: 'for all', care: 'for care', 'member:ann': 'for ann' });
    expect(seen()).toEqual(['for care']);
    show({ 'member:ann': 'for ann' });
    expect(seen()).toEqual(['for ann']);
    show({});
    expect(seen()).toEqual([]);
  });

  it('lets go of what an audience showed that the person left', async () => {
    server.seat(topic, 'ann', 'care', 'member:ann');
    write('e1', 'for care', 'care');
    write('e2', 'for all', 'care', 'group');
    await look();
    expect(seen()).toEqual(['for care', 'for all']);
    server.seat(topic, 'ann', 'group', 'member:ann');
    await settle();
    expect(seen()).toEqual(['for all']);
    expect(topics.get(topic).summary.role).toBe('member');
  });

  it('lets go of everything when the person is out, and comes back with them', async () => {
    write('e1', 'first');
    await look();
    server.seat(topic, 'ann');
    expect(seen()).toEqual([]);
    expect(topics.get(topic).summary.status).toBe('out');
    line.cut();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(topics.get(topic).summary.status).toBe('out');
    server.seat(topic, 'ann', 'group', 'member:ann');
    await settle();
    expect(seen()).toEqual(['first']);
  });

  it('drops what it has when the door is shut on coming back', async () => {
    write('e1', 'first');
    await look();
    line.cut();
    server.seat(topic, 'ann');
    await settle();
    expect(topics.get(topic).summary.status).toBe('stale');
    expect(seen()).toEqual(['first']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(topics.get(topic).summary).toMatchObject({ status: 'refused', refusal: { code: 'not-a-member' } });
    expect(seen()).toEqual([]);
  });
});

describe('older parts', () => {
  const pages = async (count: number) => {
    for (let i = 1; i <= count; i++) write(`e${i}`, `${i}`);
    await look();
  };

  it('come page by page', async () => {
    await pages(12);
    expect(seen()).toEqual(['8', '9', '10', '11', '12']);
    expect(topics.get(topic).shelf('entries')).toEqual({ more: true, loading: false });
    const coming = topics.loadMore(topic, 'entries');
    expect(topics.get(topic).shelf('entries')).toEqual({ more: true, loading: true });
    await coming;
    expect(seen()).toHaveLength(9);
    await topics.loadMore(topic, 'entries');
    expect(seen()).toHaveLength(12);
    expect(topics.get(topic).shelf('entries')).toEqual({ more: false, loading: false });
  });

  it('do not set back what changed while they were on their way', async () => {
    await pages(8);
    server.weather = { ...server.weather, answer: () => 50 };
    const coming = topics.loadMore(topic, 'entries');
    write('e2', '2, edited');
    server.change(topic, { id: 'e3', ord: server.topic(topic).items.get('e3')!.ord, views: {} });
    await vi.advanceTimersByTimeAsync(50);
    await coming;
    expect(seen()).toEqual(['1', '2, edited', '4', '5', '6', '7', '8']);
  });

  it('are there again after a fresh view, without what is gone', async () => {
    await pages(12);
    await topics.loadMore(topic, 'entries');
    expect(seen()[0]).toBe('4');
    line.cut();
    server.forget(topic);
    server.change(topic, { id: 'e6', ord: server.topic(topic).items.get('e6')!.ord, views: {} });
    for (const i of [13, 14, 15]) write(`e${i}`, `${i}`);
    server.forget(topic);
    const lengths: number[] = [];
    topics.get(topic).changed.add(() => lengths.push(seen().length));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen()).toEqual(['3', '4', '5', '7', '8', '9', '10', '11', '12', '13', '14', '15']);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(9);
  });

  it('stay there when the line breaks before they came again', async () => {
    await pages(12);
    await topics.loadMore(topic, 'entries');
    line.cut();
    for (const i of [13, 14, 15]) write(`e${i}`, `${i}`);
    server.forget(topic);
    const unlisten = topics.get(topic).changed.add(() => {
      if (!topics.get(topic).shelf('entries').loading) return;
      unlisten();
      line.cut();
    });
    await vi.advanceTimersByTimeAsync(400);
    const lengths: number[] = [];
    topics.get(topic).changed.add(() => lengths.push(seen().length));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(line.calls.filter((call) => call === 'Open')).toHaveLength(3);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(9);
    expect(seen()).toHaveLength(13);
  });
});

describe('an old part that changes', () => {
  it('is not shown among the newest, but on its own', async () => {
    for (let i = 1; i <= 9; i++) write(`e${i}`, `${i}`);
    await look();
    const copy = topics.get(topic);
    const before = copy.itemsOn('entry', 'entries');
    write('e2', '2, edited');
    expect(words(copy.itemsOn('entry', 'entries'))).toEqual(['5', '6', '7', '8', '9']);
    expect(words([copy.item('e2')!])).toEqual(['2, edited']);
    expect(before.every((item, i) => copy.itemsOn('entry', 'entries')[i] === item)).toBe(true);
    await topics.loadMore(topic, 'entries');
    await topics.loadMore(topic, 'entries');
    expect(words(copy.itemsOn('entry', 'entries'))).toEqual(['1', '2, edited', '3', '4', '5', '6', '7', '8', '9']);
  });
});

describe('who is here', () => {
  it('follows the server', async () => {
    await look();
    line.tell((client) => client.Signalled({ topic, kind: 'here', here: ['ann', 'bo'] }), [0]);
    expect(topics.get(topic).summary.here).toEqual(['ann', 'bo']);
  });

  it('opens anew when the person becomes quiet', async () => {
    await look();
    topics.isQuiet = true;
    await settle();
    expect(line.calls.filter((call) => call === 'Open')).toHaveLength(2);
  });
});
