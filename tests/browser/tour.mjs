// Makes the pictures of the README anew, from the living demo group:  npm run tour   (build the program first)
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sees, Stage } from './stage.mjs';

const folder = process.env.TOUR ?? fileURLToPath(new URL('../../docs/tour/', import.meta.url));
const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

await mkdir(folder, { recursive: true });
const stage = await Stage.open(['--Demo:IsOn', 'true', '--Demo:Pace', '2', '--Demo:Seed', '4', '--Demo:ActsAnHour', '900']);
try {
  const dana = await enter('Dana', desk);
  const maya = await enter('Maya', phone);
  await journal(dana.page);
  await toWriting(dana.page);
  await picture(dana.page, 'journal');
  await review(dana.page);
  await picture(dana.page, 'review');
  await group(dana.page);
  await picture(dana.page, 'group');

  await thing(dana.page, 'An ordinary Tuesday, one year on');
  await toTop(dana.page.getByRole('button', { name: 'Note', exact: true }));
  await picture(dana.page, 'board');

  await thing(dana.page, 'What helps when it gets loud inside');
  await toTop(dana.page.getByRole('heading', { level: 1 }));
  await picture(dana.page, 'page');
  await at(dana.page, 'progress', 'Week by week');
  await toTop(dana.page.getByRole('heading', { name: 'Week by week' }));
  await picture(dana.page, 'progress');
  await at(dana.page, 'measures', 'Members');
  await dana.page.getByRole('link', { name: 'Tomas' }).click();
  await chart(dana.page);
  await picture(dana.page, 'chart');

  await journal(maya.page);
  await toEntries(maya.page);
  await picture(maya.page, 'phone');
  await at(maya.page, 'homework', 'Homework');
  await picture(maya.page, 'homework');
  const leila = await enter('Leila', phone);
  await at(leila.page, 'homework', 'Homework');
  await leila.page.getByRole('link', { name: 'All my homework' }).click();
  await leila.page.getByRole('link', { name: 'Try it and see (experiment)' }).first().click();
  const prediction = leila.page.getByText('My prediction', { exact: true }).first();
  await prediction.waitFor();
  await toTop(prediction);
  await picture(leila.page, 'worksheet');
  await maya.page.goto('/help?country=GB');
  await picture(maya.page, 'help');

  const night = await enter('Maya', { ...desk, colorScheme: 'dark' });
  await journal(night.page);
  await toEntries(night.page);
  await picture(night.page, 'dark');

  const day = await enter('Maya', desk);
  await thing(day.page, 'Four weeks of small kindnesses');
  await toTop(day.page.getByRole('heading', { name: 'Four weeks of small kindnesses' }));
  await picture(day.page, 'challenge');
} finally {
  await stage.close();
}

/** Somebody enters the demo and is on the group's home. */
async function enter(name, settings) {
  const person = await stage.visitor(name, settings);
  const { page } = person;
  await page.goto(name === 'Dana' ? '/' : '/demo?as=member');
  await page.getByRole('button', { name: new RegExp(`^Enter as .*${name}`) }).click();
  await page.getByRole('heading', { level: 1, name: 'Tuesday circle' }).waitFor();
  return person;
}

/** The group's home, with people in it and something that waits. */
async function group(page) {
  await place(page, 'Group').click();
  await sees(page, /^Here now: .+, .+ and /);
  await page.locator('main article, main section li').nth(5).waitFor();
}

/** A challenge or a board of the group. */
async function thing(page, name) {
  await place(page, 'Group').click();
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** A page of the group by its address, once a heading is there. */
async function at(page, path, heading) {
  await page.goto(`/g/circle/${path}`);
  await page.getByRole('heading', { name: heading }).first().waitFor();
}

async function chart(page) {
  await page.locator('main figure svg').first().waitFor();
  await toTop(page.locator('main figure').first());
}

async function journal(page) {
  await place(page, 'Journal').click();
  await page.getByRole('heading', { name: 'Entries', exact: true }).waitFor();
}

/** The review queue, with the first that waits opened. */
async function review(page) {
  await place(page, 'Review').click();
  const first = page.locator('main [data-review]').first();
  await first.waitFor();
  await first.click();
}

function place(page, name) {
  return page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: new RegExp(`^${name}`) }).first();
}

/** A thread in which somebody is writing just now, its first words under the bar. */
async function toWriting(page) {
  const thread = page.locator('main article:has(article)').filter({ hasText: / is writing…/ }).first();
  await thread.waitFor();
  await toTop(thread);
}

/** The newest entries. */
function toEntries(page) {
  return toTop(page.getByRole('heading', { name: 'Entries', exact: true }));
}

/** Just under the bar. */
function toTop(part) {
  return part.evaluate((element) => scrollTo({ top: scrollY + element.getBoundingClientRect().top - 76, behavior: 'instant' }));
}

/** Takes it once nothing moves, nothing is on its way and all letters have their face. */
async function picture(page, name) {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity));
  await page.waitForFunction((words) => !document.querySelector('main').textContent.includes(words), 'On its way');
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  await writeFile(`${folder}/${name}.webp`, Buffer.from(data, 'base64'));
  if (process.env.TOUR) await page.screenshot({ path: `${folder}/${name}.png` });
}
