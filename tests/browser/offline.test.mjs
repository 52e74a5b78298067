import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { begin, card, openJournal, sees, Stage, write } from './stage.mjs';

let stage;
let rosa;
before(async () => {
  stage = await Stage.open();
  rosa = await stage.setUp();
});
afterEach(() => stage.endStory());
after(() => stage.close());

test('a draft is still there after a reload, and in another window', async () => {
  const group = await stage.group(rosa, { name: 'Morning circle' });
  const { page, context } = await stage.member(group, 'Lena');
  await openJournal(page, group);
  await begin(page, 'Half a thought that I will finish later');
  await sees(page, 'Draft saved');
  await page.reload();
  await page.getByRole('button', { name: /^Go on with your entry/ }).click();
  await page.getByRole('textbox', { name: 'New entry' }).getByText('Half a thought that I will finish later').waitFor();

  const other = await context.newPage();
  await openJournal(other, group);
  await other.getByRole('button', { name: /^Go on with your entry/ }).click();
  await other.getByRole('textbox', { name: 'New entry' }).getByText('Half a thought that I will finish later').waitFor();
});

test('what is sent while the server is gone waits, and arrives exactly once when it is back', async () => {
  const group = await stage.group(rosa);
  const [mia, tom] = [await stage.member(group, 'Mia'), await stage.member(group, 'Tom')];
  for (const { page } of [mia, tom]) await openJournal(page, group);
  await write(mia.page, 'Sent before.');
  await card(tom.page, 'Sent before.').waitFor();

  stage.expect(/WebSocket|ERR_CONNECTION|ERR_EMPTY_RESPONSE/);
  await stage.server.cut();
  await sees(mia.page, 'Connecting again. You can go on writing.');
  await write(mia.page, 'Sent into the dark.');
  await card(mia.page, 'Sent into the dark.').getByText('Waiting to be sent').waitFor();

  await stage.server.begin();
  await card(tom.page, 'Sent into the dark.').waitFor();
  await card(mia.page, 'Sent into the dark.').getByText('Waiting to be sent').waitFor({ state: 'detached' });
  for (const { page } of [mia, tom]) {
    await openJournal(page, group);
    await card(page, 'Sent into the dark.').first().waitFor();
    assert.equal(await card(page, 'Sent into the dark.').count(), 1);
    assert.equal(await card(page, 'Sent before.').count(), 1);
  }
});
