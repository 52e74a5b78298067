import type { ReactNode } from 'react';
import type { Topic } from '../contracts';
import { SeatsProvider, useSeatsOf } from './seats';

/** Inside it everybody of the group is known by their name and colour there. */
export function SeatsOf({ group, children }: { readonly group: Topic; readonly children: ReactNode }) {
  return <SeatsProvider value={useSeatsOf(group)}>{children}</SeatsProvider>;
}
