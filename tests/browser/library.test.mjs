import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, test } from 'node:test';
import { prefer, problemsOf } from './looks.mjs';
import { sees, Stage } from './stage.mjs';

const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };

let stage;
let rosa;
before(async () => {
  stage = await Stage.open();
  rosa = await stage.setUp();
});
afterEach(() => stage.endStory());
after(() => stage.close());

const heading = (page, name) => page.getByRole('heading', { level: 1, name }).waitFor();
const status = (page, words) => page.getByRole('status').filter({ hasText: words }).first().waitFor();

const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
const yesterday = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/** Saves a file and reads what is in it. */
async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  const path = await download.path();
  return { path, name: download.suggestedFilename(), file: JSON.parse(await readFile(path, 'utf8')) };
}

test('a template is found, made ours, given a branch, tried out, and taken along and back', async () => {
  const { page } = rosa;
  await page.goto('/');
  await page.getByRole('link', { name: 'Library' }).click();
  await status(page, '54 templates');

  await page.getByLabel('Good for').selectOption('sleep');
  await page.getByLabel('Time', { exact: true }).selectOption('5');
  await page.getByRole('link', { name: '4-7-8 breathing' }).waitFor();
  await page.getByRole('button', { name: 'Show all again' }).click();
  await page.getByLabel('Find a template').fill('three good');
  await page.getByRole('link', { name: 'Three good things' }).click();
  await heading(page, 'Three good things');
  await sees(page, 'At least one careful study found that it helps, or many found that it helps a little.');
  await page.getByText(/^1 source/).click();
  await sees(page, /Cregg/);

  await page.getByRole('button', { name: 'Make it ours' }).click();
  await page.getByRole('dialog').getByLabel('Title').fill('Two good things');
  await page.getByRole('dialog').getByRole('button', { name: 'Make a copy' }).click();
  await heading(page, 'Change a template');

  await page.getByLabel('Kind of question').last().selectOption('choice');
  await page.getByRole('button', { name: 'Add a question' }).click();
  const fifth = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Question 5/ }) });
  await fifth.getByLabel('What is asked').fill('Did you sleep?');
  await fifth.getByLabel('Choice 1', { exact: true }).fill('Yes');
  await fifth.getByLabel('Choice 2', { exact: true }).fill('No');
  await page.getByLabel('Kind of question').last().selectOption('longText');
  await page.getByRole('button', { name: 'Add a question' }).click();
  const sixth = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Question 6/ }) });
  await sixth.getByLabel('What is asked').fill('What kept you awake?');
  await sixth.getByLabel('Asked', { exact: true }).selectOption({ label: 'Depending on 5: Did you sleep?' });
  await sixth.getByLabel('When the answer').selectOption('is');
  await sixth.getByLabel('This choice').selectOption({ label: 'No' });

  const preview = page.getByRole('region', { name: 'How it looks' });
  await preview.getByText('Did you sleep?').first().waitFor();
  assert.equal(await preview.getByText('What kept you awake?').count(), 0);
  await preview.getByRole('radio', { name: 'No', exact: true }).check({ force: true });
  await preview.getByText('What kept you awake?').first().waitFor();

  // what was written outlasts the page
  await sees(page, 'Kept as you write.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.goto('/library');
  await page.getByRole('link', { name: 'Two good things' }).click();
  await page.getByRole('link', { name: 'Change it' }).click();
  await sees(page, 'You began this earlier and had not saved it. Here it is.');
  await page.getByRole('heading', { name: 'Question 6: What kept you awake?' }).waitFor();

  // a question that others wait for stays before them: moved below, the branch falls away, and undo brings it back
  await page.getByRole('button', { name: 'Move down: Question 5' }).click();
  await page.getByRole('heading', { name: 'Question 5: What kept you awake?' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: 'Question 6: What kept you awake?' }).waitFor();
  await page.getByRole('button', { name: 'Save as version 2' }).click();
  await heading(page, 'Two good things');
  await sees(page, '1 earlier version');

  const { path, file } = await saved(page, 'Save as a file');
  assert.equal(file.templates[0].content.fields.at(-1).when.value, 'b');
  await page.getByRole('button', { name: 'Put away' }).click();
  await sees(page, 'It is put away. What was given out of it stays.');

  await page.getByRole('link', { name: 'Back to the library' }).click();
  await page.getByRole('button', { name: 'Take in from a file' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('File').setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"notes": []}') });
  await sees(page, 'This file holds something else than templates. Choose one that was saved from a library.');
  await dialog.getByLabel('File').setInputFiles(path);
  await dialog.getByText('In it: 1 template, no programmes.').waitFor();
  await dialog.getByRole('button', { name: 'Take it in' }).click();
  await dialog.getByText('1 was taken in.').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await page.getByText('Only our own').click();
  await status(page, '1 template');
});

test('what nobody has confirmed stays off until the practice switches it on', async () => {
  const { page } = rosa;
  await page.goto('/library/t/grounding-54321');
  await sees(page, 'This template is off');
  assert.equal(await page.getByRole('button', { name: 'Make it ours' }).count(), 0);
  await page.getByText('Use it in our practice').click();
  await sees(page, 'Your practice switched this on');
  await page.getByRole('button', { name: 'Make it ours' }).waitFor();
});

test('a photograph that is tried out in the preview is shown and never sent', async () => {
  const { page } = rosa;
  await page.goto('/library/t/art-feelings-colours');
  const preview = page.locator('section').filter({ has: page.getByRole('heading', { name: 'How it looks' }) });
  await preview.getByText('stays in this page and is never sent').waitFor();
  const sent = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  await preview.locator('input[type=file]').first().setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: dot });
  await preview.locator('img').waitFor();
  assert.deepEqual(sent, []);
});

test('a programme is put together, begun in a group, and gives the next step by itself; members have nothing to do in the library', async () => {
  const { page } = rosa;
  const group = await stage.group(rosa);
  const mia = await stage.member(group, 'Mia');
  await page.goto('/library?show=programmes');
  await page.getByRole('link', { name: 'Put a programme together' }).click();
  await heading(page, 'Put a programme together');
  await page.getByLabel('Title').fill('Four calm weeks');
  for (const title of ['Mindful breathing', 'Three good things', 'Weekly review']) {
    await page.getByLabel('Template', { exact: true }).selectOption({ label: title });
    await page.getByRole('button', { name: 'Add a step' }).click();
  }
  const third = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Step 3/ }) });
  await third.getByLabel('Given').selectOption('daysAfterPrevious');
  await third.getByLabel('Days').fill('7');
  await page.getByRole('button', { name: 'Save the programme' }).click();
  await heading(page, 'Four calm weeks');
  const { file } = await saved(page, 'Save as a file');
  assert.deepEqual(file.programmes[0].steps.map(({ release }) => release.rule), ['atOnce', 'afterPrevious', 'daysAfterPrevious']);

  await page.getByRole('link', { name: 'Start this programme' }).click();
  await page.reload(); // a busy button has announced itself; that is not of this page
  await heading(page, 'Start a programme');
  await sees(page, '7 days after the step before');
  await page.getByLabel('Which goal it serves').fill('Calmer evenings');
  const problems = await problemsOf(page, 'start');
  await page.getByLabel('First day').fill(yesterday());
  await page.getByRole('button', { name: 'Start it now' }).click();
  await heading(page, 'Four calm weeks');
  await sees(page, /^Given on/);
  await sees(page, 'When “Mindful breathing” is done');

  await mia.page.goto(`${group.path}/homework`);
  await sees(mia.page, 'Three good things: comes when you have done “Mindful breathing”');
  await mia.page.getByRole('link', { name: 'Mindful breathing' }).first().click();
  await mia.page.locator('[data-part="sheet"]').getByRole('button', { name: 'Done', exact: true }).click();
  await sees(page, /^Done on/);
  await mia.page.goto(`${group.path}/homework`);
  await mia.page.getByRole('link', { name: 'Three good things' }).first().waitFor();
  await sees(mia.page, 'Weekly review: comes 7 days after you have done “Three good things”');

  await page.getByRole('button', { name: /^Pause for .*Mia/ }).click();
  await sees(mia.page, 'It rests for now. Nothing new comes until it goes on.');
  await page.getByRole('button', { name: /^Give “Weekly review” to .*Mia/ }).click();
  await mia.page.getByRole('link', { name: 'Weekly review' }).first().waitFor();

  await page.reload();
  await heading(page, 'Four calm weeks');
  problems.push(...(await problemsOf(page, 'run')), ...(await problemsOf(mia.page, 'my programme')));
  assert.deepEqual(problems, []);

  await page.goto('/library');
  await page.getByLabel('Find a template').fill('three good');
  await page.getByRole('link', { name: 'Give “Three good things”' }).click();
  await heading(page, 'Give homework');
  assert.equal(await page.getByRole('textbox', { name: 'Title' }).inputValue(), 'Three good things');
  await page.goto(`${group.path}/homework/give?template=voice-memo`);
  await sees(page, /^This template is off/);
  assert.equal(await page.getByRole('textbox', { name: 'Title' }).count(), 0, 'what is off cannot be given by its address either');

  await mia.page.goto('/library');
  await sees(mia.page, 'The library is for staff of the practice.');
  await mia.page.goto(group.path);
  await heading(mia.page, 'Tuesday circle');
  assert.equal(await mia.page.getByRole('link', { name: 'Library' }).count(), 0);
});

for (const [width, viewport] of Object.entries(widths))
  for (const [theme, language] of [['light', 'en'], ['dark', 'en'], ['calm', 'ar']])
    test(`the library can be used by everybody: ${width}, ${theme}, ${language}`, async () => {
      const { page } = rosa;
      await page.setViewportSize(viewport);
      await page.goto('/');
      await prefer(page, { theme, language });
      const problems = [];
      for (const [name, path] of Object.entries({ library: '/library', template: '/library/t/coping-plan', reading: '/library/t/psychoed-quiz', builder: '/library/new', programme: '/library/new-programme' })) {
        await page.goto(path);
        await page.locator('main h1').waitFor();
        await page.locator(name === 'library' ? 'main h3' : 'main :is(h2, button)').first().waitFor();
        if (name === 'builder') await addAll(page);
        if (name === 'programme') await addStep(page);
        problems.push(...(await problemsOf(page, `${name} ${width} ${theme} ${language}`)));
      }
      await prefer(page, { theme: 'light', language: 'en' });
      await page.setViewportSize(widths.wide);
      assert.deepEqual(problems, []);
    });

/** Adds a question of each kind, and tries to save, so that all that can be wrong is said. */
async function addAll(page) {
  const add = page.locator('[class*=row]:has(> div select) > button').last();
  const types = page.locator('[class*=row]:has(> div select) > div select').last();
  for (const type of ['text', 'scale', 'choice', 'table', 'pacer', 'ladder']) {
    await types.selectOption(type);
    await add.click();
  }
  await page.locator('main [class*=_bar] button').first().click();
}

async function addStep(page) {
  const add = page.locator('[class*=row]:has(> div select) > button').last();
  await add.click();
  await add.click();
}
