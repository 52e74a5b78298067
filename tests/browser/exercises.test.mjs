import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { send } from './hub.mjs';
import { prefer, problemsOf, sidewaysOf } from './looks.mjs';
import { sees, Stage, tabTo } from './stage.mjs';

const catalogue = JSON.parse(readFileSync(new URL('../../src/Homework/Library/catalogue.json', import.meta.url), 'utf8'));

let stage;
let rosa;
let group;
let mia;
before(async () => {
  stage = await Stage.open();
  // a microphone that hums, and nobody who has to allow it
  await stage.browser.close();
  stage.browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  });
  rosa = await stage.setUp();
  group = await stage.group(rosa);
  mia = await stage.member(group, 'Mia', { viewport: { width: 1280, height: 900 } });
  await give('art-journal');
  await give('coping-plan');
  await give('voice-memo');
});
afterEach(() => stage.endStory());
after(() => stage.close());

const phase = (page, wanted) => page.locator(`[data-testid=pacer][data-phase=${wanted}]`).waitFor();

test('a breath is followed by keys alone, and rests when Escape is pressed', async () => {
  const { page } = rosa;
  await page.goto('/');
  await page.getByRole('link', { name: 'Exercises' }).click();
  await page.getByRole('link', { name: /Box breathing/ }).click();
  await sees(page, 'Stop and breathe normally');
  await phase(page, 'ready');
  await tabTo(page, 'Start');
  await page.keyboard.press('Enter');
  await phase(page, 'inhale');
  await phase(page, 'hold_in');
  assert.equal(await page.getByRole('status').filter({ hasText: 'Hold gently' }).count(), 1);
  await phase(page, 'exhale');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  assert.deepEqual(await problemsOf(page, 'exercise resting'), []);
});

test('nothing moves where less motion is wished', async () => {
  const { page } = await stage.visitor('Still', { reducedMotion: 'reduce' });
  // nobody is signed in: exercises are for everybody
  stage.expect(/401/);
  await page.goto('/exercises/resonance_55');
  await page.getByRole('button', { name: 'Start' }).click();
  await phase(page, 'inhale');
  assert.equal(await page.locator('[data-testid=pacer][data-still]').count(), 1);
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
});

test('an exercise opens without a network, also after a reload', async () => {
  const { page, context } = rosa;
  await page.goto('/exercises');
  await page.evaluate(() => navigator.serviceWorker.ready);
  // the worker has taken the page over once it was loaded through it
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  stage.expect(/ERR_INTERNET_DISCONNECTED|WebSocket|Failed to load resource|ERR_FAILED|Failed to fetch/);
  await context.setOffline(true);
  await page.goto('/exercises/grounding_54321');
  await page.getByRole('checkbox', { name: 'Name 5 things you can see: 1' }).waitFor();
  await page.goto('/');
  await sees(page, 'Without a network you can still open these.');
  await page.getByRole('link', { name: 'Exercises' }).click();
  await page.getByRole('link', { name: /Body scan/ }).waitFor();
  await context.setOffline(false);
});

/** A template of the library as homework, done once. */
async function give(id) {
  const { content } = catalogue.templates.find((template) => template.id === id);
  const card = {
    content, template: { template: id, version: 1 }, task: content.steps[0], goal: 'Small steps', sizes: [{ size: 'starter', minutes: 5, words: 'A part of it' }], ways: ['write', 'speak'], review: 'How was it?',
  };
  const schedule = { rhythm: 'once', startsOn: new Date().toISOString().slice(0, 10), dueOn: null, weekdays: [], timeZone: 'Europe/Berlin', bend: 3 };
  await send(rosa.page, group.topic.replace(/^group/, 'assignments'), { kind: 'giveAssignment', card, schedule, people: [], pieces: [] });
}

test('a page is drawn and photographed, gone on with after a reload, and printed', async () => {
  const { page } = mia;
  await page.goto(group.path);
  await page.getByRole('link', { name: 'Art journal page' }).click();
  const sheet = page.locator('[data-part=sheet]');
  await sheet.getByRole('button', { name: 'Next' }).click();
  await sheet.getByRole('button', { name: 'Draw', exact: true }).click();
  const paper = page.getByRole('alertdialog').getByRole('img', { name: /sheet/ });
  await paper.waitFor();
  const { x, y, width, height } = await paper.boundingBox();
  await page.mouse.move(x + width / 4, y + height / 4);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Keep the drawing' }).click();
  await sheet.getByRole('button', { name: 'Go on drawing' }).waitFor();
  const png = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 600 });
    canvas.getContext('2d').fillRect(100, 100, 400, 300);
    return canvas.toDataURL('image/png').split(',')[1];
  });
  await sheet.locator('input[type=file]').setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') });
  await sheet.getByRole('button', { name: 'Another photo' }).waitFor();
  await sheet.getByRole('textbox').fill('A hill, and light behind it.');
  await page.locator('[data-saved=saved]').waitFor();
  await page.reload();
  await sees(page, 'You stopped here');
  await page.waitForFunction(() => document.querySelector('[data-part=sheet] img')?.naturalWidth > 0);
  assert.equal(await sheet.getByRole('textbox').inputValue(), 'A hill, and light behind it.');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByRole('button', { name: 'Another photo' }).isVisible(), false, 'buttons are not for paper');
  const print = page.locator('[data-paper]');
  for (const words of ['Art journal page', 'Set a timer and make a page about today.', 'A hill, and light behind it.', 'Mood after']) await print.getByText(words).first().waitFor();
  assert.ok(await print.locator('img').evaluate((image) => image.complete && image.naturalWidth > 0), 'the photograph is on paper');
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 390, height: 844 });
  assert.deepEqual(await sidewaysOf(page, 'a drawn page'), []);
});

const openMemo = async (page) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(group.path);
  await page.getByRole('link', { name: 'Voice memo reflection' }).click();
};

test('a voice is recorded, paused, heard, recorded again and deleted', async () => {
  const { page } = mia;
  await openMemo(page);
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await sees(page, 'Recording');
  await page.getByText(/^0:01/).waitFor();
  await page.getByRole('button', { name: 'Pause' }).click();
  await sees(page, 'Resting');
  await page.getByRole('button', { name: 'Go on' }).click();
  const sent = page.waitForResponse((answer) => answer.url().endsWith('/api/recordings'));
  await page.getByRole('button', { name: 'Finish' }).click();
  const answer = await sent;
  assert.equal(answer.status(), 200);
  const { id, seconds } = await answer.json();
  assert.ok(seconds > 0.5 && seconds < 30, `${seconds} seconds`);
  // what the server wrote anew is what the browser plays
  await page.getByRole('button', { name: 'Record again' }).waitFor();
  await page.waitForFunction(() => document.querySelector('audio')?.duration > 0.5);
  assert.ok(Number.isFinite(await page.evaluate(() => document.querySelector('audio').duration)));
  const range = await page.evaluate((recording) => fetch(`/api/recordings/${recording}`, { headers: { range: 'bytes=0-99' } }).then((part) => part.status), id);
  assert.equal(range, 206);
  assert.deepEqual(await sidewaysOf(page, 'recording'), []);
  await page.getByRole('button', { name: 'Delete the recording' }).click();
  await page.getByRole('button', { name: 'Record', exact: true }).waitFor();
});

test('what was recorded without a network is sent when it is back', async () => {
  const { page, context } = mia;
  await openMemo(page);
  await page.getByRole('button', { name: 'Record', exact: true }).waitFor();
  stage.expect(/ERR_INTERNET_DISCONNECTED|WebSocket|Failed to load resource|ERR_FAILED/);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByText(/^0:01/).waitFor();
  await page.getByRole('button', { name: 'Finish' }).click();
  await sees(page, 'It is kept on this device');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Record again' }).waitFor();
});

test('a coping plan is read without a line, by its owner only, and is gone with signing out', async () => {
  const { page, context } = mia;
  await page.goto(group.path);
  await page.getByRole('link', { name: 'My plan for hard times' }).click();
  const sheet = page.locator('[data-part=sheet]');
  await sheet.getByRole('button', { name: 'Add one' }).click();
  await sheet.getByRole('textbox').fill('I stop answering messages.');
  await page.locator('[data-saved=saved]').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  stage.expect(/ERR_|WebSocket|Failed to|401/);
  await context.setOffline(true);
  await page.goto('/exercises/coping-plan');
  await sees(page, 'I stop answering messages.');
  await page.reload();
  await sees(page, 'I stop answering messages.');
  assert.equal(await page.getByRole('link', { name: 'Help now' }).isVisible(), true);
  await context.setOffline(false);

  await page.goto('/');
  await page.getByRole('button', { name: /Mia/ }).click();
  await page.getByRole('link', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/goodbye');
  await page.goto('/exercises/coping-plan');
  await sees(page, 'There is no coping plan on this device.');
  assert.equal(await page.getByText('I stop answering messages.').count(), 0);
});

test('a microphone that is refused is explained', async () => {
  const { page } = rosa;
  await page.goto('/library/t/voice-memo');
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await sees(page, 'The browser may not use the microphone.');
});

test('forms and exercises fit a phone and read well in every look', async () => {
  const problems = [];
  const { page } = rosa;
  let last = 'light';
  const wide = [1280, 900];
  const phone = [390, 844];
  const visits = [
    ...Object.keys(places).flatMap((place) => [['light', wide, place], ['light', phone, place]]),
    ...['dark', 'calm', 'arabic'].flatMap((look) => [...['box', 'memo', 'values', 'exercises'].map((place) => [look, phone, place]), [look, wide, 'schedule']]),
  ];
  for (const [look, [width, height], place] of visits) {
    await page.setViewportSize({ width, height });
    if (look !== last) await prefer(page, looks[look]);
    last = look;
    await page.goto(places[place]);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForFunction(() => !/On its way|في الطريق/.test(document.body.textContent));
    problems.push(...(await problemsOf(page, `${place} ${look} ${width}`)));
  }
  assert.deepEqual(problems, []);
});

const looks = { light: { theme: 'light', language: 'en' }, dark: { theme: 'dark', language: 'en' }, calm: { theme: 'calm', language: 'en' }, arabic: { theme: 'light', language: 'ar' } };
const places = {
  exercises: '/exercises', box: '/exercises/box_4444', muscles: '/exercises/pmr_14', senses: '/exercises/grounding_54321', plan: '/exercises/coping-plan',
  memo: '/library/t/voice-memo', art: '/library/t/art-journal', values: '/library/t/values-cards', schedule: '/library/t/activity-schedule', exposure: '/library/t/exposure-log', quiz: '/library/t/psychoed-quiz',
};
