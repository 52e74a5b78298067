import AxeBuilder from '@axe-core/playwright';
import { newOp, send } from './hub.mjs';

/** Whether the page is wider than the window. */
export async function sidewaysOf(page, where) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  return content > window ? [`${where}: ${content} px wide in a window of ${window}`] : [];
}

/** The same, and what axe finds that matters. With `LOOK` set a picture of it goes to that folder. */
export async function problemsOf(page, where) {
  await page.waitForFunction(() => document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity));
  const { violations } = await new AxeBuilder({ page }).analyze();
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/${where.replaceAll(/[ ,]+/g, '-')}.png`, fullPage: true });
  const found = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`).join(' | ')}`);
  return [...found, ...(await sidewaysOf(page, where))];
}

/** The person on this page likes things so from now on, here and wherever they sign in. */
export async function prefer(page, settings) {
  const client = await page.evaluate(async () => {
    const { practice, person } = await (await fetch('/api/me')).json();
    return `client/${practice}/${person}`;
  });
  await send(page, client, { kind: 'changePreferences', ...settings, textSize: null, font: null, isQuiet: null, isDiscreet: null, country: null }, newOp());
  await page.evaluate((kept) => localStorage.setItem('appearance', JSON.stringify(kept)), settings);
}
