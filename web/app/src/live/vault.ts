import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What this person keeps in this browser between visits. */
export interface Vault {
  /** False where it lives only as long as the page, because the browser gives no store or no encryption. */
  readonly isLasting: boolean;
  put(box: string, id: string, value: unknown): Promise<void>;
  get(box: string, id: string): Promise<unknown>;
  all(box: string): Promise<{ id: string; value: unknown }[]>;
  remove(box: string, id: string): Promise<void>;
  /** Throws everything away, at once; from then on nothing is kept. */
  wipe(): Promise<void>;
  /** From now on nothing is kept or read: another tab wiped it. */
  close(): void;
}

interface Key {
  readonly id: string;
  readonly key: CryptoKey;
}

interface Row {
  /** Which key can read it. */
  readonly key: string;
  readonly person: string;
  readonly box: string;
  readonly id: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

interface Schema extends DBSchema {
  keys: { key: string; value: Key };
  rows: { key: [string, string, string]; value: Row };
}

/**
 * The person's vault: encrypted with a key that never leaves the browser and cannot be read out, in IndexedDB. Where
 * the browser does not allow that, nothing is written anywhere and the vault lasts as long as the page.
 */
export async function openVault(person: string, name = 'homework'): Promise<Vault> {
  try {
    const db = await openDB<Schema>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('keys');
        fresh.createObjectStore('rows', { keyPath: ['person', 'box', 'id'] });
      },
      // a newer page wants to change the store: let it
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    });
    return new LastingVault(db, person, await keyOf(db, person));
  } catch {
    return new PassingVault();
  }
}

async function keyOf(db: IDBPDatabase<Schema>, person: string): Promise<Key> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const fresh = { id: crypto.randomUUID(), key };
  // one transaction, so that two tabs agree on one key
  const tx = db.transaction(['keys', 'rows'], 'readwrite');
  const known = await tx.objectStore('keys').get(person);
  if (!known) {
    await tx.objectStore('keys').put(fresh, person);
    // whatever is left of an earlier key can be read by nobody
    await tx.objectStore('rows').delete(rowsOf(person));
  }
  await tx.done;
  return known ?? fresh;
}

const rowsOf = (person: string, ...box: string[]) => IDBKeyRange.bound([person, ...box], [person, ...box, []]);

class LastingVault implements Vault {
  readonly isLasting = true;
  readonly #db: IDBPDatabase<Schema>;
  readonly #person: string;
  readonly #key: Key;
  #isClosed = false;
  /** Writing is one at a time: encrypting takes a while, and an older text must not come last. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(db: IDBPDatabase<Schema>, person: string, key: Key) {
    this.#db = db;
    this.#person = person;
    this.#key = key;
  }

  put(box: string, id: string, value: unknown): Promise<void> {
    return this.#next(async () => {
      const name = await this.#name(id);
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify({ id, value }));
      const bytes = await crypto.subtle.encrypt(this.#algorithm(iv, box, name), this.#key.key, plain);
      const row = { key: this.#key.id, person: this.#person, box, id: name, iv, bytes };
      if (!this.#isClosed) await this.#db.put('rows', row);
    });
  }

  get(box: string, id: string): Promise<unknown> {
    return this.#next(async () => {
      const row = await this.#db.get('rows', [this.#person, box, await this.#name(id)]);
      return row && (await this.#read(row))?.value;
    });
  }

  all(box: string): Promise<{ id: string; value: unknown }[]> {
    return this.#next(async () => {
      const rows = await this.#db.getAll('rows', rowsOf(this.#person, box));
      const kept = await Promise.all(rows.map((row) => this.#read(row)));
      return kept.filter((value) => value !== undefined);
    }).then((kept) => kept ?? []);
  }

  remove(box: string, id: string): Promise<void> {
    return this.#next(async () => this.#db.delete('rows', [this.#person, box, await this.#name(id)]));
  }

  close(): void {
    this.#isClosed = true;
  }

  async wipe(): Promise<void> {
    this.close();
    const tx = this.#db.transaction(['keys', 'rows'], 'readwrite');
    const gone = [tx.objectStore('keys').delete(this.#person), tx.objectStore('rows').delete(rowsOf(this.#person))];
    // the page may be on its way out: what was asked is done all the same
    tx.commit();
    await Promise.all([...gone, tx.done]);
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => (this.#isClosed ? (undefined as T) : work()));
    this.#last = turn.catch(() => {});
    return turn;
  }

  /** What a row is called says nothing about what is in it. */
  async #name(id: string): Promise<string> {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${this.#person}\n${id}`));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  #algorithm(iv: Uint8Array<ArrayBuffer>, box: string, name: string): AesGcmParams {
    return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`${this.#person}\n${box}\n${name}`) };
  }

  /** Nothing where the row is of another key. */
  async #read({ key, iv, box, id, bytes }: Row): Promise<{ id: string; value: unknown } | undefined> {
    if (key !== this.#key.id) return undefined;
    const plain = await crypto.subtle.decrypt(this.#algorithm(iv, box, id), this.#key.key, bytes);
    return JSON.parse(new TextDecoder().decode(plain));
  }
}

/** Lasts as long as the page. */
class PassingVault implements Vault {
  readonly isLasting = false;
  #isClosed = false;
  readonly #boxes = new Map<string, Map<string, unknown>>();

  async put(box: string, id: string, value: unknown): Promise<void> {
    if (!this.#isClosed) this.#box(box).set(id, value);
  }

  async get(box: string, id: string): Promise<unknown> {
    return this.#box(box).get(id);
  }

  async all(box: string): Promise<{ id: string; value: unknown }[]> {
    return [...this.#box(box)].map(([id, value]) => ({ id, value }));
  }

  async remove(box: string, id: string): Promise<void> {
    this.#box(box).delete(id);
  }

  async wipe(): Promise<void> {
    this.close();
  }

  close(): void {
    this.#isClosed = true;
    this.#boxes.clear();
  }

  #box(box: string): Map<string, unknown> {
    let found = this.#boxes.get(box);
    if (!found) this.#boxes.set(box, (found = new Map()));
    return found;
  }
}
