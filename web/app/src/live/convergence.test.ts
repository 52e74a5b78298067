// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Item } from '../contracts.ts';
import { Connection } from './connection.ts';
import { patience } from './patience.ts';
import { entry, TestServer } from './test-server.ts';
import { Topics } from './topics.ts';

const topic = 'journal/riverside/one';
const people = ['ann', 'bo', 'cy'];

/** Always the same numbers for a seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What is wrong in the end. */
async function run(seed: number): Promise<string[]> {
  const random = chance(seed);
  vi.setSystemTime(0);
  vi.spyOn(Math, 'random').mockImplementation(chance(seed + 1_000_000));
  const below = (bound: number) => Math.floor(random() * bound);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)]!;

  const server = new TestServer();
  const browsers = people.map((person) => {
    const line = server.line(person);
    const connection = new Connection(line, patience);
    const topics = new Topics(connection, patience);
    connection.start();
    topics.use(topic);
    return { person, line, connection, topics };
  });
  const seats = [['group'], ['group'], ['care']];
  people.forEach((person, i) => server.seat(topic, person, ...seats[i]!, `member:${person}`));

  const change = () => {
    const known = [...server.topic(topic).items];
    const [id, old] = known.length > 0 && random() < 0.6 ? pick(known) : [`e${server.topic(topic).seq}`, undefined];
    const ord = old?.ord ?? (random() < 0.15 ? 0 : server.topic(topic).seq + 1);
    const views: Record<string, Item> = {};
    for (const audience of ['group', 'care', ...people.map((person) => `member:${person}`)])
      if (random() < 0.5) views[audience] = entry(id, `${audience} ${server.topic(topic).seq}`, ord);
    server.change(topic, { id, ord, views });
  };
  const acts = [
    ...Array.from({ length: 12 }, () => change),
    () => void pick(browsers).topics.loadMore(topic, 'entries'),
    () => void pick(browsers).topics.loadMore(topic, 'entries'),
    () => pick(browsers).line.cut(),
    () => pick(browsers).connection.nudge(),
    () => random() < 0.3 && server.forget(topic),
    () => {
      const person = pick(people);
      server.seat(topic, person, ...pick([['group', `member:${person}`], ['care', `member:${person}`], []]));
    },
  ];

  server.weather = {
    frame: () => {
      const luck = random();
      if (luck < 0.1) return [];
      if (luck < 0.2) return [below(80), below(400)];
      return luck < 0.5 ? [below(400)] : [0];
    },
    answer: () => (random() < 0.5 ? 0 : below(300)),
  };
  for (let step = 0; step < 150; step++) {
    pick(acts)();
    // oxlint-disable-next-line no-await-in-loop -- one thing after another
    if (random() < 0.5) await vi.advanceTimersByTimeAsync(below(150));
  }

  server.weather = new TestServer().weather;
  people.forEach((person, i) => server.seat(topic, person, ...seats[i]!, `member:${person}`));
  await vi.advanceTimersByTimeAsync(60_000);
  for (const { line } of browsers) line.tell((client) => client.Resync(topic), [0]);
  await vi.advanceTimersByTimeAsync(60_000);

  const wrong: string[] = [];
  for (const { person, topics, connection } of browsers) {
    const copy = topics.get(topic);
    const truth = server.truth(topic, person);
    const floor = copy.floor('entries') ?? 0;
    const isSame = (id: string) => JSON.stringify(copy.item(id)) === JSON.stringify(truth.get(id));
    if (copy.summary.status !== 'live') wrong.push(`${person} is ${copy.summary.status}`);
    for (const { id } of copy.items('entry')) if (!isSame(id)) wrong.push(`${person} sees ${id} wrongly`);
    for (const [id, { ord }] of truth) if ((ord === 0 || ord >= floor) && !isSame(id)) wrong.push(`${person} misses ${id}`);
    connection.stop();
    topics.clear();
  }
  return wrong;
}

describe('whatever is lost, doubled or late', () => {
  it('every browser ends with what its person may see', async () => {
    const first = Number(process.env.SEED ?? Date.now() % 1_000_000);
    vi.useFakeTimers();
    const rounds = Number(process.env.ROUNDS ?? 60);
    for (let seed = first; seed < first + rounds; seed++)
      // oxlint-disable-next-line no-await-in-loop -- one round after another
      expect(await run(seed), `SEED=${seed}`).toEqual([]);
  }, 120_000);
});
