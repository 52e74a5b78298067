import { after, afterEach, before, test } from 'node:test';
import { sees, Stage } from './stage.mjs';

let stage;
before(async () => {
  stage = await Stage.open(['--Demo:IsOn', 'true', '--Demo:Pace', '20', '--Demo:Seed', '4', '--Demo:ActsAnHour', '2000']);
});
afterEach(() => stage.endStory());
after(() => stage.close());

test('a newcomer enters the demo as its facilitator and as a member, and the invented people live while they watch', async () => {
  const dana = await stage.visitor('Dana');
  await dana.page.goto('/');
  await dana.page.getByRole('button', { name: /Enter as .*Dana.*, the facilitator/ }).click();
  await dana.page.getByRole('heading', { level: 1, name: 'Tuesday circle' }).waitFor();
  await sees(dana.page, 'Invented people. Not for emergencies.');

  const maya = await stage.visitor('Maya');
  await maya.page.goto('/demo?as=member');
  await maya.page.getByRole('button', { name: /^Enter as .*Maya/ }).click();
  await maya.page.getByRole('heading', { level: 1, name: 'Tuesday circle' }).waitFor();

  const { page } = dana;
  await page.getByRole('link', { name: 'Our journal' }).first().click();
  await page.getByRole('heading', { name: 'Entries', exact: true }).waitFor();
  const before = await page.locator('main article').count();
  await sees(page, / is writing…/);
  await page.waitForFunction((known) => document.querySelectorAll('main article').length > known || document.querySelector('main')?.textContent?.includes('new entr'), before);
});
