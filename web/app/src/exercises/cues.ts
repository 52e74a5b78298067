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

/** A voice of the device for this language: of the same country where there is one, and of the device itself before one of the network. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const plain = (tag: string) => tag.replace('_', '-').toLowerCase();
  const [base = ''] = plain(language).split('-');
  const rank = (voice: SpeechSynthesisVoice) => (plain(voice.lang) === plain(language) ? 0 : 2) + (voice.localService ? 0 : 1);
  return speechSynthesis.getVoices().filter(({ lang }) => plain(lang).split('-')[0] === base).toSorted((one, other) => rank(one) - rank(other))[0];
}

/** Whether the device has a voice for this language. Some devices name none before they are asked to speak: there it is tried. */
export const canSpeakIn = (language: string): boolean => canSpeak() && (speechSynthesis.getVoices().length === 0 || voiceFor(language) !== undefined);

/** Says it, line by line, in a voice of the device for this language; what is being said ends. */
export function speak(words: string | readonly string[], language: string, onEnd?: () => void): void {
  if (!canSpeak()) return;
  speechSynthesis.cancel();
  const lines = typeof words === 'string' ? [words] : words;
  const voice = voiceFor(language);
  for (const [place, line] of lines.entries()) {
    const said = new SpeechSynthesisUtterance(line);
    said.lang = voice?.lang ?? language;
    if (voice !== undefined) said.voice = voice;
    said.rate = 0.9;
    said.addEventListener('error', () => onEnd?.());
    if (place === lines.length - 1) said.addEventListener('end', () => onEnd?.());
    speechSynthesis.speak(said);
  }
}

export function hush(): void {
  if (canSpeak()) speechSynthesis.cancel();
  // browsers complain of it where nobody has pressed anything yet
  if (hasBuzzed) navigator.vibrate(0);
  hasBuzzed = false;
}
