import { openDB } from 'idb';
import type { FieldAnswer, Form } from '../forms/shapes';
import { openVault, type Vault } from '../live/vault';

/** A coping plan as it was last filled in. */
export interface CopingPlan {
  readonly form: Form;
  readonly answers: readonly FieldAnswer[];
  /** When, as ISO time. */
  readonly at: string;
}

const box = 'coping-plan';
const id = 'latest';

/**
 * Keeps the member's own coping plan in this browser, encrypted, so that it opens with no network and no server (J6). Signing
 * out and leaving quickly erase it with all else that is kept of this person.
 */
export async function keepCopingPlan(person: string, plan: CopingPlan): Promise<void> {
  const vault = await openVault(person);
  // where nothing lasts there is nothing to keep: it is never written unencrypted
  await vault.put(box, id, plan);
}

/** It was taken away. */
export const forgetCopingPlan = async (person: string): Promise<void> => (await openVault(person)).remove(box, id);

/** The plan of this person; without a name, of whom it is clear that they alone keep one here. */
export async function findCopingPlan(person?: string): Promise<CopingPlan | undefined> {
  const people = person === undefined ? await peopleHere() : [person];
  const plans = await Promise.all(people.map(async (one) => read(await openVault(one))));
  const found = plans.filter((plan) => plan !== undefined);
  return found.length === 1 ? found[0] : undefined;
}

async function read(vault: Vault): Promise<CopingPlan | undefined> {
  const kept = (await vault.get(box, id)) as Partial<CopingPlan> | undefined;
  return kept?.form !== undefined && kept.answers !== undefined && kept.at !== undefined ? (kept as CopingPlan) : undefined;
}

/** Whose keys are in this browser: with no server nobody can say who is signed in. */
async function peopleHere(): Promise<readonly string[]> {
  try {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'homework')) return [];
    const db = await openDB('homework');
    const people = db.objectStoreNames.contains('keys') ? await db.getAllKeys('keys') : [];
    db.close();
    return people.map(String);
  } catch {
    return [];
  }
}
