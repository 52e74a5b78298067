import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { send } from './hub.mjs';
import { allSee, field, goIn, linesOf, makePage, openPage } from './pages.mjs';
import { Proxy } from './proxy.mjs';
import { sees, Stage } from './stage.mjs';

const everybody = 'Everybody’s part';
let stage;
let rosa;
before(async () => {
  stage = await Stage.open();
  rosa = await stage.setUp();
});
afterEach(() => stage.endStory());
after(() => stage.close());

test('three people write an empty page at once, and nothing is lost or mixed', async () => {
  const group = await stage.group(rosa);
  const [mia, tom] = [await stage.member(group, 'Mia'), await stage.member(group, 'Tom')];
  const page = await makePage(group);
  const people = [rosa, mia, tom];
  for (const one of [mia, tom]) await openPage(one, page);
  for (const one of people) await goIn(one.page, everybody);
  const typed = ['aaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbb', 'cccccccccccccccccccc'];
  await Promise.all(people.map((one, i) => one.page.keyboard.type(typed[i], { delay: 15 })));
  const [line] = await allSee(people, everybody, (text) => text.length === 60);
  for (const own of typed) assert.ok(line.includes(own), `${line} has all of ${own} in one piece`);

  // formats and shortcuts are those of every text
  await goIn(mia.page, everybody);
  await mia.page.keyboard.press('Enter');
  await mia.page.keyboard.type('## What we agree on');
  await mia.page.keyboard.press('Enter');
  await mia.page.keyboard.type('- one');
  await tom.page.getByRole('heading', { name: 'What we agree on' }).waitFor();
  await tom.page.getByRole('listitem').getByText('one').waitFor();
  await mia.page.getByRole('toolbar', { name: 'Formatting' }).getByRole('button', { name: 'Bold' }).click();
  await mia.page.keyboard.type(' bold');
  await tom.page.locator('strong', { hasText: 'bold' }).waitFor();
});

test('everybody has a part of their own, which others read', async () => {
  const group = await stage.group(rosa);
  const [mia, tom] = [await stage.member(group, 'Ida'), await stage.member(group, 'Jan')];
  const page = await makePage(group, { hasOwnParts: true, parts: ['What helps.'] });
  for (const one of [mia, tom]) await openPage(one, page);
  await goIn(mia.page, 'Your part');
  await mia.page.keyboard.type('A walk by the river.');
  const hers = tom.page.getByRole('group', { name: /Ida.*part, to read/ });
  await hers.getByText('A walk by the river.').waitFor();
  assert.equal(await hers.getAttribute('contenteditable'), 'false');

  // what is not theirs stays as it is, whatever they try
  await hers.getByText('A walk').click();
  await tom.page.keyboard.type('x');
  await tom.page.keyboard.press('Backspace');
  await goIn(tom.page, everybody);
  await tom.page.keyboard.press('Control+a');
  await tom.page.keyboard.type('Together');
  await allSee([tom, mia], everybody, (text) => text === 'Together');
  await hers.getByText('A walk by the river.').waitFor();
  // nor does the server take it: one of the two own parts is not theirs
  const into = (at) => ({ kind: 'writeSteps', version: 0, steps: [{ stepType: 'replace', from: at, to: at, slice: { content: [{ type: 'text', text: 'x' }] } }] });
  const answers = await Promise.allSettled([17, 21].map((at) => send(tom.page, page.topic, into(at))));
  assert.match(answers.map(({ reason }) => reason?.message ?? 'done').join(), /^(done,writeSteps: not-yours.*|writeSteps: not-yours.*,done)$/);

  // words of somebody else can be chosen, to say something about them: with a pointer, and by keys
  const say = tom.page.getByRole('button', { name: 'Say something' });
  await hers.locator('p').dblclick({ position: { x: 30, y: 10 } });
  await say.waitFor();
  await goIn(tom.page, everybody);
  await say.waitFor({ state: 'detached' });
  await tom.page.getByRole('button', { name: 'Choose all of it' }).focus();
  await tom.page.keyboard.press('Enter');
  await say.waitFor();
});

test('what is written without a network is there, once, when it is back', async () => {
  const group = await stage.group(rosa);
  const proxy = await Proxy.before(stage.server.port);
  const tom = await stage.member(group, 'Ole', { baseURL: proxy.address });
  const page = await makePage(group, { parts: ['Begin.'] });
  await openPage(tom, page);
  await goIn(tom.page, everybody);
  await tom.page.keyboard.type(' With.');
  await allSee([rosa, tom], everybody, (text) => text === 'Begin. With.');

  stage.expect(/WebSocket|ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_SOCKET/);
  proxy.cut();
  await tom.page.keyboard.type(' Without.');
  await goIn(rosa.page, everybody);
  await rosa.page.keyboard.press('Home');
  await rosa.page.keyboard.type('Rosa. ');
  await tom.page.waitForTimeout(1500);
  proxy.mend();
  await allSee([rosa, tom], everybody, (text) => text === 'Rosa. Begin. With. Without.');

  // over a reload, too: the words are in this browser alone until then
  proxy.cut();
  await tom.page.keyboard.type(' Reloaded.');
  await tom.page.waitForTimeout(1500);
  await rosa.page.keyboard.type('And. ');
  proxy.mend();
  await tom.page.reload();
  await field(tom.page).waitFor();
  await allSee([rosa, tom], everybody, (text) => text === 'Rosa. And. Begin. With. Without. Reloaded.');
  await tom.page.reload();
  await field(tom.page).waitFor();
  await tom.page.waitForTimeout(500);
  assert.deepEqual(await linesOf(tom.page, everybody), ['Rosa. And. Begin. With. Without. Reloaded.']);
  await tom.context.close();
  proxy.close();
});

test('undo takes back what one did oneself, and nothing of others', async () => {
  const group = await stage.group(rosa);
  const mia = await stage.member(group, 'Eva');
  const page = await makePage(group);
  await openPage(mia, page);
  await goIn(mia.page, everybody);
  await mia.page.keyboard.type('Mine.');
  await allSee([rosa, mia], everybody, (text) => text === 'Mine.');
  await goIn(rosa.page, everybody);
  await rosa.page.keyboard.type(' Hers.');
  await allSee([rosa, mia], everybody, (text) => text === 'Mine. Hers.');
  await mia.page.keyboard.press('Control+z');
  await allSee([rosa, mia], everybody, (text) => text === ' Hers.');
  await mia.page.keyboard.press('Control+Shift+z');
  await allSee([rosa, mia], everybody, (text) => text === 'Mine. Hers.');
});

test('people see where others write, unless they would rather not', async () => {
  const group = await stage.group(rosa);
  const mia = await stage.member(group, 'Kim');
  const page = await makePage(group, { parts: ['Here.'] });
  await openPage(mia, page);
  await goIn(rosa.page, everybody);
  const caret = mia.page.locator('[data-name="Rosa"]');
  await rosa.page.keyboard.type(' And there.');
  await caret.waitFor({ state: 'attached' });
  await sees(mia.page, /Rosa.* is writing: Everybody’s part/);
  await mia.page.getByRole('button', { name: 'Show where others write' }).click();
  await caret.waitFor({ state: 'detached' });
  await mia.page.reload();
  await field(mia.page).waitFor();
  await rosa.page.keyboard.type(' More.');
  await allSee([rosa, mia], everybody, (text) => text === 'Here. And there. More.');
  assert.equal(await caret.count(), 0);

  // who wrote what is told by line and name, and remembered
  await mia.page.getByRole('button', { name: 'Show who wrote what' }).click();
  await mia.page.getByRole('list', { name: 'Who wrote what' }).getByText('Rosa').waitFor();
  assert.match(await mia.page.locator('[data-author][title*="Rosa"]').allTextContents().then((all) => all.join('')), /And there\. More\./);
  const { violations } = await new AxeBuilder({ page: mia.page }).include('main').analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
});

test('words that come when the page is closed are kept, and can be put in again', async () => {
  const group = await stage.group(rosa);
  const proxy = await Proxy.before(stage.server.port);
  const mia = await stage.member(group, 'Lea', { baseURL: proxy.address });
  const page = await makePage(group, { parts: ['Begin.'] });
  await openPage(mia, page);
  stage.expect(/WebSocket|ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_SOCKET/);
  await goIn(mia.page, everybody);
  proxy.cut();
  await mia.page.keyboard.type(' My late words.');
  await send(rosa.page, page.topic, { kind: 'changePage', title: null, about: null, isLocked: true, showsCarets: null });
  proxy.mend();
  const kept = mia.page.getByRole('region', { name: 'Kept for you' });
  await kept.getByText('My late words.').waitFor();
  await allSee([rosa], everybody, (text) => text === 'Begin.');
  await mia.page.getByRole('document', { name: 'The page, to read' }).waitFor();
  await send(rosa.page, page.topic, { kind: 'changePage', title: null, about: null, isLocked: false, showsCarets: null });
  await kept.getByRole('button', { name: 'Put in at the end of the page' }).click();
  await allSee([rosa, mia], everybody, (text) => text === 'Begin.\nMy late words.');
  await kept.waitFor({ state: 'detached' });
  await mia.context.close();
  proxy.close();
});

test('the history goes back and on by keys, and brings a part back', async () => {
  const group = await stage.group(rosa);
  const mia = await stage.member(group, 'Noa');
  const page = await makePage(group, { parts: ['Begin.'] });
  await openPage(mia, page);
  await goIn(mia.page, everybody);
  await mia.page.keyboard.type(' By Noa.');
  await allSee([rosa, mia], everybody, (text) => text === 'Begin. By Noa.');
  await goIn(rosa.page, everybody);
  await rosa.page.keyboard.type(' By Rosa.');
  await allSee([rosa, mia], everybody, (text) => text === 'Begin. By Noa. By Rosa.');

  await mia.page.goto(`${page.path}/history`);
  const slider = mia.page.getByRole('slider', { name: 'Version' });
  await slider.focus();
  await mia.page.keyboard.press('ArrowLeft');
  const shown = mia.page.getByRole('document', { name: 'The page at this version' });
  await shown.getByText('Begin. By Noa.', { exact: true }).waitFor();
  assert.match(await slider.getAttribute('aria-valuetext'), /Noa/);
  await mia.page.getByRole('button', { name: 'Name this version' }).click();
  await mia.page.getByRole('textbox', { name: 'Name' }).fill('Noa alone');
  await mia.page.getByRole('button', { name: 'Save the name' }).click();
  await mia.page.getByRole('list', { name: 'Named versions' }).getByText('Noa alone').waitFor();
  await mia.page.getByRole('button', { name: 'Restore: Everybody’s part' }).click();
  await allSee([rosa], everybody, (text) => text === 'Begin. By Noa.');
});
