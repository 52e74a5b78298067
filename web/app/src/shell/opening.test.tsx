import { act, cleanup, render } from '@testing-library/react';
import { createRoutesFromElements, MemoryRouter, Route } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Live, LiveProvider } from '../live';
import { patience } from '../live/patience';
import { type TestLine, TestServer } from '../live/test-server';
import { Opening } from './opening';

const board = 'board/riverside/b1';
const routes = createRoutesFromElements(
  <>
    <Route index element={null} />
    <Route path="b/:board" element={null} />
  </>,
);
let live: Live;
let line: TestLine;

beforeEach(async () => {
  const server = new TestServer();
  server.seat(board, 'ann', 'group');
  line = server.line('ann');
  live = new Live({ person: 'ann', client: 'client/riverside/ann', line, patience });
  live.start();
  await new Promise<void>((resolve) => live.connection.online.add(() => resolve()));
});

afterEach(() => {
  cleanup();
  live.stop();
});

const at = (address: string) =>
  render(
    <LiveProvider value={live}>
      <MemoryRouter initialEntries={[address]}>
        <Opening routes={routes} />
        <a href="/b/b1">Board</a>
      </MemoryRouter>
    </LiveProvider>,
  );

async function click(keys: MouseEventInit = {}): Promise<void> {
  const link = document.querySelector('a')!;
  link.addEventListener('click', (event) => event.preventDefault());
  await act(async () => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys })));
}

test('what the address names is opened', async () => {
  await act(async () => at('/b/b1'));
  expect([...line.watching.keys()]).toEqual([board]);
});

test('what a link names is opened with the click on it', async () => {
  await act(async () => at('/'));
  expect(line.watching.size).toBe(0);
  await click();
  expect([...line.watching.keys()]).toEqual([board]);
});

test('what is to come up in another tab is not opened in this one', async () => {
  await act(async () => at('/'));
  await click({ ctrlKey: true });
  expect(line.watching.size).toBe(0);
});
