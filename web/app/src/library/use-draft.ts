import { useState } from 'react';
import { useKept } from '../writing/kept';

/** Something that is changed, with the version that it was changed from. */
interface Versioned<T> {
  readonly value: T;
  readonly version: number;
}

export interface Draft<T> extends Versioned<T> {
  /** It was begun earlier and not saved. */
  readonly wasThere: boolean;
  /** Kept on every keystroke, so that nothing is lost with the page. */
  readonly keep: (value: T, version?: number) => void;
  /** It was saved as this version. */
  readonly saved: (version: number) => void;
  /** It is thrown away: back to the newest one. */
  readonly forget: () => void;
}

interface Stored {
  readonly content: unknown;
  readonly version: number;
}

const nothing: Stored = { content: null, version: 0 };

interface Packing<T> {
  readonly pack: (value: T) => unknown;
  readonly unpack: (stored: unknown) => T;
}

/**
 * What is written in the library and not saved yet. It is read once, when the page opens: from then on the page has the word. Undefined
 * while it is read.
 */
export function useDraft<T>(key: string, newest: Versioned<T>, { pack, unpack }: Packing<T>): Draft<T> | undefined {
  const kept = useKept<Stored>(key, nothing);
  const [now, setNow] = useState<Versioned<T> & { readonly wasThere: boolean }>();
  if (now === undefined) {
    if (kept.isLoading) return undefined;
    const { content, version } = kept.value;
    const opened = content === null ? { ...newest, wasThere: false } : { value: unpack(content), version, wasThere: true };
    setNow(opened);
    return undefined;
  }
  return {
    ...now,
    keep: (value, version = now.version) => {
      setNow({ ...now, value, version });
      kept.set({ content: pack(value), version });
    },
    saved: (version) => {
      setNow({ value: now.value, version, wasThere: false });
      kept.drop();
    },
    forget: () => {
      setNow({ ...newest, wasThere: false });
      kept.drop();
    },
  };
}
