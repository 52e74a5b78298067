import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import shell from '../locales/en.json';
import { HowItGoes } from './how-it-goes';
import { exercises } from './library';
import words from './locales/en.json';

class Said extends EventTarget {
  lang = '';
  rate = 1;
  voice: { readonly lang: string } | undefined;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

let said: Said[];
let voices: readonly { readonly lang: string; readonly localService: boolean }[];
const cancel = vi.fn<() => void>();

beforeEach(() => {
  said = [];
  voices = [{ lang: 'en-GB', localService: true }, { lang: 'en-US', localService: false }, { lang: 'ar_SA', localService: true }];
  cancel.mockReset();
  vi.stubGlobal('SpeechSynthesisUtterance', Said);
  vi.stubGlobal('speechSynthesis', Object.assign(new EventTarget(), { speak: (one: Said) => said.push(one), cancel, getVoices: () => voices }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (exercise: (typeof exercises)[number], locale = 'en-US') =>
  render(
    <IntlProvider locale={locale} messages={{ ...shell, ...words } as never}>
      <HowItGoes exercise={exercise} />
    </IntlProvider>,
  );

it.each(exercises)('$id reads its shown steps aloud when it is asked to, never by itself', (exercise) => {
  show(exercise);
  expect(said).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: `Read aloud: ${exercise.title}` }));
  const lines = said.map(({ text }) => text);
  expect(lines.slice(0, exercise.steps.length)).toEqual(exercise.steps);
  for (const step of exercise.steps) expect(screen.getByText(step)).toBeTruthy();
  expect(lines.at(-1)).toBe(exercise.safety.stop_rule);
  act(() => void said.at(-1)?.dispatchEvent(new Event('end')));
  expect(screen.getByRole('button', { name: /^Read aloud/ })).toBeTruthy();
});

it('stops when it is pressed again, and when one leaves', () => {
  const [exercise] = exercises;
  if (exercise === undefined) throw new Error('no exercise');
  const { unmount } = show(exercise);
  const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));
  press(/^Read aloud/);
  cancel.mockReset();
  press(/^Stop reading/);
  expect(cancel).toHaveBeenCalled();
  press(/^Read aloud/);
  cancel.mockReset();
  unmount();
  expect(cancel).toHaveBeenCalled();
});

it('takes a voice of the reader’s language, and is not offered where the device has none', () => {
  const [exercise] = exercises;
  if (exercise === undefined) throw new Error('no exercise');
  show(exercise, 'ar-AE');
  fireEvent.click(screen.getByRole('button', { name: /^Read aloud/ }));
  expect(said[0]?.voice).toBe(voices[2]);
  cleanup();
  voices = voices.slice(0, 2);
  show(exercise, 'ar-AE');
  expect(screen.queryByRole('button')).toBeNull();
});
