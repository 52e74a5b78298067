// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection } from './connection.ts';
import { patience } from './patience.ts';
import { TestServer, type TestLine } from './test-server.ts';
import { Topics } from './topics.ts';
import { Typing } from './typing.ts';

const topic = 'journal/riverside/one';
let server: TestServer;
let line: TestLine;
let topics: Topics;
let typing: Typing;
let connection: Connection;
const said = () => server.signals.map(({ kind, about }) => `${kind} ${about ?? ''}`.trim());

beforeEach(async () => {
  vi.useFakeTimers();
  server = new TestServer();
  server.seat(topic, 'ann', 'group', 'member:ann');
  line = server.line('ann');
  connection = new Connection(line, patience);
  topics = new Topics(connection, patience);
  typing = new Typing(connection, topics, patience);
  connection.start();
  topics.use(topic);
  await vi.advanceTimersByTimeAsync(0);
});

afterEach(() => {
  typing.close();
  connection.stop();
  topics.clear();
  vi.useRealTimers();
});

describe('saying that one types', () => {
  it('is done now and then, and once when it is over', async () => {
    for (let i = 0; i < 7; i++) {
      typing.typed(topic, 'e1');
      // oxlint-disable-next-line no-await-in-loop
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(said()).toEqual(['typing e1', 'typing e1', 'typing e1']);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(said().slice(3)).toEqual(['stopped e1']);
    typing.stopped(topic, 'e1');
    expect(said()).toHaveLength(4);
  });

  it('is not done by those who are quiet', () => {
    topics.isQuiet = true;
    typing.typed(topic, null);
    expect(said()).toEqual([]);
  });
});

describe('who is typing', () => {
  const hear = (kind: string, by: string, about?: string) => line.tell((client) => client.Signalled({ topic, kind, by, ...(about ? { about } : {}) }), [0]);

  it('is known by place, without oneself', () => {
    hear('typing', 'bo', 'e1');
    hear('typing', 'cy', 'e1');
    hear('typing', 'bo');
    hear('typing', 'ann');
    expect(typing.who(topic, 'e1')).toEqual(['bo', 'cy']);
    expect(typing.who(topic, null)).toEqual(['bo']);
    expect(typing.who(topic, 'e1')).toBe(typing.who(topic, 'e1'));
    hear('stopped', 'bo', 'e1');
    expect(typing.who(topic, 'e1')).toEqual(['cy']);
  });

  it('is forgotten when nothing more is heard', async () => {
    hear('typing', 'bo');
    await vi.advanceTimersByTimeAsync(patience.typing + patience.idle);
    expect(typing.who(topic, null)).toEqual([]);
  });
});
