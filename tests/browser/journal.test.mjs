import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { begin, card, openJournal, sees, signIn, Stage, tabTo, write } from './stage.mjs';

let stage;
let rosa;
before(async () => {
  stage = await Stage.open();
  rosa = await stage.setUp();
});
afterEach(() => stage.endStory());
after(() => stage.close());

test('what one member writes appears with the others while they look, and they see who is typing, who reacts and who answers', async () => {
  const group = await stage.group(rosa);
  const [mia, tom] = [await stage.member(group, 'Mia'), await stage.member(group, 'Tom')];
  for (const { page } of [rosa, mia, tom]) await openJournal(page, group);

  await begin(mia.page, 'I said no once this week, ');
  await sees(tom.page, /Mia.* is writing…/);
  await mia.page.keyboard.type('and nothing bad happened.');
  await mia.page.getByRole('button', { name: 'Share with the group' }).click();
  const words = 'I said no once this week, and nothing bad happened.';
  for (const { page } of [rosa, tom]) await card(page, words).waitFor();

  await tom.page.getByRole('button', { name: /^Respond to .*Mia/ }).click();
  await tom.page.getByRole('radio', { name: 'I relate to…' }).click();
  await tom.page.getByRole('textbox', { name: /^Respond to .*Mia/ }).pressSequentially('the racing heart.');
  await sees(mia.page, /Tom.* is writing…/);
  await tom.page.getByRole('button', { name: 'Send', exact: true }).click();
  for (const { page } of [rosa, mia]) {
    const answer = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 4, name: 'Tom' }) }).last();
    await answer.getByText('I relate to…').waitFor();
    await answer.getByText('the racing heart.').waitFor();
  }

  await card(rosa.page, words).first().getByRole('button', { name: 'React' }).first().click();
  await rosa.page.getByRole('menuitem', { name: 'That took courage' }).click();
  for (const { page } of [mia, tom]) await sees(page, /That took courage: .*Rosa/);
});

test('held means held: the writer sees for whom it waits, the others see nothing until a facilitator lets it through', async () => {
  const group = await stage.group(rosa, { name: 'Careful circle', moderation: 'holdAll' });
  const [nora, ben] = [await stage.member(group, 'Nora'), await stage.member(group, 'Ben')];
  for (const { page } of [nora, ben]) await openJournal(page, group);
  await rosa.page.goto(`${group.path}/review`);
  await sees(rosa.page, 'Nothing waits.');

  await write(nora.page, 'My neighbour Klaus shouted again.');
  await sees(nora.page, /Waiting for .*Rosa/);
  await sees(rosa.page, '1 waits for you');
  await rosa.page.getByRole('button', { name: /Nora/, expanded: false }).click();
  await sees(nora.page, /Rosa.* is looking at it/);
  await rosa.page.getByRole('button', { name: 'Return with a note' }).click();
  await rosa.page.getByLabel(/^Your words to/).fill('Could you leave out his name?');
  await rosa.page.getByRole('button', { name: 'Return it' }).click();

  await sees(nora.page, 'Could you leave out his name?');
  await nora.page.getByRole('button', { name: 'Edit and send again' }).click();
  const field = nora.page.getByRole('textbox', { name: 'Edit your entry' });
  await field.press('ControlOrMeta+a');
  await field.pressSequentially('My neighbour shouted again.');
  await nora.page.getByRole('button', { name: 'Edit and send again' }).click();
  await sees(rosa.page, 'My neighbour shouted again.');
  assert.equal(await ben.page.getByText('My neighbour').count(), 0);

  await rosa.page.getByRole('button', { name: /Nora/, expanded: false }).click();
  await rosa.page.getByRole('button', { name: 'Let it through' }).click();
  await card(ben.page, 'My neighbour shouted again.').waitFor();
  assert.equal(await ben.page.getByText('Klaus').count(), 0);
});

test('everything by keyboard: signing in, opening the journal, writing and sending', async () => {
  const group = await stage.group(rosa, { name: 'Key circle' });
  const ida = await stage.member(group, 'Ida');
  const again = await stage.visitor('Ida');
  await openJournal(ida.page, group);
  const { page } = again;
  await page.goto('/sign-in');
  await tabTo(page, 'E-mail address');
  await page.keyboard.type(again.email);
  await tabTo(page, 'Password');
  await page.keyboard.type(again.password);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /Key circle/ }).first().waitFor();
  await tabTo(page, 'Key circle');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Key circle' }).waitFor();
  await tabTo(page, 'Our week');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Write an entry/ }).waitFor();
  await tabTo(page, 'Write an entry');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'New entry' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.role === 'textbox');
  await page.keyboard.type('Written without a mouse.');
  await page.keyboard.press('Control+Enter');
  await card(ida.page, 'Written without a mouse.').waitFor();
});

test('Shift three times leaves for a neutral page, and Back shows nothing of it', async () => {
  const group = await stage.group(rosa, { name: 'Quiet circle' });
  const eva = await stage.member(group, 'Eva');
  const { page, context } = eva;
  await context.route('https://www.bbc.com/**', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }));
  await openJournal(page, group);
  await write(page, 'Nobody else should read this.');
  await card(page, 'Nobody else should read this.').waitFor();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await page.getByRole('heading', { name: 'Weather' }).waitFor();

  stage.expect(/401/);
  await page.goBack();
  await page.waitForURL(/\/sign-in|\/join/);
  assert.equal(await page.getByText('Nobody else should read this.').count(), 0);
  await page.goto(group.journal);
  await page.waitForURL(/\/sign-in/);
  await signIn(eva, page.url());
  await page.getByRole('heading', { level: 1 }).waitFor();
});
