import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { newOp, send } from './hub.mjs';
import { prefer, problemsOf } from './looks.mjs';
import { sees, Stage, tabTo } from './stage.mjs';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

let stage;
let rosa;
before(async () => {
  stage = await Stage.open();
  rosa = await stage.setUp();
});
afterEach(() => stage.endStory());
after(() => stage.close());

const day = (ahead) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(Date.now() + ahead * 86_400_000);

const goalsTopic = (group) => group.topic.replace(/^group/, 'goals');

const plan = (what, some = {}) => ({
  what, measure: 'I said it', why: 'I want to be known', steps: [{ id: 's1', words: 'Say hello', on: null }, { id: 's2', words: 'Tell one thing', on: null }],
  milestones: [{ id: 'm1', words: 'The first word' }], reviewOn: day(28), ...some,
});

const challengePlan = {
  title: 'Ten kind acts', about: null, unit: 'kind acts', startsOn: day(0), endsOn: day(13), timeZone: 'Europe/Berlin', steps: ['A smile', 'A word', 'A letter'],
  tasks: [], milestones: [{ total: 10, words: 'Ten' }], debrief: [], safety: null, asksBelief: false, asksSuds: false,
};

const next = (page) => page.getByRole('button', { name: 'Next', exact: true }).click();

test('a member sets a goal on a phone, question by question, shows the group a milestone and takes it back', async () => {
  const group = await stage.group(rosa);
  const [mia, tom] = [await stage.member(group, 'Mia', phone), await stage.member(group, 'Tom')];
  const { page } = mia;
  await page.goto(group.path);
  await page.getByRole('link', { name: 'Goals', exact: true }).click();
  await page.getByRole('link', { name: 'Set a goal' }).click();
  await next(page);
  await sees(page, 'Say in a few words what you would like. Everything else can stay empty.');
  await page.getByLabel('My goal').fill('Speak once in group each week');
  await next(page);
  await page.getByRole('heading', { name: 'How will you know?' }).waitFor();
  await page.getByLabel('I will know by').fill('I heard myself say it');
  await next(page);
  await page.getByLabel('It matters to me because').fill('I want to be known');
  await page.reload(); // what was written waits where it was left
  await page.getByLabel('It matters to me because').waitFor();
  assert.equal(await page.getByLabel('It matters to me because').inputValue(), 'I want to be known');
  await next(page);
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.getByLabel('What', { exact: true }).fill('Say hello');
  await next(page);
  await page.getByRole('button', { name: 'Add a milestone' }).click();
  await page.getByLabel('What it is').fill('The first word');
  await next(page);
  assert.deepEqual(await problemsOf(page, 'goal wizard, phone'), []);
  await page.getByRole('button', { name: 'Set this goal' }).click();
  await page.getByRole('heading', { name: 'Speak once in group each week' }).waitFor();

  await page.locator('label').filter({ hasText: 'Say hello' }).click();
  await page.getByRole('progressbar', { name: 'Speak once in group each week' }).and(page.locator('[aria-valuenow="1"]')).waitFor();
  await tom.page.goto(`${group.path}/goals`);
  await sees(tom.page, /A goal is something you would like more of/);
  await page.locator('label').filter({ hasText: 'Show it to the group' }).click();
  await sees(tom.page, 'The first word');
  assert.equal(await tom.page.getByText('Speak once').count(), 0);
  assert.equal(await tom.page.getByText('I want to be known').count(), 0);
  await page.locator('label').filter({ hasText: 'Show it to the group' }).click();
  await tom.page.getByText('The first word').waitFor({ state: 'detached' });

  await rosa.page.goto(`${group.path}/goals`);
  await rosa.page.getByRole('link', { name: 'Speak once in group each week' }).click();
  await sees(rosa.page, 'I want to be known');
  // what a button said while it was sending is taken away after a moment
  await page.locator('div[role=img][aria-labelledby^=react-aria]').first().waitFor({ state: 'detached' });
  assert.deepEqual(await problemsOf(page, 'own goal, phone'), []);
});

test('the five levels are written first, then both rate, and the score is the facilitator’s alone', async () => {
  const group = await stage.group(rosa, { name: 'Level circle' });
  const ida = await stage.member(group, 'Ida');
  const goals = goalsTopic(group);
  const goal = await send(ida.page, goals, { kind: 'addGoal', plan: plan('Walk with a friend'), reach: 'care' });
  const { page } = ida;
  await page.goto(`${group.path}/goals/${goal}`);
  await page.getByRole('button', { name: 'Write the five levels' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('All five levels need a few words.').waitFor();
  for (const [label, words] of [['What you expect', 'Once a week'], ['Much less than expected', 'Never'], ['Somewhat less than expected', 'Once a month'], ['Somewhat better than expected', 'Twice a week'], ['Much better than expected', 'Every day']]) {
    await dialog.getByLabel(new RegExp(label)).fill(words);
  }
  assert.deepEqual(await problemsOf(page, 'scale dialog'), []);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Say where it is now' }).click();
  await dialog.getByText('Twice a week').click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await sees(page, /^You, /);
  assert.deepEqual(await problemsOf(page, 'goal with levels'), []);

  await rosa.page.goto(`${group.path}/goals`);
  await sees(rosa.page, /^60 \(start 30, change \+30\)/);
  assert.deepEqual(await problemsOf(rosa.page, 'goals for care'), []);
  await page.goto(`${group.path}/goals`);
  await page.getByRole('link', { name: 'Walk with a friend' }).waitFor();
  assert.equal(await page.getByText('change +30').count(), 0);
});

test('a tile shows its maker how their goal goes, live, and others nothing that is not shared', async () => {
  const group = await stage.group(rosa, { name: 'Board circle' });
  const [kim, tom] = [await stage.member(group, 'Kim'), await stage.member(group, 'Tom2')];
  const goals = goalsTopic(group);
  const goal = await send(kim.page, goals, { kind: 'addGoal', plan: plan('Read aloud once'), reach: 'care' });
  const board = await send(rosa.page, group.topic, { kind: 'addBoard', plan: { title: 'Hopes', about: null, layout: 'free', titles: [], pictures: 'atOnce' } });
  const path = `/b/${board}`;
  const topic = group.topic.replace(/^group\/([^/]+)\/.*/, `board/$1/${board}`);
  await rosa.page.goto(path);
  await rosa.page.getByRole('region', { name: 'The board as a sheet' }).waitFor();
  const content = { what: 'note', words: 'My voice', picture: null, strokes: [], colour: 'sand', link: null };
  await send(kim.page, topic, { kind: 'addTile', content, place: { x: 2000, y: 1000, width: 760, height: 560, turn: 0, z: 1 }, from: null });
  const tile = (page) => page.getByRole('button', { name: /^Note: .*My voice/ });
  for (const { page } of [kim, tom]) await page.goto(path);
  await tile(kim.page).press('Enter');
  await kim.page.getByLabel('Goes with a challenge or a goal').selectOption({ label: 'Read aloud once' });
  await tile(kim.page).getByText('0 of 2').waitFor();
  await tile(rosa.page).getByText('0 of 2').waitFor();
  await send(kim.page, goals, { kind: 'tickStep', goal, step: 's1', isDone: true });
  for (const { page } of [kim, rosa]) await tile(page).getByText('1 of 2').waitFor();
  await tile(tom.page).waitFor();
  assert.equal(await tom.page.getByText('Read aloud once').count(), 0);
  assert.equal(await tile(tom.page).getByText('of 2').count(), 0);
  await send(kim.page, goals, { kind: 'shareGoal', goal, reach: 'group' });
  await tile(tom.page).getByText('1 of 2').waitFor();
  await send(kim.page, goals, { kind: 'shareGoal', goal, reach: 'care' });
  await tile(tom.page).getByText('1 of 2').waitFor({ state: 'detached' });
});

test('a goal of the group rises by what a challenge counts, for all at once', async () => {
  const group = await stage.group(rosa, { name: 'Together circle' });
  const [mia, tom] = [await stage.member(group, 'Mia2'), await stage.member(group, 'Tom3')];
  const challenge = await send(rosa.page, group.topic, { kind: 'addChallenge', plan: challengePlan });
  const challengeTopic = group.topic.replace(/^group\/([^/]+)\/.*/, `challenge/$1/${challenge}`);
  await rosa.page.goto(`${group.path}/goals`);
  await rosa.page.getByRole('button', { name: 'Set a goal for the group' }).click();
  const dialog = rosa.page.getByRole('dialog');
  await dialog.getByLabel('What we want together').fill('Twenty kind things');
  await dialog.getByLabel('What is counted').fill('kind things');
  await dialog.getByLabel('How many').fill('20');
  await dialog.locator('label').filter({ hasText: 'Ten kind acts' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await rosa.page.getByRole('heading', { name: 'Twenty kind things' }).waitFor();
  for (const { page } of [mia, tom]) {
    await page.goto(group.path);
    await page.getByRole('link', { name: /Twenty kind things/ }).waitFor();
  }
  await mia.page.goto(`${group.path}/c/${challenge}`);
  await mia.page.getByRole('button', { name: 'Take part' }).waitFor();
  await send(mia.page, challengeTopic, { kind: 'joinChallenge', size: 'starter', ownStep: null, sharing: 'count', isInCurve: false });
  const act = { on: day(0), words: 'Held a door', feared: null, happened: null, sudsBefore: null, sudsAfter: null, sharing: 'count', isForCare: false };
  await send(mia.page, challengeTopic, { kind: 'logAct', act });
  const total = (page, number) => page.locator('[data-total]').filter({ hasText: new RegExp(`^${number}$`) }).waitFor();
  await total(rosa.page, 1);
  await sees(tom.page, /^1 of 20/);
  await send(mia.page, challengeTopic, { kind: 'logAct', act });
  await total(rosa.page, 2);
  assert.equal(await rosa.page.getByRole('article', { name: 'Twenty kind things' }).getByText('Mia2').count(), 0);
  assert.deepEqual(await problemsOf(rosa.page, 'group goal'), []);
});

test('a suggestion waits without a name; its writer can take it back, and nobody else sees it', async () => {
  const group = await stage.group(rosa, { name: 'Quiet circle' });
  const [noa, tom] = [await stage.member(group, 'Noa', phone), await stage.member(group, 'Tom4')];
  const { page } = noa;
  for (const one of [page, tom.page, rosa.page]) await one.goto(`${group.path}/suggestions`);
  await sees(page, /Nobody in the group can see who wrote it/);
  await sees(page, /This group is small: 2 members/);
  await page.getByLabel('What would make this group better for you?').fill('Shorter evenings, please.');
  await page.getByRole('button', { name: 'Send without my name' }).click();
  await sees(page, /On its way. Only you see this/);
  assert.deepEqual(await problemsOf(page, 'suggestions, phone'), []);
  for (const other of [tom, rosa]) {
    await other.page.reload();
    await other.page.getByRole('heading', { name: 'You said, we changed' }).waitFor();
    assert.equal(await other.page.getByText('Shorter evenings').count(), 0);
  }
  await sees(rosa.page, 'Nothing waits for an answer.');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText('Shorter evenings').waitFor({ state: 'detached' });
});

test('a goal is set by keyboard alone', async () => {
  const group = await stage.group(rosa, { name: 'Key goals' });
  const { page } = await stage.member(group, 'Kai');
  await page.goto(`${group.path}/goals/new`);
  await page.getByLabel('My goal').waitFor();
  await page.getByLabel('My goal').focus();
  await page.keyboard.type('Rest on Sundays');
  for (const heading of ['How will you know?', 'Why does it matter to you?', 'Which small steps lead there?', 'What will be worth a moment of joy?', 'Who sees it, and when do you look again?']) {
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: heading }).waitFor();
  }
  await tabTo(page, 'Set this goal');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Rest on Sundays' }).waitFor();
});

test('goals, suggestions and progress have no fault that matters, in any look', async () => {
  const group = await stage.group(rosa, { name: 'Look circle' });
  const eva = await stage.member(group, 'Eva');
  const goals = goalsTopic(group);
  const goal = await send(eva.page, goals, { kind: 'addGoal', plan: plan('Speak once in group each week'), reach: 'group' });
  await send(eva.page, goals, { kind: 'tickStep', goal, step: 's1', isDone: true });
  await send(eva.page, goals, { kind: 'shareMilestone', goal, milestone: 'm1', isShared: true });
  await send(rosa.page, goals, { kind: 'addGroupGoal', plan: { title: 'A hundred kind things', about: null, unit: 'kind things', aim: 100, milestones: [{ total: 50, words: 'Half' }], sources: [] } });
  await send(eva.page, group.topic.replace(/^group/, 'slot'), { kind: 'writeSuggestion', words: 'A break, please.', key: newOp() });
  for (const [theme, language] of [['light', 'en'], ['dark', 'en'], ['calm', 'ar']]) {
    await prefer(eva.page, { theme, language });
    for (const width of [1280, 390]) {
      await eva.page.setViewportSize({ width, height: 844 });
      for (const place of ['goals', `goals/${goal}`, 'goals/new', 'suggestions', 'progress']) {
        await eva.page.goto(`${group.path}/${place}`);
        await eva.page.getByRole('heading', { level: 1 }).waitFor();
        await eva.page.waitForFunction(() => document.querySelector('main')?.textContent.length > 60);
        assert.deepEqual(await problemsOf(eva.page, `${place.replace(goal, 'one').replaceAll('/', ' ')}, ${theme} ${language} ${width}`), []);
      }
    }
  }
});

test('what was suggested is answered before the whole group, and nobody is named', async () => {
  const demo = await Stage.open(['--Demo:IsOn', 'true', '--Demo:Seed', '4', '--Demo:ActsAnHour', '0']);
  try {
    const [dana, maya] = [await demo.visitor('Dana'), await demo.visitor('Maya')];
    await dana.page.goto('/');
    await dana.page.getByRole('button', { name: /Enter as .*Dana.*, the facilitator/ }).click();
    await dana.page.getByRole('heading', { level: 1, name: 'Tuesday circle' }).waitFor();
    await maya.page.goto('/demo?as=member');
    await maya.page.getByRole('button', { name: /^Enter as .*Maya/ }).click();
    await maya.page.getByRole('heading', { level: 1, name: 'Tuesday circle' }).waitFor();
    await maya.page.goto('/g/circle/suggestions');
    await sees(maya.page, /five quiet minutes at a quarter past six/);
    assert.equal(await maya.page.getByText('on Mondays I have no head', { exact: false }).count(), 0);

    const { page } = dana;
    await page.goto('/g/circle/suggestions');
    const card = page.getByRole('listitem').filter({ hasText: 'Could the prompt come on Sundays?' });
    await card.getByRole('button', { name: 'Answer before the group' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('You said').fill('Mondays are hard for the prompt.');
    await dialog.getByLabel('In plain words').fill('It comes on Sundays from now on. Thank you.');
    await dialog.getByRole('button', { name: 'Tell the group' }).click();
    await sees(maya.page, 'Mondays are hard for the prompt.');
    for (const name of ['Noor', 'Sam', 'Jon', 'Leila']) assert.equal(await page.locator('main').getByText(name).count(), 0);
    assert.deepEqual(await problemsOf(page, 'suggestions for care'), []);
    await page.goto('/g/circle/goals');
    await page.getByRole('heading', { name: 'Sixty kind things, together' }).waitFor();
    assert.deepEqual(await problemsOf(page, 'goals of the demo'), []);
    demo.endStory();
  } finally {
    await demo.close();
  }
});
