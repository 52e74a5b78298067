// People write without a pause while nodes are killed, added and replaced; then everything is counted.
import { readFileSync, writeFileSync } from 'node:fs';
import { words } from '../browser/hub.mjs';
import { Cluster } from './cluster.mjs';
import { Member, pause } from './member.mjs';

const [folder, silo, web, seconds, ...storage] = process.argv.slice(2);
const span = Number(seconds) * 1000;
const everyone = ['Writes', 'WritesPerSecond', 'Reads', 'ReadsPerSecond', 'LinesPerPerson', 'LinesPerAddress', 'LinesPerNode'];
const cluster = await Cluster.make(folder, { silo, web }, storage, { silos: 2, webs: 2, settings: everyone.flatMap((name) => [`--Limits:${name}`, '1000000']) });
const say = (text) => console.error(`${new Date().toISOString().slice(11, 19)}  ${text}`);

const acked = []; // { topic, op, seq, at, took }
const arrivals = []; // how long an entry took from being meant to being seen by another
const meant = new Map();
const tell = (what, member, op, at) => {
  const entry = what === 'entry' ? meant.get(op) : undefined;
  if (entry !== undefined && entry.by !== member) arrivals.push({ at, took: at - entry.at });
};

say('starting two silos, two web nodes and a proxy');
await cluster.start();
const people = readFileSync(`${folder}/people`, 'utf8').trim().split('\n').map((line) => line.split(' '));
const members = people.map(([cookie, group, number, topic]) => new Member(cookie, group, Number(number), topic, () => `127.0.0.1:${cluster.proxy.port}`, tell));
for (const member of members) void member.live();
while (!members.every((member) => member.isHere)) await pause(50);
say(`${members.length} people are here`);

let isWriting = true;
let made = 0;
const entry = (text) => ({ kind: 'writeEntry', wish: 'open', prompt: null, sharing: { reach: 'group', people: [] }, text: words(text) });

async function write(member) {
  await pause(Math.random() * 1000);
  while (isWriting) {
    const [op, at] = [`post-${++made}`, Date.now()];
    meant.set(op, { by: member, at });
    const outcome = await member.send(member.topic, op, entry(`Post ${op}.`), at);
    if (outcome.kind === 'accepted') acked.push({ topic: member.topic, op, seq: outcome.seq, at: Date.now(), took: Date.now() - at });
    else throw new Error(`${op}: ${outcome.code}`);
    await pause(Math.max(0, at + 1000 - Date.now()));
  }
}
const writers = members.map(write);

const events = [];
const step = async (name, act) => {
  say(name);
  const begun = Date.now();
  await act();
  events.push({ name, begun, done: Date.now() });
  await pause(span);
};
const [first, second] = cluster.silos;
await step('undisturbed', async () => {});
await step('a silo is killed (-9)', () => second.kill());
await step('a silo is added', () => second.start());
await step('rolling restart: first silo', async () => { await first.end(); await first.start(); });
await step('rolling restart: second silo', async () => { await second.end(); await second.start(); });
await step('rolling restart: first web node', async () => { await cluster.webs[0].end(); await cluster.webs[0].start(); });
await step('rolling restart: second web node', async () => { await cluster.webs[1].end(); await cluster.webs[1].start(); });
await step('a web node is killed (-9)', () => cluster.webs[1].kill());
await step('and started again', () => cluster.webs[1].start());

isWriting = false;
await Promise.all(writers);
while (!members.every((member) => member.isHere && member.outbox.length === 0)) await pause(50);
await pause(2000);

say('members are removed while the others write');
const removals = await remove();

say('counting');
writeFileSync(`${folder}/acks`, acked.map(({ topic, op, seq }) => `${topic} ${op} ${seq}\n`).join(''));
const left = members.filter((member) => !member.isOut);
let unseen = 0;
for (const member of left) {
  const all = await member.readAll();
  for (const { topic, op } of acked) if (topic === member.topic && !all.has(op)) unseen++;
}
const behind = left.filter((member) => left.some((other) => other.topic === member.topic && Object.values(other.seqs).some((seq) => seq > Math.max(...Object.values(member.seqs))))).length;
console.log(JSON.stringify({
  people: members.length, acknowledged: acked.length, not_readable_by_somebody: unseen, members_behind: behind,
  gaps_noticed_and_mended: sum(members, 'gaps'), resyncs: sum(members, 'resyncs'), reconnects: sum(members, 'connects') - members.length,
  phases: events.map((event, i) => phase(event, events[i + 1]?.begun ?? Infinity)), removals,
}, null, 1));
for (const member of members) member.leave();
await cluster.stop();
process.exit(unseen === 0 && behind === 0 && removals.frames_after === 0 ? 0 : 1);

/** Removes one member of each group; how long until the last frame reached them, and what was sent to them that was written after. */
async function remove() {
  const times = [];
  let after = 0;
  for (const group of new Set(members.map((member) => member.group))) {
    const [facilitator, victim, writer] = members.filter((member) => member.group === group);
    const person = await me(victim);
    let isOver = false;
    const writing = (async () => { for (let i = 0; !isOver; i++) await writer.send(writer.topic, `late-${group}-${i}`, entry(`Late ${i}.`)); })();
    await pause(100);
    const begun = Date.now();
    const outcome = await facilitator.send(facilitator.topic.replace(/^journal\/([^/]+)\/j/, 'group/$1/g'), `remove-${group}`, { kind: 'removeMember', person, reason: 'a test' });
    const acknowledged = Date.now();
    if (outcome.kind !== 'accepted') throw new Error(`remove: ${outcome.code}`);
    const seenByThen = victim.seen.size;
    await pause(500);
    isOver = true;
    await writing;
    after += Math.max(0, victim.seen.size - seenByThen) + (victim.isOut ? 0 : 1);
    times.push(acknowledged - begun);
  }
  return { removed: times.length, until_acknowledged_ms: quantiles(times), frames_after: after };
}

function me(member) {
  return fetch(`http://127.0.0.1:${cluster.proxy.port}/api/me`, { headers: { Cookie: `__Host-homework=${member.cookie}` } }).then(async (answer) => (await answer.json()).person);
}

function phase({ name, begun, done }, until) {
  const within = acked.filter(({ at }) => at >= begun && at < until);
  const calm = quantiles(acked.filter(({ at }) => at >= events[0].begun && at < events[1].begun).map(({ took }) => took)).p99;
  const late = within.filter(({ took, at }) => took > Math.max(2 * calm, 100) && at > begun).map(({ at }) => at);
  return {
    name, took_ms: done - begun, acknowledged: within.length, ack_ms: quantiles(within.map(({ took }) => took)),
    seen_ms: quantiles(arrivals.filter(({ at }) => at >= begun && at < until).map(({ took }) => took)),
    last_slow_after_ms: late.length > 0 ? Math.max(...late) - done : 0,
  };
}

function quantiles(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), max: sorted.at(-1) ?? 0 };
}

function sum(things, name) {
  return things.reduce((total, thing) => total + thing[name], 0);
}
