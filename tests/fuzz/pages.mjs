// What ProseMirror makes of random steps, a JSON a line, for the server to make the same of.
//   node pages.mjs steps SEED COUNT     { "doc", "steps": [[step, doc afterwards, [[position, side, mapped, gone], …]], …] }
//   node pages.mjs rebase SEED COUNT    { "doc", "mine": [step, …], "others": [step, …], "left": [[index, step], …], "after" }
//   node pages.mjs check                reads { "before", "step", "after" }, answers "ok" or what is wrong with each
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { editors } from './editor.mjs';
import { libraries } from './libs.mjs';

const [what, seed = '1', count = '1000'] = process.argv.slice(2);
let dice = (Number(seed) * 2654435761 + 12345) >>> 0;
/** From 0 up to, but without n; the same for the same seed. */
function random(n) {
  dice = (dice + 0x6d2b79f5) >>> 0;
  let t = Math.imul(dice ^ (dice >>> 15), 1 | dice);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % n;
}

const all = await libraries();
const { page, editor } = editors(all, random);
all.transform.ReplaceStep.MAP_BIAS = -1;
process.stdout.on('error', () => process.exit(1)); // nobody listens any more

/** As a page is stored (`readPage`). */
const stored = (page) => ({ ...page.toJSON(), type: 'doc' });

async function say(line) {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}

function mapped(step, size) {
  return Array.from({ length: 4 }, () => {
    const [position, side] = [random(size + 1), random(2) ? 1 : -1];
    const result = step.getMap().mapResult(position, side);
    return [position, side, result.pos, result.delInfo];
  });
}

async function steps(total) {
  for (let done = 0; done < total; ) {
    const one = editor(page());
    for (let i = 0; i < 60; i++) one.act();
    await say({ doc: stored(one.docs[0]), steps: one.steps.map((step, i) => [step.toJSON(), stored(one.docs[i + 1]), mapped(step, one.docs[i].content.size)]) });
    done += one.steps.length;
  }
}

async function rebase(total) {
  for (let done = 0; done < total; ) {
    const doc = page();
    const [mine, theirs] = [editor(doc), editor(doc)];
    for (let i = 1 + random(5); i > 0; i--) mine.act();
    for (let i = 1 + random(5); i > 0; i--) theirs.act();
    const unconfirmed = mine.steps.map((step, i) => ({ step, inverted: step.invert(mine.docs[i]), origin: i }));
    const transform = new all.transform.Transform(mine.doc);
    const left = all.collab.rebaseSteps(unconfirmed, theirs.steps, transform);
    await say({
      doc: stored(doc), mine: mine.steps.map((step) => step.toJSON()), others: theirs.steps.map((step) => step.toJSON()),
      left: left.map(({ step, origin }) => [origin, step.toJSON()]), after: stored(transform.doc),
    });
    done += mine.steps.length;
  }
}

async function check() {
  for await (const line of createInterface({ input: process.stdin })) {
    let answer = 'ok';
    try {
      const { before, step, after } = JSON.parse(line);
      const [old, now] = [before, after].map((doc) => all.readPage(doc));
      now.check();
      const result = all.transform.Step.fromJSON(all.schema, step).apply(old);
      if (result.failed) answer = result.failed;
      else if (JSON.stringify(result.doc.toJSON()) !== JSON.stringify(now.toJSON())) answer = `differs: ${JSON.stringify(result.doc.toJSON())}`;
    } catch (error) { answer = String(error); }
    if (!process.stdout.write(`${answer.replaceAll('\n', ' ')}\n`)) await once(process.stdout, 'drain');
  }
}

await { steps, rebase, check }[what](Number(count));
