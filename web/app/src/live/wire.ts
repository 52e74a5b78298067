import type { Audience, Command, Item, Outcome, Rejected, Role, Topic } from '../contracts.ts';

/** One audience's part of a topic: everything (`fresh`), or what was missed. */
export interface View {
  readonly audience: Audience;
  readonly fresh: boolean;
  readonly seq: number;
  readonly put: readonly Item[];
  readonly remove: readonly string[];
  /** Per shelf, the `ord` before which there is more; null where everything is here. */
  readonly more: Readonly<Record<string, number | null>>;
}

/** The answer to `Open`. */
export interface Opened {
  readonly topic: Topic;
  readonly seq: number;
  readonly me: string;
  readonly role: Role;
  readonly here: readonly string[];
  readonly views: readonly View[];
}

/** The answer to `Page`: older parts of a shelf. */
export interface PageResult {
  readonly topic: Topic;
  readonly shelf: string;
  readonly seq: number;
  readonly views: readonly { readonly audience: Audience; readonly put: readonly Item[] }[];
  readonly more: number | null;
}

/** The door stayed shut. */
export interface Refused {
  readonly refusal: Rejected;
}

/** What one audience of a topic is sent after a change. */
export interface Frame {
  readonly topic: Topic;
  readonly audience: Audience;
  readonly seq: number;
  /** The seq this audience was sent last: whoever is behind it has missed something. */
  readonly prev: number;
  readonly put: readonly Item[];
  readonly remove: readonly string[];
}

/** Something that passes: typing, who is here, where a cursor or a dragged tile is. */
export interface Signalled {
  readonly topic: Topic;
  readonly kind: string;
  readonly by?: string;
  readonly about?: string;
  readonly here?: readonly string[];
  /** `cursor`: x, y. `drag`: x, y, width, height, degrees. `view`: x, y, width, height. */
  readonly at?: readonly number[];
}

/** What the browser asks of the server. */
export interface Server {
  Open(topic: Topic, since: Readonly<Record<Audience, number>>, isQuiet: boolean): Promise<Opened | Refused>;
  Close(topic: Topic): Promise<void>;
  Send(topic: Topic, op: string, command: Command): Promise<Outcome>;
  Page(topic: Topic, shelf: string, before: number, max: number): Promise<PageResult | Refused>;
  Signal(topic: Topic, kind: string, about: string | null): Promise<void>;
  /** A place that passes, up to 20 times a second; at most 8 numbers. */
  Point(topic: Topic, kind: string, about: string | null, at: readonly number[]): Promise<void>;
}

/** What the server tells the browser. */
export interface Client {
  Changed(frame: Frame): void;
  Signalled(signal: Signalled): void;
  /** This person's audiences changed, or they are out. */
  Seated(topic: Topic, isOut: boolean): void;
  /** This connection fell behind. */
  Resync(topic: Topic): void;
}

/** Why a line could not be opened although the server was reached. */
export class LineRefused extends Error {
  override name = 'LineRefused';

  constructor(
    readonly status: number,
    cause: unknown,
  ) {
    super(`refused with ${status}`, { cause });
  }
}

/** One connection to the server; may be started again after it closed. */
export interface Line {
  /** Says where everything that arrives goes. Called once, before the first start. */
  listen(client: Client, closed: () => void): void;
  /** Rejects with {@link LineRefused} where the server answered no. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Rejects when the line breaks before the answer: then nobody knows whether it was done. */
  call<M extends keyof Server>(method: M, ...args: Parameters<Server[M]>): ReturnType<Server[M]>;
}
