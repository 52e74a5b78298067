import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { send } from './hub.mjs';
import { prefer, problemsOf } from './looks.mjs';
import { sees, Stage, tabTo } from './stage.mjs';

const narrow = { width: 390, height: 844 };

let stage;
let rosa;
before(async () => {
  stage = await Stage.open();
  rosa = await stage.setUp();
});
afterEach(() => stage.endStory());
after(() => stage.close());

const topicOf = (kind, group) => group.topic.replace(/^group/, kind);
const idOf = ({ page }) => page.evaluate(() => fetch('/api/me').then((answer) => answer.json()).then(({ person }) => person));

/** A group with a second facilitator, in which somebody looks, and PHQ-9 is planned. */
async function safeGroup(name) {
  const group = await stage.group(rosa, { name });
  const dana = await stage.member(group, `Dana${name.length}`);
  const [first, second] = [await idOf(rosa), await idOf(dana)];
  await send(rosa.page, group.topic, { kind: 'changeRole', person: second, role: 'coFacilitator' });
  const settings = {
    responder: first, deputy: second, tester: first, hours: { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00:00', to: '23:59:00' }, timeZone: 'Europe/Berlin',
    ackMinutes: 60, outOfHours: 'Nobody reads this at night. Please call.', lines: [{ name: 'TelefonSeelsorge', call: '0800 1110111', when: 'day and night' }],
  };
  await send(rosa.page, topicOf('safety', group), { kind: 'setSafety', settings });
  return { group, dana };
}

async function planPhq(group, page = rosa.page) {
  const plan = { measure: 'phq9', people: [], repeat: 'atSession', weeks: 1, startsOn: new Date().toISOString().slice(0, 10), at: '09:00:00', timeZone: 'Europe/Berlin', isConfirmed: false };
  for (let tries = 0; ; tries++) {
    try {
      return await send(page, topicOf('measures', group), { kind: 'planMeasure', plan });
    } catch (refused) {
      if (tries > 50) throw refused; // safety tells the measures a moment later
    }
  }
}

const choose = (page, question, answer) => page.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click();

test('how one is takes two taps, and the group learns nothing of it', async () => {
  const group = await stage.group(rosa, { name: 'Mornings' });
  const [mia, tom] = [await stage.member(group, 'Mia'), await stage.member(group, 'Tom')];
  await mia.page.goto(group.path);
  await choose(mia.page, 'How has your mood been today?', '6');
  await choose(mia.page, 'How much energy have you had today?', '4');
  await sees(mia.page, 'Thank you. It is kept.');
  await mia.page.getByLabel('A few words, if you like').fill('A quiet morning with tea.');
  await mia.page.getByRole('button', { name: 'Done', exact: true }).click();
  await sees(mia.page, 'Today you said: mood 6, energy 4.');

  await mia.page.getByRole('link', { name: 'My own page' }).click();
  const chart = mia.page.getByRole('figure', { name: 'Mood and energy' });
  await chart.getByRole('img', { name: /Mood: 6 on/ }).waitFor();
  await chart.getByRole('button', { name: 'As a table' }).click();
  await chart.getByRole('cell', { name: '4', exact: true }).waitFor();
  await mia.page.reload();
  await sees(mia.page, 'Today you said: mood 6, energy 4.');

  await rosa.page.goto(`${group.path}/measures`);
  await rosa.page.getByRole('link', { name: 'Mia' }).click();
  await sees(rosa.page, 'A quiet morning with tea.');

  await tom.page.goto(group.path);
  await tom.page.getByRole('radiogroup', { name: 'How has your mood been today?' }).waitFor();
  assert.equal(await tom.page.getByText('quiet morning').count(), 0);
  await tom.page.goto(`${group.path}/measures`);
  await sees(tom.page, /only for|facilitators/i);
  assert.equal(await tom.page.getByText('quiet morning').count(), 0);

  // that she was looked at is hers to see
  const looked = mia.page.getByRole('region', { name: 'Who has looked at this' });
  await looked.getByText(/Rosa/).waitFor();

  // the group ends: it can be read, and what is one's own is kept after that, too
  await rosa.page.goto(`${group.path}/settings`);
  await rosa.page.getByRole('button', { name: 'Set the end' }).click();
  await rosa.page.getByText('End it at once').click();
  await rosa.page.getByLabel('A word for everybody').fill('Thank you for these mornings.');
  await rosa.page.getByRole('dialog').getByRole('button', { name: 'Set the end' }).click();
  await sees(rosa.page, 'The end is set, and everybody is told.');
  await mia.page.goto(group.path);
  await sees(mia.page, 'This group has ended');
  await sees(mia.page, 'Thank you for these mornings.');
  assert.deepEqual(await problemsOf(mia.page, 'a group that has ended'), []);
  await mia.page.getByRole('link', { name: 'What I keep' }).click();
  await sees(mia.page, 'A quiet morning with tea.');
  await send(mia.page, group.topic, { kind: 'leave' });
  await mia.page.goto('/');
  await mia.page.getByRole('link', { name: /Mornings/ }).click();
  await sees(mia.page, 'A quiet morning with tea.');
  await mia.page.getByRole('region', { name: 'Who has looked at this' }).waitFor();
  assert.deepEqual(await problemsOf(mia.page, 'what is kept'), []);
});

test('item nine above zero: a calm screen at once, a named person who looks after it, and nobody else learns of it', async () => {
  const { group, dana } = await safeGroup('Evenings');
  const [ida, kim] = [await stage.member(group, 'Ida'), await stage.member(group, 'Kim')];
  await planPhq(group);
  await send(rosa.page, topicOf('measures', group), { kind: 'askNow', measure: 'phq9' });
  await rosa.page.goto(group.path);
  await kim.page.goto(group.path);

  await ida.page.goto(group.path);
  await ida.page.getByRole('link', { name: 'PHQ-9' }).click();
  await sees(ida.page, /looks at this first/);
  await sees(ida.page, /No permission required to reproduce/);
  await choose(ida.page, /Little interest or pleasure/, 'Several days');
  await ida.page.getByRole('button', { name: 'All on one page' }).click();
  await choose(ida.page, /Feeling down/, 'I would rather not say');
  await choose(ida.page, /better off dead/, 'Several days');
  await ida.page.getByRole('heading', { level: 1, name: 'Thank you for telling us' }).waitFor();
  await sees(ida.page, 'TelefonSeelsorge');
  await sees(ida.page, 'This space is not watched all the time.');
  await sees(ida.page, /Rosa.* is told about your answer/);
  assert.deepEqual(await problemsOf(ida.page, 'calm screen'), []);

  // it was never handed in, and the responder knows
  const look = rosa.page.getByRole('link', { name: 'Look', exact: true });
  await look.waitFor();
  assert.equal(await rosa.page.getByText('better off dead').count(), 0);
  await look.click();
  const about = rosa.page.getByRole('article', { name: /About .*Ida/ });
  await about.waitFor();
  assert.equal(await about.getByText('better off dead').count(), 0);
  await about.getByRole('button', { name: /^Open/ }).click();
  await about.getByText(/better off dead/).waitFor();
  await about.getByText('Several days (1)').waitFor();
  await about.getByRole('button', { name: 'I am looking after it' }).click();
  await about.getByText(/Rosa.* looks after it/).waitFor();
  await sees(ida.page, /Rosa.* has seen it/);

  await about.getByLabel('What was done').fill('Called her. She is with her sister.');
  await about.getByText('It has been looked after: close it').click();
  await about.getByRole('button', { name: 'Keep' }).click();
  await sees(rosa.page, /Nothing needs a look now/);
  await sees(rosa.page, /Rosa.* opened what is about .*Ida/);
  await rosa.page.reload(); // what was said to screen readers about a button that is gone is gone, too
  await rosa.page.getByText('1 that was looked after').click();
  await about.getByText('Called her. She is with her sister.').waitFor();
  assert.deepEqual(await problemsOf(rosa.page, 'safety page'), []);
  await dana.page.goto(`${group.path}/safety`);
  await sees(dana.page, /1 that was looked after/);

  // somebody else sees nothing, on no page and through no hub
  for (const path of ['', '/me', '/safety', '/measures', `/measures/${await idOf(ida)}`]) {
    await kim.page.goto(group.path + path);
    await kim.page.getByRole('heading', { level: 1 }).waitFor();
    assert.equal(await kim.page.getByText(/needs a look|better off dead|is told about/).count(), 0, path);
  }
  await assert.rejects(send(kim.page, topicOf('safety', group), { kind: 'lookAtCase', case: 'case:2' }), /no-such-topic/);

  // she can go on; what she said is there
  await ida.page.getByRole('button', { name: 'Go back to the questions' }).click();
  await ida.page.getByRole('button', { name: 'All on one page' }).click();
  assert.ok(await ida.page.getByRole('radiogroup', { name: /better off dead/ }).getByRole('radio', { name: 'Several days' }).isChecked());
  await ida.page.getByRole('button', { name: 'Hand in' }).click();
  await sees(ida.page, /There were not enough answers to score/);
});

test('answers that are given while the server is gone are calm at once and arrive when it is back', async () => {
  const { group } = await safeGroup('Nightly');
  const lea = await stage.member(group, 'Lea');
  await planPhq(group);
  const { page } = lea;
  await page.goto(`${group.path}/me/phq9`);
  await page.getByRole('button', { name: 'All on one page' }).click();
  await page.getByRole('radiogroup', { name: /better off dead/ }).waitFor();
  stage.expect(/WebSocket|ERR_CONNECTION|ERR_EMPTY_RESPONSE/);
  await stage.server.cut();
  await choose(page, /better off dead/, 'Nearly every day');
  await page.getByRole('heading', { level: 1, name: 'Thank you for telling us' }).waitFor();
  await sees(page, 'TelefonSeelsorge');
  await page.getByRole('button', { name: 'Share with my therapist now' }).click();
  await sees(page, /Kept on this device/);
  await stage.server.begin();
  await sees(page, /Rosa.* is told about your answer/);
  await rosa.page.goto(`${group.path}/safety`);
  const about = rosa.page.getByRole('article', { name: /About .*Lea/ });
  await about.getByRole('button', { name: /^Open/ }).click();
  await about.getByText('Nearly every day (3)').waitFor();
  await about.getByText('Asked for somebody to get in touch.').waitFor();
});

test('a questionnaire with such an item waits until somebody is set to look', async () => {
  const group = await stage.group(rosa, { name: 'Planning' });
  const second = await stage.member(group, 'Finn');
  await send(rosa.page, group.topic, { kind: 'changeRole', person: await idOf(second), role: 'coFacilitator' });
  await rosa.page.goto(`${group.path}/measures`);
  await rosa.page.getByText('Plan a questionnaire').click();
  await rosa.page.getByRole('button', { name: 'Plan it' }).click();
  await rosa.page.getByRole('alert').getByText(/Set first who looks/).waitFor();

  await rosa.page.getByRole('link', { name: 'Safety' }).click();
  await rosa.page.getByLabel('Name', { exact: true }).fill('TelefonSeelsorge');
  await rosa.page.getByLabel('Number', { exact: true }).fill('0800 1110111');
  await rosa.page.getByRole('button', { name: 'Keep' }).click();
  await sees(rosa.page, 'Kept. Members now read who looks.');
  await rosa.page.getByRole('button', { name: 'Send a test' }).click();
  await second.page.goto('/');
  await second.page.getByRole('link', { name: 'A test: please say that it has come' }).click();
  await second.page.getByRole('button', { name: 'It has come' }).click();
  await sees(rosa.page, /It last came through on/);

  await rosa.page.goto(`${group.path}/measures`);
  await rosa.page.getByText('Plan a questionnaire').click();
  await rosa.page.getByRole('button', { name: 'Plan it' }).click();
  await sees(rosa.page, /every 2 weeks/);
});

test('every page is one for everybody: wide and narrow, dark and calm, in Arabic, from the keyboard', async () => {
  const { group } = await safeGroup('Looks');
  const mia = await stage.member(group, 'Mila');
  await planPhq(group);
  await send(rosa.page, topicOf('measures', group), { kind: 'askNow', measure: 'phq9' });
  await send(rosa.page, topicOf('measures', group), { kind: 'askPulse', hours: 24 });
  await mia.page.goto(group.path);
  await choose(mia.page, 'How has your mood been today?', '7');
  await choose(mia.page, 'How much energy have you had today?', '5');
  const problems = [];
  const look = async (person, path, name, isThere) => {
    await person.page.goto(group.path + path);
    await isThere(person.page).first().waitFor();
    problems.push(...(await problemsOf(person.page, name)));
  };
  const all = async (how) => {
    await look(mia, '', `group home ${how}`, (page) => page.getByRole('radiogroup'));
    await look(mia, '/me', `my page ${how}`, (page) => page.getByRole('img'));
    await look(mia, '/me/phq9', `form ${how}`, (page) => page.getByText(/Little interest/));
    await look(rosa, '/measures', `measures ${how}`, (page) => page.getByText('PHQ-9', { exact: true }));
    await look(rosa, '/safety', `safety ${how}`, (page) => page.getByRole('textbox'));
  };
  await all('wide');
  await mia.page.setViewportSize(narrow);
  await rosa.page.setViewportSize(narrow);
  await all('narrow');
  for (const { page } of [mia, rosa]) await prefer(page, { theme: 'dark', language: 'en' });
  await all('dark');
  for (const { page } of [mia, rosa]) await prefer(page, { theme: 'calm', language: 'ar' });
  await all('calm arabic');
  for (const { page } of [mia, rosa]) await prefer(page, { theme: 'light', language: 'en' });
  assert.deepEqual(problems, []);

  await mia.page.setViewportSize({ width: 1280, height: 900 });
  await mia.page.goto(`${group.path}/me/phq9`);
  await mia.page.getByRole('radiogroup').waitFor();
  await tabTo(mia.page, 'Next');
  await mia.page.keyboard.press('Enter');
  await sees(mia.page, 'Question 2 of 10');
});
