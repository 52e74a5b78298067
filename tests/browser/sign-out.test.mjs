import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { begin, openJournal, Stage } from './stage.mjs';

let stage;
before(async () => {
  stage = await Stage.open();
});
afterEach(() => stage.endStory());
after(() => stage.close());

test('signing out leaves nothing of the person on the device', async () => {
  const rosa = await stage.setUp();
  const group = await stage.group(rosa);
  const { page } = await stage.member(group, 'Mia');
  await openJournal(page, group);
  await begin(page, 'Only for me, and not finished.');
  await page.waitForFunction(kept); // the draft is on the device

  await page.getByRole('button', { name: /Mia/ }).click();
  await page.getByRole('link', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/goodbye');

  assert.equal(await page.evaluate(kept), false);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
});

/** Runs in a page: whether anything is in the person's store. */
async function kept() {
  const stores = await indexedDB.databases();
  if (!stores.some(({ name }) => name === 'homework')) return false;
  const db = await new Promise((resolve, reject) => {
    const asked = indexedDB.open('homework');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const count = await new Promise((resolve) => {
    const asked = db.transaction('rows').objectStore('rows').count();
    asked.onsuccess = () => resolve(asked.result);
  });
  db.close();
  return count > 0;
}
