import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import shell from '../locales/en.json';
import { changeSettings } from '../settings/settings';
import { type Breathing, exerciseOf, type Guided } from './library';
import { Script } from './guide';
import words from './locales/en.json';
import { Pacer } from './pacer';
import { forgetRuns } from './use-run';

const box = exerciseOf('box_4444') as Breathing;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2030-03-04T12:00:00Z') });
});

afterEach(() => {
  cleanup();
  forgetRuns();
  changeSettings({ lessMotion: false });
  vi.useRealTimers();
});

const show = (element: React.ReactElement) =>
  render(
    <IntlProvider locale="en" messages={{ ...shell, ...words } as never}>
      {element}
    </IntlProvider>,
  );
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const phase = () => screen.getByTestId('pacer').dataset.phase;

describe('the pacer', () => {
  it('waits until it is started, and says each phase when it begins', () => {
    show(<Pacer exercise={box} />);
    wait(60_000);
    expect(phase()).toBe('ready');
    press('Start');
    expect(phase()).toBe('inhale');
    wait(4_010);
    expect(phase()).toBe('hold_in');
    expect(screen.getByRole('status').textContent).toBe('Hold gently');
    wait(4_000);
    expect(phase()).toBe('exhale');
  });

  it('is right at once after a tab slept', () => {
    show(<Pacer exercise={box} />);
    press('Start');
    // no timer ran, but time passed
    vi.setSystemTime(Date.now() + 25_000);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(phase()).toBe('exhale');
    expect(screen.getByText('Breath 2 of 19')).toBeTruthy();
  });

  it('rests, also by the Escape key, and gives the seconds that were done', () => {
    const done = vi.fn<(seconds: number) => void>();
    show(<Pacer exercise={box} onDone={done} />);
    press('Start');
    wait(10_000);
    fireEvent.keyDown(window, { key: 'Escape' });
    wait(60_000);
    expect(screen.getByRole('button', { name: 'Go on' })).toBeTruthy();
    press('I am done');
    expect(done).toHaveBeenCalledWith(10);
  });

  it('goes on where it was when one comes back to it', () => {
    const first = show(<Pacer exercise={box} />);
    press('Start');
    wait(5_000);
    first.unmount();
    wait(30_000);
    show(<Pacer exercise={box} />);
    expect(phase()).toBe('hold_in');
    press('Go on');
    wait(3_010);
    expect(phase()).toBe('exhale');
  });

  /** R16.8 */
  it('moves nothing where less motion is wished: words and a box for each second', () => {
    changeSettings({ lessMotion: true });
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
    show(<Pacer exercise={box} />);
    press('Start');
    wait(2_100);
    expect(screen.getByTestId('pacer').dataset.still).toBe('');
    expect(frames).not.toHaveBeenCalled();
    expect(screen.getByTestId('pacer').textContent).toContain('Breathe in');
  });

  it('offers 4-7-8 with four breaths at most, and without holding', () => {
    show(<Pacer exercise={exerciseOf('four_seven_eight') as Breathing} />);
    expect(screen.getByText('Breath 1 of 4')).toBeTruthy();
    expect(screen.getByRole('slider', { name: 'Breaths' }).getAttribute('max')).toBe('4');
    fireEvent.click(screen.getByRole('switch', { name: /With holding/ }));
    expect(screen.getByTestId('pacer').textContent).not.toContain('Hold gently');
  });
});

describe('a guided exercise', () => {
  it('goes from sentence to sentence, back and on by hand', () => {
    show(<Script exercise={exerciseOf('body_scan_10') as Guided} />);
    press('Start');
    expect(screen.getByTestId('guide').dataset.part).toBe('settle');
    wait(60_010);
    expect(screen.getByTestId('guide').dataset.part).toBe('feet');
    press('Skip this part');
    expect(screen.getByTestId('guide').dataset.part).toBe('legs');
    press('The part before');
    expect(screen.getByTestId('guide').dataset.part).toBe('feet');
  });
});
