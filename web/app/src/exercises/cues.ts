/** Cues beside the words: each is off until somebody turns it on. */

let context: AudioContext | undefined;

const tones: Record<string, readonly [number, number]> = {
  inhale: [220, 330],
  top_up_inhale: [330, 370],
  exhale: [330, 196],
  tense: [262, 262],
  release: [330, 196],
};

/** A soft tone: it rises with the in-breath and falls with the out-breath; a short one for all else. */
export function sound(key: string, ms: number): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  void context.resume();
  const [from, to] = tones[key] ?? [262, 262];
  const length = Math.min(key in tones ? ms / 1000 : 0.4, 2.5);
  const at = context.currentTime;
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.type = 'sine';
  tone.frequency.setValueAtTime(from, at);
  tone.frequency.linearRampToValueAtTime(to, at + length);
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(0.12, at + 0.15);
  volume.gain.linearRampToValueAtTime(0, at + length);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + length + 0.05);
}

const buzzes: Record<string, number[]> = { inhale: [250], top_up_inhale: [120], exhale: [120, 90, 120], tense: [200], release: [100, 80, 100] };

export const canVibrate = (): boolean => typeof navigator.vibrate === 'function' && matchMedia('(pointer: coarse)').matches;

let hasBuzzed = false;

export function vibrate(key: string): void {
  hasBuzzed = true;
  navigator.vibrate(buzzes[key] ?? [60]);
}

export const canSpeak = (): boolean => typeof speechSynthesis !== 'undefined' && typeof SpeechSynthesisUtterance !== 'undefined';

/** Says it in a voice of the device; what is being said ends. */
export function speak(words: string, language: string): void {
  if (!canSpeak()) return;
  speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(words);
  said.lang = language;
  said.rate = 0.9;
  speechSynthesis.speak(said);
}

export function hush(): void {
  if (canSpeak()) speechSynthesis.cancel();
  // browsers complain of it where nobody has pressed anything yet
  if (hasBuzzed) navigator.vibrate(0);
  hasBuzzed = false;
}
