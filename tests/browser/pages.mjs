import { send } from './hub.mjs';

export const words = (text) => ({ type: 'doc', content: [text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] }] });

/** A page of the group, made by its facilitator. */
export async function makePage(group, { title = 'What helps us', parts = [''], hasOwnParts = false } = {}) {
  const plan = { title, about: null, purpose: 'page', parts: parts.map(words), hasOwnParts };
  const id = await send(group.facilitator.page, group.topic, { kind: 'addPage', plan });
  const made = { topic: group.topic.replace(/^group\/([^/]+)\/.*/, `page/$1/${id}`), path: `/p/${id}` };
  await openPage(group.facilitator, made); // from then on others find it, too
  return made;
}

/** A page is told to its group first; until then its door is shut. */
export async function openPage({ page }, { path }) {
  await page.goto(path);
  await field(page).waitFor();
}

export const field = (page) => page.getByRole('textbox', { name: 'The page' });

/** The content of a part by its label. */
export const part = (page, label) => page.getByRole('group', { name: label });

/** The caret goes into a paragraph of a part, at its end. */
export async function goIn(page, label, paragraph = 0) {
  await part(page, label).locator('p').nth(paragraph).click();
  await page.keyboard.press('End');
}

/** What stands in a part, a line for each paragraph; carets are not text. */
export const linesOf = (page, label) =>
  part(page, label).evaluate((content) => [...content.querySelectorAll('p, h2, h3')].map((line) => {
    const copy = line.cloneNode(true);
    for (const caret of copy.querySelectorAll('[aria-hidden]')) caret.remove();
    return copy.textContent;
  }));

/** Waits until all see the same, and what it says. */
export async function allSee(people, label, isSo) {
  let last;
  for (let tries = 0; tries < 150; tries++) {
    last = await Promise.all(people.map(({ page }) => linesOf(page, label)));
    if (last.every((lines) => JSON.stringify(lines) === JSON.stringify(last[0])) && isSo(last[0].join('\n'))) return last[0];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`They do not see the same: ${JSON.stringify(last)}`);
}
