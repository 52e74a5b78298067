import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { after, afterEach, before, test } from 'node:test';
import { send, words } from './hub.mjs';
import { prefer, problemsOf, sidewaysOf } from './looks.mjs';
import { Stage } from './stage.mjs';

const shots = process.env.SHOTS === '1' ? fileURLToPath(new URL('../../docs/shots/', import.meta.url)) : undefined;
const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };
const toGroup = { reach: 'group', people: [] };

let stage;
let rosa;
let group;
before(async () => {
  if (shots !== undefined) await mkdir(shots, { recursive: true });
  stage = await Stage.open();
  rosa = await stage.setUp();
  group = await stage.group(rosa, { moderation: 'holdFirst' });
  await fill();
});
afterEach(() => stage.endStory());
after(() => stage.close());

/** Something of everything: pinned words, a prompt, an entry with an answer and a reaction, one that waits, somebody who asks to join. */
async function fill() {
  const { page } = rosa;
  const hour = 3_600_000;
  const at = (ms) => new Date(Date.now() + ms).toISOString();
  await send(page, group.topic, { kind: 'pinWords', words: 'This week: one small no.' });
  await send(page, group.topic, { kind: 'scheduleSession', startsAt: at(50 * hour), minutes: 90, title: 'Looking back' });
  await send(page, group.journalTopic, { kind: 'addPrompt', words: 'When did you say no this week?', from: at(-hour), until: at(100 * hour), isSeeAfter: false });
  const mia = await stage.member(group, 'Mia');
  const entry = (text, sharing = toGroup) => ({ kind: 'writeEntry', text: words(text), sharing, wish: 'listen', prompt: null });
  const welcome = await send(page, group.journalTopic, entry('Welcome to our week. Go at your own pace; one sentence is enough.'));
  await send(page, group.journalTopic, { kind: 'writeResponse', entry: welcome, to: null, starter: 'thanks', text: words('coming back every Tuesday.'), mentions: [] });
  await send(mia.page, group.journalTopic, { kind: 'react', entry: welcome, item: welcome, reaction: 'hope', isOn: true });
  await send(mia.page, group.journalTopic, entry('I said no once this week. My heart was racing, and nothing bad happened.'));
  const waiting = await stage.visitor('Jonas');
  await waiting.page.goto(group.join);
  for (const [name, value] of Object.entries({ legalName: 'Jonas Sommer', displayName: 'Jonas', email: waiting.email, password: waiting.password })) {
    await waiting.page.locator(`input[name="${name}"]`).fill(value);
  }
  await waiting.page.getByRole('button', { name: 'Ask to join' }).click();
  await waiting.page.locator('h1').waitFor();
}

const pages = [
  ['home', () => '/', 'main ul li'],
  ['group', () => group.path, 'main section'],
  ['journal', () => group.journal, 'main article'],
  ['review', () => `${group.path}/review`, 'main [data-review]'],
  ['members', () => `${group.path}/members`, 'main li'],
  ['group-settings', () => `${group.path}/settings`, 'main form, main section'],
  ['settings', () => '/settings', 'main section'],
];

const looks = [
  { name: 'light', settings: { theme: 'light', language: 'en' } },
  { name: 'dark', settings: { theme: 'dark', language: 'en' } },
  { name: 'arabic', settings: { theme: 'light', language: 'ar' } },
];

test('that nobody else is here takes no room on a phone', async () => {
  const { page } = rosa;
  await page.goto(group.journal);
  await page.locator('main article').first().waitFor();
  const nobody = page.getByText('Nobody else is here');
  await nobody.waitFor();
  await page.setViewportSize(widths.narrow);
  assert.equal(await nobody.isVisible(), false);
  await page.setViewportSize(widths.wide);
});

for (const { name, settings } of looks) {
  test(`every page is readable for everybody and fits a desk and a phone: ${name}`, async () => {
    const { page } = rosa;
    await page.goto('/help');
    await prefer(page, settings);
    const problems = [];
    for (const [where, address, sign] of pages) {
      await page.setViewportSize(widths.wide);
      await page.goto(address());
      await page.locator(sign).first().waitFor();
      if (where === 'review') await page.locator(sign).first().click();
      for (const [width, size] of Object.entries(widths)) {
        await page.setViewportSize(size);
        // what the widths share is looked at once for each look
        const isBoth = name === 'light' || width === 'narrow';
        problems.push(...(isBoth ? await problemsOf(page, `${where}, ${width}`) : await sidewaysOf(page, `${where}, ${width}`)));
        if (shots !== undefined) await page.screenshot({ path: `${shots}${where}-${name}-${size.width}.png` });
      }
    }
    assert.deepEqual(problems, []);
  });
}

test('the pages before signing in are readable for everybody and fit a desk and a phone', async () => {
  const problems = [];
  for (const [scheme, language] of [['light', 'en'], ['dark', 'en'], ['light', 'ar']]) {
    const { page, context } = await stage.visitor(`${scheme}${language}`, { colorScheme: scheme });
    for (const [where, address] of [['sign-in', '/sign-in'], ['invitation', group.join], ['help', '/help']]) {
      await page.goto(`${address}?lang=${language}`);
      for (const [width, size] of Object.entries(widths)) {
        await page.setViewportSize(size);
        problems.push(...(await problemsOf(page, `${where}, ${scheme}, ${language}, ${width}`)));
        if (shots !== undefined) await page.screenshot({ path: `${shots}${where}-${language === 'ar' ? 'arabic' : scheme}-${size.width}.png` });
      }
    }
    await context.close();
  }
  assert.deepEqual(problems, []);
});
