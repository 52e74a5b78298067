import { useEffect, useRef, useState } from 'react';
import { useText } from '../i18n';
import { Skeleton } from '../parts/skeleton';
import { keptHere } from '../forms/kept-here';
import type { SeenIn } from '../forms/shapes';
import styles from './recordings.module.css';

interface PlayedProps {
  /** Its id on the server. */
  readonly recording: string;
  readonly seenIn?: SeenIn | undefined;
}

/** A recording to listen to. */
export default function Played({ recording, seenIn }: PlayedProps) {
  const text = useText();
  const [file, setFile] = useState<Blob | null>();
  const { topic, item } = seenIn ?? {};
  useEffect(() => {
    let isLeft = false;
    void fetchRecording(recording, topic, item).then((found) => !isLeft && setFile(found ?? null));
    return () => {
      isLeft = true;
    };
  }, [recording, topic, item]);
  if (file === undefined) return <Skeleton lines={1} />;
  if (file === null) return <p className="muted">{text('form.recording.gone')}</p>;
  return <Listen file={file} />;
}

/** A file to listen to: by the browser's own controls, which everybody knows. */
export function Listen({ file }: { readonly file: Blob }) {
  const text = useText();
  const audio = useRef<HTMLAudioElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(file);
    if (audio.current !== null) audio.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [file]);
  // oxlint-disable-next-line jsx-a11y/media-has-caption -- nobody else knows what somebody said; they can write it beside it
  return <audio ref={audio} controls preload="metadata" aria-label={text('form.recording.listen')} className={styles.audio} />;
}

async function fetchRecording(recording: string, topic: string | undefined, item: string | undefined): Promise<Blob | undefined> {
  const here = keptHere(recording);
  if (here !== undefined) return here;
  try {
    const query = topic === undefined || item === undefined ? '' : `?${new URLSearchParams({ topic, item })}`;
    const answer = await fetch(`/api/recordings/${encodeURIComponent(recording)}${query}`);
    return answer.ok ? await answer.blob() : undefined;
  } catch {
    return undefined;
  }
}
