import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { useParams } from 'react-router';
import { useMaybeLive, useTopic } from '../live';
import type { Topic } from '../contracts';
import { Skeleton } from '../parts/skeleton';
import { practiceOf, topicOf } from '../paths';

interface OpeningProps {
  /** What the address names: `b/:board` a board. */
  readonly kind: 'board' | 'challenge' | 'journal' | 'page';
  readonly children: ReactNode;
}

/** Opens the topic that an address names while the page for it is still on its way. */
export function Opening({ kind, children }: OpeningProps) {
  const live = useMaybeLive();
  const id = useParams()[kind];
  return (
    <>
      {live !== null && id !== undefined && <Opened topic={topicOf(kind, practiceOf(live.client), id)} />}
      <Suspense fallback={<Skeleton />}>{children}</Suspense>
    </>
  );
}

function Opened({ topic }: { readonly topic: Topic }) {
  useTopic(topic);
  return null;
}
