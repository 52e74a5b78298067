// Many type at once, with the network cut now and then, and every character is counted on every screen and on the server.
// node page-stress.mjs [people,people…] [seconds]
import { goIn, makePage, openPage } from './pages.mjs';
import { Proxy } from './proxy.mjs';
import { Stage } from './stage.mjs';

const sizes = (process.argv[2] ?? '2,4,8').split(',').map(Number);
const seconds = Number(process.argv[3] ?? 10);
const pause = 8;
const everybody = 'Everybody’s part';
const names = ['Ada', 'Ben', 'Cem', 'Dora', 'Eli', 'Fay', 'Gil', 'Hana'];

/** Three letters that nobody else types. */
const lettersOf = (i) => 'abcdefghijklmnopqrstuvwx'.slice(3 * i, 3 * i + 3);

const places = {
  'in an empty page': { parts: [''], go: (page) => goIn(page, everybody) },
  'in one paragraph': {
    parts: ['- '.repeat(40)],
    async go(page, i) {
      await goIn(page, everybody);
      await page.keyboard.press('Home');
      for (let step = 0; step < 2 * i + 1; step++) await page.keyboard.press('ArrowRight');
    },
  },
  'each in a part': { parts: names.map(() => ''), go: (page, i) => page.getByRole('group', { name: everybody }).nth(i).locator('p').first().click() },
};

/** Types random letters of one's own; answers which. */
async function type(page, i, until) {
  let typed = '';
  while (Date.now() < until) {
    const some = Array.from({ length: 10 }, () => lettersOf(i)[Math.floor(Math.random() * 3)]).join('');
    await page.keyboard.type(some, { delay: pause });
    typed += some;
  }
  return typed;
}

/** Cut every 4 s for 1.5 s, each at another time. */
async function shake(proxy, i, until) {
  await new Promise((resolve) => setTimeout(resolve, 1000 + 700 * i));
  while (Date.now() < until) {
    proxy.cut();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    proxy.mend();
    await new Promise((resolve) => setTimeout(resolve, 2500));
  }
}

/** What stands in all parts; carets are not text. */
const textOf = (page) =>
  page.getByRole('group', { name: everybody }).evaluateAll((parts) =>
    parts
      .map((content) => {
        const copy = content.cloneNode(true);
        for (const caret of copy.querySelectorAll('[aria-hidden]')) caret.remove();
        return copy.textContent;
      })
      .join('\n'),
  );

function compare(text, typed) {
  let [lost, doubled, misplaced] = [0, 0, 0];
  typed.forEach((wanted, i) => {
    const own = [...text].filter((letter) => lettersOf(i).includes(letter)).join('');
    if (own === wanted) return;
    for (const letter of lettersOf(i)) {
      const more = own.split(letter).length - wanted.split(letter).length;
      if (more > 0) doubled += more;
      else lost -= more;
    }
    if (own.length === wanted.length) misplaced += [...own].filter((letter, at) => letter !== wanted[at]).length;
  });
  return { lost, doubled, misplaced };
}

async function settled(pages) {
  let before = '';
  for (let tries = 0; tries < 120; tries++) {
    const texts = await Promise.all(pages.map(textOf));
    const now = JSON.stringify(texts);
    if (now === before && new Set(texts).size === 1) return;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

const rows = [];
const stage = await Stage.open();
const rosa = await stage.setUp();
const group = await stage.group(rosa);
const people = [];
for (const name of names.slice(0, Math.max(...sizes))) {
  const proxy = await Proxy.before(stage.server.port);
  people.push({ ...(await stage.member(group, name, { baseURL: proxy.address })), proxy });
}

for (const count of sizes)
  for (const [where, { parts, go }] of Object.entries(places))
    for (const isCut of [false, true]) {
      const made = await makePage(group, { title: `${count} ${where}`, parts: parts.length > 1 ? parts.slice(0, count) : parts });
      const writers = people.slice(0, count);
      for (const one of writers) await openPage(one, made);
      for (const [i, { page }] of writers.entries()) await go(page, i);
      const begun = Date.now();
      const until = begun + seconds * 1000;
      const cuts = writers.map(({ proxy }, i) => (isCut ? shake(proxy, i, until) : undefined));
      const typed = await Promise.all(writers.map(({ page }, i) => type(page, i, until)));
      const took = Date.now() - begun;
      await Promise.all(cuts);
      const done = Date.now();
      await settled(writers.map(({ page }) => page));
      const even = Date.now() - done;
      await openPage(rosa, made);
      await rosa.page.waitForTimeout(500);
      const screens = await Promise.all([...writers, rosa].map(({ page }) => textOf(page)));
      const wrong = screens.map((text) => compare(text, typed));
      const sum = (key) => wrong.reduce((all, one) => Math.max(all, one[key]), 0);
      const row = {
        people: count, where, cut: isCut ? 'yes' : '', typed: typed.reduce((all, one) => all + one.length, 0), 'keys/s each': Math.round(typed[0].length / took * 1000),
        lost: sum('lost'), doubled: sum('doubled'), 'out of place': sum('misplaced'), 'screens alike': new Set(screens).size === 1, 'even after (s)': (even / 1000).toFixed(1),
      };
      rows.push(row);
      console.log(JSON.stringify(row));
    }

console.table(rows);
for (const { proxy } of people) proxy.close();
await stage.close();
process.exit(rows.some((row) => row.lost || row.doubled || row['out of place'] || !row['screens alike']) ? 1 : 0);
