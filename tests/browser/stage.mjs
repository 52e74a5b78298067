import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { invitationCode, newOp, send } from './hub.mjs';
import { Server } from './server.mjs';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const patience = 60_000;
const password = 'seven quiet herons at dawn';

/** A server, a browser, and the people of a story, each with a browser session of their own. */
export class Stage {
  people = [];
  #troubles = [];
  #isExpected = () => false;

  static async open(settings) {
    const stage = new Stage();
    stage.server = await Server.start(settings);
    stage.browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });
    return stage;
  }

  async close() {
    await this.browser?.close();
    await this.server.end();
  }

  get address() {
    return this.server.address;
  }

  /** Somebody with a browser of their own, not signed in. */
  async visitor(name, settings = {}) {
    const context = await this.browser.newContext({ baseURL: this.address, locale: 'en-US', timezoneId: 'Europe/Berlin', viewport: { width: 1280, height: 900 }, ...settings });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    this.#listen(page, name);
    const email = `${name.toLowerCase()}@example.org`;
    const person = { name, email, password, context, page };
    this.people.push(person);
    return person;
  }

  #listen(page, name) {
    const note = (trouble) => this.#isExpected(trouble) || this.#troubles.push(`${name}: ${trouble}`);
    page.on('console', (message) => message.type() === 'error' && note(message.text()));
    page.on('pageerror', (error) => note(error.stack || String(error)));
  }

  /** What the browser may say from now on, such as that it cannot reach the server. */
  expect(pattern) {
    this.#isExpected = (trouble) => pattern.test(trouble);
  }

  /** Fails the story where a page logged an error or broke its content policy. */
  endStory() {
    const troubles = this.#troubles.splice(0);
    this.#isExpected = () => false;
    assert.deepEqual(troubles, [], 'the pages logged errors');
  }

  /** The first start: a practice and its facilitator, who is on the empty home page then. */
  async setUp(name = 'Rosa') {
    const person = await this.visitor(name);
    const { page } = person;
    await page.goto('/setup');
    await fill(page, { code: await this.server.setupCode(), practice: 'Lindenhof', legalName: `${name} Winter`, email: person.email, password });
    await submit(page, 'Set up');
    await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
    return person;
  }

  /** A group with one journal, and an invitation for everybody who comes. */
  async group(facilitator, { name = 'Tuesday circle', moderation = 'open', isAdviceWelcome = true } = {}) {
    const { page } = facilitator;
    const { practice } = await page.evaluate(() => fetch('/api/me').then((answer) => answer.json()));
    const id = newOp();
    const topic = `group/${practice}/${id}`;
    await send(page, topic, {
      kind: 'createGroup', name, purpose: 'Small steps, together.', format: 'closed', cap: 8,
      startsOn: null, endsOn: null, timeZone: 'Europe/Berlin', programme: null, displayName: facilitator.name,
    });
    const journal = await send(page, topic, { kind: 'addJournal', title: 'Our week', about: null, moderation, holdFirst: 3, isAdviceWelcome });
    const { code, hash } = await invitationCode(page, topic);
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    await send(page, topic, { kind: 'invite', codeHash: hash, label: '', role: 'member', uses: 8, expiresAt });
    return {
      topic, facilitator, path: `/g/${id}`, join: `/join/${practice}/${id}/${code}`,
      journalTopic: `journal/${practice}/${journal}`, journal: `/g/${id}/j/${journal}`,
    };
  }

  /** A new member: signed up by the invitation and let in. */
  async member(group, name, settings) {
    const person = await this.visitor(name, settings);
    await signUp(person, group.join);
    const { person: id } = await person.page.evaluate(() => fetch('/api/me').then((answer) => answer.json()));
    await send(group.facilitator.page, group.topic, { kind: 'approve', person: id });
    return person;
  }
}

/** Accepts an invitation with a new account. */
export async function signUp({ name, email, page }, join) {
  await page.goto(join);
  await fill(page, { legalName: `${name} Sommer`, displayName: name, email, password });
  await submit(page, 'Ask to join');
  await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
}

export async function signIn({ email, page }, address = '/sign-in') {
  await page.goto(address);
  await fill(page, { email, password });
  await submit(page, 'Sign in');
}

async function fill(page, fields) {
  for (const [name, value] of Object.entries(fields)) await page.locator(`input[name="${name}"]`).fill(value);
}

const submit = (page, name) => page.getByRole('button', { name, exact: true }).click();

/** Goes to a journal and waits until it is there. */
export async function openJournal(page, group) {
  await page.goto(group.journal);
  await page.getByRole('heading', { name: 'Entries', exact: true }).waitFor();
}

/** Opens the field for a new entry and types into it. */
export async function begin(page, text) {
  await page.getByRole('button', { name: /^(Write an entry|Go on with your entry)/ }).click();
  const field = page.getByRole('textbox', { name: 'New entry' });
  await field.waitFor();
  await field.pressSequentially(text);
  return field;
}

/** Writes an entry for the group. */
export async function write(page, text) {
  await begin(page, text);
  await page.getByRole('button', { name: 'Share with the group' }).click();
}

/** The card of an entry or response with these words. */
export const card = (page, text) => page.getByRole('article').filter({ hasText: text });

export const sees = (page, text) => page.getByText(text).first().waitFor();

/** Goes on with Tab until what has this name has the focus. */
export async function tabTo(page, name) {
  const isThere = (wanted) => {
    const { activeElement: one } = document;
    const label = one?.labels?.[0]?.textContent ?? one?.getAttribute('aria-label') ?? one?.textContent ?? '';
    return one !== document.body && one?.closest('main') !== null && one?.id !== 'main' && label.includes(wanted);
  };
  for (let step = 0; step < 80; step++) {
    if (await page.evaluate(isThere, name)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not reach ${name}`);
}
