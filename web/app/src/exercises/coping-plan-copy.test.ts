import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { openVault } from '../live/vault';
import { dropRecording, keepRecording, keptRecording } from '../recordings/kept-recordings';
import { type CopingPlan, findCopingPlan, forgetCopingPlan, keepCopingPlan } from './coping-plan-copy';

const plan: CopingPlan = { form: { fields: [] }, answers: [], at: '2030-03-04T12:00:00Z' };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('keeps a coping plan that opens without knowing who is signed in', async () => {
  expect(await findCopingPlan()).toBeUndefined();
  await keepCopingPlan('rosa', plan);
  expect(await findCopingPlan()).toEqual(plan);
  expect(await findCopingPlan('rosa')).toEqual(plan);
  expect(await findCopingPlan('tom')).toBeUndefined();
});

it('shows nobody the plan of one of two', async () => {
  await keepCopingPlan('rosa', plan);
  await keepCopingPlan('tom', { ...plan, at: '2031-01-01T00:00:00Z' });
  expect(await findCopingPlan()).toBeUndefined();
});

it('is erased by signing out, and when it is taken away', async () => {
  await keepCopingPlan('rosa', plan);
  await forgetCopingPlan('rosa');
  expect(await findCopingPlan()).toBeUndefined();
  await keepCopingPlan('rosa', plan);
  await (await openVault('rosa')).wipe();
  expect(await findCopingPlan()).toBeUndefined();
});

it('keeps what was recorded until it is sent', async () => {
  const bytes = new Uint8Array(70_000).map((_, at) => at % 251);
  await keepRecording('mia', 'worksheet/memo', new Blob([bytes], { type: 'audio/webm' }));
  const kept = await keptRecording('mia', 'worksheet/memo');
  expect(kept?.type).toBe('audio/webm');
  expect(new Uint8Array((await kept?.arrayBuffer()) ?? [])).toEqual(bytes);
  await dropRecording('mia', 'worksheet/memo');
  expect(await keptRecording('mia', 'worksheet/memo')).toBeUndefined();
});
