import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, test } from 'node:test';
import { newOp, send } from './hub.mjs';
import { prefer, problemsOf } from './looks.mjs';
import { card, sees, signIn, Stage, tabTo } from './stage.mjs';

const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };

let stage;
let rosa;
before(async () => {
  stage = await Stage.open();
  rosa = await stage.setUp();
});
afterEach(() => stage.endStory());
after(() => stage.close());

const total = (page, number) => page.locator('[data-total]').filter({ hasText: new RegExp(`^${number}$`) }).waitFor();

/** Joins with the first, small step. */
async function join(page, address) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Take part' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('In my own words').fill('One small kind thing');
  await dialog.getByRole('button', { name: 'Take part' }).click();
  await page.getByRole('heading', { name: 'My way' }).waitFor();
}

/** Tells of an act. */
async function tell(page, words, sharing) {
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.getByLabel('What did you do?').fill(words);
  await page.getByRole('radio', { name: sharing }).check({ force: true });
  await page.getByRole('button', { name: 'Tell of it' }).click();
}

test('a group does something together: made from a template, told, cheered for, and looked back on', async () => {
  const group = await stage.group(rosa);
  const [mia, tom] = [await stage.member(group, 'Mia'), await stage.member(group, 'Tom')];

  await rosa.page.goto(group.path);
  await rosa.page.getByRole('link', { name: 'New challenge' }).click();
  await rosa.page.getByRole('button', { name: 'Begin with: Kindness challenge' }).click();
  await rosa.page.getByRole('textbox', { name: 'Title' }).fill('Four kind weeks');
  await rosa.page.getByLabel('Total', { exact: true }).first().fill('2');
  await rosa.page.getByRole('button', { name: 'Make the challenge' }).click();
  await rosa.page.getByRole('heading', { level: 1, name: 'Four kind weeks' }).waitFor();
  await sees(rosa.page, 'Day 1 of 28');
  const address = new URL(rosa.page.url()).pathname;

  await mia.page.goto('/');
  await mia.page.getByRole('link', { name: 'A new challenge is open in your group' }).waitFor();
  for (const { page } of [mia, tom]) await join(page, address);
  for (const { page } of [mia, tom]) await sees(page, '2 people take part.');

  await tell(mia.page, 'I thanked the bus driver.', 'What I did');
  for (const { page } of [rosa, mia, tom]) await total(page, 1);
  await tom.page.getByRole('article').filter({ hasText: 'I thanked the bus driver.' }).getByRole('button', { name: 'Cheer' }).click();
  await tom.page.getByRole('button', { name: 'That was brave' }).click();
  for (const { page } of [rosa, mia]) await sees(page, /That was brave: .*Tom/);

  await tell(tom.page, 'I called my uncle.', 'Only the count');
  for (const { page } of [rosa, mia, tom]) await total(page, 2);
  await sees(mia.page, /Together you reached 2 .*kind acts/);
  await tom.page.getByRole('button', { name: 'My own' }).click();
  await sees(tom.page, 'I called my uncle.');
  for (const { page } of [rosa, mia]) assert.equal(await page.getByText('my uncle').count(), 0);

  await rosa.page.getByRole('link', { name: 'Who takes part' }).click();
  for (const name of ['Mia', 'Tom']) await rosa.page.getByRole('row', { name: new RegExp(`${name}.*Did something today`) }).waitFor();
  await rosa.page.getByRole('button', { name: /^A kind word to .*Tom/ }).click();
  await rosa.page.getByRole('button', { name: 'Send it' }).click();
  await sees(rosa.page, /^Sent to .*Tom/);
  await tom.page.goto('/');
  await tom.page.getByRole('link', { name: /Rosa.* wrote to you/ }).waitFor();
  await sees(tom.page, /Hello Tom, I thought of you/);
  assert.equal(await mia.page.getByText('I thought of you').count(), 0);

  await rosa.page.getByRole('link', { name: 'Four kind weeks' }).click();
  await rosa.page.getByRole('button', { name: 'More', exact: true }).click();
  await rosa.page.getByRole('menuitem', { name: 'End it now' }).click();
  await rosa.page.getByRole('alertdialog').getByRole('button', { name: 'End it now' }).click();

  await mia.page.getByLabel('One thing I keep from it').fill('People smile back more often than I think.');
  await mia.page.getByRole('button', { name: 'Keep it', exact: true }).click();
  await tom.page.goto(address);
  for (const { page } of [rosa, tom]) await sees(page, 'People smile back more often than I think.');

  await mia.page.getByRole('button', { name: 'Keep it as my own habit' }).click();
  await mia.page.getByLabel('When, or after what').fill('after breakfast');
  await mia.page.getByRole('dialog').getByRole('button', { name: 'Keep it', exact: true }).click();
  await mia.page.goto('/');
  const habit = mia.page.getByRole('listitem').filter({ hasText: /When: .*after breakfast/ });
  await habit.getByText('Done today').click();
  await habit.getByText('In the last 7 days: on 1 day').waitFor({ state: 'attached' });
});

test('what was begun waits where it was left, and what is told while the server is gone counts once when it is back', async () => {
  const group = await stage.group(rosa, { name: 'Quiet walks' });
  const ida = await stage.member(group, 'Ida');
  const { page } = ida;
  await join(page, await begun(group, 'Walks'));
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.getByLabel('What did you do?').fill('Around the block.');
  await sees(page, 'Draft saved');
  await page.reload();
  await page.getByRole('button', { name: /^Go on with what you began/ }).click();
  assert.equal(await page.getByLabel('What did you do?').inputValue(), 'Around the block.');

  stage.expect(/WebSocket|ERR_CONNECTION|ERR_EMPTY_RESPONSE/);
  await stage.server.cut();
  await sees(page, 'Connecting again. You can go on writing.');
  await page.getByRole('button', { name: 'Tell of it' }).click();
  await card(page, 'Around the block.').getByText('Waiting to be sent').waitFor();
  await stage.server.begin();
  await total(page, 1);
  await card(page, 'Around the block.').getByText('Waiting to be sent').waitFor({ state: 'detached' });
});

test('everything by keyboard: joining, telling and cheering', async () => {
  const group = await stage.group(rosa, { name: 'Key circle' });
  const { page } = await stage.member(group, 'Noa');
  const address = await begun(group, 'By keyboard');
  await page.goto(address);
  await page.getByRole('button', { name: 'Take part' }).waitFor();
  await tabTo(page, 'Take part');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await dialog.getByRole('button', { name: 'Take part' }).press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent.startsWith('I did it'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.type('Without a mouse.');
  await tabTo(page, 'Tell of it');
  await page.keyboard.press('Enter');
  await total(page, 1);
  await page.waitForFunction(() => document.activeElement?.textContent.startsWith('I did it'));

  await join(rosa.page, address);
  await tell(rosa.page, 'I walked, too.', 'What I did');
  await card(page, 'I walked, too.').waitFor();
  await tabTo(page, 'Cheer');
  await page.keyboard.press('Enter');
  await tabTo(page, 'With you');
  await page.keyboard.press('Space');
  await sees(rosa.page, /With you: .*Noa/);
});

test('members change, take back, rest, pause and leave as they like', async () => {
  const group = await stage.group(rosa, { name: 'Own pace' });
  const { page } = await stage.member(group, 'Lea');
  await join(page, await begun(group, 'Own pace'));
  await tell(page, 'I went out.', 'What I did');
  await card(page, 'I went out.').getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Change' }).click();
  await page.getByLabel('What did you do?').fill('I went out, twice.');
  await page.getByRole('button', { name: 'Save' }).click();
  await card(page, 'I went out, twice.').getByText('edited', { exact: false }).waitFor();
  await card(page, 'I went out, twice.').getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Take back' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take back' }).click();
  await card(page, 'I went out').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.id === 'acts');
  await total(page, 1);

  await page.getByText('Today is a rest day').click();
  await page.getByRole('cell', { name: /rest/ }).waitFor();
  await page.getByRole('button', { name: 'Remind me' }).click();
  await page.getByRole('dialog').getByLabel('At what time').fill('19:30');
  await page.getByRole('dialog').getByRole('button', { name: 'Remind me' }).click();
  await sees(page, /Reminder at 7:30/);
  await page.getByRole('button', { name: 'My step and sharing' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: /A brave step/ }).check({ force: true });
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.locator('section').filter({ has: page.getByRole('heading', { name: 'My way' }) }).getByText('A brave step').waitFor();

  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Pause', exact: true }).click();
  await page.getByRole('button', { name: 'I am back' }).click();
  await sees(page, 'Welcome back. Good to see you.');
  await page.getByRole('button', { name: 'Leave the challenge' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Leave the challenge' }).click();
  await page.getByRole('button', { name: 'Take part' }).waitFor();
});

test('facilitators hide with a reason, change the plan, take the days along, close, and use it again', async () => {
  const group = await stage.group(rosa, { name: 'Care circle' });
  const kim = await stage.member(group, 'Kim');
  const address = await begun(group, 'First round');
  const { page } = rosa;
  await join(kim.page, address);
  await tell(kim.page, 'My neighbour Klaus smiled back.', 'What I did');
  await card(page, 'Klaus').getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Hide from the group' }).click();
  await page.getByLabel('Your reason, in kind words').fill('Please leave out his name.');
  await page.getByRole('dialog').getByRole('button', { name: 'Hide from the group' }).click();
  await card(kim.page, 'Klaus').getByText('Please leave out his name.').waitFor();
  await card(page, 'Klaus').getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Show it again' }).click();
  await card(kim.page, 'Klaus').getByText('Please leave out his name.').waitFor({ state: 'detached' });

  await choose(page, 'Change the challenge');
  await page.getByRole('textbox', { name: 'Title' }).fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await sees(page, 'Give it a title, please.');
  await page.getByRole('textbox', { name: 'Title' }).fill('Second thoughts');
  await page.getByRole('button', { name: 'Save' }).click();
  await kim.page.getByRole('heading', { level: 1, name: 'Second thoughts' }).waitFor();

  await page.getByRole('link', { name: 'Who takes part' }).click();
  const later = await stage.visitor('Rosa');
  await signIn(later);
  await later.page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
  await later.page.clock.setFixedTime(Date.now() + 5 * 86_400_000);
  await later.page.goto(`${address}/people`);
  await sees(later.page, 'Quiet for 5 days');
  await sees(later.page, 'Reach out?');
  await later.context.close();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Take the days along (CSV)' }).click()]);
  const rows = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  assert.equal(rows.length, 2);
  assert.match(rows[1], /^Kim,/);
  await page.getByRole('link', { name: 'Second thoughts' }).click();

  await choose(page, 'End it now');
  await page.getByRole('alertdialog').getByRole('button', { name: 'End it now' }).click();
  await sees(page, 'Time to look back');
  await choose(page, 'Close it');
  await sees(kim.page, 'This challenge is closed. You can still read all of it.');
  await choose(page, 'Open it again');
  await sees(kim.page, 'Time to look back');

  await choose(page, 'Use it again');
  assert.equal(await page.getByRole('textbox', { name: 'Title' }).inputValue(), 'Second thoughts');
  await page.getByRole('button', { name: 'Make the challenge' }).click();
  await sees(page, 'Day 1 of 14');
  assert.notEqual(new URL(page.url()).pathname, address);
});

/** Something that facilitators decide about the whole challenge. */
async function choose(page, name) {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
}

test('the pages of a challenge are readable for everybody and fit a desk and a phone', async () => {
  const group = await stage.group(rosa, { name: 'Look circle' });
  const eva = await stage.member(group, 'Eva');
  const address = await begun(group, 'Small steps');
  await join(eva.page, address);
  await tell(eva.page, 'I said hello first.', 'What I did');
  await total(eva.page, 1);
  const pages = [
    [eva, address, 'main article'],
    [rosa, `${group.path}/new-challenge`, 'main li'],
    [rosa, `${address}/people`, 'main table'],
    [rosa, `${address}/settings`, 'main form'],
  ];
  const problems = [];
  for (const settings of [{ theme: 'light', language: 'en' }, { theme: 'dark', language: 'en' }, { theme: 'calm', language: 'ar' }]) {
    for (const { page } of [eva, rosa]) await prefer(page, settings);
    for (const [{ page }, where, sign] of pages) {
      await page.goto(where);
      await page.locator(sign).first().waitFor();
      for (const [width, size] of Object.entries(widths)) {
        await page.setViewportSize(size);
        problems.push(...(await problemsOf(page, `${where.replace(group.path, '')}, ${settings.theme}, ${settings.language}, ${width}`)));
        if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/${where.replaceAll('/', '_').slice(-14)}-${settings.theme}-${size.width}.png`, fullPage: true });
      }
    }
  }
  for (const { page } of [eva, rosa]) await prefer(page, { theme: 'light', language: 'en' });
  const { page } = eva;
  await page.goto(address);
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.getByText('Note how tense I was').click();
  problems.push(...(await problemsOf(page, 'telling')));
  await page.getByRole('radio', { name: 'What I did' }).check({ force: true });
  await page.getByRole('button', { name: 'Tell of it' }).click();
  await sees(page, 'A few words for the group, please. Or choose only the count.');
  await page.getByRole('radio', { name: 'Only the count' }).check({ force: true });
  await page.getByRole('button', { name: 'Tell of it' }).click();
  await page.getByRole('button', { name: 'My own' }).click();
  await sees(page, 'My tension before and after');
  problems.push(...(await problemsOf(page, 'my own')));
  await page.getByRole('button', { name: 'My step and sharing' }).click();
  await page.getByRole('dialog').waitFor();
  problems.push(...(await problemsOf(page, 'my step')));
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await send(rosa.page, `challenge/${group.topic.split('/')[1]}/${address.split('/').at(-1)}`, { kind: 'endChallenge' }, newOp());
  await page.getByRole('heading', { name: 'Looking back' }).waitFor();
  problems.push(...(await problemsOf(page, 'looking back')));
  assert.deepEqual(problems, []);
});

/** A challenge of a group that begins today; its address. */
async function begun(group, title) {
  const { page } = rosa;
  const day = (ahead) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(Date.now() + ahead * 86_400_000);
  const plan = {
    title, about: 'At your own pace.', unit: 'walks', startsOn: day(0), endsOn: day(13), timeZone: 'Europe/Berlin',
    steps: ['To the door', 'Around the block', 'Through the park'], tasks: ['Look for something green.'],
    milestones: [{ total: 5, words: 'We are on our way' }], debrief: ['What was good?'], safety: 'Stop if it hurts.', asksBelief: true, asksSuds: true,
  };
  const id = await send(page, group.topic, { kind: 'addChallenge', plan }, newOp());
  const address = `${group.path}/c/${id}`;
  await page.goto(address);
  await sees(page, 'Day 1 of 14');
  return address;
}
