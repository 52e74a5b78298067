// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection, type ConnectionStatus } from './connection.ts';
import { jitter, patience } from './patience.ts';
import { TestServer, type TestLine } from './test-server.ts';

let server: TestServer;
let line: TestLine;
let connection: Connection;
const starts = () => line.calls.filter((call) => call === 'start').length;

beforeEach(() => {
  vi.useFakeTimers();
  server = new TestServer();
  line = server.line('ann');
  connection = new Connection(line, patience);
});

afterEach(() => {
  connection.stop();
  vi.useRealTimers();
});

describe('the line', () => {
  it('is tried for ever', async () => {
    server.isReachable = false;
    connection.start();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(connection.status).toEqual({ state: 'offline', since: expect.any(Number) as number });
    server.isReachable = true;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(connection.status).toEqual({ state: 'online' });
  });

  it('says since when it is down, and says it once', async () => {
    const seen: ConnectionStatus[] = [];
    connection.changed.add(() => seen.push(connection.status));
    connection.start();
    await vi.advanceTimersByTimeAsync(0);
    server.isReachable = false;
    const since = Date.now();
    line.cut();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(seen).toEqual([{ state: 'connecting' }, { state: 'online' }, { state: 'offline', since }]);
  });

  it('is tried at once when the network seems to be back', async () => {
    server.isReachable = false;
    connection.start();
    await vi.advanceTimersByTimeAsync(600_000);
    server.isReachable = true;
    connection.nudge();
    await vi.advanceTimersByTimeAsync(0);
    expect(connection.isOnline).toBe(true);
  });

  it('is tried at once when that seems so while it breaks, and only once', async () => {
    connection.start();
    await vi.advanceTimersByTimeAsync(0);
    line.cut();
    connection.nudge();
    await vi.advanceTimersByTimeAsync(0);
    expect(connection.isOnline).toBe(true);
    server.isReachable = false;
    line.cut();
    connection.nudge();
    await vi.advanceTimersByTimeAsync(0);
    expect(starts()).toBe(3);
    await vi.advanceTimersByTimeAsync(1);
    expect(starts()).toBe(3);
  });

  it('is dropped when it seems up and nothing is heard', async () => {
    connection.start();
    await vi.advanceTimersByTimeAsync(100);
    connection.online.add(() => void connection.call('Open', 'journal/p/a', {}, false).catch(() => {}));
    server.weather = { ...server.weather, answer: () => 600_000 };
    connection.nudge();
    await vi.advanceTimersByTimeAsync(patience.answer / 2);
    expect(connection.status.state).toBe('offline');
  });

  it('stops when the person is signed out, until somebody starts it again', async () => {
    server.isSignedIn = false;
    connection.start();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(connection.status.state).toBe('signed-out');
    expect(starts()).toBe(1);
    server.isSignedIn = true;
    connection.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(connection.isOnline).toBe(true);
  });

  it('stays down once stopped', async () => {
    connection.start();
    await vi.advanceTimersByTimeAsync(0);
    connection.stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(starts()).toBe(1);
    expect(server.lines.size).toBe(0);
  });
});

describe('a pause', () => {
  it('is anywhere between half a second and a bound that grows to half a minute', () => {
    for (let tries = 0; tries < 50; tries++) {
      const pause = jitter(tries, patience.retry);
      expect(pause).toBeGreaterThanOrEqual(500);
      expect(pause).toBeLessThanOrEqual(Math.min(30_000, 1_000 * 2 ** tries));
    }
  });
});
