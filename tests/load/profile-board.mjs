import { writeFileSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { send, sendMany } from '../browser/hub.mjs';
import { Stage } from '../browser/stage.mjs';
const src = readFileSync(new URL('./board-opens.mjs', import.meta.url), 'utf8');
const cut = src.slice(src.indexOf('/** The same invented'), src.indexOf('/** Runs in a page: the times'));
const { tilesOf, bringPictures, watchPaint } = new Function(`${cut}; return { tilesOf, bringPictures, watchPaint };`)();
const stage = await Stage.open(['--Limits:Writes', '5000']);
try {
  const rosa = await stage.setUp();
  const group = await stage.group(rosa);
  const { page } = rosa;
  const plan = { title: 'Full', about: null, layout: 'free', titles: [], pictures: 'atOnce' };
  const id = await send(page, group.topic, { kind: 'addBoard', plan });
  await page.goto(`/b/${id}`);
  await page.getByRole('region', { name: 'The board as a sheet' }).waitFor();
  await sendMany(page, group.topic.replace(/^group\/([^/]+)\/.*/, `board/$1/${id}`), tilesOf(1000, await page.evaluate(bringPictures, 6)));
  const path = `/b/${id}`;
  for (let round = 0; round < 4; round++) {
    const tab = await rosa.context.newPage();
    await tab.addInitScript(watchPaint, 1000);
    await tab.goto(group.path);
    const link = tab.locator(`main a[href="${path}"]`);
    await link.waitFor();
    await tab.waitForTimeout(500);
    const cdp = await rosa.context.newCDPSession(tab);
    const frames = [];
    await cdp.send('Network.enable');
    cdp.on('Network.webSocketFrameSent', (e) => frames.push(['sent', e.timestamp, e.response.payloadData.length, e.response.payloadData.slice(0, 120)]));
    cdp.on('Network.webSocketFrameReceived', (e) => frames.push(['got', e.timestamp, e.response.payloadData.length, e.response.payloadData.slice(0, 90)]));
    cdp.on('Network.requestWillBeSent', (e) => frames.push(['req', e.timestamp, 0, e.request.url]));
    cdp.on('Network.loadingFinished', (e) => frames.push(['fin', e.timestamp, e.encodedDataLength, e.requestId]));
    const trace = process.env.TRACE && round === 3;
    if (trace) await stage.browser.startTracing(tab, { path: `/tmp/mend-prof/trace.json`, categories: ['devtools.timeline', 'disabled-by-default-v8.cpu_profiler', 'blink.user_timing', 'v8.execute', 'toplevel'] });
    const began = await link.evaluate((element) => { performance.mark('click'); const now = performance.now(); element.click(); return now; });
    const [painted, touchable] = await tab.evaluate(() => Promise.all([globalThis.painted, globalThis.touchable]));
    const marks = await tab.evaluate(() => performance.getEntriesByType('mark').map((m) => [m.name, m.startTime]));
    if (trace) await stage.browser.stopTracing();
    console.log(round, 'painted', (painted - began).toFixed(0), 'touchable', (touchable - began).toFixed(0), marks.map(([n, t]) => `${n} ${(t - began).toFixed(0)}`).join(', '));
    if (round === 3) { const t0 = frames[0]?.[1]; for (const f of frames) console.log(((f[1] - t0) * 1000).toFixed(0), f[0], f[2], f[3]); }
    await tab.close();
  }
} finally { await stage.close(); }
