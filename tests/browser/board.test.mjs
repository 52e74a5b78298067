import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { send } from './hub.mjs';
import { prefer, problemsOf } from './looks.mjs';
import { sees, Stage } from './stage.mjs';

let stage;
let rosa;
before(async () => {
  stage = await Stage.open();
  rosa = await stage.setUp();
});
afterEach(() => stage.endStory());
after(() => stage.close());

/** A board of the group, made by its facilitator. */
async function board(group, title, layout = 'free', pictures = 'atOnce') {
  const plan = { title, about: null, layout, titles: [], pictures };
  const id = await send(group.facilitator.page, group.topic, { kind: 'addBoard', plan });
  const path = `/b/${id}`;
  await openBoard(group.facilitator.page, path); // from then on others find it, too
  return { topic: group.topic.replace(/^group\/([^/]+)\/.*/, `board/$1/${id}`), path };
}

const content = (words, what = 'note') => ({ what, words, picture: null, strokes: [], colour: 'sand', link: null });
const place = (x, y) => ({ x, y, width: 760, height: 560, turn: 0, z: 1 });
const lay = (page, topic, words, x, y) => send(page, topic, { kind: 'addTile', content: content(words), place: place(x, y), from: null });

const tile = (page, words) => page.getByRole('button', { name: new RegExp(`^(Note|Words|Picture|Drawing|Frame): .*${words}`) });

async function openBoard(page, path) {
  await page.goto(path);
  await page.getByRole('region', { name: 'The board as a sheet' }).waitFor();
}

/** Writes a note by the page. */
async function note(page, words) {
  await page.getByRole('group', { name: 'Add to the board' }).getByRole('button', { name: 'Note' }).click();
  await page.getByLabel('What would you like to say?').fill(words);
  await page.getByRole('button', { name: 'Put it on the board' }).click();
  await tile(page, words).waitFor();
}

async function drag(page, words, dx, dy) {
  const box = await tile(page, words).boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
  const sheet = await page.locator('[data-tile]').first().locator('..').boundingBox();
  return [x + dx - sheet.x, y + dy - sheet.y];
}

/** Waits until the middle of a tile is near a point of the sheet. */
const lies = (page, words, [x, y]) =>
  page.waitForFunction(
    ([said, atX, atY]) => {
      const card = [...document.querySelectorAll('[data-tile]')].find((one) => one.getAttribute('aria-label').includes(said));
      const box = card?.getBoundingClientRect();
      const sheet = card?.parentElement.getBoundingClientRect();
      return box && Math.hypot(box.x + box.width / 2 - sheet.x - atX, box.y + box.height / 2 - sheet.y - atY) < 6;
    },
    [words, x, y],
  );

test('a board is built together, everybody with tiles of their own', async () => {
  const group = await stage.group(rosa);
  const [mia, tom] = [await stage.member(group, 'Mia'), await stage.member(group, 'Tom')];

  await rosa.page.goto(group.path);
  await rosa.page.getByRole('link', { name: 'New board' }).click();
  await rosa.page.getByRole('textbox', { name: 'Title' }).fill('Where we want to go');
  await rosa.page.getByRole('button', { name: 'Open the board' }).click();
  await rosa.page.getByRole('heading', { level: 1, name: 'Where we want to go' }).waitFor();
  const { pathname } = new URL(rosa.page.url());

  await mia.page.goto('/');
  await mia.page.getByRole('link', { name: 'A new board is open in your group' }).click();
  await mia.page.getByRole('heading', { level: 1, name: 'Where we want to go' }).waitFor();
  await openBoard(tom.page, pathname);

  await note(mia.page, 'A garden by the sea');
  for (const { page } of [rosa, tom]) await tile(page, 'A garden by the sea').waitFor();
  const there = await drag(mia.page, 'A garden by the sea', -160, 60);
  for (const { page } of [mia, rosa, tom]) await lies(page, 'A garden by the sea', there);

  // what somebody else made stays where it is
  await drag(tom.page, 'A garden by the sea', 120, 0);
  await sees(tom.page, /This belongs to .*Mia/);
  await tom.page.getByRole('button', { name: 'Show all of it' }).click();
  for (const { page } of [tom, rosa]) await lies(page, 'A garden by the sea', there);
  const id = await mia.page.locator('[data-tile]').getAttribute('data-tile');
  const topic = group.topic.replace(/^group\/([^/]+)\/.*/, `board/$1/${pathname.split('/').at(-1)}`);
  await assert.rejects(send(tom.page, topic, { kind: 'moveTiles', moves: [{ tile: id, place: place(0, 0) }] }), /not-yours/);
  await assert.rejects(send(tom.page, topic, { kind: 'removeTile', tile: id }), /not-yours/);

  // undone and done again by keys, taken away and brought back
  await mia.page.keyboard.press('Control+z');
  await lies(tom.page, 'A garden by the sea', [there[0] + 160, there[1] - 60]);
  await mia.page.keyboard.press('Control+Shift+z');
  await lies(tom.page, 'A garden by the sea', there);
  await tile(mia.page, 'A garden by the sea').focus();
  await mia.page.keyboard.press('Delete');
  await tile(tom.page, 'A garden by the sea').waitFor({ state: 'detached' });
  await mia.page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await tile(tom.page, 'A garden by the sea').waitFor();

  // others answer it
  await tile(tom.page, 'A garden by the sea').press('Enter');
  const panel = tom.page.getByRole('complementary', { name: 'Tile' });
  await panel.getByRole('button', { name: /^That gives me hope|hope/i }).click();
  await panel.getByLabel('Say something to it').fill('I can smell it.');
  await panel.getByRole('button', { name: 'Say it' }).click();
  await tile(mia.page, 'A garden by the sea').press('Enter');
  await sees(mia.page, 'I can smell it.');
  assert.equal(await panel.getByRole('button', { name: 'Take it away' }).count(), 0);
});

test('several tiles of one’s own move together, in one step back, and a tile turns at its handle', async () => {
  const group = await stage.group(rosa, { name: 'Moving circle' });
  const [ada, leo] = [await stage.member(group, 'Ada'), await stage.member(group, 'Leo')];
  const { topic, path } = await board(group, 'Together');
  await lay(ada.page, topic, 'First of mine', 600, 600);
  await lay(ada.page, topic, 'Second of mine', 600, 1400);
  await lay(leo.page, topic, 'Not mine', 1600, 1000);
  for (const { page } of [ada, leo]) await openBoard(page, path);
  const { page } = ada;
  const middle = async (words) => {
    const [box, sheet] = [await tile(page, words).boundingBox(), await page.locator('[data-tile]').first().locator('..').boundingBox()];
    return [box.x + box.width / 2 - sheet.x, box.y + box.height / 2 - sheet.y];
  };
  await tile(page, 'Not mine').waitFor();
  const others = await middle('Not mine');

  // drawn around, somebody else's tile is left out
  await page.getByRole('button', { name: 'Choose several' }).click();
  const sheet = await page.getByRole('region', { name: 'The board as a sheet' }).boundingBox();
  const far = await tile(page, 'Not mine').boundingBox();
  await page.mouse.move(sheet.x + 8, sheet.y + 8);
  await page.mouse.down();
  await page.mouse.move(far.x + far.width + 20, far.y + far.height + 120, { steps: 5 });
  await page.mouse.up();
  await page.getByRole('complementary', { name: 'Chosen tiles' }).getByRole('heading', { name: '2 tiles are chosen' }).waitFor();

  const [first, second] = [await middle('First of mine'), await middle('Second of mine')];
  await drag(page, 'First of mine', 150, 30);
  for (const one of [page, leo.page]) {
    await lies(one, 'First of mine', [first[0] + 150, first[1] + 30]);
    await lies(one, 'Second of mine', [second[0] + 150, second[1] + 30]);
    await lies(one, 'Not mine', others);
  }
  await page.keyboard.press('Control+z');
  await lies(leo.page, 'First of mine', first);
  await lies(leo.page, 'Second of mine', second);

  // by keys alone
  await page.getByRole('region', { name: 'The board as a sheet' }).press('Escape');
  await page.getByRole('complementary', { name: 'Chosen tiles' }).waitFor({ state: 'detached' });
  await tile(page, 'First of mine').press('Shift+Enter');
  await tile(page, 'Second of mine').press('Shift+Enter');
  await sees(page, '2 tiles are chosen');
  await tile(page, 'Second of mine').press('Shift+ArrowRight');
  const step = (200 * sheetScale(await page.locator('[data-tile]').first().locator('..').boundingBox()));
  await lies(leo.page, 'First of mine', [first[0] + step, first[1]]);
  await lies(leo.page, 'Second of mine', [second[0] + step, second[1]]);
  await page.getByRole('button', { name: 'Choose several' }).click();

  await tile(page, 'First of mine').press('Enter');
  const handle = await tile(page, 'First of mine').locator('[data-handle=turn]').boundingBox();
  const box = await tile(page, 'First of mine').boundingBox();
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + box.width / 2 + 105, box.y + box.height / 2 - 95, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await leo.page.waitForFunction(() => document.querySelector('[aria-label*="First of mine"]').style.rotate === '45deg' && !document.querySelector('[data-carried]'));
});

const sheetScale = ({ width }) => width / 6000;

test('what is moved while the server is gone lies there for everybody when it is back', async () => {
  const group = await stage.group(rosa, { name: 'Quiet board' });
  const ida = await stage.member(group, 'Ida');
  const { topic, path } = await board(group, 'Later');
  await lay(ida.page, topic, 'A small boat', 1000, 1000);
  for (const { page } of [ida, rosa]) await openBoard(page, path);
  for (const { page } of [ida, rosa]) await tile(page, 'A small boat').waitFor();

  stage.expect(/WebSocket|ERR_CONNECTION|ERR_EMPTY_RESPONSE/);
  await stage.server.cut();
  await sees(ida.page, /Connecting again/);
  const there = await drag(ida.page, 'A small boat', 200, 80);
  await lies(ida.page, 'A small boat', there);
  await stage.server.begin();
  await lies(rosa.page, 'A small boat', there);
  await lies(ida.page, 'A small boat', there);
});

test('the list does all that dragging does, and its people look after the board', async () => {
  const group = await stage.group(rosa, { name: 'List circle' });
  const eva = await stage.member(group, 'Eva');
  const { topic, path } = await board(group, 'By keyboard', 'nowAndThen');
  await lay(eva.page, topic, 'A warm kitchen', 2000, 1000);
  await openBoard(eva.page, path);
  await openBoard(rosa.page, path);

  await tile(eva.page, 'A warm kitchen').focus();
  const before = await tile(rosa.page, 'A warm kitchen').boundingBox();
  await eva.page.keyboard.press('Shift+ArrowRight');
  await rosa.page.waitForFunction((x) => document.querySelector('[aria-label*="A warm kitchen"]').getBoundingClientRect().x > x + 10, before.x);

  await eva.page.getByRole('button', { name: 'As a list' }).click();
  await eva.page.getByRole('button', { name: /^Open: .*A warm kitchen/ }).click();
  await eva.page.getByText('Move, turn, colour').click();
  await eva.page.getByLabel('Move to', { exact: true }).selectOption({ label: 'Top left' });
  await sees(eva.page, 'Lies 6% from the left and 7% from the top.');
  await eva.page.getByRole('button', { name: 'Move right' }).click();
  await sees(eva.page, 'Lies 8% from the left and 7% from the top.');

  await tile(rosa.page, 'A warm kitchen').press('Enter');
  await rosa.page.getByRole('button', { name: 'Hide from the group' }).click();
  await rosa.page.getByLabel('Your reason, in kind words').fill('Let us talk about it first.');
  await rosa.page.getByRole('dialog').getByRole('button', { name: 'Hide from the group' }).click();
  await sees(eva.page, 'Let us talk about it first.');
  await rosa.page.getByRole('button', { name: 'Show it again' }).click();
  await eva.page.getByText('Let us talk about it first.').waitFor({ state: 'detached' });

  await rosa.page.getByRole('button', { name: 'More', exact: true }).click();
  await rosa.page.getByRole('menuitem', { name: 'Change the board' }).click();
  await rosa.page.getByRole('dialog').getByLabel('Title').fill('By keys alone');
  await rosa.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await eva.page.getByRole('heading', { level: 1, name: 'By keys alone' }).waitFor();
  await rosa.page.getByRole('button', { name: 'More', exact: true }).click();
  await rosa.page.getByRole('menuitem', { name: 'Lead the group' }).click();
  const dialog = rosa.page.getByRole('dialog');
  await dialog.getByLabel('Theme', { exact: true }).fill('A place to rest');
  await dialog.getByRole('button', { name: 'Set the theme' }).click();
  await sees(eva.page, 'A place to rest');
  await dialog.getByRole('button', { name: 'Start the clock' }).click();
  await sees(eva.page, /[78]:[0-5]\d.* left/);
  await dialog.getByLabel('Tell us about it').selectOption({ label: 'Eva' });
  await sees(eva.page, /It is your turn/);
  await dialog.getByLabel('Keep where everything lies').fill('Before');
  await dialog.getByRole('button', { name: 'Keep it', exact: true }).click();
  await dialog.getByRole('button', { name: 'Put back: Before' }).waitFor();
  await eva.page.getByRole('button', { name: 'Move right' }).click();
  await sees(eva.page, 'Lies 10% from the left and 7% from the top.');
  await dialog.getByRole('button', { name: 'Put back: Before' }).click();
  await eva.page.getByText('Lies 8% from the left and 7% from the top.').first().waitFor();
  await dialog.getByRole('button', { name: 'Set the day' }).click();
  await sees(eva.page, /You look at it again on/);
  await dialog.getByRole('button', { name: 'Close' }).click();

  // everybody is asked for their step as the board closes, and writes it when they like
  await rosa.page.getByRole('button', { name: 'More', exact: true }).click();
  await rosa.page.getByRole('menuitem', { name: 'Close the board' }).click();
  await rosa.page.getByRole('button', { name: 'Ask everybody for their closing words' }).click();
  const offer = eva.page.getByRole('region', { name: 'Before we close' });
  await offer.waitFor();
  await rosa.page.getByRole('dialog').getByRole('button', { name: 'Close the board' }).click();
  await sees(eva.page, 'This board is closed.');
  await offer.getByRole('button', { name: 'Write my step' }).click();
  await eva.page.getByLabel('What may get in the way').fill('I am tired in the evening.');
  await eva.page.getByLabel('If', { exact: true }).fill('I come home late');
  await eva.page.getByLabel('Then I').fill('I sit in the kitchen for five minutes');
  await eva.page.getByRole('radio', { name: 'The whole group' }).check({ force: true });
  await eva.page.getByRole('button', { name: 'Save' }).click();
  await sees(rosa.page, 'I am tired in the evening.');
});

test('a tile goes with a challenge and shows how far the group is', async () => {
  const group = await stage.group(rosa, { name: 'Walking circle' });
  const kim = await stage.member(group, 'Kim');
  const day = (ahead) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(Date.now() + ahead * 86_400_000);
  const plan = {
    title: 'Ten walks', about: 'At your own pace.', unit: 'walks', startsOn: day(0), endsOn: day(13), timeZone: 'Europe/Berlin',
    steps: ['To the door', 'Around the block', 'Through the park'], tasks: [], milestones: [{ total: 10, words: 'We did it' }],
    debrief: [], safety: 'Stop if it hurts.', asksBelief: false, asksSuds: false,
  };
  const challenge = await send(rosa.page, group.topic, { kind: 'addChallenge', plan });
  const { topic, path } = await board(group, 'Out and about');
  await lay(kim.page, topic, 'Fresh air every day', 2000, 1000);
  await openBoard(kim.page, path);
  await tile(kim.page, 'Fresh air every day').press('Enter');
  await kim.page.getByLabel('Goes with a challenge').selectOption({ label: 'Ten walks' });
  await tile(rosa.page, 'Fresh air every day').getByText('0 of 10').waitFor();

  const { page } = kim;
  await page.goto(`${group.path}/c/${challenge}`);
  await page.getByRole('button', { name: 'Take part' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take part' }).click();
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.getByLabel('What did you do?').fill('Around the block.');
  await page.getByRole('button', { name: 'Tell of it' }).click();
  await tile(rosa.page, 'Fresh air every day').getByText('1 of 10').waitFor();
});

test('a board of one’s own comes first, and single tiles of it go to the group', async () => {
  const group = await stage.group(rosa, { name: 'Private first' });
  const ben = await stage.member(group, 'Ben');
  const { path } = await board(group, 'Shared');
  const { page } = ben;
  await page.goto('/');
  await page.getByRole('button', { name: 'New board of my own' }).click();
  await page.getByLabel('What is it called?').fill('Just for me');
  await page.getByRole('radio', { name: 'Now and one day' }).check({ force: true });
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { level: 1, name: 'Just for me' }).waitFor();
  await tile(page, 'One day').waitFor();
  await note(page, 'Secret wish');
  await note(page, 'A wish to share');
  await tile(page, 'A wish to share').press('Enter');
  await page.getByRole('button', { name: 'Choose it for a group' }).click();
  await page.getByRole('radio', { name: /Shared/ }).check({ force: true });
  await page.getByRole('button', { name: 'Put it there' }).click();
  await sees(page, "It is on the group's board now.");
  await openBoard(rosa.page, path);
  await tile(rosa.page, 'A wish to share').waitFor();
  assert.equal(await rosa.page.getByText('Secret wish').count(), 0);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: /PNG/ }).click();
    })(),
  ]);
  assert.equal(file.suggestedFilename(), 'board.png');

  await page.getByRole('button', { name: 'Take it away' }).click();
  await tile(page, 'A wish to share').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'What I took away' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bring it back' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await tile(page, 'A wish to share').waitFor();

  // its card is put away, and comes back by the undo that is offered and from the list
  await page.goto('/');
  const own = page.getByRole('region', { name: 'My own boards' });
  await own.getByRole('button', { name: 'Put away: Just for me' }).click();
  await own.getByRole('link', { name: 'Just for me' }).waitFor({ state: 'hidden' });
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await own.getByRole('link', { name: 'Just for me' }).waitFor();
  await own.getByRole('button', { name: 'Put away: Just for me' }).click();
  await own.getByText('1 board that you put away').click();
  await own.getByRole('button', { name: 'Bring back: Just for me' }).click();
  await own.getByRole('button', { name: 'Put away: Just for me' }).waitFor();

  await page.goto(path);
  await page.locator('nav [aria-current=page]', { hasText: 'Group' }).first().waitFor();
});

test('pictures wait for a facilitator, drawings do not, and everybody can follow what is shown', async () => {
  const group = await stage.group(rosa, { name: 'Picture circle' });
  const [mia, tom] = [await stage.member(group, 'Pia'), await stage.member(group, 'Jan')];
  const { path } = await board(group, 'Pictures', 'free', 'afterReview');
  for (const { page } of [rosa, mia, tom]) await openBoard(page, path);
  const { page } = mia;

  const add = (name) => page.getByRole('group', { name: 'Add to the board' }).getByRole('button', { name }).click();
  await add('Picture');
  const file = page.locator('input[type=file]');
  await file.setInputFiles({ name: 'words.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') });
  await sees(page, /This cannot be read as a picture/);
  const png = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 3000, height: 2000 });
    canvas.getContext('2d').fillRect(500, 500, 900, 900);
    return canvas.toDataURL('image/png').split(',')[1];
  });
  await file.setInputFiles({ name: 'square.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') });
  await page.getByLabel('What it shows').fill('A dark square');
  await page.getByRole('button', { name: 'Put it on the board' }).click();
  await tile(page, 'A dark square').waitFor();
  await sees(page, /A facilitator looks at your picture first/);
  await tile(rosa.page, 'A dark square').press('Enter');
  assert.equal(await tile(tom.page, 'A dark square').count(), 0);
  await sees(rosa.page, '1 picture waits for you');
  await rosa.page.getByRole('button', { name: 'Show it to the group' }).click();
  await tile(tom.page, 'A dark square').locator('img').waitFor();

  await add('Drawing');
  const sheet = await page.getByRole('img', { name: /sheet to draw/ }).boundingBox();
  await page.mouse.move(sheet.x + 40, sheet.y + 40);
  await page.mouse.down();
  for (let step = 0; step < 30; step++) await page.mouse.move(sheet.x + 40 + step * 10, sheet.y + 60 + 40 * Math.sin(step / 3));
  await page.mouse.up();
  await page.getByLabel('What you drew').fill('A river');
  await page.getByRole('button', { name: 'Put it on the board' }).click();
  await tile(tom.page, 'A river').waitFor();

  // the drawing goes on where it was left, and another picture takes the place of the first
  await tile(page, 'A river').press('Enter');
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  const again = await page.getByRole('img', { name: 'A sheet with 1 line' }).boundingBox();
  await page.mouse.move(again.x + 40, again.y + 150);
  await page.mouse.down();
  await page.mouse.move(again.x + 300, again.y + 170, { steps: 6 });
  await page.mouse.up();
  await page.getByRole('img', { name: 'A sheet with 2 lines' }).waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await tile(tom.page, 'A river').locator('path').nth(1).waitFor();
  await tile(page, 'A dark square').press('Enter');
  await page.getByRole('button', { name: 'Another picture' }).click();
  await page.getByRole('button', { name: 'Three blue eggs in a nest' }).click();
  await tile(tom.page, 'Three blue eggs in a nest').locator('img').waitFor();
  assert.equal(await tile(tom.page, 'A dark square').count(), 0);

  await rosa.page.getByRole('button', { name: 'More', exact: true }).click();
  await rosa.page.getByRole('menuitem', { name: 'Show what I look at' }).click();
  await tom.page.getByRole('button', { name: 'Follow', exact: true }).click();
  await sees(tom.page, /Following .*Rosa/);
  const before = (await tile(tom.page, 'A river').boundingBox()).width;
  await rosa.page.getByRole('button', { name: 'Closer', exact: true }).click();
  await rosa.page.getByRole('button', { name: 'Closer', exact: true }).click();
  await tom.page.waitForFunction((width) => document.querySelector('[aria-label*="A river"]').getBoundingClientRect().width > width * 1.3, before);
});

test('two fingers come closer, and who follows sees it', async () => {
  const group = await stage.group(rosa, { name: 'Touching circle' });
  const kai = await stage.member(group, 'Kai', { hasTouch: true, viewport: { width: 390, height: 844 } });
  const { topic, path } = await board(group, 'By touch');
  await lay(kai.page, topic, 'A window', 1000, 1000);
  await lay(rosa.page, topic, 'A door', 3000, 2000);
  const { page } = kai;
  await page.goto(path);
  await page.getByRole('button', { name: 'As a sheet' }).click();
  await tile(page, 'A door').waitFor();
  const region = await page.getByRole('region', { name: 'The board as a sheet' }).boundingBox();
  const [x, y] = [region.x + region.width / 2, region.y + region.height / 2];
  const before = await tile(page, 'A door').boundingBox();
  const cdp = await kai.context.newCDPSession(page);
  const fingers = (type, apart) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: apart === undefined ? [] : [{ x: x - apart, y, id: 0 }, { x: x + apart, y, id: 1 }] });
  await fingers('touchStart', 30);
  for (let apart = 36; apart <= 90; apart += 6) await fingers('touchMove', apart);
  await fingers('touchEnd');
  const after = await tile(page, 'A door').boundingBox();
  assert.ok(Math.abs(after.width / before.width - 3) < 0.2, `three times as far apart, ${after.width / before.width} times as large`);
  // what was between the fingers is still there, and nothing was carried along
  const away = (box) => (box.x + box.width / 2 - x) / box.width;
  assert.ok(Math.abs(away(after) - away(before)) < 0.1);
  assert.equal(await page.locator('[data-carried]').count(), 0);

  // one finger carries a tile of one's own
  const mine = await tile(page, 'A window').boundingBox();
  const at = (box, dx = 0) => [{ x: box.x + box.width / 2 + dx, y: box.y + box.height / 2, id: 0 }];
  if (mine.x + mine.width / 2 < region.x + 5) await page.getByRole('button', { name: 'Show all of it' }).click();
  const held = await tile(page, 'A window').boundingBox();
  await openBoard(rosa.page, path);
  const there = await tile(rosa.page, 'A window').boundingBox();
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(held) });
  for (let dx = 10; dx <= 60; dx += 10) await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(held, dx) });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await rosa.page.waitForFunction((left) => document.querySelector('[aria-label*="A window"]').getBoundingClientRect().x > left + 30, there.x);

  // the facilitator shows, the phone follows: the same part of the board, as large as it fits there
  await rosa.page.getByRole('button', { name: 'More', exact: true }).click();
  await rosa.page.getByRole('menuitem', { name: 'Show what I look at' }).click();
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  const small = (await tile(page, 'A door').boundingBox()).width;
  for (let step = 0; step < 3; step++) await rosa.page.getByRole('button', { name: 'Closer', exact: true }).click();
  await page.waitForFunction((width) => document.querySelector('[aria-label*="A door"]').getBoundingClientRect().width > width * 1.6, small);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  const left = (await tile(page, 'A door').boundingBox()).width;
  await rosa.page.getByRole('button', { name: 'Show all of it' }).click();
  await page.getByRole('button', { name: 'Follow', exact: true }).waitFor();
  assert.equal((await tile(page, 'A door').boundingBox()).width, left, 'who no longer follows stays where they are');
});

const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };

test('the board is readable for everybody and fits a desk and a phone', async () => {
  const group = await stage.group(rosa, { name: 'Look board' });
  const lea = await stage.member(group, 'Lea');
  const { topic, path } = await board(group, 'Our picture', 'fourAreas');
  await lay(lea.page, topic, 'A house with a blue door', 400, 500);
  await lay(rosa.page, topic, 'Sunday walks', 1500, 500);
  await send(lea.page, topic, { kind: 'addTile', content: { ...content(null, 'picture'), picture: 'built-in:quiet-sea' }, place: { ...place(3600, 600), width: 1200, height: 900 }, from: null });
  await send(lea.page, topic, { kind: 'addTile', content: { ...content('Be brave', 'words'), colour: 'plum' }, place: { ...place(600, 2600), width: 1600, height: 500, turn: -6 }, from: null });
  await send(lea.page, topic, {
    kind: 'addTile', place: { ...place(3500, 2500), width: 900, height: 600 }, from: null,
    content: { ...content('A wave', 'drawing'), strokes: [{ colour: 'sky', width: 24, points: [500, 5000, 2500, 3000, 5000, 6000, 7500, 3500, 9500, 5000] }] },
  });
  const found = [];
  for (const settings of [{ theme: 'light', language: 'en' }, { theme: 'dark', language: 'en' }, { theme: 'calm', language: 'ar' }]) {
    for (const { page } of [lea, rosa]) await prefer(page, settings);
    for (const [width, viewport] of Object.entries(widths)) {
      const where = `${settings.theme} ${width}`;
      for (const { page } of [lea, rosa]) await page.setViewportSize(viewport);
      await lea.page.goto(path);
      for (const look of ['sheet', 'list']) {
        const [here, other] = look === 'sheet' ? ['canvas', 'list'] : ['list', 'canvas'];
        await lea.page.locator('[data-look]').waitFor();
        if (await lea.page.locator(`[data-look=${other}]`).count()) await lea.page.locator('[data-look]').getByRole('button').last().click();
        await lea.page.locator(`[data-look=${here}]`).waitFor();
        await lea.page.locator(look === 'sheet' ? '[data-tile]' : 'main ol > li').first().waitFor();
        if (look === 'list') {
          await lea.page.locator('details summary').click(); // what is open on the sheet is open in the list
        } else await tileWith(lea.page, 'blue door').press('Enter');
        found.push(...(await problemsOf(lea.page, `${where} ${look}`)));
      }
      await lea.page.goto('/');
      await lea.page.getByRole('heading', { level: 1 }).waitFor();
      found.push(...(await problemsOf(lea.page, `${where} home`)));
      for (const there of [group.path, `${group.path}/new-board`]) {
        await rosa.page.goto(there);
        await rosa.page.locator('main section, main form').first().waitFor();
        found.push(...(await problemsOf(rosa.page, `${where} ${there.split('/').at(-1)}`)));
      }
    }
  }
  assert.deepEqual(found, []);
  for (const { page } of [lea, rosa]) await prefer(page, { theme: 'light', language: 'en' });
});

const tileWith = (page, words) => page.locator(`[data-tile][aria-label*="${words}"]`);
