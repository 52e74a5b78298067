// How long a full board takes to open, and how smoothly it moves:   node tests/load/board-opens.mjs [TILES]
// By its address: from the navigation. By a link: from the click in the page of its group. By a mouse: from its press on the link.
// A server and a Chromium of its own; both share this machine's cores. Compare, never quote (README.md beside this file).
import { send, sendMany } from '../browser/hub.mjs';
import { Stage } from '../browser/stage.mjs';

const most = 1000; // as many as a board takes: src/Homework/Boards/Board.cs
const count = Math.min(most, Number(process.argv[2] ?? most));
const rounds = 5;
const seconds = 3;

/** The same invented board every time. */
function tilesOf(number, pictures) {
  let seed = 7;
  const any = (below) => ((seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) >> 8) % below;
  const oneOf = (all) => all[any(all.length)];
  const said = ['A garden by the sea', 'I sleep through the night again', 'Sunday walks with my sister, even when it rains', 'Say no once a week',
    'My own key to a small flat with a blue door and tomatoes on the balcony', 'Swimming', 'قهوة الصباح في الشرفة', 'Back at the choir'];
  const colours = ['paper', 'teal', 'clay', 'plum', 'rose', 'sky', 'moss', 'sand', 'slate', 'ink'];
  const drawn = ['quiet-sea', 'open-door', 'forest-path', 'bicycle', 'nest', 'lighthouse', 'guitar', 'train'].map((name) => `built-in:${name}`);
  const line = () => ({ colour: oneOf(colours), width: 20, points: Array.from({ length: 40 }, (_, i) => [i * 250, 1500 + any(7000)]).flat() });
  const columns = Math.ceil(Math.sqrt(number * 1.5));
  const [stepX, stepY] = [6000 / columns, 4000 / Math.ceil(number / columns)];
  return Array.from({ length: number }, (_, i) => {
    const what = ['note', 'note', 'note', 'words', 'note', 'picture', 'note', 'drawing', 'note', 'picture'][i % 10];
    const [width, height] = [160 + any(200), 130 + any(160)];
    const x = Math.min(6000 - width, Math.round((i % columns) * stepX + any(40)));
    const y = Math.min(4000 - height, Math.round(Math.floor(i / columns) * stepY + any(40)));
    const content = {
      what, words: what === 'picture' || what === 'drawing' ? 'A place' : oneOf(said), picture: what === 'picture' ? oneOf([...drawn, ...pictures]) : null,
      strokes: what === 'drawing' ? [line(), line()] : [], colour: oneOf(colours), link: null,
    };
    return { kind: 'addTile', content, place: { x, y, width, height, turn: any(5) === 0 ? any(20) - 10 : 0, z: i }, from: null };
  });
}

/** Runs in a page: brings pictures to the server and answers their ids. */
async function bringPictures(number) {
  const { token, header } = await (await fetch('/api/antiforgery', { headers: { accept: 'application/json' } })).json();
  const ids = [];
  for (let i = 0; i < number; i++) {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 900 });
    const pen = canvas.getContext('2d');
    for (let stripe = 0; stripe < 60; stripe++) {
      pen.fillStyle = `hsl(${(stripe * 37 + i * 60) % 360} 40% 60%)`;
      pen.fillRect((stripe * 83) % 1200, (stripe * 131) % 900, 300, 200);
    }
    const body = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
    const answer = await fetch('/api/pictures', { method: 'POST', headers: { [header]: token, 'content-type': 'image/jpeg' }, body });
    ids.push((await answer.json()).id);
  }
  return ids;
}

/** Runs before each page's own script: notes when so many tiles were painted with all that is on them, and when all can be touched. */
function watchPaint(expected) {
  const once = (isThere) =>
    new Promise((resolve) => {
      const look = () => {
        if (!isThere()) return requestAnimationFrame(look);
        // what is in the document at one frame was painted by the frame after the next
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
      };
      requestAnimationFrame(look);
    });
  globalThis.painted = once(() => {
    const afar = Number(document.querySelector('[data-painted]')?.dataset.painted ?? 0);
    const cards = afar > 0 ? [...document.querySelectorAll('[data-tile]')].filter((card) => card.childElementCount > 0) : document.querySelectorAll('[data-tile]');
    return afar + cards.length >= expected && [...document.querySelectorAll('[data-tile] img')].every((image) => image.complete && image.naturalWidth > 0);
  });
  globalThis.touchable = once(() => document.querySelectorAll('[data-tile]').length >= expected);
}

/** Runs in a page: the times between its frames for a while. */
function framesOf(ms) {
  return new Promise((resolve) => {
    const times = [];
    const begin = performance.now();
    const tick = (now) => {
      times.push(now);
      if (performance.now() - begin < ms) requestAnimationFrame(tick);
      else resolve(times.slice(1).map((time, i) => time - times[i]));
    };
    requestAnimationFrame(tick);
  });
}

const scaleOf = (page) => page.evaluate(() => new DOMMatrix(document.querySelector('[data-tile]').parentElement.style.transform).a);

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function report(what, deltas) {
  const late = deltas.filter((delta) => delta > 20).length / deltas.length;
  const mean = deltas.reduce((sum, delta) => sum + delta, 0) / deltas.length;
  console.log(`${what.padEnd(34)} median ${(1000 / median(deltas)).toFixed(0)} fps, mean ${(1000 / mean).toFixed(0)} fps, ${(100 * late).toFixed(0)} % of frames over 20 ms, longest ${Math.max(...deltas).toFixed(0)} ms`);
}

/** Measures frames while something is done over and over. */
async function whileDoing(page, what, act) {
  const done = page.evaluate(framesOf, seconds * 1000);
  let isOver = false;
  void done.then(() => (isOver = true));
  for (let step = 0; !isOver; step++) await act(step);
  report(what, await done);
}

const stage = await Stage.open(['--Limits:Writes', '5000']);
try {
  const rosa = await stage.setUp();
  const group = await stage.group(rosa);
  const { page } = rosa;
  const board = async (title, tiles) => {
    const plan = { title, about: null, layout: 'free', titles: [], pictures: 'atOnce' };
    const id = await send(page, group.topic, { kind: 'addBoard', plan });
    await page.goto(`/b/${id}`);
    await page.getByRole('region', { name: 'The board as a sheet' }).waitFor();
    await sendMany(page, group.topic.replace(/^group\/([^/]+)\/.*/, `board/$1/${id}`), tiles);
    return `/b/${id}`;
  };
  const full = await board('Full', tilesOf(count, await page.evaluate(bringPictures, 6)));
  const empty = await board('Nearly empty', tilesOf(1, []));
  const { window } = await page.evaluate(() => ({ window: `${innerWidth} × ${innerHeight}` }));
  console.log(`${count} tiles (a board takes ${most}), ${window}, Chromium ${stage.browser.version()} drawing in software\n`);

  const linkTo = async (tab, path) => {
    await tab.goto(group.path);
    const link = tab.locator(`main a[href="${path}"]`);
    await link.waitFor();
    return link;
  };
  const ways = {
    address: (tab, path) => tab.goto(path).then(() => 0),
    // the app is open already, and the link is activated as soon as it is there: nothing of the board was asked for before
    link: async (tab, path) => {
      const link = await linkTo(tab, path);
      return link.evaluate((element) => {
        const began = performance.now();
        element.click();
        return began;
      });
    },
    // the same with a mouse, which comes to the link and presses: from the press on
    mouse: async (tab, path) => {
      const link = await linkTo(tab, path);
      await link.evaluate((element) => element.addEventListener('pointerdown', () => (globalThis.pressed = performance.now()), { once: true }));
      await link.click();
      return tab.evaluate(() => globalThis.pressed);
    },
  };
  const boards = [['a board of one tile', empty, 1], [`a board of ${count} tiles`, full, count]];
  for (const [name, path, expected, way] of boards.flatMap((board) => Object.keys(ways).map((one) => [...board, one]))) {
    const what = `${name}, by ${way}`;
    const times = [];
    for (let round = 0; round <= rounds; round++) {
      const tab = await rosa.context.newPage();
      await tab.addInitScript(watchPaint, expected);
      const began = await ways[way](tab, path);
      const [painted, touchable] = await tab.evaluate(() => Promise.all([globalThis.painted, globalThis.touchable]));
      if (round > 0) times.push({ painted: painted - began, touchable: touchable - began });
      await tab.close();
    }
    const touched = median(times.map(({ touchable }) => touchable)).toFixed(0);
    const all = times.map(({ painted }) => painted);
    console.log(`${what.padEnd(34)} painted after ${median(all).toFixed(0)} ms (${all.map((time) => time.toFixed(0)).join(', ')}), all can be touched after ${touched} ms`);
  }

  const still = await rosa.context.newPage();
  await still.goto('about:blank');
  await whileDoing(still, 'a page that does nothing', () => still.waitForFunction(() => true));
  await still.close();

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(full);
  await page.waitForFunction((expected) => document.querySelectorAll('[data-tile]').length >= expected, count);
  const sheet = page.getByRole('region', { name: 'The board as a sheet' });
  const box = await sheet.boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const wheel = (step) => page.mouse.wheel(((step >> 5) & 1 ? -1 : 1) * 12, ((step >> 6) & 1 ? -1 : 1) * 6);
  const drag = (step) => page.mouse.move(x + 200 * Math.sin(step / 20), y + 120 * Math.sin(step / 31));
  for (const zoom of ['all of it', 'about 100 %']) {
    await sheet.focus();
    if (zoom !== 'all of it') while ((await scaleOf(page)) < 1) await page.keyboard.press('+');
    await page.mouse.move(x, y);
    await whileDoing(page, `wheel, ${zoom}`, wheel);
    // grips the sheet itself, wherever there is a gap between tiles
    const gap = await page.evaluate(([left, top]) => {
      for (let dx = 0; dx < 300; dx += 4) for (let dy = 0; dy < 200; dy += 4) if (!document.elementFromPoint(left + dx, top + dy)?.closest('[data-tile]')) return [left + dx, top + dy];
      return undefined;
    }, [x, y]);
    if (gap === undefined) continue;
    await page.mouse.move(...gap);
    await page.mouse.down();
    await whileDoing(page, `drag, ${zoom}`, drag);
    await page.mouse.up();
  }
} finally {
  await stage.close();
}
