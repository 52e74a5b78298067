import { Listeners } from '../live/listeners';

/** What is recorded, in the order of what browsers and the server agree on. */
const wished = ['audio/webm;codecs=opus', 'audio/mp4;codecs=mp4a.40.2', 'audio/mp4', 'audio/ogg;codecs=opus'];

export type NoRecorder = 'denied' | 'no-microphone' | 'not-possible';

export type RecorderState = 'ready' | 'asking' | 'recording' | 'paused' | NoRecorder;

export interface RecorderSummary {
  readonly state: RecorderState;
  /** Milliseconds that are recorded. */
  readonly length: number;
  /** It ended because its time was over. */
  readonly isFull: boolean;
}

/** Speaks of 32 kbit a second: a voice is clear, and the longest recording stays far below what may be sent. */
const bits = 32_000;

/** Records a voice, for at most so long. */
export class Recorder {
  readonly changed = new Listeners();
  summary: RecorderSummary = { state: 'ready', length: 0, isFull: false };
  readonly #most: number;
  readonly #onDone: (recorded: Blob) => void;
  #recorder: MediaRecorder | undefined;
  #analyser: AnalyserNode | undefined;
  #context: AudioContext | undefined;
  #chunks: Blob[] = [];
  #done = 0;
  #since: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLeft = false;
  #isFull = false;

  constructor(mostSeconds: number, onDone: (recorded: Blob) => void) {
    this.#most = mostSeconds * 1000;
    this.#onDone = onDone;
  }

  async start(): Promise<void> {
    if (typeof MediaRecorder === 'undefined' || navigator.mediaDevices === undefined) return this.#say('not-possible');
    const type = wished.find((one) => MediaRecorder.isTypeSupported(one));
    if (type === undefined) return this.#say('not-possible');
    this.#isLeft = false;
    this.#isFull = false;
    this.#say('asking');
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true, channelCount: 1 } });
    } catch (problem) {
      const name = problem instanceof DOMException ? problem.name : '';
      return this.#say(name === 'NotAllowedError' || name === 'SecurityError' ? 'denied' : 'no-microphone');
    }
    if (this.#isLeft) return stop(stream);
    this.#listen(stream);
    this.#chunks = [];
    this.#done = 0;
    const recorder = (this.#recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: bits }));
    recorder.addEventListener('dataavailable', ({ data }) => data.size > 0 && this.#chunks.push(data));
    recorder.addEventListener('stop', () => {
      stop(stream);
      this.#end();
    });
    recorder.start();
    this.#since = Date.now();
    this.#say('recording');
    this.#watch();
  }

  pause(): void {
    if (this.#recorder?.state !== 'recording') return;
    this.#recorder.pause();
    this.#done = this.#length;
    this.#since = undefined;
    this.#say('paused');
  }

  resume(): void {
    if (this.#recorder?.state !== 'paused') return;
    this.#recorder.resume();
    this.#since = Date.now();
    this.#say('recording');
    this.#watch();
  }

  /** Ends it; what was recorded is handed on. */
  finish(): void {
    if (this.#recorder !== undefined && this.#recorder.state !== 'inactive') this.#recorder.stop();
  }

  /** The page goes on to something else: what was said until now is kept and handed on, and no microphone stays open. */
  leave(): void {
    if (this.summary.state === 'asking') this.#isLeft = true;
    this.finish();
  }

  /** How loud it is now: 0 to 1. */
  level(): number {
    if (this.#analyser === undefined || this.#since === undefined) return 0;
    const wave = new Uint8Array(this.#analyser.fftSize);
    this.#analyser.getByteTimeDomainData(wave);
    const power = wave.reduce((sum, at) => sum + ((at - 128) / 128) ** 2, 0) / wave.length;
    return Math.min(1, Math.sqrt(power) * 4);
  }

  get #length(): number {
    return this.#done + (this.#since === undefined ? 0 : Date.now() - this.#since);
  }

  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#since === undefined) return;
    if (this.#length >= this.#most) {
      this.#isFull = true;
      return this.finish();
    }
    this.#say('recording');
    this.#timer = setTimeout(() => this.#watch(), Math.min(250, this.#most - this.#length));
  }

  #listen(stream: MediaStream): void {
    if (typeof AudioContext === 'undefined') return;
    this.#context = new AudioContext();
    this.#analyser = this.#context.createAnalyser();
    this.#analyser.fftSize = 512;
    this.#context.createMediaStreamSource(stream).connect(this.#analyser);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#since = undefined;
    void this.#context?.close();
    this.#context = undefined;
    this.#analyser = undefined;
    const type = (this.#recorder?.mimeType ?? '').split(';')[0] ?? '';
    this.#recorder = undefined;
    const recorded = new Blob(this.#chunks, { type });
    this.#chunks = [];
    this.#say('ready');
    if (recorded.size > 0) this.#onDone(recorded);
  }

  #say(state: RecorderState): void {
    this.summary = { state, length: this.#length, isFull: this.#isFull };
    this.changed.tell();
  }
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
