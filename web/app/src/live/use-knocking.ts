import { useEffect, useState } from 'react';
import type { Topic } from '../contracts';
import { useLive } from './hooks.ts';

const mostTries = 8;

/** What was only just made may not open yet, so it is knocked at again, each time a little later; whether that goes on. */
export function useKnocking(topic: Topic, isRefused: boolean, pause = 150): boolean {
  const { topics } = useLive();
  const [tries, setTries] = useState(0);
  const isComing = isRefused && tries < mostTries;
  useEffect(() => {
    if (!isComing) return undefined;
    const timer = setTimeout(() => {
      setTries((before) => before + 1);
      topics.reopen(topic);
    }, pause * (tries + 1));
    return () => clearTimeout(timer);
  }, [topics, topic, isComing, pause, tries]);
  return isComing;
}
