import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { send } from './hub.mjs';
import { prefer, problemsOf } from './looks.mjs';
import { sees, Stage } from './stage.mjs';

const phone = { viewport: { width: 390, height: 844 } };

let stage;
let rosa;
before(async () => {
  stage = await Stage.open();
  rosa = await stage.setUp();
});
afterEach(() => stage.endStory());
after(() => stage.close());

/** Gives homework in the session: a template of the library, made an assignment with a few words. */
async function give(page, group, name) {
  await page.goto(`${group.path}/homework`);
  await page.getByRole('link', { name: 'Give homework' }).first().click();
  await page.getByRole('textbox', { name: 'Title' }).fill(name);
  await page.getByLabel('What to do').fill('Breathe slowly, three times.');
  await page.getByLabel('How, step by step').fill('Sit down.\nBreathe out slowly.');
  await page.getByLabel('Why it helps').fill('It calms the body.');
  await page.getByLabel('Which goal it serves').fill('Feeling calmer among people');
  await page.getByRole('textbox', { name: 'How often' }).fill('Once a day');
  await page.getByRole('textbox', { name: 'Small', exact: true }).fill('One breath');
  await page.getByRole('textbox', { name: 'Middle', exact: true }).fill('Three breaths');
  await page.getByRole('radio', { name: 'Every day' }).check({ force: true });
  await page.getByRole('button', { name: 'Give homework' }).click();
  await sees(page, 'It is given.');
}

const part = (page, name) => page.locator(`[data-part="${name}"]`);
const saved = (page) => page.locator('[data-saved="saved"]').waitFor();
const notes = (page) => part(page, 'sheet').getByRole('textbox').first();

async function openTask(page, group, name) {
  await page.goto(group.path);
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Says how it will be done; under seven of ten it is made smaller first. */
async function plan(page) {
  await page.getByRole('button', { name: 'Write my plan' }).click();
  await page.getByLabel('In my own words: what will I do?').fill('I breathe at the window.');
  await page.getByRole('textbox', { name: 'If …' }).fill('the tea is made');
  await page.getByRole('textbox', { name: '… then I will …' }).fill('do three breaths');
  await sure(page, 4);
  await sees(page, 'Let us make it smaller');
  assert.equal(await page.getByRole('button', { name: 'Save my plan' }).isDisabled(), true);
  await page.getByRole('button', { name: 'Take the small size' }).click();
  await sure(page, 8);
  await page.getByRole('button', { name: 'Save my plan' }).click();
  await sees(page, 'Your facilitator has your plan and will look at it.');
}

/** Moves a scale to a value, by its keyboard. */
async function sure(page, value) {
  const slider = part(page, 'plan').getByRole('slider');
  await slider.waitFor();
  await slider.focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < value; step++) await page.keyboard.press('ArrowRight');
}

test('homework goes from the session to a phone, half done, without a line, and back to be talked about', async () => {
  const group = await stage.group(rosa);
  const [mia, tom] = [await stage.member(group, 'Mia', phone), await stage.member(group, 'Tom')];
  await give(rosa.page, group, 'Three breaths');

  await mia.page.goto('/');
  await mia.page.getByRole('link', { name: 'There is something new for you to do.' }).click();
  await mia.page.getByRole('heading', { level: 1, name: 'Three breaths' }).waitFor();
  assert.deepEqual(await mia.page.locator('[data-part="card"], [data-part="sheet"]').evaluateAll((parts) => parts.map((one) => one.dataset.part)), ['card', 'sheet'], 'what is new is read first');
  await plan(mia.page);

  await rosa.page.goto(`${group.path}/homework`);
  await rosa.page.getByRole('link', { name: /Mia.*a plan to agree on/ }).click();
  await part(rosa.page, 'plan').getByRole('button', { name: 'Agree' }).click();
  for (const { page } of [rosa, mia]) await part(page, 'plan').getByText('You both agree on this.').waitFor();

  await notes(mia.page).fill('The first breath was hard.');
  await saved(mia.page);
  await mia.page.getByRole('button', { name: 'Part of it', exact: true }).click();
  await part(rosa.page, 'days').getByText('Part of it').waitFor();
  assert.equal(await rosa.page.getByText('The first breath was hard.').count(), 0, 'a draft is its writer’s alone');

  stage.expect(/ERR_|WebSocket|Failed to|net::/i);
  await stage.server.cut();
  await notes(mia.page).fill('The first breath was hard, the second was not.');
  await mia.page.locator('[data-saved="keptHere"]').waitFor();
  await stage.server.begin();
  await mia.page.reload();
  await mia.page.getByRole('heading', { level: 1, name: 'Three breaths' }).waitFor();
  await mia.page.waitForFunction(() => [...document.querySelectorAll('[data-part="sheet"] textarea, [data-part="sheet"] input')].some((one) => one.value === 'The first breath was hard, the second was not.'));
  await saved(mia.page);

  await elsewhere(mia.page, group, 'I wrote this on the bus.');
  await part(mia.page, 'kept').getByText('the second was not.').waitFor();
  await part(mia.page, 'kept').getByRole('button', { name: 'Put both together' }).click();
  await mia.page.waitForFunction(() => [...document.querySelectorAll('[data-part="sheet"] textarea')].some((one) => one.value.startsWith('I wrote this on the bus.') && one.value.endsWith('the second was not.')));

  await part(mia.page, 'sheet').getByRole('button', { name: 'Hand in' }).click();
  await sees(mia.page, 'Handed in');
  await sees(mia.page, 'You and those who facilitate read this.');

  await rosa.page.goto(`${group.path}/homework`);
  await rosa.page.getByRole('link', { name: /Mia.*handed in/ }).click();
  await sees(rosa.page, 'the second was not.');
  await rosa.page.getByRole('button', { name: 'You did this on a hard day. That is practice.' }).click();
  await rosa.page.getByRole('button', { name: 'Send', exact: true }).click();
  await sees(mia.page, 'You did this on a hard day. That is practice.');
  await sees(mia.page, 'Your facilitator has read it');

  await tom.page.goto(`${group.path}/homework`);
  await tom.page.getByRole('heading', { level: 1, name: 'Homework' }).waitFor();
  assert.equal(await tom.page.getByText('Shown to the group').count(), 0);
  await mia.page.getByRole('button', { name: 'Show it to the group' }).click();
  await mia.page.getByRole('alertdialog').getByRole('button', { name: 'Show it' }).click();
  await tom.page.getByRole('link', { name: /Mia.*Three breaths/ }).click();
  await sees(tom.page, 'the second was not.');
  assert.equal(await tom.page.getByText('That is practice').count(), 0, 'what was said stays between two');

  await review(rosa.page, group, tom.page);
  await rosa.page.getByRole('button', { name: 'We talked about it' }).click();
  await sees(mia.page, 'Talked about together');

  await tom.page.getByRole('button', { name: 'Ask a facilitator to look' }).click();
  await tom.page.getByRole('dialog').getByText('I am worried about this person').click();
  await tom.page.getByRole('dialog').getByRole('button', { name: 'Tell them' }).click();
  await sees(tom.page, 'Nobody shows a worksheet at the moment.');
  await rosa.page.goto(group.path);
  await rosa.page.getByRole('link', { name: /to review in homework/ }).click();
  await rosa.page.getByRole('link', { name: /Mia.*asked for a look/ }).click();
  await rosa.page.getByRole('button', { name: 'Let the group read it' }).click();
  await sees(tom.page, 'the second was not.');
  await mia.page.getByRole('button', { name: 'Stop showing it to the group' }).click();
  await sees(tom.page, 'Nobody shows a worksheet at the moment.');

  await mia.page.getByRole('link', { name: 'My homework' }).click();
  await mia.page.getByRole('region', { name: 'Who has looked at this' }).getByText('Rosa').waitFor();
  await rosa.page.goto(`${group.path}/progress`);
  await rosa.page.getByRole('row', { name: /^Mia.*Part of it|^Mia.*Done/ }).waitFor();
  await rosa.page.getByRole('row', { name: /^Tom.*Nothing noted$/ }).waitFor(); // who has not begun is seen, too
});

/** Another device of the same person writes into the field without having seen what stands there. */
async function elsewhere(page, group, words) {
  const [, workbook, task] = /\/w\/([^/]+)\/([^/?]+)/.exec(page.url());
  const topic = `workbook/${group.topic.split('/')[1]}/${workbook}`;
  await send(page, topic, { kind: 'fillSheet', task, on: new Date().toISOString().slice(0, 10), field: 'notes', answer: said(words), pen: 'phone', seen: 0 });
}

const said = (text) => ({ text, number: null, picks: [], other: null, rows: [], file: null, strokes: null });

/** Homework opens the session: by the keyboard, with notes that are nobody else's, and a screen that has nothing but what all may see. */
async function review(page, group, member) {
  await page.goto(group.path.concat('/homework/review'));
  await page.getByRole('button', { name: 'Begin the review' }).click();
  await member.getByText('Open to everybody').waitFor();
  await page.getByLabel('My notes').fill('Ask about the bus.');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('ArrowRight');
  await member.getByText(/Mia.* has the floor/).waitFor();
  await page.getByRole('button', { name: 'Show it on the big screen' }).click();
  const screen = page.getByRole('dialog', { name: 'Show it on the big screen' });
  await screen.getByText('the second was not.').waitFor();
  assert.equal(await screen.getByText('Ask about the bus.').count(), 0, 'notes to oneself are on no screen');
  assert.equal(await screen.getByText('That is practice').count(), 0, 'what was said stays between two');
  await page.keyboard.press('PageDown');
  await member.getByText(/Tom.* has the floor/).waitFor();
  await member.getByRole('button', { name: 'I pass, or I have spoken' }).click();
  await screen.getByText('Open to everybody').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'End the review' }).click();
  await member.getByText('Four questions').waitFor();
}

test('not yet opens reasons without blame, and a smaller step', async () => {
  const group = await stage.group(rosa, { name: 'Quiet steps' });
  const tom = await stage.member(group, 'Tim', phone);
  await give(rosa.page, group, 'A walk');
  const { page } = tom;
  await openTask(page, group, 'A walk');
  await page.getByRole('button', { name: 'Not yet', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('It was too hard').click();
  await dialog.getByText('Which step was the first that felt too hard?').waitFor();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /Take the size: Small/ }).click();
  await sees(page, 'It is smaller now.');

  await rosa.page.goto(`${group.path}/homework`);
  await rosa.page.getByRole('row', { name: /Tim.*Not yet/ }).getByRole('link', { name: 'Not yet' }).click();
  await sees(rosa.page, 'It was too hard');

  await page.getByRole('button', { name: 'Change what got in the way' }).click();
  await page.getByRole('dialog').getByText('It made me feel worse').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await sees(page, 'Stop with this one for now');
  assert.equal(await page.getByRole('button', { name: /Take the size/ }).count(), 0, 'nobody is pushed');
  await sees(rosa.page, 'Please look first');
});

test('the group makes one result together, and all see who is at it', async () => {
  const group = await stage.group(rosa, { name: 'Hands together' });
  const [ada, ben] = [await stage.member(group, 'Ada'), await stage.member(group, 'Bea')];
  const id = await send(rosa.page, group.topic.replace('group/', 'assignments/'), joint());
  for (const { page } of [ada, ben]) {
    await page.goto(`${group.path}/homework/${id}`);
    await page.getByRole('heading', { name: 'What helped', exact: true }).waitFor();
  }
  await ada.page.getByRole('textbox').first().pressSequentially('A walk by the river.');
  await ben.page.waitForFunction(() => [...document.querySelectorAll('textarea')].some((one) => one.value === 'A walk by the river.'));
  await ben.page.getByRole('button', { name: 'I take this part' }).last().click();
  await sees(ben.page, 'Yours');
  await ada.page.getByText(/Filled in by .*Bea/).waitFor();
  await ben.page.getByRole('button', { name: 'Hand it in for all' }).click();
  await sees(ada.page, 'Handed in');
});

for (const [name, settings] of Object.entries({ wide: { viewport: { width: 1280, height: 900 } }, narrow: phone }))
  for (const look of ['light', 'dark', 'ar'])
    test(`homework can be read by everybody: ${name}, ${look}`, async () => {
      const group = await stage.group(rosa, { name: `Looks ${name} ${look}` });
      const mia = await stage.member(group, `Mi${name}${look}`, settings);
      const id = await send(rosa.page, group.topic.replace('group/', 'assignments/'), { ...joint(), pieces: [] });
      const { person } = await mia.page.evaluate(() => fetch('/api/me').then((answer) => answer.json()));
      await send(rosa.page, group.topic.replace('group/', 'assignments/'), { kind: 'beginReview', session: null, people: [person], minutes: [3, 4, 2, 3], isTimerShared: true, isLookBack: false });
      const settingsOf = look === 'ar' ? { theme: 'light', language: 'ar' } : { theme: look, language: 'en' };
      await prefer(mia.page, settingsOf);
      await mia.page.goto(`${group.path}/homework`);
      await mia.page.getByRole('heading', { level: 1 }).waitFor();
      await check(mia.page, `member-${name}-${look}`);
      await mia.page.locator(`a[href*="/${id}"]`).first().click();
      await mia.page.locator('[data-part="card"]').waitFor();
      await check(mia.page, `task-${name}-${look}`);
      await rosa.page.setViewportSize(settings.viewport);
      await prefer(rosa.page, settingsOf);
      for (const [path, title] of [['homework', 'grid'], ['homework/give', 'give'], ['homework/review', 'review'], [`homework/${id}`, 'given'], [`homework/${id}/change`, 'change']]) {
        await rosa.page.goto(`${group.path}/${path}`);
        await rosa.page.getByRole('heading', { level: 1 }).waitFor();
        await rosa.page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
        await check(rosa.page, `${title}-${name}-${look}`);
      }
      await rosa.page.setViewportSize({ width: 1280, height: 900 });
      await prefer(rosa.page, { language: 'en', theme: 'light' });
    });

async function check(page, name) {
  assert.deepEqual(await problemsOf(page, name), [], name);
}

const field = (key, label) => ({
  key, type: 'longText', label, isRequired: false, help: null, maxLength: 2000, hasVoice: false, min: null, max: null, step: null, anchors: [], options: [],
  allowsOther: false, correct: null, explain: null, columns: [], minRows: null, maxRows: null, orderBy: null, seconds: null, exercise: null, phases: [],
  minutes: null, cycles: null, allowsPhoto: false, when: null,
});

function joint() {
  return {
    kind: 'giveAssignment', people: [],
    pieces: [{ key: 'helped', title: 'What helped', fields: ['helped'], for: null }, { key: 'next', title: 'What next', fields: ['next'], for: null }],
    schedule: { rhythm: 'once', startsOn: new Date().toISOString().slice(0, 10), dueOn: null, weekdays: [], timeZone: 'Europe/Berlin', bend: 3 },
    card: {
      task: 'Gather what helped.', goal: 'Helping each other', template: null, review: 'We read it together.', ways: ['write', 'speak'],
      sizes: [{ size: 'starter', minutes: 2, words: 'One line' }, { size: 'standard', minutes: 10, words: 'A few lines' }],
      content: {
        title: 'What helped us', kind: 'worksheet', area: 'groupActivity', purpose: 'Good things multiply.', steps: ['Think of one thing.'], frequency: 'Once',
        form: { fields: [field('helped', 'What helped?'), field('next', 'What next?')] }, language: 'en', modalities: [], settings: ['group'], aims: [],
        materials: ['Nothing'], minMinutes: 2, maxMinutes: 10, safety: [], levels: [], reviewPrompts: [], sharing: 'care', isNeverForGroup: false,
        accessibility: [], evidence: null, licenceNote: null, reading: null, exercise: null, measure: null, together: null, isForOffline: false,
        systemUse: null, weeks: null, replyStarters: [],
      },
    },
  };
}
