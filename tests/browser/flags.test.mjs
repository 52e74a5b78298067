import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { newOp, send } from './hub.mjs';
import { problemsOf } from './looks.mjs';
import { card, sees, Stage } from './stage.mjs';

let stage;
let rosa;
before(async () => {
  stage = await Stage.open();
  rosa = await stage.setUp();
});
afterEach(() => stage.endStory());
after(() => stage.close());

const practiceOf = (group) => group.topic.split('/')[1];

test('somebody asks for a look at an act: a facilitator sees it live and settles it, and only who asked is told', async () => {
  const group = await stage.group(rosa);
  const [mia, tom] = [await stage.member(group, 'Mia'), await stage.member(group, 'Tom')];
  const { topic, path } = await challenge(group, 'Quiet walks');
  const act = await told(mia, topic, 'I walked until nobody knew where I was.');
  await rosa.page.goto(path);
  await card(rosa.page, 'nobody knew').waitFor();
  const watching = await rosa.context.newPage();
  await watching.goto('/');

  const { page } = tom;
  await page.goto(path);
  await card(page, 'nobody knew').getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Ask a facilitator to look' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'I am worried about this person' }).check({ force: true });
  await dialog.getByLabel('In your words, if you like').fill('She sounded low on Sunday.');
  await look(page, 'asking');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.reload();
  await card(page, 'nobody knew').getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Ask a facilitator to look' }).click();
  await dialog.getByLabel('In your words, if you like').waitFor();
  assert.equal(await dialog.getByLabel('In your words, if you like').inputValue(), 'She sounded low on Sunday.');
  await dialog.getByRole('button', { name: 'Tell them' }).click();
  await sees(page, 'Thank you for looking out. Your facilitators will let you know.');

  await rosa.page.getByRole('heading', { name: 'Somebody asked you to look' }).waitFor();
  const asked = rosa.page.getByRole('region', { name: 'Somebody asked you to look' });
  await asked.getByText('She sounded low on Sunday.').waitFor();
  await asked.getByText(/Flagged by .*Tom/).waitFor();
  await watching.getByRole('link', { name: 'Somebody asks you to look at something' }).click();
  await watching.waitForFunction((id) => document.activeElement?.id === id, act);
  await look(rosa.page, 'asked');
  await asked.getByRole('button', { name: 'Go to it' }).click();
  await rosa.page.waitForFunction((id) => document.activeElement?.id === id, act);
  for (const { page: theirs } of [mia, tom]) {
    await theirs.goto(path);
    await card(theirs, 'nobody knew').waitFor();
    assert.equal(await theirs.getByText('She sounded low').count(), 0);
  }

  await asked.getByRole('button', { name: 'Settle the flag' }).click();
  await rosa.page.getByRole('dialog').getByRole('button', { name: 'We are in touch' }).click();
  await look(rosa.page, 'settling');
  await rosa.page.getByRole('dialog').getByRole('button', { name: 'Settle it' }).click();
  await asked.waitFor({ state: 'detached' });
  await tom.page.goto('/');
  await sees(tom.page, 'What you flagged has been looked at');
  await sees(tom.page, 'Thank you for looking out. We are in touch with the person.');
  await sees(tom.page, 'Quiet walks');
  await mia.page.goto('/');
  await mia.page.getByRole('heading', { name: 'News' }).waitFor();
  assert.equal(await mia.page.getByText('flagged').count(), 0);
});

test('a notice leads to an act however old it is', async () => {
  const group = await stage.group(rosa, { name: 'Long circle' });
  const [ada, ben] = [await stage.member(group, 'Ada'), await stage.member(group, 'Ben')];
  const { topic, path } = await challenge(group, 'Many steps');
  const old = await told(ada, topic, 'The very first step.');
  for (let step = 0; step < 4; step++)
    for (let time = 0; time < 19; time++) await told(step % 2 === 0 ? ada : ben, topic, `Step ${step} ${time}`, step < 2 ? 0 : 1);
  await send(ben.page, topic, { kind: 'cheerOn', act: old, cheer: 'brave', isOn: true }, newOp());
  await ada.page.goto('/');
  await ada.page.getByRole('link', { name: /Ben.* cheered for what you did/ }).click();
  await ada.page.waitForFunction((id) => document.activeElement?.id === id, old);
  assert.equal(new URL(ada.page.url()).pathname, path);
});

test('somebody asks for a look at a tile and a comment, and both are settled on the board', async () => {
  const group = await stage.group(rosa, { name: 'Board circle' });
  const [ida, lev] = [await stage.member(group, 'Ida'), await stage.member(group, 'Lev')];
  const plan = { title: 'Our hopes', about: null, layout: 'free', titles: [], pictures: 'atOnce' };
  const id = await send(rosa.page, group.topic, { kind: 'addBoard', plan }, newOp());
  const topic = `board/${practiceOf(group)}/${id}`;
  await rosa.page.goto(`/b/${id}`);
  await rosa.page.getByRole('heading', { level: 1, name: 'Our hopes' }).waitFor();
  const content = { what: 'note', words: 'A house by the sea.', picture: null, strokes: [], colour: 'sand', link: null };
  const place = { x: 500, y: 500, width: 900, height: 600, turn: 0, z: 1 };
  const tile = await send(ida.page, topic, { kind: 'addTile', content, place, from: null }, newOp());
  await send(ida.page, topic, { kind: 'writeComment', tile, words: 'With Klaus from number nine.' }, newOp());

  const { page } = lev;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/b/${id}`);
  await page.getByRole('button', { name: /A house by the sea/ }).first().click();
  await page.getByRole('button', { name: 'Ask a facilitator to look', exact: true }).waitFor();
  await look(page, 'tile');
  await page.getByRole('button', { name: /^Ask a facilitator to look at the words of .*Ida/ }).click();
  await page.getByRole('radio', { name: 'It tells something that is not theirs to tell' }).check({ force: true });
  await page.getByRole('button', { name: 'Tell them' }).click();
  await sees(page, 'Thank you for looking out. Your facilitators will let you know.');
  await send(page, topic, { kind: 'flag', entry: tile, item: tile, reason: 'worried', words: 'Is she well?' }, newOp());

  const asked = rosa.page.getByRole('region', { name: 'Somebody asked you to look (2)' });
  await asked.getByText('With Klaus from number nine.').waitFor();
  await look(rosa.page, 'board');
  const about = asked.getByRole('article').filter({ hasText: 'Klaus' });
  await about.getByRole('button', { name: 'Hide with a reason' }).click();
  await rosa.page.getByRole('dialog').getByRole('textbox').fill('Please leave out his name.');
  await rosa.page.getByRole('dialog').getByRole('button', { name: 'Hide' }).click();
  await about.getByRole('button', { name: 'Hide with a reason' }).waitFor({ state: 'detached' });
  await asked.getByRole('article').filter({ hasText: 'Is she well?' }).getByRole('button', { name: 'Go to it' }).click();
  await rosa.page.waitForFunction(() => document.activeElement?.textContent.includes('A house by the sea.'));
  await about.getByRole('button', { name: 'Settle the flag' }).click();
  await rosa.page.getByRole('dialog').getByRole('textbox').fill('Thank you, it is hidden.');
  await rosa.page.getByRole('dialog').getByRole('button', { name: 'Settle it' }).click();
  await page.goto('/');
  await sees(page, 'Thank you, it is hidden.');
  await sees(page, 'Our hopes');
});

/** A challenge of a group that began yesterday or today; its topic and address. */
async function challenge(group, title) {
  const day = (ahead) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(Date.now() + ahead * 86_400_000);
  const plan = {
    title, about: null, unit: 'walks', startsOn: day(-1), endsOn: day(13), timeZone: 'Europe/Berlin', steps: ['A', 'B', 'C'], tasks: [],
    milestones: [], debrief: [], safety: null, asksBelief: false, asksSuds: false,
  };
  const id = await send(rosa.page, group.topic, { kind: 'addChallenge', plan }, newOp());
  const path = `${group.path}/c/${id}`;
  await rosa.page.goto(path);
  await sees(rosa.page, 'Day 2 of 15');
  return { topic: `challenge/${practiceOf(group)}/${id}`, path };
}

const taking = new Set();

/** Tells of a shared act of so many days ago, taking part first; its id. */
async function told({ page }, topic, words, ago = 0) {
  if (!taking.has(page)) await send(page, topic, { kind: 'joinChallenge', size: 'starter', ownStep: null, sharing: 'act', isInCurve: false }, newOp());
  taking.add(page);
  const on = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(Date.now() - ago * 86_400_000);
  const act = { on, words, feared: null, happened: null, sudsBefore: null, sudsAfter: null, sharing: 'act', isForCare: false };
  return send(page, topic, { kind: 'logAct', act }, newOp());
}

/** The page is readable for everybody and fits, on a desk and on a phone. */
async function look(page, name) {
  const before = page.viewportSize();
  const problems = [];
  for (const size of [{ width: 1280, height: 900 }, { width: 390, height: 844 }]) {
    await page.setViewportSize(size);
    problems.push(...(await problemsOf(page, `flags ${name} ${size.width}`)));
  }
  await page.setViewportSize(before);
  assert.deepEqual(problems, []);
}
