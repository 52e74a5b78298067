import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reloadAfterRelease } from './start-up';

const reload = vi.fn<() => void>();
let answer: () => Promise<Response>;

reloadAfterRelease();

beforeEach(() => {
  sessionStorage.clear();
  reload.mockClear();
  vi.stubGlobal('location', { ...location, reload });
  vi.stubGlobal('fetch', (address: string) => (address === '/assets/menu-1a.js' ? answer() : Promise.reject(new Error(address))));
});

afterEach(() => vi.unstubAllGlobals());

/** A file could not be fetched. */
async function fails(): Promise<void> {
  const payload = new TypeError('Failed to fetch dynamically imported module: http://localhost/assets/menu-1a.js');
  dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload }));
  await new Promise((resolve) => setTimeout(resolve));
}

test('a tab whose files are gone loads the new ones, once', async () => {
  answer = async () => new Response(null, { status: 404 });
  await fails();
  await fails();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('a tab stays as it is while a file is only out of reach', async () => {
  answer = () => Promise.reject(new TypeError('Failed to fetch'));
  await fails();
  answer = async () => new Response(null, { status: 503 });
  await fails();
  answer = async () => new Response(null, { status: 200 });
  await fails();
  expect(reload).not.toHaveBeenCalled();
});
