import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import limits from '../../../Recordings/limits.json';
import { Recorder } from './recorder';

/** The browser's own recorder, as far as it is used. */
class Tape extends EventTarget {
  static isTypeSupported = (type: string) => type.startsWith('audio/webm');
  readonly mimeType = 'audio/webm;codecs=opus';
  state = 'inactive';
  start(): void {
    this.state = 'recording';
  }
  pause(): void {
    this.state = 'paused';
  }
  resume(): void {
    this.state = 'recording';
  }
  stop(): void {
    this.state = 'inactive';
    this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob(['words']) }));
    this.dispatchEvent(new Event('stop'));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MediaRecorder', Tape);
  vi.stubGlobal('AudioContext', undefined);
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: async () => ({ getTracks: () => [] }) } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('ends by itself when the time is full, and keeps all that was said', async () => {
  const done = vi.fn<(recorded: Blob) => void>();
  const recorder = new Recorder(limits.minutes * 60, done);
  await recorder.start();
  vi.advanceTimersByTime(60_000);
  recorder.pause();
  // resting takes no time away
  vi.advanceTimersByTime(600_000);
  recorder.resume();
  vi.advanceTimersByTime(limits.minutes * 60_000 - 61_000);
  expect(recorder.summary).toMatchObject({ state: 'recording', isFull: false });
  vi.advanceTimersByTime(1_500);
  expect(recorder.summary).toMatchObject({ state: 'ready', isFull: true });
  expect(done).toHaveBeenCalledTimes(1);
  expect(done.mock.calls[0]?.[0].size).toBe(5);
  await recorder.start();
  expect(recorder.summary).toMatchObject({ state: 'recording', isFull: false });
});

it('may take five minutes, as the server does', () => expect(limits.minutes).toBe(5));
