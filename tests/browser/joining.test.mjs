import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { send, words } from './hub.mjs';
import { openJournal, sees, signUp, Stage } from './stage.mjs';

let stage;
let rosa;
before(async () => {
  stage = await Stage.open();
  rosa = await stage.setUp();
});
afterEach(() => stage.endStory());
after(() => stage.close());

test('a facilitator makes a group and invites by link, and a new member waits, is let in and sees it, all without a reload', async () => {
  const { page } = rosa;
  await page.getByRole('link', { name: 'Make your first group' }).click();
  await page.getByLabel('Name of the group').fill('Tuesday circle');
  await page.getByRole('button', { name: 'Make the group' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tuesday circle' }).waitFor();
  await page.getByRole('button', { name: 'Invite people' }).click();
  await page.getByRole('button', { name: 'Make the invitation' }).click();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'I have it' }).click();

  const mia = await stage.visitor('Mia');
  await signUp(mia, link);
  await sees(mia.page, 'Waiting to be let in');
  await sees(page, '1 person asks to join');
  await page.getByRole('navigation').getByRole('link', { name: /^People/ }).click();
  await sees(page, 'Mia Sommer');
  await page.getByRole('button', { name: 'Let in: Mia' }).click();

  await mia.page.getByRole('link', { name: /Tuesday circle/ }).first().click();
  await mia.page.getByRole('heading', { level: 1, name: 'Tuesday circle' }).waitFor();
  await sees(mia.page, /Here now: .*Rosa Winter/);
});

test('removing a member ends at once what they see, on the page that is open', async () => {
  const group = await stage.group(rosa, { name: 'Evening circle' });
  await send(rosa.page, group.journalTopic, {
    kind: 'writeEntry', text: words('Only for those who are in.'), sharing: { reach: 'group', people: [] }, wish: 'open', prompt: null,
  });
  const tom = await stage.member(group, 'Tom');
  await openJournal(tom.page, group);
  await sees(tom.page, 'Only for those who are in.');

  const { page } = rosa;
  await page.goto(`${group.path}/members`);
  await page.getByRole('button', { name: /^More about .*Tom/ }).click();
  await page.getByRole('menuitem', { name: 'Remove from the group' }).click();
  await page.getByLabel('The reason').fill('Moved to another group.');
  await page.getByRole('button', { name: 'Remove', exact: true }).click();

  await sees(tom.page, 'You are no longer in this group');
  assert.equal(await tom.page.getByText('Only for those who are in.').count(), 0);
  await tom.page.goto(group.journal);
  await sees(tom.page, 'This is not here, or not open to you');
});
