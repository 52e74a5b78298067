import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import catalogue from '../../../../src/Homework/Library/catalogue.json';
import { type Answers, type Form, FormFields } from '../forms';
import formWords from '../forms/locales/en.json';
import { LiveProvider } from '../live';
import { TestBrowser } from '../live/test-browser';
import { TestServer } from '../live/test-server';
import shell from '../locales/en.json';
import { ExerciseInHand } from './exercise-in-hand';
import { exerciseOf } from './library';
import words from './locales/en.json';
import { forgetRuns } from './use-run';

// a busy machine takes its time
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

let browser: TestBrowser;
let tab: ReturnType<TestBrowser['tab']>;
const thoughts = catalogue.templates.find(({ id }) => id === 'thought-record-5')?.content.form as unknown as Form;
const record: Answers = new Map([
  ['records', { text: null, number: null, values: [], file: null, rows: [{ id: 'one', cells: [] }, { id: 'two', cells: [] }] } as never],
]);

beforeEach(() => {
  const server = new TestServer();
  server.seat('client/riverside/ann', 'ann', 'member:ann');
  browser = new TestBrowser(server, 'ann');
  tab = browser.tab();
});

afterEach(() => {
  cleanup();
  browser.close();
  forgetRuns();
});

const show = (element: React.ReactElement) =>
  render(
    <IntlProvider locale="en" messages={{ ...shell, ...formWords, ...words } as never}>
      <LiveProvider value={tab.live}>{element}</LiveProvider>
    </IntlProvider>,
  );

/** The tab is closed and another one opened, on another day if you like: nothing in memory is left of it. */
function comeBack(element: React.ReactElement): void {
  cleanup();
  tab.live.stop();
  forgetRuns();
  tab = browser.tab();
  show(element);
}

const kept = async () => (await tab.live.vault).all('left');
const hasKept = (count: number) => waitFor(async () => expect(await kept()).toHaveLength(count));
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const exercise = (id: string) => <ExerciseInHand exercise={exerciseOf(id) ?? (() => { throw new Error(id); })()} />;
const form = <FormFields form={thoughts} answers={record} onAnswer={() => {}} keptAs="workbook/task/day" />;

describe('what was left half-way', () => {
  it.each(['pmr_14', 'body_scan_10'])('goes on where it was after a reload: %s', async (id) => {
    show(exercise(id));
    await press('Start');
    await press('Skip this part');
    await press('Skip this part');
    await press('Pause');
    const part = screen.getByTestId('guide').textContent;
    await hasKept(1);
    comeBack(exercise(id));
    await screen.findByText(/You stopped here/);
    expect(screen.getByTestId('guide').textContent).toBe(part);
    screen.getByRole('button', { name: 'Go on where you were' });
    await press('Begin anew');
    await screen.findByRole('button', { name: 'Start' });
    await hasKept(0);
  });

  it('keeps what was chosen for it', async () => {
    show(exercise('body_scan_10'));
    fireEvent.change(await screen.findByRole('slider', { name: 'Minutes' }), { target: { value: '4' } });
    await press('Start');
    await press('Skip this part');
    await press('Pause');
    await hasKept(1);
    comeBack(exercise('body_scan_10'));
    expect((await screen.findByRole<HTMLInputElement>('slider', { name: 'Minutes' })).value).toBe('4');
    screen.getByRole('button', { name: 'Go on where you were' });
  });

  it('is kept of ticks, too, and nothing of it once all are there', async () => {
    show(exercise('grounding_54321'));
    fireEvent.click(await screen.findByLabelText(/see: 1$/));
    await hasKept(1);
    comeBack(exercise('grounding_54321'));
    expect((await screen.findByLabelText<HTMLInputElement>(/see: 1$/)).checked).toBe(true);
    for (const box of document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) if (!box.checked) fireEvent.click(box);
    await hasKept(0);
  });

  it('opens a thought record in its row, at the question that was open', async () => {
    show(form);
    await press('Open Number 2');
    await press('Next');
    await screen.findByText(/2\. Feeling/);
    await hasKept(1);
    comeBack(form);
    await screen.findByText(/2\. Feeling/);
    await screen.findByText(/You stopped here/);
    await press('To the first question');
    expect(await screen.findByText(/1\. What was going on/)).toBeTruthy();
  });

  it('is gone with signing out', async () => {
    show(exercise('body_scan_10'));
    await press('Start');
    await press('Skip this part');
    await press('Pause');
    await hasKept(1);
    await tab.live.wipe();
    comeBack(exercise('body_scan_10'));
    await screen.findByRole('button', { name: 'Start' });
    expect(await kept()).toEqual([]);
  });

  it('is kept of nobody who is not signed in', async () => {
    render(
      <IntlProvider locale="en" messages={{ ...shell, ...words } as never}>
        {exercise('body_scan_10')}
      </IntlProvider>,
    );
    await press('Start');
    await press('Skip this part');
    expect(await kept()).toEqual([]);
  });
});
