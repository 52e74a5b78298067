import { openVault, type Vault } from '../live/vault';

const box = 'recordings';

interface Kept {
  readonly type: string;
  /** Base64: what the vault keeps is JSON, encrypted. */
  readonly bytes: string;
}

const vaults = new Map<string, Promise<Vault>>();

const vaultOf = (person: string): Promise<Vault> => {
  let vault = vaults.get(person);
  if (vault === undefined) vaults.set(person, (vault = openVault(person)));
  return vault;
};

/** Keeps a recording in this browser, encrypted, until it has been sent. */
export async function keepRecording(person: string, place: string, recording: Blob): Promise<void> {
  const kept: Kept = { type: recording.type, bytes: toBase64(new Uint8Array(await recording.arrayBuffer())) };
  await (await vaultOf(person)).put(box, place, kept);
}

export async function keptRecording(person: string, place: string): Promise<Blob | undefined> {
  const kept = (await (await vaultOf(person)).get(box, place)) as Partial<Kept> | undefined;
  if (kept?.bytes === undefined || kept.type === undefined) return undefined;
  return new Blob([Uint8Array.from(atob(kept.bytes), (letter) => letter.charCodeAt(0))], { type: kept.type });
}

export const dropRecording = async (person: string, place: string): Promise<void> => (await vaultOf(person)).remove(box, place);

function toBase64(bytes: Uint8Array): string {
  let text = '';
  // in pieces: a call takes only so many arguments
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
