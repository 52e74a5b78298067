import { useEffect, useState } from 'react';
import type { Topic } from '../contracts';

interface Held {
  readonly url: Promise<string | undefined>;
  users: number;
}

const held = new Map<string, Held>();

/** Where the file of a picture is that somebody brought. */
export function pictureAddress(picture: string, topic: Topic, item: string, size: 'small' | 'large'): string {
  const query = new URLSearchParams({ topic, item, ...(size === 'small' && { size }) });
  return `/api/pictures/${encodeURIComponent(picture)}?${query}`;
}

/** The file of a picture that somebody brought; undefined where it is not to be had. */
export async function fetchPicture(picture: string, topic: Topic, item: string, size: 'small' | 'large'): Promise<Blob | undefined> {
  try {
    const answer = await fetch(pictureAddress(picture, topic, item, size));
    return answer.ok ? await answer.blob() : undefined;
  } catch {
    return undefined;
  }
}

async function load(picture: string, topic: Topic, item: string, size: 'small' | 'large'): Promise<string | undefined> {
  const file = await fetchPicture(picture, topic, item, size);
  return file && URL.createObjectURL(file);
}

export interface ShownPicture {
  readonly url: string | undefined;
  readonly state: 'loading' | 'shown' | 'gone';
}

/** A picture that somebody brought, for as long as it is looked at: the content policy lets pages show only their own. */
export function usePicture(picture: string, topic: Topic, item: string, size: 'small' | 'large' = 'small'): ShownPicture {
  const key = `${picture}/${size}`;
  const [shown, setShown] = useState<ShownPicture & { readonly key: string }>({ key, url: undefined, state: 'loading' });
  useEffect(() => {
    const mine = held.get(key) ?? { url: load(picture, topic, item, size), users: 0 };
    held.set(key, mine);
    mine.users += 1;
    let isLeft = false;
    void mine.url.then((url) => {
      if (!isLeft) setShown({ key, url, state: url === undefined ? 'gone' : 'shown' });
    });
    return () => {
      isLeft = true;
      mine.users -= 1;
      if (mine.users > 0) return;
      held.delete(key);
      void mine.url.then((url) => url !== undefined && URL.revokeObjectURL(url));
    };
  }, [key, picture, topic, item, size]);
  return shown.key === key ? shown : { url: undefined, state: 'loading' };
}
