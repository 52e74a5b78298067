// How long a member's year of homework takes to open:   node tests/load/workbook-opens.mjs [DAYS]
// By its address: from the navigation. By a link: from the click in the page of its group. By a mouse: from its press on the link.
// A server and a Chromium of its own; both share this machine's cores. Compare, never quote (README.md beside this file).
import { send, sendMany } from '../browser/hub.mjs';
import { Stage } from '../browser/stage.mjs';

const days = Number(process.argv[2] ?? 365);
const wanted = 2000; // answers in a year
const rounds = 5;

const dayBefore = (count) => new Date(Date.now() - count * 86_400_000).toISOString().slice(0, 10);

const field = (key, label) => ({
  key, type: 'longText', label, isRequired: false, help: null, maxLength: 2000, hasVoice: false, min: null, max: null, step: null, anchors: [], options: [],
  allowsOther: false, correct: null, explain: null, columns: [], minRows: null, maxRows: null, orderBy: null, seconds: null, exercise: null, phases: [],
  minutes: null, cycles: null, allowsPhoto: false, when: null,
});

const fields = ['moment', 'thought', 'feeling', 'body', 'act', 'next'];

const homework = (title, startsOn) => ({
  kind: 'giveAssignment', people: [], pieces: [],
  schedule: { rhythm: 'daily', startsOn, dueOn: null, weekdays: [], timeZone: 'Europe/Berlin', bend: 3 },
  card: {
    task: 'Write down one moment of the day.', goal: 'Seeing what helps', template: null, review: 'We begin with it.', ways: ['write', 'speak'],
    sizes: [{ size: 'starter', minutes: 2, words: 'One line' }, { size: 'standard', minutes: 10, words: 'All of it' }],
    content: {
      title, kind: 'journal', area: 'journalingReflection', purpose: 'What is seen can change.', steps: ['Think of one moment.', 'Write it down.'], frequency: 'Daily',
      form: { fields: fields.map((key) => field(key, `What about the ${key}?`)) }, language: 'en', modalities: [], settings: ['individual'], aims: [],
      materials: ['Nothing'], minMinutes: 2, maxMinutes: 10, safety: [], levels: [], reviewPrompts: [], sharing: 'care', isNeverForGroup: false, accessibility: [],
      evidence: null, licenceNote: null, reading: null, exercise: null, measure: null, together: null, isForOffline: false, systemUse: null, weeks: null, replyStarters: [],
    },
  },
});

/** A year of it: every day written down and handed in. */
function yearOf(task, count) {
  const said = 'I stood at the window for a while, and then I called my sister, which I had put off for days. قهوة الصباح. It was easier than I thought.';
  const answers = Math.ceil(wanted / Math.max(count, 1));
  return Array.from({ length: count }, (_, i) => {
    const on = dayBefore(count - 1 - i);
    const fills = fields.slice(0, Math.min(fields.length, answers)).map((key, n) => ({
      kind: 'fillSheet', task, on, field: key,
      answer: { text: `${said} ${i}.${n}`, number: null, picks: [], other: null, rows: [], file: null, strokes: null },
    }));
    return i === count - 1 ? fills : [...fills, { kind: 'handInSheet', task, on, isHandedIn: true }];
  }).flat();
}

/** Runs before each page's own script: notes when the task, its days and today's words were painted. */
function watchPaint() {
  globalThis.painted = new Promise((resolve) => {
    const isThere = () =>
      document.querySelector('[data-part="days"] li') !== null && [...document.querySelectorAll('[data-part="sheet"] textarea')].some((one) => one.value !== '');
    const look = () => {
      if (!isThere()) return requestAnimationFrame(look);
      // what is in the document at one frame was painted by the frame after the next
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    };
    requestAnimationFrame(look);
  });
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const stage = await Stage.open(['--Limits:Writes', '20000']);
try {
  const rosa = await stage.setUp();
  const { context } = rosa;
  for (const count of [1, days]) {
    const group = await stage.group(rosa, { name: `A year of ${count}` });
    const mia = await stage.member(group, `Mia${count}`);
    const { page } = mia;
    const id = await send(rosa.page, group.topic.replace('group/', 'assignments/'), homework('One moment', dayBefore(count - 1)));
    await page.goto(group.path);
    const link = page.locator(`main a[href*="/${id}"]`).first();
    await link.waitFor();
    const path = await link.getAttribute('href');
    const workbook = group.topic.replace(/^group\/([^/]+)\/.*/, `workbook/$1/${path.split('/')[2]}`);
    const commands = yearOf(id, count);
    await sendMany(page, workbook, commands);
    const answers = commands.filter(({ kind }) => kind === 'fillSheet').length;
    await page.close();

    for (const way of ['address', 'link', 'mouse']) {
      const times = [];
      for (let round = 0; round <= rounds; round++) {
        const tab = await mia.context.newPage();
        await tab.addInitScript(watchPaint);
        let began = 0;
        if (way === 'address') await tab.goto(path);
        else {
          await tab.goto(group.path);
          const to = tab.locator(`main a[href="${path}"]`).first();
          await to.waitFor();
          // activated as soon as it is there: nothing of the task was asked for before. Or a mouse comes and presses: from the press on
          began = await to.evaluate((element, isMouse) => {
            const now = performance.now();
            if (isMouse) element.addEventListener('pointerdown', () => (globalThis.pressed = performance.now()), { once: true });
            else element.click();
            return now;
          }, way === 'mouse');
          if (way === 'mouse') {
            await to.click();
            began = await tab.evaluate(() => globalThis.pressed);
          }
        }
        const at = await tab.evaluate(() => globalThis.painted);
        if (round > 0) times.push(at - began);
        await tab.close();
      }
      console.log(`${`${count} days, ${answers} answers, by ${way}`.padEnd(36)} painted after ${median(times).toFixed(0)} ms (${times.map((time) => time.toFixed(0)).join(', ')})`);
    }
  }
  await context.close();
} finally {
  await stage.close();
}
