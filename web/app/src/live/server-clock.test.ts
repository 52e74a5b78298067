import { afterEach, expect, it, vi } from 'vitest';
import { noteServerTime, serverNow } from './server-clock';

const noon = Date.parse('2030-01-01T12:00:00Z');
const header = 'Tue, 01 Jan 2030 12:00:00 GMT';

afterEach(() => {
  noteServerTime(new Date().toUTCString());
  vi.useRealTimers();
});

it('a clock that is ten minutes slow is set by the server', () => {
  vi.useFakeTimers({ now: noon - 600_000 });
  noteServerTime(header);
  expect(serverNow()).toBe(noon + 500);
});

it('a second more or less, or no date, changes nothing', () => {
  vi.useFakeTimers({ now: noon + 1_400 });
  noteServerTime(header);
  expect(serverNow()).toBe(noon + 1_400);
  noteServerTime(null);
  noteServerTime('soon');
  expect(serverNow()).toBe(noon + 1_400);
});
