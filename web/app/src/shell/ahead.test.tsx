import { createRoutesFromElements, Route } from 'react-router';
import { expect, test } from 'vitest';
import { lazyPage } from '../lazy-page';
import { fetchAhead, followIntent } from './ahead';

function site() {
  const asked: string[] = [];
  const page = (name: string) =>
    lazyPage([], async () => {
      asked.push(name);
      return { default: () => null };
    });
  const [Board, Settings, Goal] = [page('board'), page('settings'), page('goal')];
  const More = lazyPage([], async () => {
    asked.push('more');
    return { default: () => null, routes: createRoutesFromElements(<Route path="goals/:goal" element={<Goal />} />) };
  });
  const routes = createRoutesFromElements(
    <>
      <Route path="b/:board" element={<Board />} />
      <Route path="settings" element={<Settings />} />
      <Route path="g/:group/*" element={<More />} />
    </>,
  );
  return { asked, routes };
}

test('the code of an address is fetched, and of the page within it', async () => {
  const { asked, routes } = site();
  await fetchAhead('/g/1/goals/2', routes);
  expect(asked).toEqual(['more', 'goal']);
});

test('the code of a link is fetched when it is pointed at, unless data is saved', async () => {
  const { asked, routes } = site();
  followIntent(routes);
  document.body.innerHTML = '<a href="/b/1"><span>Board</span></a><a href="https://elsewhere.example/settings">Away</a>';
  const point = (selector: string) => document.querySelector(selector)?.dispatchEvent(new Event('pointerover', { bubbles: true }));
  Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
  point('span');
  expect(asked).toEqual([]);
  Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: false } });
  point('span');
  point('a[href^=https]');
  expect(asked).toEqual(['board']);
});
