import type { Draft as ServerDraft, RichNode, RichText, Topic } from '../contracts.ts';
import type { Connection } from './connection.ts';
import { Listeners } from './listeners.ts';
import { newOp } from './op.ts';
import type { Patience } from './patience.ts';
import type { Topics } from './topics.ts';
import type { Vault } from './vault.ts';

/** Something begun and not sent. */
export interface DraftSummary {
  readonly text: RichText | null;
  /** What was chosen beside the text. */
  readonly choices: unknown;
  /** Rises when the text came from elsewhere, so that an editor shows it anew. */
  readonly revision: number;
  readonly state: 'loading' | 'empty' | 'writing' | 'saved here' | 'saved';
}

interface Kept {
  readonly text: RichText | null;
  readonly choices: string | null;
  readonly version: number;
  /** The version that the server has. */
  readonly synced: number;
}

export interface DraftsParts {
  /** The person's own topic. */
  readonly client: Topic;
  readonly vault: Promise<Vault>;
  readonly connection: Connection;
  readonly topics: Topics;
  readonly patience: Patience;
}

const box = 'drafts';
const empty: Kept = { text: null, choices: null, version: 0, synced: 0 };

const wordsOf = (node: RichNode | RichText): string =>
  ('text' in node ? (node.text ?? '') : '') + (node.content ?? []).map(wordsOf).join('');

/** Whether there is nothing but white space. */
export const isBlank = (text: RichText | null): boolean => text === null || wordsOf(text).trim() === '';

/** One draft: in memory at once, in the browser at every pause, on the server every few seconds. */
export class DraftCopy {
  readonly changed = new Listeners();

  readonly #parts: DraftsParts;
  readonly #key: string;
  #kept = empty;
  #summary: DraftSummary = { text: null, choices: null, revision: 0, state: 'loading' };
  #choices: string | null = null;
  #parsed: unknown = null;
  #isHere = false;
  #isTouched = false;
  /** The server was seen to have it: once it has not, it was sent or dropped elsewhere. */
  #isThere = false;
  #savedHere = 0;
  #sending = false;
  #sentAt = 0;
  #refusedAt = 0;
  #users = 0;
  #isOver = false;
  #release: (() => void)[] = [];
  #pause: ReturnType<typeof setTimeout> | undefined;
  #atLatest: ReturnType<typeof setTimeout> | undefined;
  #server: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: DraftsParts, key: string) {
    this.#parts = parts;
    this.#key = key;
  }

  get summary(): DraftSummary {
    return this.#summary;
  }

  use(): () => void {
    if (this.#users++ === 0) this.#begin();
    return () => {
      if (--this.#users > 0) return;
      void this.flush();
      for (const release of this.#release.splice(0)) release();
    };
  }

  /** What is written now. Blank is the same as nothing. */
  set(text: RichText | null, choices: unknown): void {
    this.#write(isBlank(text) ? null : text, choices === undefined || choices === null ? null : JSON.stringify(choices));
  }

  /** It was sent or thrown away. */
  drop(): void {
    const { topics, client } = this.#parts;
    const isNowhere = this.#isHere && this.#kept.version === 0 && topics.get(client).summary.status === 'live' && !this.#theirs;
    if (isNowhere) return;
    this.#write(null, null);
    this.#show({ revision: this.#summary.revision + 1 });
    void this.flush();
  }

  /** Saves now what is not saved yet. */
  async flush(): Promise<void> {
    clearTimeout(this.#server);
    this.#server = undefined;
    await Promise.all([this.#saveHere(), this.#saveThere()]);
  }

  close(): void {
    this.#isOver = true;
    for (const timer of [this.#pause, this.#atLatest, this.#server]) clearTimeout(timer);
    for (const release of this.#release.splice(0)) release();
    this.#kept = empty;
    this.#summary = { text: null, choices: null, revision: this.#summary.revision + 1, state: 'empty' };
    this.changed.tell();
  }

  #begin(): void {
    const { client, connection, topics } = this.#parts;
    this.#release.push(
      topics.subscribe(client, () => this.#compare()),
      connection.changed.add(() => this.#compare()),
      connection.online.add(() => this.#scheduleServer()),
    );
    if (this.#isHere) this.#compare();
    else void this.#load();
  }

  async #load(): Promise<void> {
    const kept = (await (await this.#parts.vault).get(box, this.#key).catch(() => undefined)) as Kept | undefined;
    if (this.#isHere || this.#isOver) return;
    this.#isHere = true;
    if (kept && !this.#isTouched) {
      this.#isThere = kept.synced > 0;
      this.#adopt(kept);
    }
    this.#compare();
  }

  /** The newest version wins, as long as nobody has written here meanwhile. */
  #compare(): void {
    if (this.#isOver || !this.#isHere) return;
    const { client, connection, topics } = this.#parts;
    const { status } = topics.get(client).summary;
    if (status === 'live') this.#meet(this.#theirs);
    const isKnown = status !== 'loading' || !['connecting', 'online'].includes(connection.status.state);
    if (this.#summary.state === 'loading' && (isKnown || this.#kept.version > 0)) this.#show({});
    this.#scheduleServer();
  }

  get #theirs(): ServerDraft | undefined {
    const { client, topics } = this.#parts;
    return topics.get(client).item(`draft:${this.#key}`) as ServerDraft | undefined;
  }

  #meet(theirs: ServerDraft | undefined): void {
    const { version, synced } = this.#kept;
    if (theirs && theirs.version >= synced) this.#isThere = true;
    if (this.#isTouched) return;
    if (theirs && theirs.version > version) this.#adopt({ ...theirs, synced: theirs.version });
    else if (!theirs && this.#isThere && synced === version) this.#forget();
  }

  #adopt(kept: Kept): void {
    const { text, choices, version, synced } = kept;
    this.#kept = { text, choices, version, synced };
    this.#savedHere = version;
    this.#show({ revision: this.#summary.revision + 1 });
  }

  /** It was sent or dropped from another browser. */
  #forget(): void {
    this.#isThere = false;
    if (this.#kept.text === null) this.#kept = empty;
    else this.#adopt(empty);
    void this.#vault((vault) => vault.remove(box, this.#key));
  }

  #write(text: RichText | null, choices: string | null): void {
    if (this.#isOver) return;
    this.#isTouched = true;
    this.#isThere = false;
    const version = Math.max(Date.now(), this.#kept.version + 1, (this.#theirs?.version ?? 0) + 1);
    this.#kept = { ...this.#kept, text, choices, version };
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#saveHere(), this.#parts.patience.pause);
    this.#atLatest ??= setTimeout(() => void this.#saveHere(), this.#parts.patience.keepAtLatest);
    this.#scheduleServer();
    this.#show({});
  }

  async #saveHere(): Promise<void> {
    clearTimeout(this.#pause);
    clearTimeout(this.#atLatest);
    this.#atLatest = undefined;
    const kept = this.#kept;
    if (this.#isOver || kept.version === this.#savedHere) return;
    if (!(await this.#vault((vault) => vault.put(box, this.#key, kept)))) return;
    this.#savedHere = Math.max(kept.version, this.#savedHere);
    this.#show({});
  }

  get #isOwed(): boolean {
    const { version, synced } = this.#kept;
    return !this.#isOver && version > synced && version !== this.#refusedAt;
  }

  #scheduleServer(): void {
    if (this.#server || this.#sending || !this.#isOwed || !this.#parts.connection.isOnline) return;
    const wait = Math.max(this.#sentAt + this.#parts.patience.draft - Date.now(), 0);
    this.#server = setTimeout(() => {
      this.#server = undefined;
      void this.#saveThere();
    }, wait);
  }

  async #saveThere(): Promise<void> {
    if (this.#sending || !this.#isOwed || !this.#parts.connection.isOnline) return;
    this.#sending = true;
    this.#sentAt = Date.now();
    const { text, choices, version } = this.#kept;
    const key = this.#key;
    const command = text ? ({ kind: 'saveDraft', key, text, choices, version } as const) : ({ kind: 'dropDraft', key, version } as const);
    try {
      const outcome = await this.#parts.connection.call('Send', this.#parts.client, newOp(), command);
      if (outcome.kind === 'accepted') await this.#synced(version);
      else this.#refusedAt = version;
    } catch {
      // tried again below, or when the line is back
    }
    this.#sending = false;
    this.#scheduleServer();
  }

  async #synced(version: number): Promise<void> {
    if (this.#isOver) return;
    this.#kept = { ...this.#kept, synced: Math.max(version, this.#kept.synced) };
    const kept = this.#kept;
    this.#show({});
    const isGone = kept.text === null && kept.version === kept.synced;
    if (isGone) this.#isTouched = false;
    await this.#vault((vault) => (isGone ? vault.remove(box, this.#key) : vault.put(box, this.#key, kept)));
    this.#savedHere = Math.max(kept.version, this.#savedHere);
  }

  async #vault(act: (vault: Vault) => Promise<void>): Promise<boolean> {
    try {
      await act(await this.#parts.vault);
      return true;
    } catch {
      return false;
    }
  }

  #show(part: Partial<DraftSummary>): void {
    const { text, choices } = this.#kept;
    if (choices !== this.#choices) this.#parsed = choices === null ? null : JSON.parse(choices);
    this.#choices = choices;
    this.#summary = { ...this.#summary, text, choices: this.#parsed, state: this.#state, ...part };
    this.changed.tell();
  }

  get #state(): DraftSummary['state'] {
    const { text, version, synced } = this.#kept;
    if (text === null) return 'empty';
    if (synced === version) return 'saved';
    return this.#savedHere === version ? 'saved here' : 'writing';
  }
}
