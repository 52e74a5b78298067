import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { send, words } from './hub.mjs';
import { prefer, problemsOf } from './looks.mjs';
import { sees, Stage } from './stage.mjs';

let stage;
let rosa;
before(async () => {
  stage = await Stage.open();
  rosa = await stage.setUp();
});
afterEach(() => stage.endStory());
after(() => stage.close());

/** A page of the group, made by its facilitator; what stands on it is in English and plain. */
async function page(group, title, { lines = ['Put both feet on the floor.', 'Drink a glass of water.'], purpose = 'page', hasOwnParts = false } = {}) {
  const parts = [{ type: 'doc', content: lines.flatMap((line) => words(line).content) }];
  const id = await send(group.facilitator.page, group.topic, { kind: 'addPage', plan: { title, about: null, purpose, parts, hasOwnParts } });
  const path = `/p/${id}`;
  await openPage(group.facilitator.page, path); // from then on others find it, too
  return { topic: group.topic.replace(/^group\/([^/]+)\/.*/, `page/$1/${id}`), path };
}

async function openPage(page, path) {
  await page.goto(path);
  await page.locator('[data-section]').first().waitFor();
}

/** Chooses a whole line of the text, as somebody does who presses three times. */
const choose = async (page, line) => {
  await page.locator('[data-section]').getByText(line, { exact: true }).click({ clickCount: 3 });
  await page.getByRole('toolbar', { name: 'With the words that you chose' }).waitFor();
};

const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
const inMenu = async (page, name) => {
  await press(page, 'More');
  await page.getByRole('menuitem', { name, exact: true }).click();
};
const remark = (page, text) => page.getByRole('article').filter({ hasText: text });
const line = (page, text) => page.locator('[data-section]').getByText(text, { exact: true });

test('a page is begun, talked about, looked after and finished', async () => {
  const group = await stage.group(rosa);
  const [mia, tom] = [await stage.member(group, 'Mia'), await stage.member(group, 'Tom')];

  await rosa.page.goto(group.path);
  await rosa.page.getByRole('link', { name: 'New page' }).click();
  await rosa.page.getByText(/^A story we tell together/).click();
  await rosa.page.getByRole('region', { name: 'This is how it begins' }).getByText('It was still early').waitFor();
  await rosa.page.getByText(/^Our coping card/).first().click();
  await rosa.page.getByRole('textbox', { name: 'Title' }).fill('For hard days');
  await press(rosa.page, 'Open the page');
  await rosa.page.getByRole('heading', { level: 1, name: 'For hard days' }).waitFor();
  await line(rosa.page, 'Drink a glass of water.').waitFor();
  const { pathname } = new URL(rosa.page.url());
  const topic = group.topic.replace(/^group\/([^/]+)\/.*/, `page/$1/${pathname.split('/')[2]}`);

  await mia.page.goto('/');
  await mia.page.getByRole('link', { name: 'A new page is open in your group' }).click();
  await line(mia.page, 'Drink a glass of water.').waitFor();
  await openPage(tom.page, pathname);

  // something is said; what was begun outlives its dialog
  await choose(mia.page, 'Drink a glass of water.');
  await press(mia.page, 'Say something');
  await mia.page.getByLabel('What would you like to say?').fill('Tea helps me more.');
  await mia.page.keyboard.press('Escape');
  await choose(mia.page, 'Drink a glass of water.');
  await mia.page.keyboard.press('Control+Alt+KeyM');
  assert.equal(await mia.page.getByLabel('What would you like to say?').inputValue(), 'Tea helps me more.');
  await press(mia.page, 'Say it');
  for (const { page: each } of [mia, tom, rosa]) await remark(each, 'Tea helps me more.').waitFor();

  // other words are suggested, answered and taken
  await choose(tom.page, 'Drink a glass of water.');
  await press(tom.page, 'Other words');
  await tom.page.getByLabel('What could stand there instead?').fill('Drink something warm.');
  await press(tom.page, 'Suggest them');
  await remark(mia.page, 'Drink something warm.').getByRole('button', { name: 'Answer' }).click();
  await mia.page.getByLabel('Your answer').fill('I like that.');
  await mia.page.locator('form').getByRole('button', { name: 'Answer', exact: true }).click();
  await remark(tom.page, 'I like that.').waitFor();
  await remark(mia.page, 'Drink something warm.').getByRole('button', { name: 'Take them' }).click();
  for (const { page: each } of [mia, tom, rosa]) await line(each, 'Drink something warm.').waitFor();
  await remark(mia.page, 'Drink something warm.').waitFor({ state: 'detached' });
  await mia.page.getByText(/^All \(2\)$/).click();
  await sees(mia.page, 'Taken: these words are on the page');

  // a facilitator is asked to look, and hides it with a reason
  await remark(tom.page, 'Tea helps me more.').getByRole('button', { name: /^More about what/ }).click();
  await tom.page.getByRole('menuitem', { name: 'Ask a facilitator to look' }).click();
  await tom.page.getByText('Something else').click();
  await press(tom.page, 'Tell them');
  const asked = rosa.page.getByRole('region', { name: /^Somebody asked you to look/ });
  await asked.getByText('Tea helps me more.').waitFor();
  await asked.getByRole('button', { name: 'Hide with a reason' }).click();
  await rosa.page.getByLabel('Your reason, in kind words').fill('Only for this story.');
  await press(rosa.page, 'Hide it');
  await remark(tom.page, 'Tea helps me more.').waitFor({ state: 'detached' });
  await sees(mia.page, 'Only for this story.');

  // a passage is hidden with a reason, which those who wrote it read
  await choose(rosa.page, 'Drink something warm.');
  await press(rosa.page, 'Hide');
  await rosa.page.getByLabel('Your reason, in kind words').fill('Let us talk about this first.');
  await press(rosa.page, 'Hide it');
  await sees(mia.page, 'Hidden by a facilitator');
  assert.equal(await mia.page.getByRole('button', { name: 'Read why' }).count(), 0);
  await press(tom.page, 'Read why');
  await sees(tom.page, 'Let us talk about this first.');
  await tom.page.keyboard.press('Escape');
  await press(rosa.page, 'Look at it');
  await press(rosa.page, 'Show it again');
  await sees(rosa.page, 'Nothing is hidden here now.');
  await rosa.page.keyboard.press('Escape');
  await line(mia.page, 'Drink something warm.').waitFor();

  // nobody writes for now; one person is asked not to, with the reason
  await inMenu(rosa.page, 'Stop writing for now');
  await sees(mia.page, 'A facilitator has stopped writing here for now.');
  await inMenu(rosa.page, 'Let members write again');
  await inMenu(rosa.page, 'Who may write here');
  await rosa.page.getByRole('button', { name: 'Ask Tom not to write' }).click();
  await rosa.page.getByLabel('Your reason, in kind words').fill('Let us speak on Tuesday.');
  await press(rosa.page, 'Ask that');
  await sees(tom.page, 'A facilitator asks you not to write on this page for now');
  await sees(tom.page, 'Let us speak on Tuesday.');
  await rosa.page.getByRole('button', { name: 'Let Tom write again' }).click();
  await rosa.page.keyboard.press('Escape');
  await tom.page.getByText('Let us speak on Tuesday.').waitFor({ state: 'detached' });
  await inMenu(rosa.page, 'What facilitators decided');
  await sees(rosa.page, /let .Tom. write again/);
  await rosa.page.keyboard.press('Escape');

  // it is finished, and everybody keeps a copy until they let it go
  await inMenu(rosa.page, 'Finish the page');
  await press(rosa.page, 'Finish it');
  await sees(mia.page, 'This page is finished.');
  await mia.page.goto('/');
  await mia.page.getByRole('link', { name: 'A page is finished, and here is your copy' }).waitFor();
  await mia.page.getByRole('region', { name: 'Pages I keep' }).getByRole('link', { name: 'For hard days' }).click();
  await sees(mia.page, 'Your own copy. Nobody else sees it.');
  await line(mia.page, 'Drink something warm.').waitFor();
  await mia.page.goto('/');
  await mia.page.getByRole('button', { name: 'Let go: For hard days' }).click();
  await mia.page.getByRole('button', { name: 'Keep it after all: For hard days' }).click();
  await mia.page.getByRole('button', { name: 'Let go: For hard days' }).click();
  await mia.page.getByRole('link', { name: 'Tuesday circle' }).first().click();
  await mia.page.getByRole('region', { name: 'Pages', exact: true }).waitFor();
  await mia.page.goto('/');
  await mia.page.getByRole('region', { name: 'News for you' }).waitFor();
  await mia.page.getByRole('region', { name: 'Pages I keep' }).waitFor({ state: 'detached' });
  await inMenu(rosa.page, 'Open it again');
});

test('an agreement is signed by everybody, and again when it changes', async () => {
  const group = await stage.group(rosa, { name: 'Friday circle' });
  const [mia, tom] = [await stage.member(group, 'Mia2'), await stage.member(group, 'Tom2')];
  await rosa.page.goto(`${group.path}/new-page`);
  await rosa.page.getByText(/^Our agreement/).first().click();
  await sees(rosa.page, 'change point 3 so that it is true for you');
  await press(rosa.page, 'Open the page');
  await rosa.page.getByRole('heading', { level: 1, name: 'Our agreement' }).waitFor();
  const { pathname } = new URL(rosa.page.url());
  const topic = group.topic.replace(/^group\/([^/]+)\/.*/, `page/$1/${pathname.split('/')[2]}`);
  await press(rosa.page, 'Make this the agreement to sign');
  await press(rosa.page, 'Ask everybody to sign');
  await rosa.page.getByRole('heading', { name: 'Our agreement, edition 1' }).waitFor();

  await sign(mia.page, group);
  await sees(mia.page, 'You signed this edition');
  await sign(tom.page, group);
  await rosa.page.getByText('Signed by 2 of 3').click();
  await rosa.page.goto(group.path);
  await sees(rosa.page, '1 person has not signed yet: You');

  // it changes: what is new is said, and everybody is asked again
  await openPage(rosa.page, pathname);
  const from = await placeOf(rosa.page, 'Our agreement');
  await send(rosa.page, topic, { kind: 'writeSteps', version: 0, steps: [{ stepType: 'replace', from, to: from, slice: { content: [{ type: 'text', text: 'This is ' }] } }] });
  await press(rosa.page, 'Make a new edition to sign');
  await rosa.page.getByRole('dialog').getByText('This is Our agreement').waitFor();
  await press(rosa.page, 'Ask everybody to sign');
  await rosa.page.getByRole('heading', { name: 'Our agreement, edition 2' }).waitFor();
  await mia.page.goto(group.path);
  await mia.page.getByRole('link', { name: 'Read and sign' }).click();
  await sees(mia.page, 'The agreement has changed since you signed.');
  await press(mia.page, 'Read and sign');
  await sees(mia.page, 'What changed since you signed: 2 lines');
  await press(mia.page, 'I have read it, and I sign');
  await sees(mia.page, 'You signed this edition');
  await press(mia.page, 'Read it again');
  await mia.page.getByRole('dialog').getByText('I can pass at any time.').waitFor();
  await mia.page.keyboard.press('Escape');
  const late = await stage.member(group, 'Late');
  await late.page.goto(group.path);
  await late.page.getByRole('heading', { name: /Please read and sign/ }).waitFor();
});

async function sign(page, group) {
  await page.goto(group.path);
  await page.getByRole('link', { name: 'Read and sign' }).click();
  await press(page, 'Read and sign');
  await page.getByRole('dialog').getByText('The circle is not watched all day.').waitFor();
  await press(page, 'I have read it, and I sign');
}

/** The position before a line that begins a part: the part is opened, then the line. */
const placeOf = async (page, text) => {
  await line(page, text).waitFor();
  return 2;
};

test('somebody asks for a look at a part, and takes their own words out', async () => {
  const group = await stage.group(rosa, { name: 'Monday circle' });
  const [mia, tom] = [await stage.member(group, 'Mia5'), await stage.member(group, 'Tom5')];
  const card = await page(group, 'Our card');
  const from = 2;
  await openPage(mia.page, card.path);
  await openPage(tom.page, card.path);
  await send(mia.page, card.topic, { kind: 'writeSteps', version: 0, steps: [{ stepType: 'replace', from, to: from, slice: { content: [{ type: 'text', text: 'Mia says: ' }] } }] });
  await line(tom.page, 'Mia says: Put both feet on the floor.').waitFor();

  // nothing is said yet, so nothing stands beside the text
  assert.equal(await tom.page.getByRole('region', { name: 'Remarks' }).count(), 0);
  await choose(tom.page, 'Mia says: Put both feet on the floor.');
  await press(tom.page, 'Ask for a look');
  await tom.page.getByRole('dialog').getByText('Something else').click();
  await press(tom.page, 'Tell them');
  const asked = rosa.page.getByRole('region', { name: /^Somebody asked you to look/ });
  await asked.getByText('Mia says: Put both feet on the floor.').waitFor();
  assert.equal(await mia.page.getByRole('region', { name: /^Somebody asked you to look/ }).count(), 0);

  await inMenu(mia.page, 'Take all my words out');
  await press(mia.page, 'Keep them');
  await line(mia.page, 'Mia says: Put both feet on the floor.').waitFor();
  await inMenu(mia.page, 'Take all my words out');
  await mia.page.getByRole('alertdialog').getByText('This cannot be undone.').waitFor();
  await press(mia.page, 'Take them out');
  for (const { page: each } of [mia, tom, rosa]) await line(each, 'Put both feet on the floor.').waitFor();
  await sees(mia.page, 'The words are gone from the page.');
});

test('a page is taken along without what others said about it', async () => {
  const group = await stage.group(rosa, { name: 'Sunday circle' });
  const mia = await stage.member(group, 'Mia3');
  const card = await page(group, 'Our card', { hasOwnParts: true });
  await openPage(mia.page, card.path);
  await send(rosa.page, card.topic, { kind: 'makeRemark', version: 0, from: 2, to: 8, words: 'Only for us', suggestion: null });
  await remark(mia.page, 'Only for us').waitFor();
  await press(mia.page, 'Take it along');
  const file = mia.page.waitForEvent('download');
  await press(mia.page, 'Save it on this device');
  const stream = await (await file).createReadStream();
  let saved = '';
  for await (const chunk of stream) saved += chunk;
  assert.match(saved, /Put both feet on the floor\./);
  assert.match(saved, /Mia3’s part/);
  assert.doesNotMatch(saved, /Only for us|<script/);

  // on paper: the words alone
  await mia.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await mia.page.emulateMedia({ media: 'print' });
  assert.equal(await mia.page.getByRole('navigation').first().isVisible(), false);
  assert.equal(await mia.page.locator('[data-paper]').getByText('Put both feet on the floor.').isVisible(), true);
  if (process.env.LOOK) await mia.page.screenshot({ path: `${process.env.LOOK}/paper.png`, fullPage: true });
  await mia.page.emulateMedia({ media: 'screen' });
  await mia.page.evaluate(() => dispatchEvent(new Event('afterprint')));
});

test('pages are readable in every look and language', async () => {
  const group = await stage.group(rosa, { name: 'Look circle' });
  const mia = await stage.member(group, 'Mia4');
  const card = await page(group, 'Our card', { lines: ['Put both feet on the floor.', 'Drink a glass of water.', 'اشرب كوب ماء'], hasOwnParts: true, purpose: 'agreement' });
  await send(rosa.page, card.topic, { kind: 'makeEdition' });
  await send(mia.page, card.topic, { kind: 'makeRemark', version: 0, from: 2, to: 10, words: 'For me it is the hands.', suggestion: 'Put your hands' });
  await send(rosa.page, card.topic, { kind: 'makeRemark', version: 0, from: 40, to: 48, words: 'Tea?', suggestion: null });
  await openPage(mia.page, card.path);
  const problems = [];
  const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };
  for (const theme of ['light', 'dark', 'calm']) {
    for (const language of theme === 'light' ? ['en', 'ar'] : ['en']) {
      await prefer(rosa.page, { theme, language });
      for (const [name, size] of Object.entries(sizes)) {
        await rosa.page.setViewportSize(size);
        const at = `${theme} ${language} ${name}`;
        await openPage(rosa.page, card.path);
        await rosa.page.locator('section[data-section] p').nth(1).click({ clickCount: 3 });
        await rosa.page.locator('button:has(svg.lucide-message-circle-plus)').waitFor();
        problems.push(...(await problemsOf(rosa.page, `page ${at}`)));
        await rosa.page.goto(`${group.path}/new-page`);
        await rosa.page.getByRole('radio').first().waitFor({ state: 'attached' });
        problems.push(...(await problemsOf(rosa.page, `new ${at}`)));
        await rosa.page.goto(group.path);
        await rosa.page.locator(`a[href="${card.path}"]`).first().waitFor();
        problems.push(...(await problemsOf(rosa.page, `group ${at}`)));
      }
      await rosa.page.setViewportSize(sizes.narrow);
      await openPage(rosa.page, card.path);
      await rosa.page.locator('main button:has(svg.lucide-messages-square)').click();
      await rosa.page.locator('[data-remark-card]').first().waitFor();
      problems.push(...(await problemsOf(rosa.page, `remarks ${theme} ${language} narrow`)));
      await rosa.page.setViewportSize(sizes.wide);
    }
  }
  await prefer(rosa.page, { theme: 'light', language: 'en' });
  assert.deepEqual(problems, []);
});
